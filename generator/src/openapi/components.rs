//! The `components` of every file, whether something refers to them or not.

use super::keys;
use super::model::{Component, Document, Referable};
use super::reader::{Aside, Reader};
use super::reference::LEFT_OUT;
use crate::diagnostic::codes;
use crate::source::Node;

impl<'a> Reader<'a, '_> {
    pub fn components(&mut self, document: &mut Document) {
        let sources = self.sources;
        for (index, root) in sources.roots().enumerate() {
            if let Some(components) = root.get("components") {
                self.components_of(components, document);
            } else if index > 0 {
                self.misspelt_components(root);
            }
            if index > 0 && root.get("components").is_some() {
                self.part_of_description(root, document);
            }
        }
    }

    /// A file whose `components` are misspelt is one of parts all the same.
    fn misspelt_components(&mut self, root: Node<'a>) {
        let groups = |node: Node<'a>| node.entries().any(|(key, _)| kind(key).is_some());
        for (key, value) in root.entries().filter(|(_, value)| groups(*value)) {
            if crate::diagnostic::suggest(key, ["components"]).is_some() {
                self.unknown(&keys::FILE, root, value);
            }
        }
    }

    /// A file that holds parts for others: what it has beside them, and paths that nobody refers to.
    fn part_of_description(&mut self, root: Node<'a>, document: &mut Document) {
        for (key, value) in root.entries() {
            if key == "paths" {
                let kind = "path";
                for (name, item) in value.entries() {
                    document.referables.push(Referable { kind, name: name.to_owned(), at: item.location() });
                    if !self.referenced.contains(&item.location()) {
                        self.set_aside(Aside::CallbackPath(item));
                    }
                }
            } else if !keys::FILE.known.contains(&key) {
                self.unknown(&keys::FILE, root, value);
            }
        }
    }

    fn components_of(&mut self, node: Node<'a>, document: &mut Document) {
        for (key, group) in self.members(node, LEFT_OUT) {
            let Some((_, kind)) = kind(key) else {
                self.unknown(&keys::COMPONENTS, node, group);
                continue;
            };
            for (name, value) in self.members(group, LEFT_OUT) {
                // Vendors put extensions here; a schema may well be called so.
                if name.starts_with("x-") && !value.is_mapping() {
                    continue;
                }
                self.name_of_component(kind, name, value);
                document.referables.push(Referable { kind, name: name.to_owned(), at: value.location() });
                if key == "schemas" {
                    let component =
                        Component { name: name.to_owned(), at: value.location(), schema: self.schema_id(value) };
                    document.components.push(component);
                }
                self.component(key, name, value, document);
            }
        }
    }

    fn name_of_component(&mut self, kind: &str, name: &str, node: Node<'a>) {
        let fits = |letter: char| letter.is_alphanumeric() || "._-".contains(letter);
        if name.is_empty() || !name.chars().all(fits) {
            self.diagnostics
                .finding(codes::INVALID_VALUE, node.location(), format!("no {kind} can be called `{name}`"))
                .at_key()
                .subject("names of components with other letters")
                .help("use letters, digits, `.`, `-` and `_`, and no blanks");
        }
    }

    fn component(&mut self, group: &str, name: &str, node: Node<'a>, document: &mut Document) {
        match group {
            "responses" => drop(self.response(node)),
            "parameters" => drop(self.parameter(node)),
            "examples" => drop(self.example(node)),
            "requestBodies" => drop(self.body(node)),
            "headers" => self.set_aside(Aside::Header(node)),
            "links" => self.link(node),
            "callbacks" => drop(self.callback(name, node)),
            "pathItems" => self.set_aside(Aside::CallbackPath(node)),
            "mediaTypes" => drop(self.media_type(name, node)),
            "securitySchemes" => {
                if let Some(scheme) = self.security_scheme(node) {
                    document.security_schemes.entry(name.to_owned()).or_insert(scheme);
                }
            }
            _ => {}
        }
    }
}

/// The groups of components, and what each holds, in words.
const GROUPS: &[(&str, &str)] = &[
    ("schemas", "schema"),
    ("responses", "response"),
    ("parameters", "parameter"),
    ("examples", "example"),
    ("requestBodies", "request body"),
    ("headers", "header"),
    ("securitySchemes", "security scheme"),
    ("links", "link"),
    ("callbacks", "callback"),
    ("pathItems", "path"),
    ("mediaTypes", "media type"),
];

/// A group of components, and what it holds.
pub(super) fn kind(group: &str) -> Option<(&'static str, &'static str)> {
    GROUPS.iter().find(|(name, _)| *name == group).copied()
}
