//! Under which rules changes of credentials fall: others, or the same with other scopes.

use std::collections::BTreeSet;

use super::rules::{self, Rule};

/// A credential and its scopes.
type Needed<'l> = (&'l str, BTreeSet<&'l str>);

/// The rule for other credentials of calls: `: oauth [read, write] + key or none`.
pub(super) fn rule(old: &str, new: &str) -> &'static Rule {
    let (old, new) = (alternatives(old), alternatives(new));
    let ids = |all: &[Vec<Needed<'_>>]| -> Vec<Vec<String>> {
        all.iter().map(|set| set.iter().map(|(id, _)| (*id).to_owned()).collect()).collect()
    };
    if ids(&old) != ids(&new) {
        return &rules::SECURITY;
    }
    let mut pairs = old.iter().flatten().zip(new.iter().flatten());
    let is_enough = pairs.all(|((_, old), (_, new))| new.is_subset(old));
    if is_enough { &rules::PERMISSION_ADDED } else { &rules::PERMISSION }
}

fn alternatives(value: &str) -> Vec<Vec<Needed<'_>>> {
    let sets = value.trim_start_matches(": ").split(" or ");
    sets.map(|set| set.split(" + ").map(needed).collect()).collect()
}

fn needed(text: &str) -> Needed<'_> {
    match text.split_once(" [") {
        Some((id, scopes)) => (id, scopes.trim_end_matches(']').split(", ").collect()),
        None => (text, BTreeSet::new()),
    }
}
