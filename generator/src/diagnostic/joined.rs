//! Keys of one object that have one cause: one message tells of all of them.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Diagnostics, Position, Severity};
use crate::source::{Location, Sources};

/// So many names stand in one message.
const MAX_NAMES: usize = 5;

/// `a, b and c`, or with another word.
pub(crate) fn in_a_row(words: &[String], word: &str) -> String {
    match words.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} {word} {last}", rest.join(", ")),
        _ => words.concat(),
    }
}

impl Diagnostics {
    /// What alike keys of one object have in common is told at the first of them.
    pub(super) fn join_alike_keys(&mut self, sources: &Sources) {
        let mut groups: FxHashMap<(Location, &str), Vec<usize>> = FxHashMap::default();
        for (index, one) in self.list.iter().enumerate() {
            let (Some((_, help)), Position::Node(at, _)) = (one.together, &one.place) else { continue };
            // One by one they are counted in a summary.
            if let Some(owner) = sources.node(*at).parent().filter(|_| one.severity == Severity::Error) {
                groups.entry((owner.location(), help)).or_default().push(index);
            }
        }
        let mut dropped = FxHashSet::default();
        // What several refer to is read for each.
        for alike in groups.values_mut() {
            let mut seen = FxHashSet::default();
            alike.retain(|index| {
                let is_new = self.list.get(*index).is_some_and(|one| seen.insert(one.place.clone()));
                dropped.extend((!is_new).then_some(*index));
                is_new
            });
        }
        for mut alike in groups.into_values().filter(|alike| alike.len() > 1) {
            alike.sort_by_key(|index| self.list.get(*index).map(|one| one.order()));
            let key = |index: &usize| match self.list.get(*index).map(|one| &one.place) {
                Some(Position::Node(at, _)) => format!("`{}`", sources.node(*at).key()),
                _ => String::new(),
            };
            let mut names: Vec<String> = alike.iter().take(MAX_NAMES).map(key).collect();
            let rest = alike.len().saturating_sub(names.len());
            names.extend((rest > 0).then(|| format!("{rest} more")));
            let names = in_a_row(&names, "and");
            let Some((first, others)) = alike.split_first() else { continue };
            dropped.extend(others.iter().copied());
            if let Some(one) = self.list.get_mut(*first)
                && let Some((owner, help)) = one.together
            {
                one.message = format!("{names} are no keys of {owner}");
                one.help = Some(help.to_owned());
                one.fix = None;
            }
        }
        self.remove(&dropped);
    }
}
