//! Keys that are given twice: several in a row, and what else is said of their values; and enums whose values are none.

use rustc_hash::{FxHashMap, FxHashSet};

use super::causes::is_one_of;
use super::consequence::holder;
use super::{About, Diagnostic, Diagnostics, Position, Severity, codes, in_a_row};
use crate::source::{Location, Node, Sources};

/// So many names stand in one message.
const MAX_NAMES: usize = 3;

impl Diagnostics {
    /// Several keys that are there twice, with no other between them, are of another object, whose first line is missing.
    pub(super) fn join_runs_given_twice(&mut self, sources: &Sources) {
        let mut twice: FxHashMap<Location, Vec<(Location, usize)>> = FxHashMap::default();
        for (index, one) in self.list.iter().enumerate().filter(|(_, one)| one.severity == Severity::Error) {
            if let (Position::Node(at, _), Some(holder)) = (&one.place, holder(one, sources))
                && is_one_of(one, &[codes::DUPLICATE_KEY])
            {
                twice.entry(holder).or_default().push((*at, index));
            }
        }
        let mut dropped = FxHashSet::default();
        // Groups in which the name of an entry is missing.
        let of_unnamed = self.list.iter().filter(|one| one.about == Some(About::Unnamed));
        let mut unnamed: FxHashSet<Location> = of_unnamed.filter_map(|one| holder(one, sources)).collect();
        for (holder, mut all) in twice.into_iter().filter(|(_, all)| all.len() > 1) {
            all.sort_by_key(|(at, _)| *at);
            let Some(((first, index), rest)) = all.split_first() else { continue };
            // What was given first stands above all of them.
            let is_behind = |one: &Diagnostic| {
                one.labels.first().is_none_or(|label| matches!(&label.place, Position::Node(at, _) if at < first))
            };
            if !all.iter().filter_map(|(_, index)| self.list.get(*index)).all(is_behind) {
                continue;
            }
            let mut names: Vec<String> =
                all.iter().take(MAX_NAMES).map(|(at, _)| format!("`{}`", sources.node(*at).key())).collect();
            names.extend((all.len() > MAX_NAMES).then(|| format!("{} more", all.len() - MAX_NAMES)));
            let Some(one) = self.list.get_mut(*index) else { continue };
            one.message = format!("the keys {} are given twice", in_a_row(&names, "and"));
            one.help = Some(another((sources.node(holder), all.len()), sources.node(*first).key(), sources));
            one.fix = None;
            unnamed.extend(sources.node(holder).parent().map(Node::location));
            dropped.extend(rest.iter().map(|(_, index)| *index));
        }
        let is_unnamed = |one: &Diagnostic| one.need.as_ref().is_some_and(|need| unnamed.contains(&need.holder));
        let lost = self.list.iter().enumerate();
        let lost = lost.filter(|(_, one)| is_one_of(one, &[codes::REFERENCE_NOT_FOUND]) && is_unnamed(one));
        dropped.extend(lost.map(|(index, _)| index));
        self.remove(&dropped);
    }

    /// A format that is written as another type, and a description of a response whose status is missing.
    pub(super) fn mend_keys_given_twice(&mut self, sources: &Sources) {
        const TYPES: [&str; 7] = ["array", "boolean", "integer", "null", "number", "object", "string"];
        for one in self.list.iter_mut().filter(|one| is_one_of(one, &[codes::DUPLICATE_KEY])) {
            let Position::Node(at, _) = one.place else { continue };
            let node = sources.node(at);
            let is_response =
                node.parent().and_then(Node::parent).is_some_and(|list| list.key() == "responses" && list.is_mapping());
            match node.key() {
                "type" if node.as_str().is_some_and(|text| !TYPES.contains(&text)) => {
                    one.help = Some("did you mean `format`?".to_owned());
                    one.fix = None;
                }
                key @ ("description" | "$ref") if is_response => {
                    one.help = Some(format!(
                        "write a status, such as `'404':`, above `{key}` if another response begins there, or remove it"
                    ));
                    one.fix = None;
                }
                "get" | "put" | "post" | "delete" | "patch" if is_path(node) => {
                    one.help = Some(format!("write the path above `{}` if another path begins there", node.key()));
                    one.fix = None;
                }
                _ => {}
            }
        }
    }

    /// Of the value of a key that is given twice nothing more is said.
    pub(super) fn drop_what_a_second_key_says(&mut self, sources: &Sources) {
        let twice =
            self.list.iter().filter(|one| one.severity == Severity::Error && is_one_of(one, &[codes::DUPLICATE_KEY]));
        let twice: FxHashSet<Location> = twice.filter_map(place_of).collect();
        if twice.is_empty() {
            return;
        }
        let root = sources.roots().next().and_then(|root| root.get("openapi")).map(Node::location);
        let version = root.is_some_and(|at| twice.contains(&at));
        self.list.retain(|one| {
            let within = place_of(one)
                .is_some_and(|at| sources.node(at).ancestors().any(|node| twice.contains(&node.location())));
            let is_of_version = version && (one.of_later || one.about == Some(About::Version));
            is_one_of(one, &[codes::DUPLICATE_KEY]) || !(within || is_of_version)
        });
    }

    /// Where the values of an enum are wrong, it is not told, too, that discriminators have others.
    pub(super) fn drop_variants_of_enums(&mut self, sources: &Sources) {
        let is_of_tag = |one: &Diagnostic| is_one_of(one, &[codes::DISCRIMINATOR]);
        let list = |at: Location| {
            sources.node(at).ancestors().find(|node| node.key() == "enum" && node.is_sequence()).map(Node::location)
        };
        let wrong = self.list.iter().filter(|one| one.severity == Severity::Error && !is_of_tag(one));
        let wrong = wrong.filter(|one| is_one_of(one, &[codes::INVALID_VALUE, codes::ENUM_TYPE, codes::EXTENSION]));
        let wrong: FxHashSet<Location> = wrong.filter_map(place_of).filter_map(list).collect();
        self.list.retain(|one| {
            let labels = one.labels.iter().filter_map(|label| match label.place {
                Position::Node(at, _) => Some(at),
                _ => None,
            });
            let mut places = place_of(one).into_iter().chain(labels).filter_map(list);
            !is_of_tag(one) || !places.any(|at| wrong.contains(&at))
        });
    }
}

/// Whether an operation stands in a path.
fn is_path(operation: Node<'_>) -> bool {
    operation.parent().and_then(Node::parent).is_some_and(|paths| paths.key() == "paths")
}

fn place_of(one: &Diagnostic) -> Option<Location> {
    match one.place {
        Position::Node(at, _) => Some(at),
        _ => None,
    }
}

/// What is missing above the first of the keys that are another object's.
fn another((holder, count): (Node<'_>, usize), first: &str, sources: &Sources) -> String {
    let is_json = sources.is_json(holder.location().file());
    let is_item = holder.parent().is_some_and(Node::is_sequence);
    match (is_item, is_json) {
        (true, false) => format!("write `- {first}:` if another item begins there"),
        (true, true) => format!("close the object before `{first}` and open another, if another item begins there"),
        (false, _) if count > 2 && holder.get("responses").is_some() => {
            format!("write a method, such as `post`, above `{first}` if another operation begins there")
        }
        (false, _) => format!("write the key that they belong to above `{first}`, or remove them"),
    }
}
