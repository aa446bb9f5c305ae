//! `cargo xtask corpus-diff`: what a change of the generator does to whole documents.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::api_diff::{Line, base, fact, lines_of_text, owner, renames};
use crate::{corpus, realtimekit};

/// Renamed items that are listed for each document.
const LISTED: usize = 10;

/// What one generator makes of a document; `None` where it refuses it.
struct Output {
    lines: usize,
    api: Vec<Line>,
}

/// Generates every document with the generator of a revision and with this one. The error is what to print.
pub fn run(revision: &str, paths: &[PathBuf]) -> Result<String, String> {
    let commit = base::commit(revision)?;
    let folder = realtimekit::root().join("target/corpus-diff");
    let documents = corpus::find(paths)?.documents;
    let checkout = folder.join(&commit);
    unpack(&commit, &checkout)?;
    let (old, new) = (build(&checkout, &folder)?, build(&realtimekit::root(), &folder)?);
    let mut table = String::from(
        "| document | lines | types | operations | gone | new | renamed | changed |\n|---|---|---|---|---|---|---|---|\n",
    );
    let mut notes = String::new();
    for document in &documents {
        let name = document.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let out = folder.join("out");
        let (before, after) = (generate(&old, document, &out)?, generate(&new, document, &out)?);
        let _ = writeln!(table, "| {name} | {} |", row(before.as_ref(), after.as_ref()));
        if let (Some(before), Some(after)) = (&before, &after) {
            list(&mut notes, &name, &renames(&before.api, &after.api));
        }
    }
    let title = format!("### {} documents, {revision} and now\n\n", documents.len());
    Ok(format!("{title}{table}{notes}").trim_end().to_owned())
}

fn row(before: Option<&Output>, after: Option<&Output>) -> String {
    let (before, after) = match (before, after) {
        (Some(before), Some(after)) => (before, after),
        (None, None) => return "refused | | | | | |".to_owned(),
        (None, Some(_)) => return "refused before | | | | | |".to_owned(),
        (Some(_), None) => return "**refused now** | | | | | |".to_owned(),
    };
    let (old, new) = (names(&before.api), names(&after.api));
    let count = |names: &BTreeSet<String>, kinds: &[&str]| {
        names.iter().filter(|name| kinds.iter().any(|kind| name.split(' ').next() == Some(kind))).count()
    };
    let types = |names: &BTreeSet<String>| {
        let types = names.iter().filter_map(|name| type_of(name));
        types.collect::<BTreeSet<_>>().len()
    };
    [
        change(before.lines, after.lines),
        change(types(&old), types(&new)),
        change(count(&old, &["operation"]), count(&new, &["operation"])),
        old.difference(&new).count().to_string(),
        new.difference(&old).count().to_string(),
        renames(&before.api, &after.api).len().to_string(),
        changed(&before.api, &after.api).to_string(),
    ]
    .join(" | ")
}

/// How many items are there before and after, and something else is said of them.
fn changed(before: &[Line], after: &[Line]) -> usize {
    let said = |lines: &[Line]| -> BTreeMap<String, BTreeSet<String>> {
        let mut said: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for line in lines {
            let (key, _) = line.parts();
            let item = std::iter::successors(Some(key), |key| fact(key).and(owner(key))).last().unwrap_or(key);
            said.entry(item.to_owned()).or_default().insert(line.text.clone());
        }
        said
    };
    let (before, after) = (said(before), said(after));
    before.iter().filter(|(item, lines)| after.get(*item).is_some_and(|others| others != *lines)).count()
}

/// The items of a list of lines, without facts about them.
fn names(lines: &[Line]) -> BTreeSet<String> {
    let keys = lines.iter().map(|line| line.parts().0.to_owned());
    keys.filter(|key| !key.contains('@') && !key.ends_with("::new") && !key.starts_with("client ")).collect()
}

/// The type that an item is or belongs to.
fn type_of(name: &str) -> Option<&str> {
    let (kind, path) = name.split_once(' ')?;
    match kind {
        "struct" | "multipart" => Some(path.split('.').next().unwrap_or(path)),
        "type" => Some(path),
        "enum" | "union" => {
            // The module, its types, and what belongs to them: one segment more.
            let is_type = |segment: &&str| segment.starts_with(char::is_uppercase);
            let first = path.split("::").find(is_type)?;
            Some(&path[..path.find(first)? + first.len()])
        }
        _ => None,
    }
}

fn change(before: usize, after: usize) -> String {
    if before == after { after.to_string() } else { format!("{before} → {after}") }
}

fn list(notes: &mut String, document: &str, renamed: &[(String, String)]) {
    if renamed.is_empty() {
        return;
    }
    let _ = writeln!(notes, "\nRenamed in {document}:\n");
    for (old, new) in renamed.iter().take(LISTED) {
        let _ = writeln!(notes, "- `{old}` is `{new}`");
    }
    if renamed.len() > LISTED {
        let _ = writeln!(notes, "- and {} more", renamed.len() - LISTED);
    }
}

/// Writes a commit's files below a folder.
fn unpack(commit: &str, to: &Path) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}\n", to.display());
    fs::create_dir_all(to).map_err(failed)?;
    let archive = to.with_extension("tar");
    base::git(&["archive", "--format=tar", "-o", &archive.to_string_lossy(), commit])?;
    let status = Command::new("tar").arg("-xf").arg(&archive).arg("-C").arg(to).status();
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("tar ended with {status}\n")),
        Err(error) => Err(format!("tar can't be run: {error}\n")),
    }
}

/// Builds the generator of a checkout; returns the program.
fn build(checkout: &Path, folder: &Path) -> Result<PathBuf, String> {
    let target = folder.join("target");
    let failed = |what: String| format!("the generator in {} can't be built: {what}\n", checkout.display());
    let cargo = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO"));
        command.args(arguments).args(["--quiet", "--package", "clientwright", "--target-dir"]).arg(&target);
        match command.current_dir(checkout).status() {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(failed(status.to_string())),
            Err(error) => Err(failed(error.to_string())),
        }
    };
    // Cargo takes a package for the same in whatever checkout, and files that are older than what was built for built: what
    // another checkout left is none of this one. What both depend on stays.
    cargo(&["clean"])?;
    cargo(&["build", "--bin", "clientwright"])?;
    // The next build would replace it.
    let name = checkout.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let program = folder.join(format!("clientwright-{name}"));
    let built = target.join(format!("debug/clientwright{}", std::env::consts::EXE_SUFFIX));
    fs::copy(&built, &program).map_err(|error| failed(error.to_string()))?;
    Ok(program)
}

fn generate(program: &Path, document: &Path, out: &Path) -> Result<Option<Output>, String> {
    if out.exists() {
        fs::remove_dir_all(out).map_err(|error| format!("{}: {error}\n", out.display()))?;
    }
    let output =
        Command::new(program).arg("generate").arg(document).arg("--out").arg(out).args(["--name", "out"]).output();
    let output = output.map_err(|error| format!("{}: {error}\n", program.display()))?;
    if !output.status.success() {
        return Ok(None);
    }
    let api = fs::read_to_string(out.join("api.txt")).unwrap_or_default();
    Ok(Some(Output { lines: lines_below(&out.join("src")), api: lines_of_text(&api) }))
}

/// Lines of all files below a folder.
fn lines_below(folder: &Path) -> usize {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    entries
        .map(|path| match path.is_dir() {
            true => lines_below(&path),
            false => fs::read_to_string(&path).map_or(0, |text| text.lines().count()),
        })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::{Output, lines_of_text, row, type_of};

    #[test]
    fn items_belong_to_types() {
        let cases = [
            ("struct types::Book", Some("types::Book")),
            ("struct types::Book.title", Some("types::Book")),
            ("enum types::Genre::Poem", Some("types::Genre")),
            ("union books::get::Medium::Paper", Some("books::get::Medium")),
            ("type types::Id", Some("types::Id")),
            ("operation books.get", None),
        ];
        for (name, expected) in cases {
            assert_eq!(type_of(name), expected, "{name}");
        }
    }

    #[test]
    fn a_row_counts_what_came_went_and_was_renamed() {
        let output = |lines, api: &str| Output { lines, api: lines_of_text(api) };
        let before =
            output(10, "operation books.get: GET /books () -> ()\nstruct types::Book\nstruct types::Book.a: i64\n");
        let after =
            output(12, "operation books.list: GET /books () -> ()\nstruct types::Book\nenum types::E::A = \"a\"\n");
        assert_eq!(row(Some(&before), Some(&before)), "10 | 1 | 1 | 0 | 0 | 0 | 0");
        assert_eq!(row(Some(&before), Some(&after)), "10 → 12 | 1 → 2 | 1 | 2 | 2 | 1 | 0");
        for other in [
            "operation books.get: GET /books () -> ()\nstruct types::Book\nstruct types::Book.a: String\n",
            "operation books.get: GET /books () -> ()\nstruct types::Book\nstruct types::Book.a: i64\n\
             struct types::Book.a@minimum: 1\nstruct types::Book.a@deprecated\n",
        ] {
            assert_eq!(row(Some(&before), Some(&output(10, other))), "10 | 1 | 1 | 0 | 0 | 0 | 1");
        }
        assert!(row(Some(&before), None).contains("refused now"));
    }
}
