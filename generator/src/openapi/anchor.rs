//! `$anchor`: the name by which a schema of this file is referred to.

use super::reader::Reader;
use crate::diagnostic::{Position, codes};
use crate::source::{Node, Underline};

impl<'a> Reader<'a, '_> {
    /// Reads an `$anchor`: a name that no other schema of the file has.
    pub fn anchor(&mut self, node: Node<'a>) {
        let Some(name) = self.string(node) else { return };
        let owner = node.parent().unwrap_or(node);
        if !is_name(&name) {
            let bare = name.trim_start_matches('#').trim();
            let mut report = self.diagnostics.finding(
                codes::INVALID_VALUE,
                node.location(),
                format!("`{name}` is no name of an anchor"),
            );
            report.subject("anchors that no reference can name").need(owner.location(), "$anchor");
            match is_name(bare) {
                true => report
                    .help(format!("write `{bare}`: the `#` stands in the reference, as in `$ref: '#{bare}'`"))
                    .fix(Position::Node(node.location(), Underline::Value), bare),
                false => report.help("begin it with a letter; use letters, digits, `-`, `_` and `.`"),
            };
            return;
        }
        let first = self.sources.resolve(node.location(), &format!("#{name}"));
        let Some(first) = first.ok().filter(|first| *first != owner.location()) else { return };
        self.referenced.insert(first);
        let says_nothing = |schema: Node<'_>| !SHAPES.iter().any(|key| schema.get(key).is_some());
        let other = self.sources.node(first);
        // What says nothing else was to be a reference.
        let (odd, other) = if says_nothing(other) && !says_nothing(owner) { (other, owner) } else { (owner, other) };
        let help = match says_nothing(odd) {
            true => format!("did you mean `$ref: '#{name}'`? An anchor gives a schema its name"),
            false => "give each schema a name of its own".to_owned(),
        };
        let at = odd.get("$anchor").map_or(node.location(), Node::location);
        self.diagnostics
            .finding(codes::INVALID_VALUE, at, format!("two schemas have the anchor `{name}`"))
            .key_label(other.location(), "the other one")
            .subject("anchors that are given twice")
            .help(help);
    }
}

/// What says which values a schema takes.
const SHAPES: [&str; 8] = ["type", "properties", "allOf", "oneOf", "anyOf", "enum", "const", "$ref"];

/// Whether a text can be the name of an anchor.
fn is_name(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && text.chars().all(|sign| sign.is_ascii_alphanumeric() || "-_.".contains(sign))
}
