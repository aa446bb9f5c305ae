//! What `cargo public-api` and `cargo semver-checks` say of the crates that come of the changes, held against our rules.
//!
//! Their words are recorded in `tools.txt`: they take minutes, and a compiler that not everybody has. The README says how
//! the record is made.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use clientwright::output::{Overwrite, Package, update};
use clientwright::{Generation, Options};
use tests::fixtures::root;
use xtask::api_diff::rules::{Class, by_code};

use crate::changes::{FILES, rows};

const RECORD: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/review/tools.txt");

const REMAKE: &str = "cargo test -p tests --test review -- --ignored the_tools_are_asked";

/// What the tools say of one change in one direction, as the record has it: `lint, lint | 2 gone, 3 new`.
#[derive(Clone, Copy)]
struct Said<'t>(&'t str);

impl Said<'_> {
    /// Whether a program may no longer compile: a lint failed, or a line of the public API is gone. An item that changes
    /// is a line that is gone, and a new one.
    fn breaks(self) -> bool {
        let (lints, lines) = self.0.split_once(" | ").unwrap_or_else(|| panic!("not of the record's form: {}", self.0));
        lints != "-" || !lines.starts_with("0 gone")
    }
}

/// What is said of each change, and of its reverse.
fn record(text: &str) -> BTreeMap<&str, [Said<'_>; 2]> {
    let mut record = BTreeMap::new();
    let mut lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    while let Some(name) = lines.next() {
        let said = ["  > ", "  < "].map(|arrow| lines.next().and_then(|line| line.strip_prefix(arrow)));
        let said = said.map(|line| Said(line.unwrap_or_else(|| panic!("one line each way: {name}"))));
        record.insert(name, said);
    }
    record
}

/// Whether one of the rules is about programs that no longer compile.
fn breaks_rust(codes: &str) -> bool {
    let class = |code| by_code(code).unwrap_or_else(|| panic!("no rule {code}")).class;
    codes.split_whitespace().any(|code| matches!(class(code), Class::Both | Class::Rust))
}

#[test]
fn the_rules_for_rust_agree_with_other_tools() {
    let text = fs::read_to_string(RECORD).expect("the record can be read");
    let record = record(&text);
    let rows = rows();
    let mut problems = Vec::new();
    for row in &rows {
        let Some(said) = record.get(row.name) else {
            problems.push(format!("{}\nis not in tests/review/tools.txt; `{REMAKE}` asks the tools", row.name));
            continue;
        };
        let ways = [(row.forwards, said[0]), (row.backwards, said[1])];
        let differing: Vec<_> = ways.iter().filter(|(codes, said)| breaks_rust(codes) != said.breaks()).collect();
        match (differing.is_empty(), row.decided) {
            (true, Some(_)) => problems.push(format!("{}\nagrees: take its last column away", row.name)),
            (false, None) => {
                for (codes, Said(said)) in differing {
                    problems.push(format!("{}\nfalls under {codes}, and the tools say {said}", row.name));
                }
            }
            _ => {}
        }
    }
    let known: BTreeSet<&str> = rows.iter().map(|row| row.name).collect();
    problems.extend(
        record
            .keys()
            .filter(|name| !known.contains(*name))
            .map(|name| format!("{name}\nis in tests/review/tools.txt alone; `{REMAKE}` makes it anew")),
    );
    assert!(problems.is_empty(), "{}", problems.join("\n\n"));
}

/// Makes the record. Both tools look at what rustdoc of a nightly compiler writes as JSON. What is recorded is not asked
/// again: an empty file is made anew.
#[test]
#[ignore = "takes minutes, and needs both tools and a nightly compiler"]
fn the_tools_are_asked() {
    let recorded = fs::read_to_string(RECORD).unwrap_or_default();
    let recorded = record(&recorded);
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("review");
    let before = FILES.map(|(name, text)| Crate::of(text, &folder, name));
    let mut text = format!(
        "# What is said of the crates that come of the changes in changes.txt (>), and of their reverses (<):\n\
         # the failed lints of {}; the lines of the public API that\n\
         # are gone and new by {}. Made by `{REMAKE}`.\n",
        version("semver-checks"),
        version("public-api"),
    );
    for row in rows() {
        let said = match recorded.get(row.name) {
            Some(said) => said.map(|Said(text)| text.to_owned()),
            None => {
                let (file, changed) = row.made();
                let (before, after) = (&before[file], &Crate::of(&changed, &folder, "changed"));
                [before.compared(after), after.compared(before)]
            }
        };
        let _ = write!(text, "\n{}\n  > {}\n  < {}\n", row.name, said[0], said[1]);
    }
    fs::write(RECORD, text).expect("the record can be written");
}

/// A crate that was generated.
struct Crate {
    /// What rustdoc says of it.
    rustdoc: PathBuf,
    /// The lines of its public API.
    api: BTreeSet<String>,
}

impl Crate {
    /// Generates the crate of a description. All are made in one folder, so that its dependencies are compiled once.
    fn of(description: &str, folder: &Path, name: &str) -> Self {
        let package = Package::standalone("books", Some(&root().join("generator/runtime")));
        let generation = Generation::from_text("books.yaml", description, &Options::new(package));
        let artefacts = generation.artefacts.unwrap_or_else(|| {
            panic!("{}", generation.diagnostics.render(&generation.sources, Default::default()));
        });
        let sources = folder.join("books");
        update(&sources, &artefacts, Overwrite::Generated).expect("the folder can be written");
        fs::copy(root().join("Cargo.lock"), sources.join("Cargo.lock")).expect("the repository has a lock file");
        let mut command = Command::new("cargo");
        command.args(["+nightly", "public-api", "-s", "--color", "never"]);
        let api = printed(command.current_dir(&sources).env("CARGO_TARGET_DIR", folder.join("target")));
        let rustdoc = folder.join(name).with_extension("json");
        fs::copy(folder.join("target/doc/books.json"), &rustdoc).expect("rustdoc writes the file");
        Self { rustdoc, api: api.lines().map(ToOwned::to_owned).collect() }
    }

    /// What the tools say of a step from this crate to another.
    fn compared(&self, new: &Self) -> String {
        let mut command = Command::new("cargo");
        command.args(["semver-checks", "--release-type", "minor", "--color", "never", "--baseline-rustdoc"]);
        let output = command.arg(&self.rustdoc).arg("--current-rustdoc").arg(&new.rustdoc).output();
        let output = output.expect("cargo runs");
        let said = String::from_utf8_lossy(&output.stdout);
        let failed = said.lines().filter_map(|line| Some(line.strip_prefix("--- failure ")?.split_once(':')?.0));
        let lints: Vec<&str> = failed.collect();
        let message = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.success(), lints.is_empty(), "{said}\n{message}");
        let lints = if lints.is_empty() { "-".to_owned() } else { lints.join(", ") };
        let (gone, new) = (self.api.difference(&new.api).count(), new.api.difference(&self.api).count());
        format!("{lints} | {gone} gone, {new} new")
    }
}

/// What a tool calls itself: its name and version.
fn version(tool: &str) -> String {
    printed(Command::new("cargo").args([tool, "--version"])).trim().to_owned()
}

fn printed(command: &mut Command) -> String {
    let output = command.output().expect("cargo runs");
    assert!(output.status.success(), "{command:?}\n{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}
