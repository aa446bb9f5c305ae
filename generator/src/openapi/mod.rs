//! Reads a description into a [`Document`]: every `$ref` resolved, every key of every object accounted for.
//!
//! Accepts OpenAPI 3.0, 3.1 and 3.2. A problem never ends the reading: it is reported, and what can be
//! made of the rest is kept, so that one run finds everything.

mod address;
mod components;
mod content;
mod editor;
mod extension;
mod fields;
mod heirs;
mod info;
mod instead;
pub mod json_schema;
mod keys;
mod lost;
mod misplaced;
pub mod model;
mod nearest;
mod operation;
mod other_word;
mod parameter;
mod path;
mod place_kind;
mod reader;
mod reference;
mod requirement;
mod response;
mod schema;
mod schema_keyword;
mod security;
mod signature;
mod template;
#[cfg(test)]
mod tests;
mod type_meant;
mod unknown;
mod unknown_extension;
#[cfg(test)]
mod visits;

pub(crate) use self::address::fault_of_url;
pub use self::editor::editor_schema;
pub(crate) use self::instead::with_comma;
pub use self::model::*;
pub use self::template::{Part, Template};

use crate::diagnostic::{Diagnostics, Position, codes, suggest};
use crate::source::{Kind, Node, Sources, Underline};

/// Reads the root document and everything that it refers to.
///
/// `None` when there is no OpenAPI document to speak of; otherwise a document, which is complete if
/// `diagnostics` holds no error.
pub fn read(sources: &Sources, diagnostics: &mut Diagnostics) -> Option<Document> {
    let root = sources.root()?;
    let version = version(root, diagnostics)?;
    Some(reader::Reader::new(sources, diagnostics, version).document(root))
}

fn version(root: Node<'_>, diagnostics: &mut Diagnostics) -> Option<Version> {
    let at = root.location();
    if !root.is_mapping() {
        diagnostics
            .error(codes::NOT_OPENAPI, at, format!("an OpenAPI document is a mapping, this is {}", root.type_name()))
            .help("begin with `openapi: 3.1.0`");
        return None;
    }
    let Some(node) = root.get("openapi") else {
        let version =
            root.entries().filter(|(_, value)| value.scalar_text().is_some_and(|text| text.starts_with("3.")));
        if let Some((key, value)) = version.into_iter().find(|(key, _)| suggest(key, ["openapi"]).is_some()) {
            let message = format!("`{key}` is not a key of an OpenAPI document");
            let mut report = diagnostics.error(codes::UNKNOWN_KEY, value.location(), message);
            report.at_key().help("did you mean `openapi`?");
            report.fix(Position::Node(value.location(), Underline::Key), "openapi");
            return None;
        }
        let swagger = root.get("swagger").map(Node::location);
        let (at, message, help) = match swagger {
            None if root.get("asyncapi").is_some() => {
                (at, "this is an AsyncAPI document", "describe it as OpenAPI, which begins with `openapi: 3.1.0`")
            }
            Some(at) => (
                at,
                "this is a Swagger 2.0 document",
                "convert it to OpenAPI 3 first, with swagger2openapi for instance",
            ),
            None => (at, "this is no OpenAPI document: it has no `openapi` member", "begin with `openapi: 3.1.0`"),
        };
        diagnostics.error(codes::NOT_OPENAPI, at, message).help(help);
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
    let is_number = matches!(node.kind(), Kind::Float(_) | Kind::Integer(_));
    if version.is_none() {
        let bare = text.trim_start_matches(|letter: char| letter.is_ascii_alphabetic() || letter == ' ');
        let meant = bare.trim_end().replace([',', '-', '_'], ".");
        let is_meant =
            meant != text && is_whole(&meant) && ["3.0.", "3.1.", "3.2."].iter().any(|one| meant.starts_with(one));
        diagnostics.error(codes::NOT_OPENAPI, node.location(), format!("OpenAPI `{text}` is not supported")).help(
            match is_meant {
                true => format!("write `{meant}`"),
                false if is_number && text.starts_with('3') => {
                    "write all three numbers, as in `openapi: 3.1.0`".to_owned()
                }
                false => "versions 3.0, 3.1 and 3.2 are, as in `openapi: 3.1.0`".to_owned(),
            },
        );
    } else if is_number {
        diagnostics
            .finding(codes::WRONG_TYPE, node.location(), "`openapi` must be a string")
            .help("write all three numbers, as in `openapi: 3.1.0`");
    } else if node.as_str().is_some() && !is_whole(&text) {
        diagnostics.finding(codes::INVALID_VALUE, node.location(), format!("`{text}` is no version of OpenAPI")).help(
            match is_whole(text.trim()) {
                true => format!("write `{}`", text.trim()),
                false => "write all three numbers, as in `openapi: 3.1.0`".to_owned(),
            },
        );
    }
    version
}

/// Whether a version has three numbers.
fn is_whole(version: &str) -> bool {
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    version.split('.').count() == 3 && version.split('.').all(is_number)
}
