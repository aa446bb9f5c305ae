//! `cargo xtask audit`: the description against pages of the documentation, and against another OpenAPI document.

mod apart;
mod compare;
mod document;
mod facts;
mod page;
mod shape;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

pub use compare::Difference;
use compare::undecided;
use document::Wanted;
use facts::Operation;

use crate::realtimekit;
use crate::register::{self, Kind};

/// Holds a description against pages: what they have and it lacks, what differs, and what only it has.
pub fn pages(spec: &Path, pages: &[PathBuf]) -> Result<Vec<Difference>, String> {
    let ours = document::read(spec, Wanted::default())?;
    let mut all = Vec::new();
    for path in pages {
        for operation in page::read(path, &ours)? {
            all.extend(one(&operation, &ours, false));
        }
    }
    all.sort();
    // Several pages can be about one operation: each difference once.
    all.dedup_by(|one, other| (&one.item, &one.what) == (&other.item, &other.what));
    Ok(all)
}

/// Holds a description against another document, both ways, as far as paths begin with `prefix`.
pub fn against(spec: &Path, other: &Path, prefix: &str) -> Result<Vec<Difference>, String> {
    let ours = document::read(spec, Wanted::default())?;
    let theirs = document::read(other, Wanted { prefix, examples: true })?;
    if theirs.is_empty() {
        return Err(format!(
            "{}: no path begins with {prefix:?}; `--prefix` says what the paths there begin with\n",
            other.display()
        ));
    }
    let mut all: Vec<Difference> = Vec::new();
    for operation in &theirs {
        let beginnings = ["operation ", "parameter ", "member ", "content ", "header ", "status ", "permission "]
            .map(ToOwned::to_owned);
        let mut operation = Operation { whole: beginnings.into(), ..operation.clone() };
        // Their document need not have our extension.
        if !operation.facts.keys().any(|item| item.starts_with("permission ")) {
            operation.whole.retain(|beginning| beginning != "permission ");
        }
        all.extend(one(&operation, &ours, true));
    }
    let known: BTreeSet<String> = theirs.iter().map(Operation::key).collect();
    for operation in ours.iter().filter(|operation| !known.contains(&operation.key())) {
        let is_below = operation.address.split_once(' ').is_some_and(|(_, path)| document::begins(path, prefix));
        if is_below {
            all.push(Difference {
                item: format!("operation {}", operation.address),
                what: "only ours".to_owned(),
                theirs: other.display().to_string(),
                ours: operation.place.clone(),
            });
        }
    }
    all.sort();
    all.dedup();
    Ok(all)
}

fn one(theirs: &Operation, ours: &[Operation], bounds: bool) -> Vec<Difference> {
    match facts::find(ours, &theirs.address) {
        Some(own) => compare::operation(theirs, own, bounds),
        None => vec![Difference {
            item: format!("operation {}", theirs.address),
            what: "missing".to_owned(),
            theirs: theirs.place.clone(),
            ours: "spec/realtimekit.yaml".to_owned(),
        }],
    }
}

/// What differs in the same two places is one difference, though it shows in several operations.
fn by_place<'d>(all: &[&'d Difference]) -> Vec<(&'d Difference, Vec<&'d Difference>)> {
    let mut groups: Vec<(&Difference, Vec<&Difference>)> = Vec::new();
    for one in all {
        let is_same = |first: &Difference| {
            let [name, other] = [&one.item, &first.item].map(|item| item.rsplit(['.', ' ']).next());
            // What only one side has is where that side says it.
            let is_there = first.theirs == one.theirs || one.what.starts_with("only ours");
            let is_here = first.ours == one.ours || one.what.starts_with("missing");
            (&first.what, other) == (&one.what, name) && is_there && is_here
        };
        match groups.iter_mut().find(|(first, _)| is_same(first)) {
            Some((_, others)) => others.push(one),
            None => groups.push((one, Vec::new())),
        }
    }
    groups
}

/// What the command prints; the error where a difference is not decided.
pub fn run(paths: &[PathBuf], other: Option<&Path>, prefix: &str) -> Result<String, String> {
    let spec = realtimekit::spec();
    let (all, kind) = match other {
        Some(other) => (against(&spec, other, prefix)?, Kind::Document),
        None => (pages(&spec, paths)?, Kind::Page),
    };
    let decisions = register::of_kind(kind);
    let open = undecided(&all, &decisions);
    let mut text = String::new();
    for (first, others) in &by_place(&open) {
        let _ = writeln!(text, "{}: {}", first.item, first.what);
        for other in others {
            let _ = writeln!(text, "    also {}", other.item);
        }
        let _ = writeln!(text, "    there: {}", first.theirs);
        let _ = writeln!(text, "    here:  {}", first.ours);
    }
    let decided = all.len() - open.len();
    let _ = write!(text, "{} differences, and {decided} that spec/decisions.yaml decides", open.len());
    if open.is_empty() { Ok(text) } else { Err(format!("{text}\n")) }
}
