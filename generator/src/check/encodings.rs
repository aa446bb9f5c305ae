//! Encodings: of forms, of members that the form has, in styles that forms have.

use super::effect::without_effect;
use super::parameters::{exploded, fits};
use super::view::{has_property, media_types, member};
use crate::diagnostic::{About, Diagnostics, codes};
use crate::openapi::{Document, Encoding, MediaType, ParameterStyle, SchemaId, Version};
use crate::source::{Location, Node, Sources};

pub fn check(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    for media in media_types(document).filter(|media| !media.encoding.is_empty()) {
        of_media_type(document, media, sources, diagnostics);
    }
}

fn of_media_type(document: &Document, media: &MediaType, sources: &Sources, diagnostics: &mut Diagnostics) {
    let at = member(sources, media.at, &["encoding"]);
    let is_form = media.name.starts_with("multipart/") || media.name.contains("form");
    if !is_form && media.name.contains('/') && !media.name.contains('*') {
        without_effect(diagnostics, at, format!("`encoding` has no effect for `{}`", media.name))
            .at_key()
            .subject("`encoding` of bodies that are no forms")
            .help("remove it: only forms and multipart bodies have it");
        return;
    }
    let Some(schema) = media.schema else { return };
    for (name, encoding) in &media.encoding {
        let at = member(sources, media.at, &["encoding", name]);
        if has_property(document, schema, name) {
            if document.version == Version::V3_0 && media.name.starts_with("multipart/") {
                of_forms(sources.node(at), diagnostics);
                continue;
            }
            beside_style(sources.node(at), diagnostics);
            of_member(document, (schema, name), encoding, at, sources, diagnostics);
        } else {
            unknown(document, schema, name, at, diagnostics);
        }
    }
}

fn unknown(document: &Document, schema: SchemaId, name: &str, at: Location, diagnostics: &mut Diagnostics) {
    let known: Vec<&str> = document.schema(schema).properties.iter().map(|known| known.name.as_str()).collect();
    let help = match diagnostics.suggest(name, known) {
        Some(best) => format!("did you mean `{best}`?"),
        None => format!("add `{name}` to the properties of the body, or remove it here"),
    };
    without_effect(diagnostics, at, format!("the body has no member `{name}`, so that its encoding has no effect"))
        .at_key()
        .subject("encodings of members that the body does not have")
        .help(help);
}

/// Where a style is said, OpenAPI ignores the media type of a part.
fn beside_style(node: Node<'_>, diagnostics: &mut Diagnostics) {
    let Some(content_type) = node.get("contentType") else { return };
    let said = ["style", "explode", "allowReserved"].iter().find_map(|key| Some((*key, node.get(key)?)));
    let Some((key, style)) = said else { return };
    without_effect(diagnostics, style.location(), format!("`contentType` has no effect beside `{key}`"))
        .at_key()
        .key_label(content_type.location(), "ignored then")
        .subject("media types of parts that have a style")
        .help("remove one of the two: a part is written by its media type, or in a style");
}

/// In OpenAPI 3.0 styles are of forms that are sent like a query.
fn of_forms(node: Node<'_>, diagnostics: &mut Diagnostics) {
    for key in ["style", "explode", "allowReserved"] {
        let Some(value) = node.get(key) else { continue };
        without_effect(diagnostics, value.location(), format!("`{key}` of a part has no effect in OpenAPI 3.0"))
            .at_key()
            .subject(format!("`{key}` of parts"))
            .about(About::Version)
            .help("remove it: it is for `application/x-www-form-urlencoded`; `contentType` says how a part is written");
    }
    headers(node, "headers", diagnostics);
}

/// Headers of parts, and signs in them, are not sent as they are described.
fn headers(node: Node<'_>, key: &str, diagnostics: &mut Diagnostics) {
    let Some(value) = node.get(key).filter(|value| value.as_bool() != Some(false)) else { return };
    without_effect(diagnostics, value.location(), format!("`{key}` of a part has no effect: it is not sent"))
        .at_key()
        .subject(format!("`{key}` of parts"))
        .help(match value.entries().any(|(name, _)| name.eq_ignore_ascii_case("content-type")) {
            true => "remove it: the media type of a part is its `contentType`",
            false => "remove it, or set it in the call with a body of your own",
        });
}

fn of_member(
    document: &Document,
    (schema, name): (SchemaId, &str),
    encoding: &Encoding,
    at: Location,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    use ParameterStyle::{DeepObject, Form, PipeDelimited, SpaceDelimited};
    let node = sources.node(at);
    for key in ["headers", "allowReserved"] {
        headers(node, key, diagnostics);
    }
    let property = document.schema(schema).properties.iter().find(|known| known.name == name);
    exploded(document, property.map(|property| property.schema), encoding.style, node, diagnostics);
    let Some(style) = encoding.style else { return };
    if [Form, SpaceDelimited, PipeDelimited, DeepObject].contains(&style) {
        fits(document, property.map(|property| property.schema), style, node, diagnostics);
        return;
    }
    let at = node.get("style").unwrap_or(node);
    let name = at.as_str().unwrap_or_default();
    diagnostics
        .finding(codes::STYLE, at.location(), format!("a form has no style `{name}`"))
        .subject(format!("the style `{name}` in a form"))
        .help("it is `form`, `spaceDelimited`, `pipeDelimited` or `deepObject`");
}
