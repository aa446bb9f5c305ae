//! Examples that several places refer to: one that fits elsewhere, and not here, is a reference to the wrong one.

use std::collections::HashMap;

use crate::openapi::{Document, SchemaId};
use crate::source::{Location, Node, Sources};

/// References to examples, by the place of the value that they lead to.
#[derive(Default)]
pub(super) struct ExampleUses {
    references: Option<HashMap<Location, Vec<Location>>>,
}

impl ExampleUses {
    /// The reference by which a place with a schema has an example, where other places have it, too, or one example is
    /// not referred to at all; and a pointer to the latter.
    pub fn wrong(
        &mut self,
        document: &Document,
        (schema, value): (SchemaId, Location),
        sources: &Sources,
    ) -> Option<(Location, Option<Location>)> {
        let references = self.references.get_or_insert_with(|| all(sources));
        let uses = references.get(&value)?;
        let at = document.schema(schema).at;
        let holder = |reference: Location| {
            // The example, `examples`, and what has them.
            let mut above = sources.node(reference).ancestors().skip(1);
            above.nth(2)
        };
        let is_here = |reference: &&Location| {
            holder(**reference).and_then(|node| node.get("schema")).map(Node::location) == Some(at)
        };
        let mut here = uses.iter().filter(is_here);
        let reference = *here.next().filter(|_| here.next().is_none())?;
        let group = sources.node(value).parent()?.parent()?;
        let is_free = |(_, example): &(&str, Node<'_>)| {
            example.get("value").is_some_and(|value| !references.contains_key(&value.location()))
        };
        let mut free = group.entries().filter(is_free).map(|(_, example)| example.location());
        let free = free.next().filter(|_| free.next().is_none());
        (uses.len() > 1 || free.is_some()).then_some((reference, free))
    }
}

/// All references to examples.
fn all(sources: &Sources) -> HashMap<Location, Vec<Location>> {
    let mut found: HashMap<Location, Vec<Location>> = HashMap::new();
    let mut waiting: Vec<Node<'_>> = sources.roots().collect();
    while let Some(node) = waiting.pop() {
        for (key, child) in node.entries() {
            let named = child.entries().map(|(_, example)| example).filter(|_| key == "examples");
            for reference in named.filter_map(|example| example.get("$ref")) {
                let target = reference.as_str().and_then(|text| sources.resolve(reference.location(), text).ok());
                let value = target.and_then(|target| sources.node(target).get("value"));
                if let Some(value) = value {
                    found.entry(value.location()).or_default().push(reference.location());
                }
            }
        }
        waiting.extend(node.entries().map(|(_, child)| child).chain(node.items()));
    }
    found
}
