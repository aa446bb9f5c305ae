//! Parameters and headers: styles that their place has, one way of describing a value, and values that can be written.

use super::effect::without_effect;
use super::view::{operations, parameters, target, value_types};
use crate::diagnostic::{Diagnostics, Mode, Position, codes, in_a_row};
use crate::openapi::{Document, Parameter, ParameterLocation, ParameterStyle, Primitive, SchemaId, Version};
use crate::source::{Location, Node, Sources, Underline};

pub fn check(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    for parameter in parameters(document) {
        let node = sources.node(parameter.at);
        name(parameter, node, diagnostics);
        if parameter.content.is_some() {
            beside_content(node, diagnostics);
            continue;
        }
        if let Some(style) = parameter.style {
            allowed(parameter, style, node, diagnostics);
            fits(document, parameter.schema, style, node, diagnostics);
        }
        flags(parameter, node, diagnostics);
        exploded(document, parameter.schema, parameter.style, node, diagnostics);
        nested(document, parameter, diagnostics);
    }
    headers(document, sources, diagnostics);
}

/// Signs between parameters of a query are none of a name: in one they are sent percent-encoded.
fn name(parameter: &Parameter, node: Node<'_>, diagnostics: &mut Diagnostics) {
    let text = parameter.name.as_str();
    let has_blank = text.trim().contains(char::is_whitespace) && diagnostics.mode() == Mode::Strict;
    if has_blank && matches!(parameter.place, ParameterLocation::Query | ParameterLocation::Path) {
        let at = node.get("name").map_or(parameter.at, Node::location);
        diagnostics
            .finding(codes::INVALID_VALUE, at, format!("the name of the parameter `{text}` has blanks in it"))
            .subject("names of parameters with blanks")
            .help(format!("did you mean `{}`?", text.split_whitespace().collect::<Vec<_>>().join("_")));
        return;
    }
    if parameter.place == ParameterLocation::Query {
        query_signs(text, node.get("name").map_or(parameter.at, Node::location), diagnostics);
    }
}

/// Tells the signs of a query in a name.
pub(super) fn query_signs(text: &str, at: Location, diagnostics: &mut Diagnostics) {
    if !text.contains(['?', '&', '=', '#']) {
        return;
    }
    let bare = text.trim_start_matches(['?', '&', '#']).trim_end_matches(['=', '&']);
    // A name of signs alone is meant so.
    if bare.is_empty() {
        return;
    }
    let help = match bare.split_once(['&', '=', '?', '#']) {
        None => format!("write `{bare}`"),
        Some((first, _)) if bare.contains('&') => format!("describe each parameter on its own, the first as `{first}`"),
        Some((first, _)) => format!("write `{first}`, and the value that it has as its `default` or `enum`"),
    };
    let sign = text.chars().find(|sign| "?&=#".contains(*sign)).unwrap_or_default();
    let mut report = diagnostics.finding(
        codes::INVALID_VALUE,
        at,
        format!("`{sign}` stands between the parts of a query, and is no part of the name `{text}`"),
    );
    report.subject("names of query parameters with signs of a query").help(help);
    if !bare.contains(['?', '&', '=', '#']) {
        report.fix(Position::Node(at, Underline::Value), bare);
    }
}

/// What says how a value is written has no effect beside `content`, which says it too.
fn beside_content(node: Node<'_>, diagnostics: &mut Diagnostics) {
    let idle = ["schema", "style", "explode", "allowReserved"].map(|key| node.get(key));
    let idle: Vec<Node<'_>> = idle.into_iter().flatten().collect();
    let content = node.get("content").map_or(node.location(), Node::location);
    // In documents of others they are counted one by one.
    let groups: Vec<&[Node<'_>]> = match diagnostics.mode() {
        Mode::Strict if !idle.is_empty() => vec![&idle],
        _ => idle.chunks(1).collect(),
    };
    for group in groups {
        let Some(first) = group.first() else { continue };
        let names: Vec<String> = group.iter().map(|value| format!("`{}`", value.key())).collect();
        let all = in_a_row(&names, "and");
        let (verb, help) = match names.len() {
            1 => ("has", "leave out one of the two"),
            _ => ("have", "leave out `content`, or what says the same beside it"),
        };
        without_effect(diagnostics, first.location(), format!("{all} {verb} no effect beside `content`"))
            .key_label(content, "which says how the value is written")
            .subject(format!("`{}` beside `content`", first.key()))
            .help(help);
    }
}

fn allowed(parameter: &Parameter, style: ParameterStyle, node: Node<'_>, diagnostics: &mut Diagnostics) {
    use ParameterStyle::{Cookie, DeepObject, Form, Label, Matrix, PipeDelimited, Simple, SpaceDelimited};
    let (place, styles, words): (_, &[ParameterStyle], _) = match parameter.place {
        ParameterLocation::Path => ("a path", &[Simple, Label, Matrix], "`simple`, `label` or `matrix`"),
        ParameterLocation::Query => (
            "a query",
            &[Form, SpaceDelimited, PipeDelimited, DeepObject],
            "`form`, `spaceDelimited`, `pipeDelimited` or `deepObject`",
        ),
        ParameterLocation::Header => ("a header", &[Simple], "`simple`"),
        ParameterLocation::Cookie => ("a cookie", &[Form, Cookie], "`form`"),
        ParameterLocation::QueryString => ("a whole query string", &[], "what its `content` says"),
    };
    if styles.contains(&style) {
        return;
    }
    let at = node.get("style").unwrap_or(node);
    let name = at.as_str().unwrap_or_default();
    diagnostics
        .finding(codes::STYLE, at.location(), format!("{place} has no style `{name}`"))
        .subject(format!("the style `{name}` in {place}"))
        .help(format!("it is {words}; the first is taken where none is stated"));
}

/// Styles for lists and objects say nothing of other values.
pub(super) fn fits(
    document: &Document,
    schema: Option<SchemaId>,
    style: ParameterStyle,
    node: Node<'_>,
    diagnostics: &mut Diagnostics,
) {
    let split = node.get("explode").filter(|value| value.as_bool() == Some(true));
    let of_list = matches!(style, ParameterStyle::SpaceDelimited | ParameterStyle::PipeDelimited);
    if let Some(explode) = split.filter(|_| of_list) {
        let name = node.get("style").and_then(Node::as_str).unwrap_or_default();
        diagnostics
            .finding(codes::STYLE, explode.location(), format!("OpenAPI has no form for `{name}` with `explode: true`"))
            .at_key()
            .subject(format!("`{name}` with `explode: true`"))
            .help("write `explode: false`, or leave out the style to send the name with each value");
    }
    let (kinds, words): (&[Primitive], _) = match style {
        ParameterStyle::DeepObject => (&[Primitive::Object], "objects"),
        ParameterStyle::SpaceDelimited | ParameterStyle::PipeDelimited => {
            (&[Primitive::Array, Primitive::Object], "lists and objects")
        }
        _ => return,
    };
    let types = schema.map(|schema| value_types(document, schema)).unwrap_or_default();
    if types.is_empty() || types.iter().any(|kind| kinds.contains(kind)) {
        let joined = node.get("explode").filter(|value| value.as_bool() == Some(false));
        if let Some(explode) = joined.filter(|_| style == ParameterStyle::DeepObject) {
            diagnostics
                .finding(codes::STYLE, explode.location(), "OpenAPI has no form for `deepObject` without `explode`")
                .at_key()
                .subject("`deepObject` with `explode: false`")
                .help("write `explode: true`, or another style");
        }
        return;
    }
    let at = node.get("style").unwrap_or(node);
    let name = at.as_str().unwrap_or_default();
    let kind = types.first().map_or("", |kind| kind.as_str());
    diagnostics
        .finding(codes::STYLE, at.location(), format!("the style `{name}` is for {words}, and the type is {kind}"))
        .subject(format!("the style `{name}` on the type {kind}"))
        .help("remove the style, or mend the type");
}

/// `explode` says something of lists and objects alone. In documents of others it stands everywhere.
pub(super) fn exploded(
    document: &Document,
    schema: Option<SchemaId>,
    style: Option<ParameterStyle>,
    node: Node<'_>,
    diagnostics: &mut Diagnostics,
) {
    let types = schema.map(|schema| value_types(document, schema)).unwrap_or_default();
    let is_plain = !types.is_empty() && !types.iter().any(|kind| [Primitive::Array, Primitive::Object].contains(kind));
    let Some(explode) = node.get("explode").filter(|_| is_plain && diagnostics.mode() == Mode::Strict) else { return };
    // With a style for other values that is the mistake.
    if matches!(style, None | Some(ParameterStyle::Form | ParameterStyle::Simple)) {
        let kind = types.first().map_or("", |kind| kind.as_str());
        without_effect(diagnostics, explode.location(), format!("`explode` has no effect on the type {kind}"))
            .at_key()
            .help("remove it: it is for lists and objects");
    }
}

/// Flags that change nothing where they stand.
fn flags(parameter: &Parameter, node: Node<'_>, diagnostics: &mut Diagnostics) {
    let place = match parameter.place {
        ParameterLocation::Header => Some("a header"),
        ParameterLocation::Cookie => Some("a cookie"),
        _ => None,
    };
    if let (true, Some(place)) = (parameter.allow_reserved, place) {
        let at = node.get("allowReserved").unwrap_or(node).location();
        without_effect(diagnostics, at, format!("`allowReserved` has no effect in {place}"))
            .at_key()
            .subject(format!("`allowReserved` in {place}"))
            .help("remove it: it is for queries");
    }
    if let Some(value) = node.get("allowEmptyValue").filter(|value| value.as_bool() == Some(true)) {
        without_effect(
            diagnostics,
            value.location(),
            "`allowEmptyValue` has no effect: an empty text is sent as it is given",
        )
        .at_key()
        .subject("`allowEmptyValue`")
        .help("remove it");
    }
}

/// Lists and objects inside of what is a list or an object already.
fn nested(document: &Document, parameter: &Parameter, diagnostics: &mut Diagnostics) {
    let Some(schema) = parameter.schema.filter(|_| parameter.place != ParameterLocation::QueryString) else { return };
    let mut seen = std::collections::HashSet::new();
    let mut waiting = vec![schema];
    while let Some(id) = waiting.pop() {
        let schema = document.schema(id);
        if !seen.insert(id) || seen.len() > MAX_PARTS {
            continue;
        }
        waiting.extend(super::view::parts(schema, true));
        let items = schema.items.iter().chain(&schema.prefix_items).map(|item| (*item, "a list", "item".to_owned()));
        let members = schema
            .properties
            .iter()
            .map(|property| (property.schema, "an object", format!("member `{}`", property.name)))
            .chain(schema.additional_properties.map(|rest| (rest, "an object", "member".to_owned())));
        for (inner, outer, part) in items.chain(members) {
            if let Some(kind) = structured(document, inner).filter(|_| !is_without_items(document, inner)) {
                no_rule(document, parameter, inner, (kind, outer, &part), diagnostics);
            }
        }
    }
}

/// More schemas than this for one parameter are not looked at.
const MAX_PARTS: usize = 200;

/// Whether a list does not say what its items are, which OpenAPI 3.0 wants and which is reported there.
fn is_without_items(document: &Document, id: SchemaId) -> bool {
    let schema = document.schema(id);
    document.version == Version::V3_0 && schema.types == [Primitive::Array] && schema.items.is_none()
}

/// What a value is that is neither plain nor unknown.
fn structured(document: &Document, id: SchemaId) -> Option<&'static str> {
    value_types(document, id).iter().find_map(|kind| match kind {
        Primitive::Array => Some("a list"),
        Primitive::Object => Some("an object"),
        _ => None,
    })
}

fn no_rule(
    document: &Document,
    parameter: &Parameter,
    inner: SchemaId,
    (kind, outer, part): (&str, &str, &str),
    diagnostics: &mut Diagnostics,
) {
    let message = format!(
        "OpenAPI has no rule for {kind} inside {outer} in a parameter: the {part} of `{}` is one",
        parameter.name
    );
    diagnostics
        .finding(codes::NESTED_PARAMETER, parameter.at, message)
        .label(document.schema(inner).at, "this value")
        .subject("lists and objects inside of parameters")
        .help("give the parameter a `content` of `application/json` where the server reads that, or describe it flat");
}

/// Headers of replies have one style.
fn headers(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    let replies = operations(document).flat_map(|operation| &operation.responses);
    for header in replies.flat_map(|(_, response)| &response.headers) {
        let node = target(sources, header.at);
        for key in ["allowReserved", "allowEmptyValue"] {
            if let Some(flag) = node.get(key) {
                without_effect(diagnostics, flag.location(), format!("`{key}` has no effect in a header"))
                    .at_key()
                    .subject(format!("`{key}` in a header"))
                    .help("remove it: it is for queries");
            }
        }
        if node.get("content").is_some() {
            beside_content(node, diagnostics);
        } else if let Some(style) =
            node.get("style").filter(|style| style.as_str().is_some_and(|name| name != "simple"))
        {
            let name = style.as_str().unwrap_or_default();
            diagnostics
                .finding(codes::STYLE, style.location(), format!("a header has no style `{name}`"))
                .subject(format!("the style `{name}` in a header"))
                .help("remove it: headers are `simple`");
        }
    }
}
