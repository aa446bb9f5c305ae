//! Extensions in objects whose keys are names: paths, replies, media types and the like.

use super::view::operations;
use crate::diagnostic::{Diagnostics, Mode, Position, codes};
use crate::openapi::{Document, is_ignored};
use crate::source::{Node, Sources, Underline};

/// In others' documents other programs read them.
pub fn check(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    if diagnostics.mode() == Mode::Lenient {
        return;
    }
    let root = sources.node(document.at);
    for (key, what) in [("paths", "the paths"), ("webhooks", "the webhooks")] {
        of(root.get(key), what, diagnostics);
    }
    for (_, group) in root.get("components").into_iter().flat_map(Node::entries) {
        // A component may well be called so.
        let names = group.entries().filter(|(_, value)| !value.is_mapping());
        names.for_each(|(_, value)| extension(group, value, "a group of components", diagnostics));
    }
    for operation in operations(document) {
        let node = sources.node(operation.at);
        of(node.get("responses"), "the responses", diagnostics);
        of(node.get("callbacks"), "the callbacks", diagnostics);
        for (_, response) in &operation.responses {
            of(sources.node(response.at).get("content"), "the media types", diagnostics);
        }
        if let Some(body) = &operation.body {
            of(sources.node(body.at).get("content"), "the media types", diagnostics);
        }
    }
}

fn of(object: Option<Node<'_>>, what: &str, diagnostics: &mut Diagnostics) {
    if let Some(object) = object {
        object.entries().for_each(|(_, value)| extension(object, value, what, diagnostics));
    }
}

fn extension(owner: Node<'_>, node: Node<'_>, what: &str, diagnostics: &mut Diagnostics) {
    let key = node.key();
    // A media type without its type.
    if key == "x-www-form-urlencoded" && owner.key() == "content" {
        diagnostics
            .finding(codes::UNKNOWN_KEY, node.location(), format!("`{key}` is no media type"))
            .at_key()
            .help("did you mean `application/x-www-form-urlencoded`?")
            .fix(Position::Node(node.location(), Underline::Key), "application/x-www-form-urlencoded");
        return;
    }
    if key.starts_with("x-") && key != "x-ignore" && !is_ignored(owner) {
        diagnostics
            .finding(codes::FOREIGN_EXTENSION, node.location(), format!("`{key}` means nothing among {what}"))
            .at_key()
            .subject(format!("`{key}` among {what}"))
            .help("remove it; if another program reads it, say so with `x-ignore: <reason>` beside it");
    }
}
