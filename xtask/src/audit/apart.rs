//! What differs in one of several schemas that describe the same place.

use std::collections::{BTreeMap, BTreeSet};

use super::compare::{self, Difference, nearest, parents, plain};
use super::facts::{Fact, Operation, Part};

/// What differs in one of several schemas and not in what they say together: of one status, media type or kind of a union
/// that both sides have under one name.
pub(super) fn differences(theirs: &Operation, ours: &Operation, told: &[Difference]) -> Vec<Difference> {
    let mut told: BTreeSet<(&str, String)> = told.iter().map(|one| ("", plain(&one.item))).collect();
    // `member body ` and the media type.
    let contents = told.iter().filter_map(|(_, item)| item.strip_prefix("content ")?.split_once(' '));
    let contents: Vec<_> = contents.map(|(side, name)| (format!("member {side} "), name.to_owned())).collect();
    let (there, here) = (Parts::of(theirs), Parts::of(ours));
    let keys: BTreeSet<_> = there.facts.keys().chain(here.facts.keys()).collect();
    let mut found = Vec::new();
    for key @ (of, item) in keys {
        // A difference tells what is in it.
        let is_told = |way: &String| told.contains(&("", way.clone())) || told.contains(&(*of, way.clone()));
        let is_of = |(side, name): &(String, String)| {
            format!("{item} ").starts_with(side.as_str()) && of.contains(name.as_str())
        };
        if ways(item).any(|way| is_told(&way)) || contents.iter().any(is_of) {
            continue;
        }
        let (mut theirs_at, mut ours_at) = (theirs.place.as_str(), nearest(ours, item));
        let is_whole = item.split(' ').count() == 2;
        if let (true, Some(theirs_at), Some(ours_at)) = (is_whole, status_at(theirs, of), status_at(ours, of)) {
            let what = match (there.facts.contains_key(key), here.facts.contains_key(key)) {
                (true, false) => "missing",
                (false, true) => "only ours",
                _ => continue,
            };
            found.push(Difference {
                item: item.replacen("member ", &format!("content {} ", theirs.address), 1),
                what: format!("{what}, in {of}"),
                theirs: theirs_at,
                ours: ours_at,
            });
            continue;
        }
        let differing = match (there.facts.get(key), here.facts.get(key)) {
            (Some(fact), Some(own)) => {
                (theirs_at, ours_at) = (&fact.place, own.place.clone());
                compare::differences(fact, own, true)
            }
            (Some(fact), None) if here.lacks(of, item) => {
                theirs_at = &fact.place;
                vec!["missing".to_owned()]
            }
            (None, Some(own)) if there.lacks(of, item) => {
                ours_at.clone_from(&own.place);
                vec!["only ours".to_owned()]
            }
            _ => continue,
        };
        if !differing.is_empty() {
            told.insert((of, item.clone()));
        }
        let name = item.replacen(' ', &format!(" {} ", theirs.address), 1);
        found.extend(differing.into_iter().map(|what| Difference {
            item: name.clone(),
            what: format!("{what}, in {of}"),
            theirs: theirs_at.to_owned(),
            ours: ours_at.clone(),
        }));
    }
    found
}

/// Where an operation has the status that a schema is of, whole: `404 application/json`.
fn status_at(operation: &Operation, of: &str) -> Option<String> {
    let status = of.split(' ').next().filter(|_| !of.contains(", "))?;
    Some(operation.facts.get(&format!("status {} {status}", operation.address))?.place.clone())
}

/// What an item lies in, and the item.
fn ways(item: &str) -> impl Iterator<Item = String> {
    parents(item).map(|way| way.trim_end().to_owned()).chain([item.to_owned()])
}

/// What one side says apart.
struct Parts<'f> {
    facts: BTreeMap<(&'f str, String), &'f Fact>,
    stopped: BTreeSet<(&'f str, String)>,
    /// Of each item, in which schemas it is.
    known: BTreeMap<String, Vec<&'f str>>,
}

impl<'f> Parts<'f> {
    fn of(operation: &'f Operation) -> Self {
        let key = |part: &'f Part| (part.of.as_str(), plain(&part.item));
        let facts: BTreeMap<_, _> = operation.apart.iter().map(|(part, fact)| (key(part), fact)).collect();
        let mut known: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        facts.keys().for_each(|(of, item)| known.entry(item.clone()).or_default().push(of));
        Self { stopped: operation.stopped.iter().map(key).collect(), facts, known }
    }

    /// Whether something has no such member, though all that it would lie in is there and listed to its end.
    fn lacks(&self, of: &str, item: &str) -> bool {
        let is_near = |other: &&str| other.starts_with(of) || of.starts_with(other);
        let side = || item.split(' ').take(2).collect::<Vec<_>>().join(" ");
        let above = parents(item).last().map_or_else(side, |way| way.trim_end().to_owned());
        let is_listed = ways(item).all(|way| !self.stopped.contains(&(of, way)));
        !item.ends_with(['}', ']'])
            && is_listed
            && self.facts.contains_key(&(of, above))
            && !self.known.get(item).is_some_and(|all| all.iter().any(is_near))
    }
}
