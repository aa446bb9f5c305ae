//! One mistake in several places of one object: keys that another mistake makes be there twice, and slips of one kind.

use std::ops::Range;

use rustc_hash::{FxHashMap, FxHashSet};

use super::causes::is_one_of;
use super::consequence::holder;
use super::{About, Diagnostic, Diagnostics, Fix, Label, Position, Severity, codes, in_a_row};
use crate::source::{Location, Sources, quoted};

/// So many other places of one slip are pointed at.
const MAX_PLACES: usize = 3;

impl Diagnostics {
    /// A key that has no value and does not belong here was indented too far, and with it the keys that come twice. Of two
    /// references it is told how both are written.
    pub(super) fn join_keys_given_twice(&mut self, sources: &Sources) {
        let mut astray: FxHashMap<Location, usize> = FxHashMap::default();
        let mut no_lists: FxHashMap<Location, usize> = FxHashMap::default();
        for (index, one) in self.list.iter().enumerate().filter(|(_, one)| one.severity == Severity::Error) {
            let Position::Node(at, _) = one.place else { continue };
            if is_one_of(one, &[codes::UNKNOWN_KEY]) && sources.node(at).is_absent() {
                astray.extend(holder(one, sources).map(|holder| (holder, index)));
            }
            if is_one_of(one, &[codes::WRONG_TYPE]) && one.about == Some(About::MappingForList) {
                no_lists.insert(at, index);
            }
        }
        let mut dropped = FxHashSet::default();
        for index in 0..self.list.len() {
            let Some(one) = self.list.get(index).filter(|one| is_one_of(one, &[codes::DUPLICATE_KEY])) else {
                continue;
            };
            let (Position::Node(at, _), Some(within)) = (&one.place, holder(one, sources)) else { continue };
            let node = sources.node(*at);
            let above = astray.get(&within).and_then(|index| self.list.get(*index));
            if above.is_some_and(|above| matches!(above.place, Position::Node(above, _) if above < *at)) {
                dropped.insert(index);
            } else if node.key() == "$ref"
                && let Some(whole) = no_lists.get(&within)
            {
                dropped.insert(index);
                if let Some(whole) = self.list.get_mut(*whole) {
                    whole.help = Some("write `- ` before each `$ref`".to_owned());
                }
            } else if node.key() == "$ref"
                && let Some(both) = both(one, sources)
                && let Some(one) = self.list.get_mut(index)
            {
                one.help = Some(format!("write `{both}` if both are meant, or remove one of the two"));
            }
        }
        self.remove(&dropped);
    }

    /// Slips of one kind in one object become one message.
    pub(super) fn join_alike_slips(&mut self, sources: &Sources) {
        let mut groups: FxHashMap<(Location, String), Vec<usize>> = FxHashMap::default();
        for (index, one) in self.list.iter().enumerate().filter(|(_, one)| one.severity == Severity::Error) {
            let (Some(need), Position::Text(..)) = (&one.need, &one.place) else { continue };
            if is_one_of(one, &[codes::SLIP]) {
                let shape: Vec<&str> = one.message.split('`').step_by(2).collect();
                groups.entry((need.holder, shape.concat())).or_default().push(index);
            }
        }
        let mut dropped = FxHashSet::default();
        for alike in groups.into_values().filter(|alike| alike.len() > 1) {
            let all: Vec<Diagnostic> = alike.iter().filter_map(|index| self.list.get(*index).cloned()).collect();
            let Some((first, others)) = alike.split_first() else { continue };
            dropped.extend(others.iter().copied());
            let Some(one) = self.list.get_mut(*first) else { continue };
            let names: Option<Vec<String>> =
                all.iter().map(|one| Some(format!("`{}`", one.message.split('`').nth(1)?))).collect();
            if let (Some(names), Some((before, _))) = (names, one.message.split_once('`')) {
                one.message = format!("{before}{}", in_a_row(&names, "and"));
            }
            let cures: Option<Vec<String>> =
                all.iter().map(|one| Some(one.help.as_ref()?.strip_prefix("write ")?.to_owned())).collect();
            one.help = match (cures, one.help.take()) {
                (Some(cures), _) => Some(format!("write {}", in_a_row(&cures, "and"))),
                (None, help) => help.map(|help| match all.len() {
                    2 => format!("{help}; likewise in the other place"),
                    count => format!("{help}; likewise in {} more places", count - 1),
                }),
            };
            one.fix = joined_fix(&all, sources);
            let places = all.iter().skip(1).take(MAX_PLACES).map(|other| other.place.clone());
            one.labels.extend(places.map(|place| Label { place, text: "and here".to_owned() }));
        }
        self.remove(&dropped);
    }
}

/// How both of two references are written.
fn both(one: &Diagnostic, sources: &Sources) -> Option<String> {
    let pointer = |place: &Position| match place {
        Position::Node(at, _) => sources.node(*at).as_str().map(|text| format!("{{$ref: {}}}", quoted(text))),
        _ => None,
    };
    let first = pointer(&one.labels.first()?.place)?;
    Some(format!("allOf: [{first}, {}]", pointer(&one.place)?))
}

/// All the cures of bytes of one file as one.
fn joined_fix(all: &[Diagnostic], sources: &Sources) -> Option<Fix> {
    let edits: Option<Vec<(usize, Range<usize>, &str)>> = all
        .iter()
        .map(|one| match one.fix.as_ref()? {
            Fix { place: Position::Text(file, range), text, is_source: true } => {
                Some((*file, range.clone(), text.as_str()))
            }
            _ => None,
        })
        .collect();
    let mut edits = edits?;
    edits.sort_by_key(|(_, range, _)| range.start);
    let (file, begin) = edits.first().map(|(file, range, _)| (*file, range.start))?;
    let mut text = String::new();
    let mut end = begin;
    for (_, range, new) in &edits {
        text.push_str(sources.text(file).get(end..range.start)?);
        text.push_str(new);
        end = range.end;
    }
    Some(Fix { place: Position::Text(file, begin..end), text, is_source: true })
}
