//! Under which rules changes of credentials fall: others, or the same with other scopes.

use std::collections::{BTreeMap, BTreeSet};

use super::rules::{self, Rule};

/// Credentials that are needed together, each with its scopes.
type Needed<'l> = BTreeMap<&'l str, BTreeSet<&'l str>>;

/// What the lines say where calls need no credentials.
pub(super) const NONE: &str = ": none";

/// The rule for other credentials of calls: `: oauth [read, write] + key or none`. The first alternative that a program
/// has credentials for is the one that is sent.
pub(super) fn rules(old: &str, new: &str) -> Vec<&'static Rule> {
    let (old, new) = (alternatives(old), alternatives(new));
    let pairs = || old.iter().zip(&new);
    let is_same = |(old, new): (&Needed<'_>, &Needed<'_>)| old.keys().eq(new.keys());
    match () {
        () if old == new => Vec::new(),
        // Nothing is needed, and nothing is sent.
        () if new.first().is_some_and(BTreeMap::is_empty) => vec![&rules::PERMISSION_ADDED],
        () if new.len() >= old.len() && pairs().all(|(old, new)| suffices(old, new)) => vec![&rules::PERMISSION_ADDED],
        () if new.len() == old.len() && pairs().all(is_same) => vec![&rules::PERMISSION],
        () => vec![&rules::SECURITY],
    }
}

/// Whether what was needed is enough for what is needed now.
fn suffices(old: &Needed<'_>, new: &Needed<'_>) -> bool {
    new.iter().all(|(id, scopes)| old.get(id).is_some_and(|known| scopes.is_subset(known)))
}

fn alternatives(value: &str) -> Vec<Needed<'_>> {
    let sets = value.trim_start_matches(": ").split(" or ");
    sets.map(|set| set.split(" + ").filter(|id| *id != "none").map(needed).collect()).collect()
}

fn needed(text: &str) -> (&str, BTreeSet<&str>) {
    match text.split_once(" [") {
        Some((id, scopes)) => (id, scopes.trim_end_matches(']').split(", ").collect()),
        None => (text, BTreeSet::new()),
    }
}
