//! Keys that stand a level too far out or in: a method or a key of the document among the paths, an operation right in a
//! path.

use super::keys::{self, Keys};
use super::path::method;
use super::reader::Reader;
use crate::diagnostic::{About, codes};
use crate::source::Node;

impl<'a> Reader<'a, '_> {
    /// Whether a key among the paths is one of a path or of the document; reported then. `before` is the path above it.
    pub fn is_no_path(&mut self, key: &str, node: Node<'a>, before: Option<&str>) -> bool {
        let is_of_path = match node.is_mapping() {
            true => method(key).is_some(),
            false => keys::PATH_ITEM.known.contains(&key) && !node.is_null(),
        };
        let (owner, help) = match before {
            Some(before) if is_of_path => {
                ("a path", format!("indent it and what belongs to it deeper, below `{before}`"))
            }
            _ if keys::ROOT.known.contains(&key) && !node.is_null() => {
                ("an OpenAPI document", "indent it and what belongs to it like `paths`".to_owned())
            }
            _ => return false,
        };
        let root = node.root().location();
        let mut report = self.diagnostics.finding(
            codes::UNKNOWN_KEY,
            node.location(),
            format!("`{key}` is a key of {owner}, and stands among the paths"),
        );
        report.at_key().help(help);
        if owner != "a path" {
            report.need(root, key);
        }
        true
    }

    /// Whether an extension of this generator stands among the components, or the properties, and not in the one above it;
    /// reported then.
    pub fn is_extension_astray(&mut self, name: &str, node: Node<'a>, others: &str) -> bool {
        let is_schema = node.entries().any(|(key, _)| keys::SCHEMA.known.contains(&key));
        if !name.starts_with("x-") || !keys::SCHEMA.known.contains(&name) || is_schema {
            return false;
        }
        let before = |group: Node<'a>| group.entries().map(|(key, _)| key).take_while(|key| *key != name).last();
        let Some(above) = node.parent().and_then(before) else { return false };
        self.diagnostics
            .finding(codes::EXTENSION, node.location(), format!("`{name}` stands among the {others}"))
            .at_key()
            .help(format!("indent it and what belongs to it deeper, if it belongs to `{above}`"));
        true
    }

    /// Whether a key of a thing stands among the things, and not in the one above it; reported then.
    pub fn is_key_astray(&mut self, kind: &Keys, node: Node<'a>, others: &str) -> bool {
        let name = node.key();
        let is_own = node.entries().any(|(key, _)| kind.known.contains(&key) || key == "$ref");
        let is_empty = node.is_null() || (node.is_mapping() && node.entries().next().is_none());
        if !kind.known.contains(&name) || is_own || is_empty {
            return false;
        }
        let before = node.parent().into_iter().flat_map(Node::entries).map(|(_, entry)| entry);
        let above = before.take_while(|entry| entry.location() != node.location()).last();
        let is_lacking =
            |above: &Node<'a>| above.is_mapping() && above.get(name).is_none() && above.get("$ref").is_none();
        let Some(above) = above.filter(is_lacking) else { return false };
        let message = format!("`{name}` stands among the {others}, and is a key of {}", kind.kind);
        let help = format!("indent it and what belongs to it deeper, if it belongs to `{}`", above.key());
        self.diagnostics
            .finding(codes::UNKNOWN_KEY, node.location(), message)
            .at_key()
            .key_label(above.location(), "the one above")
            .help(help)
            .about(About::Astray)
            .need(above.location(), name);
        true
    }

    /// Whether an operation stands right in a path, without its method; reported at its first key then.
    pub fn is_bare_operation(&mut self, node: Node<'a>) -> bool {
        let is_method = |key: &str| method(key).is_some() || ["$ref", "additionalOperations"].contains(&key);
        let is_own = |key: &str| ["operationId", "responses", "requestBody"].contains(&key);
        if node.entries().any(|(key, _)| is_method(key)) || node.entries().filter(|(key, _)| is_own(key)).count() < 2 {
            return false;
        }
        let mut keys = node.entries().filter(|(key, _)| keys::OPERATION.known.contains(key));
        let Some((key, first)) = keys.next() else { return false };
        self.diagnostics
            .finding(
                codes::UNKNOWN_KEY,
                first.location(),
                format!("`{key}` is a key of an operation, and not of a path"),
            )
            .at_key()
            .subject("operations without a method")
            .help("write the method above, as in `get:`, and indent the operation deeper");
        true
    }
}
