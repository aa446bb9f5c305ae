//! Mistakes made one at a time in a small description: each is found, and the first message is about its cause.
//!
//! A row of `mistakes.txt` is one mistake; what its columns are stands at its top. `cargo test -p tests --test mistakes --
//! --nocapture` prints the counts.

mod row;

use std::collections::BTreeMap;
use std::path::Path;
use std::thread;

use clientwright::diagnostic::{Diagnostic, Mode, RenderOptions};
use clientwright::output::Package;
use clientwright::{Generation, Options};

use self::row::Row;

/// A description: its files, the root first.
pub type Base = &'static [(&'static str, &'static str)];

/// The descriptions that mistakes are made in: OpenAPI 3.1 in two files, 3.0, JSON, 3.1 with schemas in `$defs` and a path
/// that is a file of its own, 3.0 with operations that describe all of their parameters themselves, 3.1 with parts in
/// files without `components`, 3.0 in YAML and 3.1 in JSON as programs write them, and 3.1 with anchors and braces.
const BASES: [Base; 9] = [
    &[("openapi.yaml", include_str!("base/openapi.yaml")), ("parts.yaml", include_str!("base/parts.yaml"))],
    &[("old.yaml", include_str!("base/old.yaml"))],
    &[("api.json", include_str!("base/api.json"))],
    &[
        ("depot.yaml", include_str!("base/depot/depot.yaml")),
        ("schemas.yaml", include_str!("base/depot/schemas.yaml")),
        ("sub/parcel.yaml", include_str!("base/depot/sub/parcel.yaml")),
    ],
    &[("clinic.yaml", include_str!("base/clinic.yaml"))],
    &[
        ("rooms.yaml", include_str!("base/rooms/rooms.yaml")),
        ("models/errors.yaml", include_str!("base/rooms/models/errors.yaml")),
        ("models/schemas.yaml", include_str!("base/rooms/models/schemas.yaml")),
    ],
    &[("shop.yaml", include_str!("base/shop.yaml"))],
    &[("tasks.json", include_str!("base/tasks.json"))],
    &[("festival.yaml", include_str!("base/festival.yaml"))],
];

const TABLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/mistakes/mistakes.txt");

/// What became of the rows of one family.
#[derive(Default)]
struct Count {
    rows: usize,
    silent: usize,
    first: usize,
    alone: usize,
}

/// What is said of one row.
struct Tried {
    /// The number of messages.
    found: usize,
    outcome: Result<(), String>,
}

#[test]
fn the_cause_comes_first() {
    let mut counts: BTreeMap<&str, Count> = BTreeMap::new();
    let mut failures = Vec::new();
    let table = std::fs::read_to_string(TABLE).expect("the table can be read");
    let rows = row::rows(&table);
    for (row, tried) in rows.iter().zip(tried(&rows)) {
        let Some(tried) = tried else {
            failures.push(format!("{}\nwhat is replaced does not stand once in the files", row.text));
            continue;
        };
        let count = counts.entry(row.family).or_default();
        count.rows += 1;
        count.silent += usize::from(tried.found == 0 && row.code.is_some());
        count.first += usize::from(tried.outcome.is_ok());
        count.alone += usize::from(tried.found < 2);
        match (row.todo, tried.outcome) {
            (false, Err(reason)) => failures.push(format!("{}\n{reason}", row.text)),
            (true, Err(reason)) => println!("{}\n{reason}", row.text),
            (true, Ok(())) => failures.push(format!("{}\nis right now: take `todo` away", row.text)),
            _ => {}
        }
    }
    println!("{:>24} {:>6} {:>6} {:>12} {:>6}", "", "rows", "silent", "cause first", "alone");
    let mut total = Count::default();
    for (family, count) in &counts {
        print(family, count);
        total.rows += count.rows;
        total.silent += count.silent;
        total.first += count.first;
        total.alone += count.alone;
    }
    print("all", &total);
    assert!(total.rows >= 150, "there are {} rows", total.rows);
    assert!(failures.is_empty(), "{} rows are not as expected:\n\n{}", failures.len(), failures.join("\n\n"));
}

/// What is said of each row, on all cores; `None` where the mistake can't be made.
fn tried(rows: &[Row<'_>]) -> Vec<Option<Tried>> {
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let mut all: Vec<Option<Tried>> = rows.iter().map(|_| None).collect();
    thread::scope(|scope| {
        let shares = all.chunks_mut(rows.len().div_ceil(threads)).zip(rows.chunks(rows.len().div_ceil(threads)));
        for (all, rows) in shares {
            scope.spawn(move || all.iter_mut().zip(rows).for_each(|(place, row)| *place = try_out(row)));
        }
    });
    all
}

fn try_out(row: &Row<'_>) -> Option<Tried> {
    let (base, files) = BASES.iter().find_map(|base| Some((*base, row.change.made(base)?)))?;
    let mode = if row.code.is_some_and(|code| code.starts_with('W')) { Mode::Lenient } else { Mode::Strict };
    let generation = generate(&files, mode);
    let found = generation.diagnostics.sorted();
    let outcome = judge(row, (base, &files), &generation, &found);
    Some(Tried { found: found.len(), outcome })
}

fn print(family: &str, count: &Count) {
    println!("{family:>24} {:6} {:6} {:12} {:6}", count.rows, count.silent, count.first, count.alone);
}

/// Whether the first message has the code, the place and the words of the row.
fn judge(
    row: &Row<'_>,
    (base, files): (Base, &[(&str, String)]),
    generation: &Generation,
    found: &[&Diagnostic],
) -> Result<(), String> {
    let all = || generation.diagnostics.render(&generation.sources, RenderOptions::default());
    let (Some(first), Some(code)) = (found.first(), row.code) else {
        let as_expected = found.is_empty() && row.code.is_none();
        return if as_expected { Ok(()) } else { Err(format!("expected {}, found:\n{}", row.expected(), all())) };
    };
    let text = first.render(&generation.sources, RenderOptions::default());
    let label = first.code.label(first.severity);
    let line = reported_line(first, files, generation).unwrap_or_default();
    let placed = row.at.map_or_else(|| row.is_at(base, &line), |at| line.text.contains(at));
    let right = label == code && placed && text.contains(row.words);
    let alone = found.len() == 1 || row.others;
    match (right, alone) {
        (true, true) => Ok(()),
        (false, _) => Err(format!("expected {}, found:\n{}", row.expected(), all())),
        (true, false) => Err(format!("what follows from the mistake is told too:\n{}", all())),
    }
}

/// A line of a file.
#[derive(Default)]
pub struct Line<'t> {
    file: &'t str,
    number: usize,
    text: &'t str,
}

fn reported_line<'f>(first: &Diagnostic, files: &'f [(&str, String)], generation: &Generation) -> Option<Line<'f>> {
    let position = first.position(&generation.sources)?;
    let mut parts = position.split(':');
    let path = Path::new(parts.next()?);
    let number: usize = parts.next()?.parse().ok()?;
    let (file, text) = files.iter().find(|(file, _)| path.ends_with(file))?;
    Some(Line { file, number, text: text.split('\n').nth(number - 1)? })
}

fn generate(files: &[(&str, String)], mode: Mode) -> Generation {
    let folder = tempfile::tempdir().expect("a folder can be made");
    for (name, text) in files {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("a folder can be made");
        std::fs::write(path, text).expect("a file can be written");
    }
    let options = Options { mode, ..Options::new(Package::standalone("shelter", None)) };
    Generation::from_path(&folder.path().join(files[0].0), &options)
}

#[test]
fn the_bases_have_no_mistake() {
    for base in BASES {
        let files: Vec<(&str, String)> = base.iter().map(|(name, text)| (*name, (*text).to_owned())).collect();
        let generation = generate(&files, Mode::Strict);
        let text = generation.diagnostics.render(&generation.sources, RenderOptions::default());
        assert!(generation.artefacts.is_some() && text.is_empty(), "{text}");
    }
}
