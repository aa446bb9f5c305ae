//! Lists that name the same thing twice.

use std::collections::HashMap;

use super::view::{member, operations};
use crate::diagnostic::{Diagnostics, codes};
use crate::openapi::Document;
use crate::source::{Location, Node, Sources};

pub fn check(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    for schema in &document.schemas {
        let node = sources.node(schema.at);
        texts(node.get("required"), "required name", diagnostics);
        texts(node.get("type"), "type", diagnostics);
        if let Some(dependent) = node.get("dependentRequired") {
            dependent.entries().for_each(|(_, names)| texts(Some(names), "required name", diagnostics));
        }
        for key in ["allOf", "oneOf", "anyOf"] {
            let references = node.get(key).into_iter().flat_map(Node::items).filter_map(|part| part.get("$ref"));
            let references = references.filter_map(|reference| Some((reference.as_str()?.to_owned(), reference)));
            twice(references, "part", diagnostics);
        }
    }
    for operation in operations(document) {
        let node = sources.node(operation.at);
        texts(node.get("tags"), "tag", diagnostics);
        texts(node.get("x-permissions"), "permission", diagnostics);
        texts(node.get("x-aliases"), "alias", diagnostics);
        requirements(node.get("security"), diagnostics);
        servers(node.get("servers"), diagnostics);
    }
    let root = sources.node(document.at);
    let tags = root.get("tags").into_iter().flat_map(Node::items).filter_map(|tag| tag.get("name"));
    twice(tags.filter_map(|name| Some((name.as_str()?.to_owned(), name))), "tag", diagnostics);
    requirements(root.get("security"), diagnostics);
    servers(root.get("servers"), diagnostics);
    for variable in document.servers.iter().flat_map(|server| &server.variables) {
        let values = member(sources, variable.at, &["enum"]);
        texts(Some(sources.node(values)), "value", diagnostics);
    }
}

fn texts(list: Option<Node<'_>>, what: &str, diagnostics: &mut Diagnostics) {
    let items = list.into_iter().flat_map(Node::items);
    twice(items.filter_map(|item| Some((item.scalar_text()?, item))), what, diagnostics);
}

/// Alternatives that need the same.
fn requirements(list: Option<Node<'_>>, diagnostics: &mut Diagnostics) {
    let alternatives: Vec<Node<'_>> = list.into_iter().flat_map(Node::items).filter(|item| item.is_mapping()).collect();
    for (_, scopes) in alternatives.iter().flat_map(|alternative| alternative.entries()) {
        texts(Some(scopes), "scope", diagnostics);
    }
    let written = alternatives.into_iter().map(|alternative| {
        let mut schemes: Vec<String> = alternative
            .entries()
            .map(|(name, scopes)| {
                let mut scopes: Vec<String> = scopes.items().filter_map(Node::scalar_text).collect();
                scopes.sort();
                if scopes.is_empty() { name.to_owned() } else { format!("{name} with {}", scopes.join(", ")) }
            })
            .collect();
        schemes.sort();
        let name = if schemes.is_empty() { "{}".to_owned() } else { schemes.join(" and ") };
        (name, alternative)
    });
    twice(written, "alternative", diagnostics);
}

fn servers(list: Option<Node<'_>>, diagnostics: &mut Diagnostics) {
    let urls = list.into_iter().flat_map(Node::items).filter_map(|server| server.get("url"));
    // A template is another address for other variables.
    let urls = urls.filter_map(|url| Some((url.as_str().filter(|text| !text.contains('{'))?.to_owned(), url)));
    twice(urls, "server", diagnostics);
}

fn twice<'n>(items: impl Iterator<Item = (String, Node<'n>)>, what: &str, diagnostics: &mut Diagnostics) {
    let mut seen: HashMap<String, Location> = HashMap::new();
    for (text, node) in items {
        match seen.get(&text) {
            Some(first) => {
                diagnostics
                    .finding(codes::REPEATED, node.location(), format!("the {what} `{text}` is named twice"))
                    .label(*first, "first named here")
                    .subject(format!("a {what} that is named twice"))
                    .help("remove one of the two");
            }
            None => {
                seen.insert(text, node.location());
            }
        }
    }
}
