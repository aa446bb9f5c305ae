//! What was copied and not changed: a thing named twice, and the one that is named nowhere for it. One message says so.

use rustc_hash::FxHashSet;

use super::causes::is_one_of;
use super::{Code, Diagnostic, Diagnostics, Fix, Label, Position, Severity, Underline, codes};
use crate::source::{Location, Node, Sources};

impl Diagnostics {
    /// A part of a union that is named twice stands in the place of the one that a mapping has, or that nothing refers to.
    pub(super) fn join_parts_named_twice(&mut self, sources: &Sources) {
        let mut dropped = FxHashSet::default();
        for index in self.errors_of(codes::REPEATED) {
            let Some(node) = self.node_of(index, sources).filter(|node| node.key() == "$ref") else { continue };
            let list = node.parent().and_then(Node::parent);
            let owner = list.filter(|list| list.key() != "allOf").and_then(Node::parent).map(Node::location);
            let mapped = self.errors_of(codes::DISCRIMINATOR).into_iter().filter(|one| {
                let line = self.node_of(*one, sources);
                let schema = line.and_then(Node::parent).and_then(Node::parent).and_then(Node::parent);
                let is_told =
                    self.list.get(*one).is_some_and(|one| one.message.contains(" to a schema that is no variant"));
                is_told && owner.is_some() && schema.map(Node::location) == owner
            });
            let mapped: Vec<usize> = mapped.collect();
            let unused = self.unused_of("schemas", sources);
            let meant = match (&mapped[..], &unused[..]) {
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
            dropped.extend(if mapped.is_empty() { unused } else { mapped });
        }
        self.remove(&dropped);
    }

    /// A parameter that is declared twice stands in the place of the one that its path lacks.
    pub(super) fn join_parameters_declared_twice(&mut self, sources: &Sources) {
        let mut dropped = FxHashSet::default();
        for index in self.errors_of(codes::DUPLICATE_PARAMETER) {
            let Some(item) = self.node_of(index, sources) else { continue };
            let missing = self.errors_of(codes::PATH_PARAMETER_MISSING).into_iter().filter(|one| {
                self.node_of(*one, sources).is_some_and(|path| is_of_path(self.list.get(*one), path, item, sources))
            });
            let missing: Vec<usize> = missing.collect();
            let ([first, ..], Some(one)) = (&missing[..], self.list.get(index)) else { continue };
            let name = self.list.get(*first).and_then(|one| one.message.split(['{', '}']).nth(1)).map(str::to_owned);
            let twice = one.message.split('`').nth(1).map(str::to_owned);
            let (Some(name), Some(twice)) = (name, twice) else { continue };
            let unused = self.unused_of("parameters", sources).into_iter().find(|one| {
                let named = self.node_of(*one, sources).and_then(|node| node.get("name")).and_then(Node::as_str);
                named == Some(name.as_str())
            });
            let meant = unused.and_then(|one| self.node_of(one, sources));
            let meant = meant.map(|node| sources.reference(item.location(), node.location()));
            dropped.extend(missing.iter().copied().chain(unused));
            if let Some(one) = self.list.get_mut(index) {
                retell(one, item, (&twice, &name), meant, sources);
            }
        }
        self.remove(&dropped);
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

/// Whether what is said of a path is said of the object that has the list with an item.
fn is_of_path(told: Option<&Diagnostic>, path: Node<'_>, item: Node<'_>, sources: &Sources) -> bool {
    let Some(owner) = item.parent().and_then(Node::parent) else { return false };
    let operations = told.into_iter().flat_map(|one| &one.labels).filter_map(|label| match label.place {
        Position::Node(at, _) => Some(sources.node(at)),
        _ => None,
    });
    let is_own = |node: Node<'_>| {
        node.location() == owner.location() || node.parent().is_some_and(|holder| holder.location() == owner.location())
    };
    is_own(path) || operations.into_iter().any(is_own)
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
    one.help = Some(match (meant, own) {
        (Some(meant), _) => format!("did you mean `{meant}` at one of the two?"),
        (None, Some(_)) => format!("did you mean `{name}`?"),
        (None, None) => {
            format!("declare `{name}` in place of one of the two: `name: {name}`, `in: path`, `required: true`")
        }
    });
    let place = |own: Location| sources.node(own).get("name").map(Node::location);
    if let Some(at) =
        own.and_then(|own| place(own.location())).filter(|_| !one.help.as_ref().is_some_and(|help| help.contains('#')))
    {
        let is_first = own.map(Node::location) != Some(item.location());
        if is_first {
            one.labels = vec![Label { place: one.place.clone(), text: "declared here, too".to_owned() }];
        }
        one.place = Position::Node(at, Underline::Value);
        let is_certain = [Some(item), first].into_iter().flatten().filter(|node| !is_reference(*node)).count() == 1;
        one.fix = is_certain.then(|| Fix { place: one.place.clone(), text: name.to_owned(), is_source: false });
    }
}
