//! What differs between our description and what it is held against.

use std::collections::BTreeMap;

use super::facts::{Fact, Operation};
use crate::register::Decision;

/// A difference.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Difference {
    /// What it is about.
    pub item: String,
    /// How it differs: what the other says, then ours.
    pub what: String,
    /// Where the other says it.
    pub theirs: String,
    /// Where our description says it, or what it would belong to.
    pub ours: String,
}

/// The differences of one operation. Bounds that only one side has are differences where `bounds` says so: pages
/// leave most of them out.
pub fn operation(theirs: &Operation, ours: &Operation, bounds_of_ours: bool) -> Vec<Difference> {
    let mut found = Vec::new();
    let mine: BTreeMap<String, (&String, &Fact)> =
        ours.facts.iter().map(|(item, fact)| (plain(item), (item, fact))).collect();
    let other: BTreeMap<String, (&String, &Fact)> =
        theirs.facts.iter().map(|(item, fact)| (plain(item), (item, fact))).collect();
    let nearest = |item: &str| nearest(ours, item);
    let mut add = |item: &str, what: String, theirs: &str, ours: &str| {
        found.push(Difference { item: item.to_owned(), what, theirs: theirs.to_owned(), ours: ours.to_owned() });
    };
    for (key, (item, fact)) in &other {
        match mine.get(key) {
            Some((_, own)) => {
                for what in differences(fact, own, bounds_of_ours) {
                    add(item, what, &fact.place, &own.place);
                }
            }
            None if is_described_otherwise(key, &mine) => {}
            None if parents(key).any(|parent| other.contains_key(&parent) && !mine.contains_key(&parent)) => {}
            None => add(item, "missing".to_owned(), &fact.place, &nearest(item)),
        }
    }
    for (item, fact) in &theirs.shown {
        match mine.get(&plain(item)) {
            Some((_, own)) if fits(&fact.kind, &own.kind) => {}
            Some((_, own)) => add(item, format!("example {}, ours {}", fact.kind, own.kind), &fact.place, &own.place),
            None if is_inside_anything(item, &mine) || other.contains_key(&plain(item)) => {}
            None => add(item, "in an example, missing".to_owned(), &fact.place, &nearest(item)),
        }
    }
    let is_known = |key: &str| other.contains_key(key);
    for (key, (item, own)) in &mine {
        let is_listed = theirs.whole.iter().any(|beginning| key.starts_with(beginning.as_str()));
        // What belongs to something that is only ours, or whose inside they do not list, is part of that.
        if is_listed
            && !is_known(key)
            && parents(key).all(|parent| is_known(&parent))
            && !is_inside_anything(item, &other)
        {
            add(item, "only ours".to_owned(), &theirs.place, &own.place);
        }
    }
    found
}

/// An item without its address, since names in paths may differ: of path parameters the place alone tells.
fn plain(item: &str) -> String {
    let mut words = item.splitn(4, ' ');
    let (sort, _, _, rest) = (words.next(), words.next(), words.next(), words.next());
    format!("{} {}", sort.unwrap_or_default(), rest.unwrap_or_default())
}

/// The members that a member lies in.
fn parents(key: &str) -> impl Iterator<Item = String> {
    let ends: Vec<usize> = key.match_indices('.').map(|(at, _)| at).collect();
    ends.into_iter().map(|end| key[..end].trim_end_matches("[]").trim_end_matches("{}").to_owned())
}

/// A status that `default` or a range covers.
fn is_described_otherwise(key: &str, ours: &BTreeMap<String, (&String, &Fact)>) -> bool {
    let Some(status) = key.strip_prefix("status ") else { return false };
    let range = format!("status {}XX", status.get(..1).unwrap_or_default());
    ours.contains_key(&range) || (!status.starts_with('2') && ours.contains_key("status default"))
}

/// Whether an item lies in one of which nothing is known.
fn is_inside_any(item: &str, all: &BTreeMap<String, (&String, &Fact)>) -> bool {
    parents(&plain(item)).any(|parent| all.get(&parent).is_some_and(|(_, fact)| fact.kind.contains("any")))
}

/// The same, or in an object whose members are not described.
fn is_inside_anything(item: &str, all: &BTreeMap<String, (&String, &Fact)>) -> bool {
    let key = plain(item);
    let is_open = |parent: &String| {
        let has_members = all
            .keys()
            .any(|other| other.strip_prefix(parent.as_str()).is_some_and(|rest| rest.starts_with(['.', '[', '{'])));
        all.get(parent).is_some_and(|(_, fact)| fact.kind.contains("object")) && !has_members
    };
    is_inside_any(item, all) || parents(&key).any(|parent| is_open(&parent))
}

/// The place of what an item would belong to.
fn nearest(ours: &Operation, item: &str) -> String {
    let mut item = item.to_owned();
    while let Some(end) = item.rfind(['.', '[']) {
        item.truncate(end);
        if let Some((_, fact)) = ours.facts.iter().find(|(other, _)| plain(other) == plain(&item)) {
            return fact.place.clone();
        }
    }
    ours.place.clone()
}

/// Whether a value of a kind fits a type.
fn fits(shown: &str, kind: &str) -> bool {
    match (shown, kind) {
        ("any" | "null", _) | (_, "any" | "union" | "") => true,
        ("integer", "number") => true,
        ("object", _) if kind == "object" => true,
        _ => match (shown.strip_prefix("array<"), kind.strip_prefix("array<")) {
            (Some(one), Some(other)) => fits(one.trim_end_matches('>'), other.trim_end_matches('>')),
            _ => shown == kind,
        },
    }
}

fn differences(theirs: &Fact, ours: &Fact, bounds_of_ours: bool) -> Vec<String> {
    let mut list = Vec::new();
    if !theirs.kind.is_empty() && theirs.kind != ours.kind {
        list.push(format!("{}, ours {}", theirs.kind, ours.kind));
    }
    match (theirs.required, ours.required) {
        (Some(true), Some(false)) => list.push("required, ours optional".to_owned()),
        (Some(false), Some(true)) => list.push("optional, ours required".to_owned()),
        _ => {}
    }
    let is_enum = !theirs.values.is_empty() || bounds_of_ours;
    list.extend(theirs.values.difference(&ours.values).map(|value| format!("value {value:?} missing")));
    if is_enum {
        list.extend(ours.values.difference(&theirs.values).map(|value| format!("value {value:?} only ours")));
    }
    for (keyword, value) in &theirs.bounds {
        match ours.bounds.get(keyword) {
            Some(own) if own == value => {}
            Some(own) => list.push(format!("{keyword} {value}, ours {own}")),
            None => list.push(format!("{keyword} {value} missing")),
        }
    }
    if bounds_of_ours {
        let own = ours.bounds.iter().filter(|(keyword, _)| !theirs.bounds.contains_key(*keyword));
        list.extend(own.map(|(keyword, value)| format!("{keyword} {value} only ours")));
    }
    list
}

/// The differences that no decision explains.
#[must_use]
pub fn undecided<'a>(all: &'a [Difference], decisions: &[Decision]) -> Vec<&'a Difference> {
    all.iter().filter(|one| !decisions.iter().any(|decision| decision.explains(&one.item, &one.what))).collect()
}
