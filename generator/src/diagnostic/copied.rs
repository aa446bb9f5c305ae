//! What was copied and not changed: a thing named twice, and the one that is named nowhere for it. One message says so.

use rustc_hash::{FxHashMap, FxHashSet};

use super::causes::is_one_of;
use super::{About, Code, Diagnostic, Diagnostics, Fix, Label, Position, Severity, Underline, codes};
use crate::source::{Location, Node, Sources};

impl Diagnostics {
    /// A part of a union that is named twice stands in the place of the one that a mapping has, or that nothing refers to.
    pub(super) fn join_parts_named_twice(&mut self, sources: &Sources) {
        let mut dropped = FxHashSet::default();
        let unused = self.unused_of("schemas", sources);
        let mut mapped_in: FxHashMap<Location, Vec<usize>> = FxHashMap::default();
        for index in self.errors_of(codes::DISCRIMINATOR) {
            let line = self.node_of(index, sources);
            let schema = line.and_then(Node::parent).and_then(Node::parent).and_then(Node::parent);
            let is_told = self.list.get(index).is_some_and(|one| one.about == Some(About::MappedStranger));
            if let Some(schema) = schema.filter(|_| is_told) {
                mapped_in.entry(schema.location()).or_default().push(index);
            }
        }
        for index in self.errors_of(codes::REPEATED) {
            let Some(node) = self.node_of(index, sources).filter(|node| node.key() == "$ref") else { continue };
            let list = node.parent().and_then(Node::parent);
            let owner = list.filter(|list| list.key() != "allOf").and_then(Node::parent).map(Node::location);
            let mapped = owner.and_then(|owner| mapped_in.get(&owner)).map_or(&[][..], Vec::as_slice);
            let meant = match (mapped, &unused[..]) {
                ([one], _) => self.node_of(*one, sources).and_then(Node::as_str).map(str::to_owned),
                ([], [one]) => {
                    self.node_of(*one, sources).map(|unused| sources.reference(node.location(), unused.location()))
                }
                _ => None,
            };
            let (Some(meant), Some(one)) = (meant, self.list.get_mut(index)) else { continue };
            let why = if mapped.is_empty() { "nothing refers" } else { "a value is mapped" };
            one.help = Some(format!("did you mean `{meant}`, to which {why}?"));
            one.fix =
                Some(Fix { place: one.place.clone(), text: meant, is_source: false }).filter(|_| !mapped.is_empty());
            dropped.extend(if mapped.is_empty() { &unused[..] } else { mapped });
        }
        self.remove(&dropped);
    }

    /// A parameter that is declared twice stands in the place of the one that its path lacks.
    pub(super) fn join_parameters_declared_twice(&mut self, sources: &Sources) {
        let mut dropped = FxHashSet::default();
        let missing_in = self.missing_parameters(sources);
        let mut unused_by_name: FxHashMap<&str, (usize, Node<'_>)> = FxHashMap::default();
        for index in self.unused_of("parameters", sources) {
            if let Some(node) = self.node_of(index, sources)
                && let Some(name) = node.get("name").and_then(Node::as_str)
            {
                unused_by_name.entry(name).or_insert((index, node));
            }
        }
        for index in self.errors_of(codes::DUPLICATE_PARAMETER) {
            let Some(item) = self.node_of(index, sources) else { continue };
            let owner = item.parent().and_then(Node::parent).map(Node::location);
            let missing = owner.and_then(|owner| missing_in.get(&owner)).map_or(&[][..], Vec::as_slice);
            let ([first, ..], Some(one)) = (missing, self.list.get(index)) else { continue };
            let Some((name, twice)) = self.list.get(*first).and_then(parameter).zip(parameter(one)) else { continue };
            let unused = unused_by_name.get(name.as_str());
            let meant = unused.map(|(_, node)| sources.reference(item.location(), node.location()));
            dropped.extend(missing.iter().chain(unused.map(|(index, _)| index)));
            if let Some(one) = self.list.get_mut(index) {
                retell(one, item, (&twice, &name), meant, sources);
            }
        }
        self.remove(&dropped);
    }

    /// The parameters that paths lack, by what may declare them: the path, or one of its operations.
    fn missing_parameters(&self, sources: &Sources) -> FxHashMap<Location, Vec<usize>> {
        let mut missing_in: FxHashMap<Location, Vec<usize>> = FxHashMap::default();
        for index in self.errors_of(codes::PATH_PARAMETER_MISSING) {
            let Some(one) = self.list.get(index) else { continue };
            let places = [&one.place].into_iter().chain(one.labels.iter().map(|label| &label.place));
            let nodes = places.filter_map(|place| match place {
                Position::Node(at, _) => Some(sources.node(*at)),
                _ => None,
            });
            let owners: FxHashSet<Location> =
                nodes.flat_map(|node| [Some(node), node.parent()]).flatten().map(Node::location).collect();
            owners.into_iter().for_each(|owner| missing_in.entry(owner).or_default().push(index));
        }
        missing_in
    }

    fn errors_of(&self, code: &'static Code) -> Vec<usize> {
        let all = self.list.iter().enumerate();
        let errors = all.filter(|(_, one)| one.severity == Severity::Error && is_one_of(one, &[code]));
        errors.map(|(index, _)| index).collect()
    }

    fn unused_of(&self, group: &str, sources: &Sources) -> Vec<usize> {
        let mut unused = self.errors_of(codes::UNUSED_COMPONENT);
        unused.retain(|one| {
            let node = self.node_of(*one, sources);
            node.and_then(Node::parent).is_some_and(|holder| holder.key() == group)
        });
        unused
    }

    fn node_of<'s>(&self, index: usize, sources: &'s Sources) -> Option<Node<'s>> {
        match self.list.get(index)?.place {
            Position::Node(at, _) => Some(sources.node(at)),
            _ => None,
        }
    }
}

/// The name of the parameter that a finding is about.
fn parameter(one: &Diagnostic) -> Option<String> {
    match &one.about {
        Some(About::Parameter(name)) => Some(name.clone()),
        _ => None,
    }
}

/// Says of the later of two parameters that it was to be another.
fn retell(one: &mut Diagnostic, item: Node<'_>, (twice, name): (&str, &str), meant: Option<String>, sources: &Sources) {
    one.message = format!("the parameter `{twice}` is declared twice, and `{{{name}}}` of the path is not");
    one.fix = None;
    let is_reference = |node: Node<'_>| node.get("$ref").is_some();
    let first = one.labels.first().and_then(|label| match label.place {
        Position::Node(at, _) => Some(sources.node(at)),
        _ => None,
    });
    // What is described here can be called otherwise; a component is one for all.
    let own = [Some(item), first].into_iter().flatten().find(|node| !is_reference(*node));
    // Of a reference that is to lead elsewhere the name stays.
    let renamed = own.filter(|_| meant.is_none()).and_then(|own| Some((own, own.get("name")?.location())));
    one.help = Some(match (meant, own) {
        (Some(meant), _) => format!("did you mean `{meant}` at one of the two?"),
        (None, Some(_)) => format!("did you mean `{name}`?"),
        (None, None) => {
            format!("declare `{name}` in place of one of the two: `name: {name}`, `in: path`, `required: true`")
        }
    });
    if let Some((own, at)) = renamed {
        if own.location() != item.location() {
            one.labels = vec![Label { place: one.place.clone(), text: "declared here, too".to_owned() }];
        }
        one.place = Position::Node(at, Underline::Value);
        let is_certain = [Some(item), first].into_iter().flatten().filter(|node| !is_reference(*node)).count() == 1;
        one.fix = is_certain.then(|| Fix { place: one.place.clone(), text: name.to_owned(), is_source: false });
    }
}
