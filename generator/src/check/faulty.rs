//! Which schemas have a mistake, so that values that do not fit them follow from it.

use std::collections::HashSet;

use crate::diagnostic::{Code, Diagnostics, Position, codes};
use crate::source::{Location, Node, Sources};

/// What is reported of schemas, and makes values that were right before not fit.
const FAULTS: &[&Code] = &[
    codes::WRONG_TYPE,
    codes::INVALID_VALUE,
    codes::UNKNOWN_KEY,
    codes::REFERENCE_NOT_FOUND,
    codes::MISSING_MEMBER,
    codes::REQUIRED_UNKNOWN,
    codes::ENUM_TYPE,
    codes::CONTRADICTION,
    codes::PATTERN,
    codes::KEYWORD_TYPE,
    codes::FORMAT,
    codes::EMPTY,
];

/// The nodes with a mistake in them or in one of their members.
pub(super) fn faulty(sources: &Sources, diagnostics: &Diagnostics) -> HashSet<Location> {
    let known = diagnostics.iter().filter(|found| FAULTS.iter().any(|fault| fault.number == found.code.number));
    // Two that contradict each other are told at one of them.
    let places = known.flat_map(|found| {
        let is_pair = found.code.number == codes::CONTRADICTION.number;
        let others = found.labels.iter().filter(move |_| is_pair).map(|label| &label.place);
        std::iter::once(&found.place).chain(others)
    });
    let nodes = places.filter_map(|place| match place {
        Position::Node(at, _) => Some(sources.node(*at)),
        _ => None,
    });
    // What YAML reads otherwise than it was meant is told by bytes, with the node that holds it.
    let slips = diagnostics.iter().filter(|found| found.code.number == codes::SLIP.number);
    let misread = slips.filter_map(|found| Some(sources.node(found.need.as_ref()?.holder)));
    let nodes = nodes.chain(misread);
    // A list belongs to the schema around it.
    let holders = |node: Node<'_>| {
        let parent = node.parent();
        let around = parent.filter(|list| list.is_sequence()).and_then(Node::parent);
        let dependent = around.filter(|names| names.key() == "dependentRequired").and_then(Node::parent);
        [Some(node), parent, around, dependent].map(|node| node.map(Node::location))
    };
    nodes.flat_map(holders).flatten().chain(mapped(sources, diagnostics)).collect()
}

/// The schemas that values lead to which were to lead elsewhere, and what these are made of.
fn mapped(sources: &Sources, diagnostics: &Diagnostics) -> Vec<Location> {
    let told = diagnostics.iter().filter(|found| found.code.number == codes::DISCRIMINATOR.number);
    let lines = told.filter_map(|found| match found.place {
        Position::Node(at, _) => Some(sources.node(at)),
        _ => None,
    });
    let lines = lines.filter(|line| line.parent().is_some_and(|holder| holder.key() == "mapping"));
    let target = |node: Node<'_>| sources.resolve(node.location(), node.as_str()?).ok();
    let variants: Vec<Location> = lines.filter_map(target).collect();
    let parts =
        variants.iter().flat_map(|variant| sources.node(*variant).get("allOf").into_iter().flat_map(Node::items));
    let parts: Vec<Location> = parts.filter_map(|part| target(part.get("$ref")?)).collect();
    variants.into_iter().chain(parts).collect()
}
