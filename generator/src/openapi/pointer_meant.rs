//! What a pointer was meant to be that leads nowhere, by what stands along its way.

use super::nearest::{Found, looks_like};
use super::path::method;
use super::reader::Reader;
use crate::source::{Location, Node};

impl<'a> Reader<'a, '_> {
    /// The reference that a pointer was meant to be of which the slashes in a name are not written `~1`, or those between
    /// names are, or which leaves out `properties`, counts the items of a list otherwise or names them.
    /// Only of the first is it certain.
    pub fn along(&self, from: Location, text: &str) -> Option<Found> {
        let (file, pointer) = text.split_once('#')?;
        let root = self.sources.node(self.sources.resolve(from, &format!("{file}#")).ok()?);
        let tokens: Vec<&str> = pointer.strip_prefix('/').unwrap_or(pointer).split('/').collect();
        let plain = pointer.replace("~1", "/");
        let named: Vec<&str> = plain.split('/').filter(|token| !token.is_empty()).collect();
        let (node, is_alone) = walk(root, &tokens).or_else(|| Some((walk(root, &named)?.0, false)))?;
        let reference = self.sources.reference(from, node.location());
        (reference != text).then_some(Found { reference, is_alone })
    }

    /// A reference to the whole file of one, where that is the thing that is wanted.
    pub fn whole_of(&self, from: Location, text: &str, wanted: &str) -> Option<String> {
        let (file, _) = text.split_once('#').filter(|(file, _)| !file.is_empty())?;
        let root = self.sources.node(self.sources.resolve(from, file).ok()?);
        let is_description = ["openapi", "components", "paths"].iter().any(|key| root.get(key).is_some());
        let is_wanted = match wanted {
            "pathItems" => root.entries().any(|(key, value)| method(key).is_some() && value.is_mapping()),
            _ => looks_like(root) == Some(wanted),
        };
        (root.parent().is_none() && is_wanted && !is_description).then(|| file.to_owned())
    }

    /// Whether a reference leads to something that holds the place.
    pub fn leads_back(&self, from: Location, reference: &str) -> bool {
        let Ok(target) = self.sources.resolve(from, reference) else { return false };
        self.sources.node(from).is_within(target)
    }
}

/// Where the names of a pointer lead, and whether nothing was put into it on the way.
fn walk<'a>(root: Node<'a>, tokens: &[&str]) -> Option<(Node<'a>, bool)> {
    let mut rest = tokens;
    let (mut node, mut is_alone) = (root, true);
    while !rest.is_empty() {
        let joined = (1..=rest.len()).find_map(|count| {
            let (name, rest) = rest.split_at_checked(count)?;
            let name = name.join("/").replace("~1", "/").replace("~0", "~");
            let other = || if count == 1 { member(node, &name) } else { None };
            Some((node.get(&name).or_else(other)?, rest))
        });
        let (next, behind) = joined?;
        is_alone &= next.parent().is_some_and(|holder| holder.location() == node.location()) && node.is_mapping();
        (node, rest) = (next, behind);
    }
    Some((node, is_alone))
}

/// What is meant by a name that an object does not have.
fn member<'a>(node: Node<'a>, name: &str) -> Option<Node<'a>> {
    if node.is_sequence() {
        return item(node, name);
    }
    // `allOf[1]` of other notations.
    if let Some((list, index)) = name.strip_suffix(']').and_then(|name| name.split_once('[')) {
        return node.get(list)?.item(index.parse().ok()?);
    }
    let definitions = match name {
        "definitions" | "defs" => node.get("$defs"),
        "$defs" => node.get("definitions"),
        _ => None,
    };
    if name == "properties" {
        let mut parts = node.get("allOf").into_iter().flat_map(Node::items).filter_map(|part| part.get("properties"));
        return parts.next().filter(|_| parts.next().is_none());
    }
    let inner = || node.get("$defs").or_else(|| node.get("definitions"))?.get(name);
    definitions.or_else(|| node.get("properties")?.get(name)).or_else(inner)
}

/// The item of a list: by its number from 0, one too many where it is counted from 1, or by its name.
fn item<'a>(list: Node<'a>, name: &str) -> Option<Node<'a>> {
    if let Ok(index) = name.parse::<usize>() {
        return list.item(index).or_else(|| list.item(index.checked_sub(1)?));
    }
    let is_named = |item: &Node<'a>| {
        let own = item.get("name").and_then(Node::as_str) == Some(name);
        own || item.get("$ref").and_then(Node::as_str).is_some_and(|text| text.rsplit('/').next() == Some(name))
    };
    let mut found = list.items().filter(is_named);
    found.next().filter(|_| found.next().is_none())
}
