//! What stands in place of a security requirement: a scheme without a colon, by its type, or an item of another list.

use super::reader::Reader;
use super::security::LOSS;
use crate::diagnostic::codes;
use crate::source::Node;

impl<'a> Reader<'a, '_> {
    /// The requirement that a text without its colon was to be, or one that names the type of its scheme.
    pub(super) fn requirement_meant(&self, node: Node<'a>) -> Option<String> {
        if let Some(text) = node.as_str() {
            let (name, scopes) = text.split_once([' ', '=', '(', '['])?;
            let bare = scopes.trim_matches(['[', ']', '(', ')', ' ', ':', '=']);
            return self.is_scheme(name).then(|| format!("{name}: [{bare}]"));
        }
        let kind = node.get("type")?.as_str()?;
        let scopes = node.get("scopes")?.items().filter_map(Node::as_str).collect::<Vec<_>>().join(", ");
        let schemes = self.sources.roots().find_map(|root| root.get("components")?.get("securitySchemes"))?;
        let is_of_kind = |scheme: Node<'_>| scheme.get("type").and_then(Node::as_str) == Some(kind);
        let mut alike = schemes.entries().filter(|(_, scheme)| is_of_kind(*scheme));
        let (name, _) = alike.next().filter(|_| alike.next().is_none())?;
        Some(format!("{name}: [{scopes}]"))
    }

    /// Whether an item is a tag or a server, whose list has no key above it; told of the first.
    pub(super) fn is_of_list_below(&mut self, node: Node<'a>) -> bool {
        let list_of = |item: Node<'_>| {
            let texts =
                ["name", "url"].into_iter().find(|key| item.get(key).is_some_and(|text| text.as_str().is_some()))?;
            let known = ["name", "url", "description", "externalDocs", "variables", "summary", "parent", "kind"];
            let is_known = item.entries().all(|(key, _)| known.contains(&key) || key.starts_with("x-"));
            (is_known && !self.is_scheme(texts)).then_some(if texts == "name" { "tags" } else { "servers" })
        };
        let Some(list) = list_of(node).filter(|_| node.entries().nth(1).is_some()) else { return false };
        let before =
            node.parent().into_iter().flat_map(Node::items).take_while(|item| item.location() != node.location());
        if before.into_iter().all(|item| list_of(item).is_none()) {
            let first = node.entries().next().map_or(node, |(_, first)| first);
            let message = format!("{LOSS}: this is one of `{list}`, and no security requirement");
            self.diagnostics
                .error(codes::WRONG_TYPE, first.location(), message)
                .at_key()
                .help(format!("write `{list}:` above it"));
        }
        true
    }
}
