//! Blanks around names and listed values: no server means them, and nobody sees them.

use serde_json::Value;

use super::letters::odd_letter;
use super::view::{member, operations, parameters};
use crate::diagnostic::{Diagnostics, Position, codes};
use crate::openapi::{Document, ParameterLocation, Schema};
use crate::source::{Location, Node, Sources, Underline};

pub fn check(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    for schema in &document.schemas {
        values(schema, sources, diagnostics);
        let node = sources.node(schema.at);
        keys(node.get("properties"), "name of a property", diagnostics);
        keys(node.get("discriminator").and_then(|node| node.get("mapping")), "value", diagnostics);
    }
    for parameter in parameters(document) {
        // Of headers and cookies it is told that they can't be called so.
        if matches!(parameter.place, ParameterLocation::Query | ParameterLocation::Path) {
            text(sources.node(parameter.at).get("name"), "name of a parameter", diagnostics);
        }
    }
    for operation in operations(document) {
        let node = sources.node(operation.at);
        text(node.get("operationId"), "operationId", diagnostics);
        node.get("tags").into_iter().flat_map(Node::items).for_each(|tag| text(Some(tag), "tag", diagnostics));
    }
    let tags = sources.node(document.at).get("tags").into_iter().flat_map(Node::items);
    tags.for_each(|tag| text(tag.get("name"), "name of a tag", diagnostics));
}

/// Listed values, constants, and a default that is a listed value but for the blanks.
fn values(schema: &Schema, sources: &Sources, diagnostics: &mut Diagnostics) {
    let listed = schema.enumeration.iter().flatten();
    for (_, at) in listed {
        text(Some(sources.node(*at)), "enum value", diagnostics);
    }
    if schema.constant.is_some() {
        text(Some(sources.node(member(sources, schema.at, &["const"]))), "constant", diagnostics);
    }
    let Some(default) = schema.default.as_ref().and_then(Value::as_str) else { return };
    let mut listed = schema.enumeration.iter().flatten().filter_map(|(value, _)| value.as_str());
    if listed.any(|value| value != default && value == default.trim()) {
        text(Some(sources.node(member(sources, schema.at, &["default"]))), "default", diagnostics);
    }
}

fn text(node: Option<Node<'_>>, what: &str, diagnostics: &mut Diagnostics) {
    let Some((node, text)) = node.and_then(|node| Some((node, node.as_str()?))) else { return };
    if let Some(bare) = bare(text) {
        let place = Position::Node(node.location(), Underline::Value);
        report(node.location(), (what, text, bare), diagnostics).fix(place, bare);
    } else if let Some((odd, meant)) = odd_letter(text) {
        let place = Position::Node(node.location(), Underline::Value);
        looks_alike(node.location(), (what, text, &odd, &meant), diagnostics).fix(place, meant);
    }
}

fn looks_alike<'d>(
    at: Location,
    (what, text, odd, meant): (&str, &str, &str, &str),
    diagnostics: &'d mut Diagnostics,
) -> crate::diagnostic::Report<'d> {
    let mut report = diagnostics.finding(codes::INVALID_VALUE, at, format!("the {what} `{text}` has {odd}"));
    report.subject(format!("a {what} with signs that look like others")).help(format!("write `{meant}`"));
    report
}

fn keys(holder: Option<Node<'_>>, what: &str, diagnostics: &mut Diagnostics) {
    for (name, entry) in holder.into_iter().flat_map(Node::entries) {
        if let Some((odd, meant)) = odd_letter(name) {
            let place = Position::Node(entry.location(), Underline::Key);
            looks_alike(entry.location(), (what, name, &odd, &meant), diagnostics).at_key().fix(place, meant);
        }
        let Some(bare) = bare(name) else { continue };
        let place = Position::Node(entry.location(), Underline::Key);
        report(entry.location(), (what, name, bare), diagnostics).at_key().fix(place, bare);
    }
}

fn report<'d>(
    at: Location,
    (what, text, bare): (&str, &str, &str),
    diagnostics: &'d mut Diagnostics,
) -> crate::diagnostic::Report<'d> {
    let blanks = match (text.starts_with(char::is_whitespace), text.ends_with(char::is_whitespace)) {
        (true, true) => "blanks around it",
        (true, false) => "a blank before it",
        _ => "a blank behind it",
    };
    let mut report = diagnostics.finding(codes::INVALID_VALUE, at, format!("the {what} `{text}` has {blanks}"));
    report.subject(format!("a {what} with blanks around it")).help(format!("write `{bare}`"));
    report
}

/// A text without the blanks around it, if it has some. Signs alone, such as `, `, may be meant with theirs.
pub(super) fn bare(text: &str) -> Option<&str> {
    let bare = text.trim();
    (bare.len() < text.len() && bare.contains(char::is_alphanumeric)).then_some(bare)
}
