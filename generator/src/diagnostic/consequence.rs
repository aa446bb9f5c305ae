//! What follows from a mistake that is reported is not reported: who mends the one mends the other.
//!
//! An error is held back for an error alone, so that what keeps generation from going on stays.

use std::cell::OnceCell;
use std::cmp::Ordering;
use std::collections::{HashMap, HashSet};

use rustc_hash::{FxHashMap, FxHashSet};

use super::causes::{Causes, is_one_of};
use super::parts::{is_of_groups, is_of_parts};
use super::spelling::likelier;
use super::{About, Code, Diagnostic, Diagnostics, Fix, Label, Need, Position, Severity, Stage, codes, nearest};
use crate::source::{Location, Node, Sources, Underline};

/// What is said of files that can't be read.
static UNREADABLE: &[&Code] =
    &[codes::SYNTAX, codes::EMPTY_DOCUMENT, codes::SEVERAL_DOCUMENTS, codes::TOO_DEEP, codes::TOO_LARGE];

/// What is said of paths whose parameters are not known.
static OF_PATHS: &[&Code] = &[codes::PATH_PARAMETER_MISSING, codes::PATH_PARAMETER_UNUSED];

impl Diagnostics {
    /// Takes away what follows from other problems, and says at those how much needs them.
    pub fn settle(&mut self, sources: &Sources) {
        // Of what a file holds that can't be read nothing is known, and much of the rest is made of it.
        let is_file = |one: &Diagnostic| matches!(one.place, Position::Text(..)) && is_one_of(one, UNREADABLE);
        if self.list.iter().any(is_file) {
            self.list.retain(|one| one.stage < Stage::Meaning && !is_one_of(one, OF_PATHS));
        }
        self.join_versions(sources);
        self.join_alike_keys(sources);
        self.join_alike_slips(sources);
        self.join_keys_given_twice(sources);
        self.mend_keys_given_twice(sources);
        self.join_runs_given_twice(sources);
        self.drop_what_a_second_key_says(sources);
        self.drop_variants_of_enums(sources);
        self.join_what_is_beside_nothing(sources);
        self.join_split_items(sources);
        self.drop_required_flags(sources);
        self.drop_unused_of_another_type();
        self.drop_descriptions_of_values(sources);
        self.drop_tags_not_required(sources);
        self.join_parts_named_twice(sources);
        self.join_parameters_declared_twice(sources);
        self.drop_what_follows_directly(sources);
        let causes = Causes::of(&self.list, sources);
        self.drop_what_is_missing(sources);
        self.join_needs(sources);
        self.list.retain(|one| one.stage < Stage::Meaning || !causes.explain(one));
        self.drop_odd_names();
        self.drop_what_values_say(sources);
        self.name_parameter_left_out(sources);
        self.drop_unused_that_are_meant();
    }

    /// A name that no component can have is spelt otherwise where it is needed.
    fn drop_odd_names(&mut self) {
        let renamed = self.list.iter().filter(|one| is_one_of(one, &[codes::REFERENCE_NOT_FOUND]));
        let renamed: HashSet<Position> = renamed.map(|one| one.place.clone()).collect();
        self.list.retain(|one| !is_one_of(one, &[codes::INVALID_VALUE]) || !renamed.contains(&one.place));
    }

    /// A parameter that its path does not have need not say that it is required.
    fn drop_required_flags(&mut self, sources: &Sources) {
        let unused = self.list.iter().filter(|one| is_one_of(one, &[codes::PATH_PARAMETER_UNUSED]));
        let unused: HashSet<Location> = unused.filter_map(|one| holder(one, sources)).collect();
        self.list.retain(|one| {
            let is_flag =
                one.need.as_ref().is_some_and(|need| need.name == "required" && unused.contains(&need.holder));
            let is_false = is_one_of(one, &[codes::INVALID_VALUE])
                && holder(one, sources).is_some_and(|holder| unused.contains(&holder))
                && matches!(one.place, Position::Node(at, _) if sources.node(at).key() == "required");
            !is_false && (!is_flag || !is_one_of(one, &[codes::MISSING_MEMBER]))
        });
    }

    /// Of a keyword for another type it is not told, too, that nothing uses it.
    fn drop_unused_of_another_type(&mut self) {
        let of_others = self.list.iter().filter(|one| is_one_of(one, &[codes::KEYWORD_TYPE]));
        let of_others: HashSet<Position> = of_others.map(|one| one.place.clone()).collect();
        self.list.retain(|one| !is_one_of(one, &[codes::KEYWORD_UNUSED]) || !of_others.contains(&one.place));
    }

    /// Of an enum that its defaults and examples do not fit it is not told, too, that what describes its values does not.
    fn drop_descriptions_of_values(&mut self, sources: &Sources) {
        let of_enums = self.list.iter().filter(|one| {
            let is_enum = |at: Location| sources.node(at).key() == "enum";
            let is_value = is_one_of(one, &[codes::DEFAULT_MISMATCH, codes::EXAMPLE_MISMATCH]);
            is_value && matches!(one.place, Position::Node(at, _) if is_enum(at))
        });
        let schemas: HashSet<Location> = of_enums.filter_map(|one| holder(one, sources)).collect();
        self.list.retain(|one| {
            let list = holder(one, sources).map(|at| sources.node(at));
            let is_of_enum = list.is_some_and(|list| list.key().starts_with("x-enum"));
            let schema = list.and_then(Node::parent).map(Node::location);
            !is_of_enum || !is_one_of(one, &[codes::EXTENSION]) || schema.is_none_or(|at| !schemas.contains(&at))
        });
    }

    /// Of what tells variants apart it is not told that it is not required where a name in the list is misspelt.
    fn drop_tags_not_required(&mut self, sources: &Sources) {
        let misspelt = self.list.iter().filter(|one| is_one_of(one, &[codes::REQUIRED_UNKNOWN]));
        let lists: HashSet<Location> = misspelt.filter_map(|one| holder(one, sources)).collect();
        // Beside the parts of a schema its list may be of a member that is in one of them.
        let owners: HashSet<Location> =
            lists.iter().filter_map(|list| sources.node(*list).parent()).map(Node::location).collect();
        let is_within =
            |at: Location| sources.node(at).ancestors().take(8).any(|node| owners.contains(&node.location()));
        // Of a variant whose reference leads nowhere nothing is known.
        let lost = self.list.iter().filter(|one| is_one_of(one, &[codes::REFERENCE_NOT_FOUND]));
        let lost: HashSet<Location> = lost.filter_map(|one| holder(one, sources)).collect();
        self.list.retain(|one| {
            let is_told = matches!(one.place, Position::Node(at, _)
                if lists.contains(&at) || lost.contains(&at) || is_within(at));
            !is_told || !is_one_of(one, &[codes::DISCRIMINATOR])
        });
    }

    pub(super) fn remove(&mut self, dropped: &FxHashSet<usize>) {
        let mut index = 0..;
        self.list.retain(|_| index.next().is_none_or(|index| !dropped.contains(&index)));
    }

    /// A member is not missing where its key is misspelt, and of an object whose reference is, nothing more is said.
    fn drop_what_is_missing(&mut self, sources: &Sources) {
        let mut unknown: FxHashMap<Location, Vec<usize>> = FxHashMap::default();
        for (index, one) in self.list.iter().enumerate() {
            let known = one.need.as_ref().map(|need| need.holder);
            let holder =
                if is_one_of(one, &[codes::UNKNOWN_KEY]) || (is_one_of(one, &[codes::WRONG_TYPE]) && is_whole(one)) {
                    holder(one, sources)
                } else {
                    known.filter(|_| is_one_of(one, &[codes::SLIP]))
                };
            if let Some(holder) = holder {
                unknown.entry(holder).or_default().push(index);
            }
            // A key that stands beside its object is not missing there.
            if let Some(owner) = known.filter(|_| one.about == Some(About::Astray)) {
                unknown.entry(owner).or_default().push(index);
            }
        }
        let mut dropped = FxHashSet::default();
        let mut meant = Vec::new();
        // What is read otherwise than it was meant is as bad as what comes of it.
        let mut worse = Vec::new();
        for (index, one) in self.list.iter().enumerate() {
            let Position::Node(at, _) = one.place else { continue };
            if one.stage == Stage::Syntax {
                continue;
            }
            let around = [Some(at), holder(one, sources)];
            // What a list requires stands in properties that lie beside their schema.
            let list = holder(one, sources).and_then(|list| sources.node(list).parent()).map(Node::location);
            let beside = list.filter(|_| is_one_of(one, &[codes::REQUIRED_UNKNOWN])).and_then(|at| unknown.get(&at));
            let is_beside = |key: &usize| {
                let cause = self.list.get(*key).filter(|cause| cause.about == Some(About::Astray));
                cause.and_then(|cause| cause.need.as_ref()).is_some_and(|need| need.name == "properties")
            };
            if beside.into_iter().flatten().any(is_beside) {
                dropped.insert(index);
                continue;
            }
            let keys = around.iter().flatten().filter_map(|at| unknown.get(at)).flatten().filter(|key| **key != index);
            for key in keys {
                let is_cause = |cause: &&Diagnostic| cause.severity <= one.severity || is_one_of(cause, &[codes::SLIP]);
                let Some(cause) = self.list.get(*key).filter(is_cause) else { continue };
                let is_missing = is_one_of(one, &[codes::MISSING_MEMBER]) && unknown.contains_key(&at);
                if is_missing || is_whole(cause) {
                    dropped.insert(index);
                    worse.extend((one.severity < cause.severity).then_some(*key));
                    meant.extend(one.need.as_ref().filter(|_| is_missing).map(|need| (*key, need.name.clone())));
                }
            }
        }
        for key in worse {
            if let Some(one) = self.list.get_mut(key) {
                one.severity = Severity::Error;
            }
        }
        for (key, name) in meant {
            // Where a key belongs is known better than what it was meant to be.
            let is_open = |one: &&mut Diagnostic| {
                one.need.is_none() && (one.help.is_none() || one.about == Some(About::Stranger))
            };
            if let Some(one) = self.list.get_mut(key).filter(is_open) {
                one.help = Some(format!("`{name}` is missing here: did you mean that?"));
            }
        }
        self.remove(&dropped);
    }

    /// References to one thing that is not there become one message: at the misspelt key of the thing, or at the first.
    fn join_needs(&mut self, sources: &Sources) {
        let keys = Known::of(&self.list, sources);
        let mut groups: Vec<(Need, Vec<usize>)> = Vec::new();
        let mut places: HashMap<Need, usize> = HashMap::new();
        for (index, one) in self.list.iter().enumerate() {
            let Some(need) = one.need.as_ref().filter(|_| one.stage == Stage::References) else { continue };
            let group = *places.entry(need.clone()).or_insert(groups.len());
            match groups.get_mut(group) {
                Some((_, alike)) => alike.push(index),
                None => groups.push((need.clone(), vec![index])),
            }
        }
        let mut dropped = FxHashSet::default();
        for (need, mut alike) in groups {
            alike.sort_by_key(|index| self.list.get(*index).map(|one| (one.order().0, one.order().1)));
            if keys.twice.contains(&need.holder) {
                dropped.extend(alike);
                continue;
            }
            let worst = alike.iter().filter_map(|index| self.list.get(*index)).map(|one| one.severity).min();
            let cause = keys.meant.get(&need).filter(|key| self.list.get(**key).map(|key| key.severity) <= worst);
            if let Some(cause) = cause {
                self.note_needs(*cause, alike.len());
                dropped.extend(alike);
                continue;
            }
            if let Some(cause) = keys.astray(&need, sources) {
                self.say_indented(cause, &need, sources);
                self.note_needs(cause, alike.len());
                dropped.extend(alike);
                continue;
            }
            if self.is_group_renamed(&need, &alike, sources) {
                dropped.extend(alike.into_iter().skip(1));
                continue;
            }
            let nearest = keys.unused_near(&need, sources);
            let group = sources.node(need.holder);
            let is_component =
                group.parent().is_some_and(|parent| parent.key() == "components") || is_definitions(group);
            let misspelt = match (&nearest, alike.len()) {
                _ if !is_component => None,
                (Some((_, name)), 1) if is_like(&need.name, name) && self.is_of_reference(&alike) => {
                    let of_items = alike.first().is_some_and(|index| self.is_of_items(*index, sources));
                    Some(likelier(name, &need.name, need.holder, of_items, sources))
                }
                _ => None,
            };
            dropped.extend(self.join((&need, &alike), nearest, misspelt, sources));
        }
        self.remove(&dropped);
    }

    /// Whether the first of these is about a `$ref`, not about a name of another kind.
    fn is_of_reference(&self, alike: &[usize]) -> bool {
        let first = alike.first().and_then(|index| self.list.get(*index));
        first.is_some_and(|one| is_one_of(one, &[codes::REFERENCE_NOT_FOUND, codes::SECURITY_UNDEFINED]))
    }

    /// Whether a reference says what the items of a list are.
    fn is_of_items(&self, index: usize, sources: &Sources) -> bool {
        let Some(Position::Node(at, _)) = self.list.get(index).map(|one| &one.place) else { return false };
        sources.node(*at).parent().is_some_and(|schema| schema.key() == "items")
    }

    /// Says of a key that is what a reference needs how deep it is to lie.
    fn say_indented(&mut self, key: usize, need: &Need, sources: &Sources) {
        let group = sources.node(need.holder).key();
        if let Some(one) = self.list.get_mut(key).filter(|one| one.about == Some(About::Stranger)) {
            one.help = Some(format!("if it is one of `{group}`, indent it and what belongs to it like those"));
        }
    }

    fn note_needs(&mut self, key: usize, count: usize) {
        if let Some(one) = self.list.get_mut(key) {
            one.note = Some(needs(count, "it"));
        }
    }

    /// Makes the first of alike messages speak for the rest, which can go. What nothing refers to, and is called nearly
    /// as several references say, is misspelt itself; where one says so, `misspelt` tells how likely its name is right.
    fn join(
        &mut self,
        (need, alike): (&Need, &[usize]),
        nearest: Option<(Location, String)>,
        misspelt: Option<Ordering>,
        sources: &Sources,
    ) -> Vec<usize> {
        let Some((first, rest)) = alike.split_first() else { return Vec::new() };
        // One by one they are counted in a summary.
        let errors = |index: &usize| self.list.get(*index).is_some_and(|one| one.severity == Severity::Error);
        if !alike.iter().all(errors) {
            return Vec::new();
        }
        let second = rest.first().and_then(|index| self.list.get(*index)).map(|one| one.place.clone());
        let Some(one) = self.list.get_mut(*first) else { return Vec::new() };
        let is_definition = second.is_some() || misspelt.is_some_and(Ordering::is_lt);
        match (nearest, second) {
            (Some((at, name)), _) if is_definition => {
                let place = std::mem::replace(&mut one.place, Position::Node(at, Underline::Key));
                one.labels = vec![Label { place, text: "needed here".to_owned() }];
                one.message =
                    format!("nothing refers to `{name}`, and {}", needs(alike.len(), &format!("`{}`", need.name)));
                one.help = Some(format!("did you mean `{}`?", need.name));
                let is_near = super::nearest(&need.name, [name.as_str()]).is_some();
                let fix = Fix { place: one.place.clone(), text: need.name.clone(), is_source: false };
                one.fix = is_near.then_some(fix);
            }
            (Some((at, name)), _) => {
                let place = Position::Node(at, Underline::Key);
                if let (Position::Node(from, _), true) = (&one.place, is_far(one.help.as_deref(), &need.name)) {
                    let reference = sources.reference(*from, at);
                    one.help = Some(format!("did you mean `{reference}`, to which nothing refers?"));
                    one.fix = None;
                }
                if let (Position::Node(from, _), None) = (&one.place, &one.help) {
                    one.help = Some(format!("did you mean `{}`?", sources.reference(*from, at)));
                }
                one.labels.retain(|label| label.place != place);
                one.labels.push(Label { place, text: "nothing refers to this one".to_owned() });
                if let (Some(likelier), Position::Node(from, _)) = (misspelt, &one.place) {
                    // A scheme is named, and not referred to.
                    let reference = match is_one_of(one, &[codes::SECURITY_UNDEFINED]) {
                        true => name.clone(),
                        false => sources.reference(*from, at),
                    };
                    one.help = Some(format!("did you mean `{reference}`?"));
                    let fix = Fix { place: one.place.clone(), text: reference, is_source: false };
                    // Of two names that are as likely either may be meant.
                    let is_near = super::nearest(&need.name, [name.as_str()]).is_some();
                    one.fix = (is_near && likelier == Ordering::Greater).then_some(fix);
                }
            }
            (None, Some(place)) => {
                let text = match rest.len() {
                    1 => "needed here too".to_owned(),
                    more => format!("needed here too; {} in all", needs(more + 1, "it")),
                };
                one.labels.push(Label { place, text });
            }
            (None, None) => {}
        }
        rest.to_vec()
    }
}

/// Whether a cure names a component that is called otherwise altogether.
fn is_far(help: Option<&str>, name: &str) -> bool {
    let told = help.and_then(|help| help.split('`').nth(1)?.strip_prefix("#/components/")?.rsplit('/').next());
    told.is_some_and(|told| strsim::damerau_levenshtein(told, name) > 2)
}

/// Whether one name can be a slip of the other, or a part of it.
fn is_like(name: &str, other: &str) -> bool {
    super::nearest(name, [other]).is_some() || name.contains(other) || other.contains(name)
}

fn needs(count: usize, what: &str) -> String {
    if count == 1 { format!("a reference needs {what}") } else { format!("{count} references need {what}") }
}

/// Whether nothing that an object seems to say counts: its reference is misspelt, or a comment.
fn is_whole(cause: &Diagnostic) -> bool {
    is_one_of(cause, &[codes::SLIP]) || cause.need.as_ref().is_some_and(|need| need.name == "$ref")
}

pub(super) fn holder(one: &Diagnostic, sources: &Sources) -> Option<Location> {
    match one.place {
        Position::Node(at, _) => sources.node(at).parent().map(Node::location),
        _ => None,
    }
}

/// Whether a group holds schemas that are no components.
fn is_definitions(group: Node<'_>) -> bool {
    ["$defs", "definitions"].contains(&group.key())
        || is_of_parts(group)
        || group.parent().is_some_and(|root| root.parent().is_none() && is_of_groups(root))
}

/// The last names of all references.
fn named_by_references(sources: &Sources) -> FxHashSet<String> {
    let mut found = FxHashSet::default();
    let mut waiting: Vec<Node<'_>> = sources.roots().collect();
    while let Some(node) = waiting.pop() {
        let is_reference = node.key() == "$ref" || node.parent().is_some_and(|above| above.key() == "mapping");
        let last = node.as_str().filter(|_| is_reference).and_then(|text| text.rsplit('/').next());
        found.extend(last.map(str::to_owned));
        waiting.extend(node.entries().map(|(_, child)| child).chain(node.items()));
    }
    found
}

/// What is reported of keys.
struct Known {
    /// Misspelt keys, by what they were meant to be.
    meant: HashMap<Need, usize>,
    /// Mappings with a key twice, so that what has the name is hidden.
    twice: FxHashSet<Location>,
    /// Components that nothing refers to.
    unused: FxHashSet<Location>,
    /// Keys of objects that are unknown where they stand, by their names.
    unknown: FxHashMap<String, Vec<(Location, usize)>>,
    /// The last names of all references, asked for where a definition is missing.
    named: OnceCell<FxHashSet<String>>,
}

impl Known {
    fn of(list: &[Diagnostic], sources: &Sources) -> Known {
        let mut known = Known {
            meant: HashMap::new(),
            twice: FxHashSet::default(),
            unused: FxHashSet::default(),
            unknown: FxHashMap::default(),
            named: OnceCell::new(),
        };
        for (index, one) in list.iter().enumerate() {
            let Position::Node(at, _) = one.place else { continue };
            if is_one_of(one, &[codes::DUPLICATE_KEY]) {
                known.twice.extend(holder(one, sources));
            } else if is_one_of(one, &[codes::UNUSED_COMPONENT]) {
                known.unused.insert(at);
            } else if is_one_of(one, &[codes::UNKNOWN_KEY, codes::INVALID_VALUE, codes::WRONG_TYPE]) {
                known.meant.extend(one.need.clone().map(|need| (need, index)));
                let node = sources.node(at);
                if is_one_of(one, &[codes::UNKNOWN_KEY]) && (node.is_mapping() || node.is_absent()) {
                    known.unknown.entry(node.key().to_owned()).or_default().push((at, index));
                }
            }
        }
        known
    }

    /// The unknown key that is a thing which is missing, a level too deep or not deep enough.
    fn astray(&self, need: &Need, sources: &Sources) -> Option<usize> {
        let holder = sources.node(need.holder);
        let beside = holder.parent().map(Node::location);
        let is_astray = |at: Location| {
            let node = sources.node(at);
            node.is_within(need.holder) || (beside.is_some() && node.parent().map(Node::location) == beside)
        };
        self.unknown.get(&need.name)?.iter().find(|(at, _)| is_astray(*at)).map(|(_, index)| *index)
    }

    /// The component whose name is nearest to one that is not there, if nothing refers to it, or the only such.
    fn unused_near(&self, need: &Need, sources: &Sources) -> Option<(Location, String)> {
        let holder = sources.node(need.holder);
        let of_definitions = is_definitions(holder);
        let is_unused = |name: &str, entry: Node<'_>| match of_definitions {
            // Of definitions it is not told elsewhere that nothing refers to them.
            true => !self.named.get_or_init(|| named_by_references(sources)).contains(name),
            false => self.unused.contains(&entry.location()),
        };
        let unused = || holder.entries().filter(|(name, entry)| is_unused(name, *entry));
        let best = nearest(&need.name, unused().map(|(name, _)| name)).filter(|near| near.is_alone);
        let is_near = |(name, _): &(&str, Node<'_>)| !of_definitions || is_like(name, &need.name);
        let only = || unused().next().filter(|_| unused().nth(1).is_none()).filter(is_near).map(|(name, _)| name);
        let best = best.map(|near| near.name).or_else(only)?;
        unused().find(|(name, _)| *name == best).map(|(name, entry)| (entry.location(), name.to_owned()))
    }
}
