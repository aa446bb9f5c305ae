//! Which edition of OpenAPI a document declares.

use super::Version;
use crate::diagnostic::{Diagnostics, Position, codes, suggest};
use crate::source::{Kind, Node, Underline};

/// How a document begins.
const BEGIN: &str = "begin with `openapi: 3.1.0`";

/// What to write in place of a version of other than three numbers.
fn three_numbers(text: &str) -> &'static str {
    match text.trim_start_matches(['v', ' ']) {
        text if text.starts_with("3.0") || text == "3" => "write all three numbers, as in `openapi: 3.0.3`",
        _ => "write all three numbers, as in `openapi: 3.1.0`",
    }
}

pub(super) fn version(root: Node<'_>, diagnostics: &mut Diagnostics) -> Option<Version> {
    if !root.is_mapping() {
        let message = format!("an OpenAPI document is a mapping, this is {}", root.type_name());
        diagnostics.error(codes::NOT_OPENAPI, root.location(), message).help(BEGIN);
        return None;
    }
    let Some(node) = root.get("openapi") else {
        report_absent(root, diagnostics);
        return None;
    };
    let text = node.scalar_text().unwrap_or_default();
    let mut numbers = text.split('.');
    let version = match (numbers.next(), numbers.next()) {
        (Some("3"), Some("0")) => Some(Version::V3_0),
        (Some("3"), Some("1")) => Some(Version::V3_1),
        (Some("3"), Some("2")) => Some(Version::V3_2),
        _ => None,
    };
    match version {
        Some(_) => check_form(node, &text, diagnostics),
        None => report_unsupported(node, &text, diagnostics),
    }
    version
}

/// Says what the document is instead, or which key was meant.
fn report_absent(root: Node<'_>, diagnostics: &mut Diagnostics) {
    let version = root.entries().filter(|(_, value)| value.scalar_text().is_some_and(|text| text.starts_with("3.")));
    if let Some((key, value)) =
        version.into_iter().find(|(key, _)| *key == "swagger" || suggest(key, ["openapi"]).is_some())
    {
        let message = format!("`{key}` is not a key of an OpenAPI document");
        let mut report = diagnostics.error(codes::UNKNOWN_KEY, value.location(), message);
        report.at_key().help("did you mean `openapi`?");
        report.fix(Position::Node(value.location(), Underline::Key), "openapi");
        return;
    }
    let (at, message, help) = match root.get("swagger").map(Node::location) {
        Some(at) => {
            (at, "this is a Swagger 2.0 document", "convert it to OpenAPI 3 first, with swagger2openapi for instance")
        }
        None if root.get("asyncapi").is_some() => {
            let help = "describe it as OpenAPI, which begins with `openapi: 3.1.0`";
            (root.location(), "this is an AsyncAPI document", help)
        }
        None => (root.location(), "this is no OpenAPI document: it has no `openapi` member", BEGIN),
    };
    diagnostics.error(codes::NOT_OPENAPI, at, message).help(help);
}

fn report_unsupported(node: Node<'_>, text: &str, diagnostics: &mut Diagnostics) {
    if node.is_sequence() || node.is_mapping() {
        let only = node.items().next().filter(|_| node.items().count() == 1).and_then(Node::as_str);
        let help = only.map_or_else(
            || three_numbers(text).to_owned(),
            |version| format!("write `{version}` alone: this is no list"),
        );
        let message = format!("`openapi` must be a string, this is {}", node.type_name());
        diagnostics.error(codes::NOT_OPENAPI, node.location(), message).help(help);
        return;
    }
    let bare = text.trim_start_matches(|letter: char| letter.is_ascii_alphabetic() || letter == ' ');
    let meant = bare.trim_end().replace([',', '-', '_'], ".");
    let is_meant =
        meant != text && is_whole(&meant) && ["3.0.", "3.1.", "3.2."].iter().any(|one| meant.starts_with(one));
    let help = match is_meant {
        true => format!("write `{meant}`"),
        false if is_number(node) && text.starts_with('3') => three_numbers(text).to_owned(),
        false => "versions 3.0, 3.1 and 3.2 are, as in `openapi: 3.1.0`".to_owned(),
    };
    diagnostics.error(codes::NOT_OPENAPI, node.location(), format!("OpenAPI `{text}` is not supported")).help(help);
}

/// A supported version is a text of three numbers.
fn check_form(node: Node<'_>, text: &str, diagnostics: &mut Diagnostics) {
    if is_number(node) {
        diagnostics.finding(codes::WRONG_TYPE, node.location(), "`openapi` must be a string").help(three_numbers(text));
    } else if node.as_str().is_some() && !is_whole(text) {
        let help = match is_whole(text.trim()) {
            true => format!("write `{}`", text.trim()),
            false => three_numbers(text).to_owned(),
        };
        diagnostics
            .finding(codes::INVALID_VALUE, node.location(), format!("`{text}` is no version of OpenAPI"))
            .help(help);
    }
}

fn is_number(node: Node<'_>) -> bool {
    matches!(node.kind(), Kind::Float(_) | Kind::Integer(_))
}

/// Whether a version has three numbers.
fn is_whole(version: &str) -> bool {
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    version.split('.').count() == 3 && version.split('.').all(is_number)
}
