//! What stands at the top of a document: info, servers, tags.

use super::keys;
use super::model::{Info, Server, ServerVariable, Tag};
use super::reader::Reader;
use super::template::Template;
use crate::source::Node;

impl<'a> Reader<'a, '_> {
    pub fn info(&mut self, node: Node<'a>) -> Info {
        let mut info = Info::default();
        let Some(node) = self.mapping(node) else { return info };
        for (key, value) in node.entries() {
            match key {
                "title" => info.title = self.string(value).unwrap_or_default(),
                "version" => info.version = self.string(value).unwrap_or_default(),
                "summary" => info.summary = self.string(value),
                "description" => info.description = self.string(value),
                "termsOfService" => {
                    self.string(value);
                    self.address(Some(value), "https://example.com/terms");
                }
                "contact" => self.contact(value),
                "license" => self.license(value),
                _ => self.unknown(&keys::INFO, node, value),
            }
        }
        for key in ["title", "version"] {
            if node.get(key).is_none() {
                self.missing(node, key, "the info object");
            }
        }
        info
    }

    /// An object of texts of which nothing is used, but whose keys and values are to be right.
    pub fn plain_object(&mut self, kind: &keys::Keys, node: Node<'a>) {
        for value in self.known_members(kind, node) {
            self.string(value);
        }
    }

    /// The members of an object whose keys it may have; others are reported.
    pub fn known_members(&mut self, kind: &keys::Keys, node: Node<'a>) -> Vec<Node<'a>> {
        let Some(node) = self.mapping(node) else { return Vec::new() };
        let (known, unknown): (Vec<_>, Vec<_>) = node.entries().partition(|(key, _)| kind.known.contains(key));
        for (_, value) in unknown {
            self.unknown(kind, node, value);
        }
        known.into_iter().map(|(_, value)| value).collect()
    }

    pub fn servers(&mut self, node: Node<'a>) -> Vec<Server> {
        let Some(node) = self.require_sequence(node, "calls would go elsewhere") else { return Vec::new() };
        let items = node
            .items()
            .filter_map(|item| if self.lacks_list_heading(item, "servers") { None } else { self.server(item) });
        items.collect()
    }

    pub fn server(&mut self, node: Node<'a>) -> Option<Server> {
        let node = self.mapping(node)?;
        let mut server = Server {
            at: node.location(),
            url: Template::default(),
            description: None,
            variables: Vec::new(),
            env: None,
        };
        let mut name = None;
        for (key, value) in node.entries() {
            match key {
                "url" => server.url = Template::parse(&self.string(value).unwrap_or_default()),
                "name" => name = self.string(value),
                "description" => server.description = self.string(value),
                "variables" => server.variables = self.server_variables(value),
                "x-env" => server.env = self.environment(value),
                _ => self.unknown(&keys::SERVER, node, value),
            }
        }
        server.description = match (name, server.description.take()) {
            (Some(name), Some(description)) => Some(format!("{name}: {description}")),
            (name, description) => name.or(description),
        };
        if node.get("url").is_none() {
            self.missing(node, "url", "a server");
            return None;
        }
        Some(server)
    }

    fn server_variables(&mut self, node: Node<'a>) -> Vec<ServerVariable> {
        let Some(node) = self.mapping(node) else { return Vec::new() };
        let variables = node.entries().filter_map(|(name, value)| self.server_variable(name, value));
        variables.collect()
    }

    fn server_variable(&mut self, name: &str, node: Node<'a>) -> Option<ServerVariable> {
        let node = self.mapping(node)?;
        let mut variable = ServerVariable {
            at: node.location(),
            name: name.to_owned(),
            default: String::new(),
            values: Vec::new(),
            description: None,
        };
        for (key, value) in node.entries() {
            match key {
                "default" => variable.default = self.string(value).unwrap_or_default(),
                "enum" => variable.values = self.strings(value),
                "description" => variable.description = self.string(value),
                _ => self.unknown(&keys::SERVER_VARIABLE, node, value),
            }
        }
        if node.get("default").is_none() {
            self.missing(node, "default", "a server variable");
        }
        Some(variable)
    }

    pub fn tags(&mut self, node: Node<'a>) -> Vec<Tag> {
        let Some(node) = self.sequence(node) else { return Vec::new() };
        let items =
            node.items().filter_map(|item| if self.lacks_list_heading(item, "tags") { None } else { self.tag(item) });
        items.collect()
    }

    fn tag(&mut self, node: Node<'a>) -> Option<Tag> {
        let node = self.mapping(node)?;
        let mut tag = Tag { at: node.location(), name: String::new(), description: None, kind: None, rust_name: None };
        let (mut summary, mut parent) = (None, None);
        for (key, value) in node.entries() {
            match key {
                "name" => tag.name = self.string(value).unwrap_or_default(),
                "summary" => summary = self.string(value),
                "description" => tag.description = self.string(value),
                "externalDocs" => self.external_docs(value),
                "parent" => parent = self.string(value),
                "kind" => tag.kind = self.string(value),
                "x-rust-name" => tag.rust_name = self.rust_name(value),
                _ => self.unknown(&keys::TAG, node, value),
            }
        }
        let part = parent.map(|parent| format!("A part of {parent}."));
        let paragraphs: Vec<String> = tag.description.or(summary).into_iter().chain(part).collect();
        tag.description = (!paragraphs.is_empty()).then(|| paragraphs.join("\n\n"));
        if node.get("name").is_none() {
            self.missing(node, "name", "a tag");
        }
        (!tag.name.is_empty()).then_some(tag)
    }

    /// The text of a member that must be there.
    pub fn required_string(&mut self, node: Node<'a>, key: &str, kind: &str) -> Option<String> {
        match node.get(key) {
            Some(value) => self.string(value),
            None => {
                self.missing(node, key, kind);
                None
            }
        }
    }
}
