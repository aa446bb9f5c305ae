//! What HTTP does not have: names of headers with blanks, bodies where there is none, one name sent twice.

use super::effect::without_effect;
use super::view::{media_types, member, operations, parameters, value_types};
use crate::diagnostic::{Diagnostics, Mode, codes};
use crate::openapi::{Document, FORM, Method, Operation, ParameterLocation, Primitive, ResponseKey, SecurityKind};
use crate::source::{Location, Node, Sources};

pub fn check(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    names(document, sources, diagnostics);
    for operation in operations(document) {
        statuses(operation, sources, diagnostics);
        empty_replies(operation, sources, diagnostics);
    }
    for operation in &document.operations {
        credentials(document, operation, diagnostics);
        twice(operation, diagnostics);
        bodies(operation, sources, diagnostics);
    }
    forms(document, sources, diagnostics);
}

/// Names of headers and cookies are tokens.
fn names(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    for parameter in parameters(document) {
        let at = member(sources, parameter.at, &["name"]);
        match parameter.place {
            ParameterLocation::Header => {
                name("header", &parameter.name, at, diagnostics);
                of_transport(&parameter.name, at, diagnostics);
                if parameter.name.eq_ignore_ascii_case("cookie") {
                    diagnostics
                        .finding(codes::HEADER_IGNORED, at, "the header `Cookie` is written from the cookies of a call")
                        .subject("the header parameter `Cookie`")
                        .help("describe each cookie with `in: cookie`");
                }
            }
            ParameterLocation::Cookie => name("cookie", &parameter.name, at, diagnostics),
            _ => {}
        }
    }
    for scheme in document.security_schemes.values() {
        let at = member(sources, scheme.at, &["name"]);
        match &scheme.kind {
            SecurityKind::Header(text) => name("header", text, at, diagnostics),
            SecurityKind::Cookie(text) => name("cookie", text, at, diagnostics),
            _ => {}
        }
    }
    let replies = operations(document).flat_map(|operation| &operation.responses);
    for header in replies.flat_map(|(_, response)| &response.headers) {
        name("header", &header.name, header.at, diagnostics);
        content_type(&header.name, header.at, diagnostics);
    }
}

/// Headers that belong to the connection and to how a body is sent.
fn of_transport(name: &str, at: Location, diagnostics: &mut Diagnostics) {
    const OF_TRANSPORT: [&str; 7] =
        ["connection", "content-length", "host", "keep-alive", "te", "transfer-encoding", "upgrade"];
    if OF_TRANSPORT.iter().any(|known| name.eq_ignore_ascii_case(known)) {
        diagnostics
            .finding(codes::HEADER_IGNORED, at, format!("what sends a request says its `{name}` itself"))
            .subject(format!("the header parameter `{name}`"))
            .help("remove it: a call can't know it");
    }
}

/// What a reply holds is said by the keys of its `content`.
fn content_type(name: &str, at: Location, diagnostics: &mut Diagnostics) {
    if name.eq_ignore_ascii_case("content-type") {
        diagnostics
            .finding(codes::HEADER_IGNORED, at, format!("OpenAPI ignores the header `{name}` of a reply"))
            .at_key()
            .subject(format!("the header `{name}` of replies"))
            .help("remove it: the media types under `content` say it");
    }
}

fn name(what: &str, text: &str, at: Location, diagnostics: &mut Diagnostics) {
    let letter = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    // That a name is empty is told elsewhere. Deep objects in cookies have brackets.
    if text.trim().is_empty() || text.bytes().all(|byte| letter(byte) || (what == "cookie" && b"[]".contains(&byte))) {
        return;
    }
    diagnostics
        .finding(codes::INVALID_VALUE, at, format!("no {what} can be called `{text}`"))
        .subject(format!("names that no {what} can have"))
        .help(match bare(text) {
            Some(bare) => format!("write `{bare}`"),
            None => "use letters, digits and `-`, without blanks".to_owned(),
        });
}

/// The name in a text with signs behind it that divide it from its value.
fn bare(text: &str) -> Option<&str> {
    let bare = text.trim_end_matches([':', '=', ';', ',', ' ']);
    let is_name =
        !bare.is_empty() && bare.chars().all(|letter| letter.is_ascii_alphanumeric() || "-_".contains(letter));
    (is_name && bare != text).then_some(bare)
}

/// Statuses that are registered, from the first to the last of each row.
const REGISTERED: [(u16, u16); 10] = [
    (100, 104),
    (200, 208),
    (226, 226),
    (300, 308),
    (400, 418),
    (421, 426),
    (428, 429),
    (431, 431),
    (451, 451),
    (500, 511),
];

/// Statuses that are not registered. Errors of their own are common among documents of others.
fn statuses(operation: &Operation, sources: &Sources, diagnostics: &mut Diagnostics) {
    let is_known = |status: u16| REGISTERED.iter().any(|(first, last)| (*first..=*last).contains(&status));
    let responses = sources.node(operation.at).get("responses");
    for (key, _) in &operation.responses {
        let ResponseKey::Status(status) = *key else { continue };
        let is_own = diagnostics.mode() == Mode::Strict || status < 400;
        if !is_own || is_known(status) {
            continue;
        }
        let entry = responses.and_then(|responses| responses.get(&status.to_string()));
        let Some(entry) = entry.filter(|entry| entry.get("x-ignore").is_none()) else { continue };
        let digits = [status / 100, status / 10 % 10, status % 10];
        let exchanged = digits[0] * 100 + digits[2] * 10 + digits[1];
        let meant = match is_known(exchanged) {
            true => format!("did you mean `{exchanged}`?"),
            false => format!("write a status such as `{}00`, or the range `{0}XX`.", digits[0]),
        };
        diagnostics
            .finding(codes::INVALID_VALUE, entry.location(), format!("no status `{status}` is registered"))
            .at_key()
            .subject("statuses that are not registered")
            .help(format!(
                "{meant} Where the server replies with it, say so with `x-ignore: <reason>` in the response"
            ));
    }
}

/// Replies that end with their headers: of some statuses, and of `HEAD`. Where an operation is described as another, it
/// says so.
fn empty_replies(operation: &Operation, sources: &Sources, diagnostics: &mut Diagnostics) {
    if sources.node(operation.at).get("x-ignore").is_some() {
        return;
    }
    let written = sources.node(operation.at).get("responses");
    for (key, response) in &operation.responses {
        let (why, help) = match key {
            ResponseKey::Status(status) if key.ends_with_headers() => {
                (format!("a reply of status {status} has no body"), "remove it, or choose another status")
            }
            // What others refer to as well is described for them.
            _ if operation.method == Method::Head && is_inside(operation.at, response.at, sources) => {
                ("a reply to `HEAD` has no body".to_owned(), "remove it")
            }
            _ => continue,
        };
        if !response.content.is_empty() {
            let own = match key {
                ResponseKey::Status(status) => written.and_then(|written| written.get(&status.to_string())),
                _ => None,
            };
            // Of a response that others refer to as well the reference is the mistake.
            let reference = own.and_then(|own| own.get("$ref"));
            let at = reference.map_or_else(|| member(sources, response.at, &["content"]), Node::location);
            without_effect(diagnostics, at, format!("`content` has no effect: {why}"))
                .at_key()
                .subject("bodies of replies that have none")
                .help(help);
        }
    }
}

/// Whether a place lies in another.
fn is_inside(outer: Location, inner: Location, sources: &Sources) -> bool {
    sources.node(inner).is_within(outer)
}

/// Of a body in these requests HTTP says that it means nothing; servers and what lies between drop it or refuse it.
fn bodies(operation: &Operation, sources: &Sources, diagnostics: &mut Diagnostics) {
    let node = sources.node(operation.at);
    // In documents of others there are many, and most are empty.
    let ignored = node.get("x-ignore").is_some() || diagnostics.mode() == Mode::Lenient;
    if !matches!(operation.method, Method::Get | Method::Head | Method::Trace) || ignored {
        return;
    }
    if let Some(body) = node.get("requestBody") {
        let method = node.key();
        without_effect(diagnostics, body.location(), format!("a `{method}` request has no body"))
            .at_key()
            .subject(format!("bodies of `{method}` requests"))
            .help("describe it as parameters; where the server reads it, say so with `x-ignore: <reason>`");
    }
}

/// A parameter that a security scheme sends already.
fn credentials(document: &Document, operation: &Operation, diagnostics: &mut Diagnostics) {
    let alternatives = operation.security.as_ref().or(document.security.as_ref()).into_iter().flatten();
    let names: Vec<&str> = alternatives.flat_map(|one| &one.schemes).map(|(name, _)| name.as_str()).collect();
    for (id, scheme) in document.security_schemes.iter().filter(|(id, _)| names.contains(&id.as_str())) {
        let (place, name) = match &scheme.kind {
            SecurityKind::Header(name) => (ParameterLocation::Header, name),
            SecurityKind::Query(name) => (ParameterLocation::Query, name),
            SecurityKind::Cookie(name) => (ParameterLocation::Cookie, name),
            _ => continue,
        };
        let same = |text: &str| match place {
            ParameterLocation::Header => text.eq_ignore_ascii_case(name),
            _ => text == name,
        };
        for parameter in operation.parameters.iter().filter(|known| known.place == place && same(&known.name)) {
            diagnostics
                .finding(
                    codes::DUPLICATE_PARAMETER,
                    parameter.at,
                    format!("the security scheme `{id}` sends `{}` already", parameter.name),
                )
                .key_label(scheme.at, "the scheme")
                .subject(format!("parameters that the security scheme `{id}` sends"))
                .help("remove the parameter");
        }
    }
}

/// Headers have one name, however it is spelt.
fn twice(operation: &Operation, diagnostics: &mut Diagnostics) {
    let headers: Vec<_> =
        operation.parameters.iter().filter(|parameter| parameter.place == ParameterLocation::Header).collect();
    for (index, parameter) in headers.iter().enumerate() {
        let same = |other: &&&std::sync::Arc<crate::openapi::Parameter>| {
            other.name != parameter.name && other.name.eq_ignore_ascii_case(&parameter.name)
        };
        if let Some(other) = headers.iter().skip(index + 1).find(same) {
            let (first, second) = if other.at < parameter.at { (*other, *parameter) } else { (*parameter, *other) };
            diagnostics
                .finding(
                    codes::DUPLICATE_PARAMETER,
                    second.at,
                    format!("`{}` and `{}` are one header", second.name, first.name),
                )
                .key_label(first.at, "first declared here")
                .subject("headers that differ in their case alone")
                .help("remove one of the two, or spell them alike where one is to replace the other");
        }
    }
}

/// The fields of a form are members of an object.
fn forms(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    for media in media_types(document) {
        let is_form = ["multipart/form-data", FORM].iter().any(|form| media.name == *form);
        let types = media.schema.filter(|_| is_form).map(|schema| value_types(document, schema)).unwrap_or_default();
        if types.is_empty() || types.contains(&Primitive::Object) {
            continue;
        }
        let kind = types[0].as_str();
        let own = media.schema.map(|schema| document.schema(schema));
        // Keywords of objects beside another type say that the type is wrong.
        if own.is_some_and(|schema| !schema.properties.is_empty() && !schema.types.is_empty()) {
            continue;
        }
        diagnostics
            .finding(
                codes::INVALID_VALUE,
                member(sources, media.at, &["schema"]),
                format!("a form has fields with names: its schema must be an object, this is {kind}"),
            )
            .at_key()
            .subject("forms that are no objects")
            .help("describe an object, with a property for each field");
    }
}
