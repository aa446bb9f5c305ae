//! What follows from a mistake that is reported is not reported: who mends the one mends the other.
//!
//! An error is held back for an error alone, so that what keeps generation from going on stays.

use std::collections::HashMap;

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Diagnostic, Diagnostics, Label, Need, Position, Severity, Stage, codes};
use crate::source::{Location, Node, Sources};

impl Diagnostics {
    /// Takes away what follows from other problems, and says at those how much needs them.
    pub fn settle(&mut self, sources: &Sources) {
        self.join_needs(sources);
        self.drop_what_is_missing(sources);
        let causes = Causes::of(&self.list, sources);
        if !causes.is_empty() {
            self.list.retain(|one| one.stage < Stage::Meaning || !causes.explain(one));
        }
    }

    /// References to one thing that is not there become one message: at the misspelt key of the thing, or at the first.
    fn join_needs(&mut self, sources: &Sources) {
        let mut groups: HashMap<Need, Vec<usize>> = HashMap::new();
        for (index, one) in self.list.iter().enumerate() {
            if let Some(need) = &one.need {
                groups.entry(need.clone()).or_default().push(index);
            }
        }
        let mut dropped = FxHashSet::default();
        let keys = misspelt(&self.list, sources);
        for (need, mut alike) in groups {
            alike.sort_by_key(|index| self.list.get(*index).map(|one| (one.order().0, one.order().1, one.order().2)));
            let twice = keys.twice.contains(&need.holder);
            let severity = |index: &usize| self.list.get(*index).map(|one| one.severity);
            let worst = alike.iter().filter_map(severity).min();
            let cause =
                keys.meant.get(&need).copied().filter(|key| severity(key).is_some_and(|key| Some(key) <= worst));
            if twice {
                dropped.extend(alike);
                continue;
            }
            match cause {
                Some(key) => {
                    let count = alike.len();
                    dropped.extend(alike);
                    self.note_needs(key, count);
                }
                None => dropped.extend(self.join(&alike)),
            }
        }
        let mut index = 0..;
        self.list.retain(|_| index.next().is_none_or(|index| !dropped.contains(&index)));
    }

    fn note_needs(&mut self, key: usize, count: usize) {
        if let Some(one) = self.list.get_mut(key) {
            let text =
                if count == 1 { "a reference needs it".to_owned() } else { format!("{count} references need it") };
            one.note = Some(one.note.take().map_or(text.clone(), |note| format!("{note}; {text}")));
        }
    }

    /// Makes the first of alike messages speak for the rest, which can go.
    fn join(&mut self, alike: &[usize]) -> Vec<usize> {
        let Some((first, rest)) = alike.split_first() else { return Vec::new() };
        let same = |index: &&usize| {
            let pair = (self.list.get(*first), self.list.get(**index));
            matches!(pair, (Some(one), Some(other)) if one.severity == other.severity && one.note == other.note)
        };
        let rest: Vec<usize> = rest.iter().filter(same).copied().collect();
        // One by one they are counted in a summary.
        if rest.is_empty() || self.list.get(*first).is_some_and(|one| one.severity == Severity::Warning) {
            return Vec::new();
        }
        let second = rest.first().and_then(|index| self.list.get(*index)).map(|one| one.place.clone());
        if let (Some(one), Some(place)) = (self.list.get_mut(*first), second) {
            let more = rest.len() - 1;
            let text = if more == 0 {
                "needed here too".to_owned()
            } else {
                format!("needed here too, and in {more} more places")
            };
            one.labels.push(Label { place, text });
        }
        rest
    }

    /// A member is not missing where its key is misspelt, or where a key stands that can only be meant for it.
    fn drop_what_is_missing(&mut self, sources: &Sources) {
        let mut unknown: FxHashMap<Location, Vec<usize>> = FxHashMap::default();
        for (index, one) in self.list.iter().enumerate() {
            if let (true, Some(holder)) = (one.code.number == codes::UNKNOWN_KEY.number, holder(one, sources)) {
                unknown.entry(holder).or_default().push(index);
            }
        }
        let mut dropped = FxHashSet::default();
        for index in 0..self.list.len() {
            let Some((owner, severity)) = self.list.get(index).and_then(missing) else { continue };
            let Some(keys) = unknown.get(&owner) else { continue };
            let explains = |key: &&usize| self.list.get(**key).is_some_and(|key| key.severity <= severity);
            if keys.iter().find(explains).is_some() {
                dropped.insert(index);
            }
        }
        let mut index = 0..;
        self.list.retain(|_| index.next().is_none_or(|index| !dropped.contains(&index)));
    }
}

/// The owner of a member that is missing.
fn missing(one: &Diagnostic) -> Option<(Location, Severity)> {
    let Position::Node(at, _) = one.place else { return None };
    (one.code.number == codes::MISSING_MEMBER.number).then_some((at, one.severity))
}

fn holder(one: &Diagnostic, sources: &Sources) -> Option<Location> {
    match one.place {
        Position::Node(at, _) => sources.node(at).parent().map(Node::location),
        _ => None,
    }
}

/// Keys that are reported, by what they were meant to be.
struct Misspelt {
    meant: HashMap<Need, usize>,
    /// Mappings with a key twice, so that what has the name is hidden.
    twice: FxHashSet<Location>,
}

fn misspelt(list: &[Diagnostic], sources: &Sources) -> Misspelt {
    let mut found = Misspelt { meant: HashMap::new(), twice: FxHashSet::default() };
    for (index, one) in list.iter().enumerate() {
        let Some(holder) = holder(one, sources) else { continue };
        if one.code.number == codes::DUPLICATE_KEY.number {
            found.twice.insert(holder);
        }
        if let (true, Some(fix)) = (one.code.number == codes::UNKNOWN_KEY.number, &one.fix) {
            found.meant.insert(Need { holder, name: fix.text.clone() }, index);
        }
    }
    found
}

/// Parts of a document, each an entry of `components` or `paths`, that have a mistake.
struct Causes<'s> {
    sources: &'s Sources,
    /// The parts with an error.
    parts: FxHashSet<Location>,
    /// What each part refers to, and the parts with an error among them.
    leads_to: FxHashMap<Location, FxHashSet<Location>>,
    /// Whether something is not where it should be: then nothing is known to be unused.
    lost: bool,
}

impl<'s> Causes<'s> {
    fn of(list: &[Diagnostic], sources: &'s Sources) -> Causes<'s> {
        let errors = list.iter().filter(|one| one.severity == Severity::Error && one.stage < Stage::Meaning);
        let mut causes = Causes { sources, parts: FxHashSet::default(), leads_to: FxHashMap::default(), lost: false };
        for one in errors {
            causes.lost = true;
            causes.parts.extend(place_of(&one.place).map(|at| part(sources, at)));
        }
        if list.iter().any(|one| one.stage == Stage::Meaning) && causes.lost {
            causes.walk();
        }
        causes
    }

    fn is_empty(&self) -> bool {
        !self.lost
    }

    /// Finds for each part those that it leads to.
    fn walk(&mut self) {
        let roots: Vec<Node<'s>> = self.sources.roots().collect();
        for root in roots {
            let mut waiting = vec![(root, root.location())];
            while let Some((node, within)) = waiting.pop() {
                let reference = node.get("$ref").and_then(Node::as_str);
                let target = reference.and_then(|text| self.sources.resolve(node.location(), text).ok());
                if let Some(target) = target {
                    self.leads_to.entry(within).or_default().insert(part(self.sources, target));
                }
                for child in node.entries().map(|(_, child)| child).chain(node.items()) {
                    let within = if is_part(child) { child.location() } else { within };
                    waiting.push((child, within));
                }
            }
        }
    }

    /// Whether a problem of meaning follows from an error.
    fn explain(&self, one: &Diagnostic) -> bool {
        let number = one.code.number;
        if [codes::UNUSED_COMPONENT.number, codes::NO_OPERATION.number].contains(&number) {
            return true;
        }
        let places = std::iter::once(&one.place).chain(one.labels.iter().map(|label| &label.place));
        let parts: Vec<Location> = places.filter_map(place_of).map(|at| part(self.sources, at)).collect();
        // What stands at the top speaks of all operations.
        if number == codes::EXTENSION.number && parts.iter().any(|part| is_extension(self.sources.node(*part))) {
            return true;
        }
        let deep = [codes::EXAMPLE_MISMATCH.number, codes::DEFAULT_MISMATCH.number].contains(&number);
        parts.iter().any(|part| {
            let all = deep || !is_path(self.sources.node(*part));
            self.reaches(*part, all) || self.is_used_by_a_cause(*part)
        })
    }

    /// Whether a part has an error, or one that it is made of; of what a path refers to only what is no schema counts.
    fn reaches(&self, start: Location, all: bool) -> bool {
        let mut seen = FxHashSet::from_iter([start]);
        let mut waiting = vec![start];
        while let Some(here) = waiting.pop() {
            if self.parts.contains(&here) {
                return true;
            }
            for next in self.leads_to.get(&here).into_iter().flatten() {
                if (all || !is_schema(self.sources.node(*next))) && seen.insert(*next) {
                    waiting.push(*next);
                }
            }
        }
        false
    }

    fn is_used_by_a_cause(&self, at: Location) -> bool {
        self.parts.iter().any(|part| self.leads_to.get(part).is_some_and(|targets| targets.contains(&at)))
    }
}

fn place_of(place: &Position) -> Option<Location> {
    match place {
        Position::Node(at, _) => Some(*at),
        _ => None,
    }
}

/// The part of a document that holds a place.
fn part(sources: &Sources, at: Location) -> Location {
    let mut node = sources.node(at);
    while !is_part(node) {
        match node.parent() {
            Some(parent) => node = parent,
            None => break,
        }
    }
    node.location()
}

/// An entry of `paths`, `webhooks` or a group of `components`; elsewhere what stands at the top.
fn is_part(node: Node<'_>) -> bool {
    let Some(parent) = node.parent() else { return true };
    let Some(holder) = parent.parent() else { return !["paths", "webhooks", "components"].contains(&node.key()) };
    match holder.parent() {
        None => ["paths", "webhooks"].contains(&parent.key()),
        Some(root) => holder.key() == "components" && root.parent().is_none(),
    }
}

fn is_schema(node: Node<'_>) -> bool {
    node.parent().is_some_and(|group| group.key() == "schemas")
}

fn is_path(node: Node<'_>) -> bool {
    node.parent().is_some_and(|group| ["paths", "webhooks"].contains(&group.key()))
}

fn is_extension(node: Node<'_>) -> bool {
    node.key().starts_with("x-")
}
