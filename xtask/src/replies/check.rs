//! A reply against the description: the operation, its response, the media type, then the body.

use clientwright::diagnostic::suggest;
use clientwright::openapi::{MediaType, Operation, Response, ResponseKey, SchemaId};
use clientwright::source::Location;
use serde_json::Value;

use super::finding::{Finding, Kind, merged};
use super::url::{self, Address};
use super::{Description, json_schema, walk};

/// A reply, or the delivery of a webhook.
#[derive(Clone, Debug)]
pub struct Reply {
    /// What it is the reply to.
    pub target: Target,
    /// The status; the first 2xx that is described when absent.
    pub status: Option<u16>,
    /// The media type; `application/json` when absent.
    pub media_type: Option<String>,
    /// The body.
    pub body: Body,
}

/// What a reply belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// The operation with this identifier.
    Operation(String),
    /// The operation that this URL leads to.
    Url(Address),
    /// The webhook, or the event, of this name.
    Webhook(String),
}

/// The body of a reply.
#[derive(Clone, Debug, PartialEq)]
pub enum Body {
    /// None at all.
    Empty,
    /// JSON.
    Json(Value),
    /// Something else.
    Text,
}

/// Everything in a reply that the description does not cover. The error says why it could not be judged.
pub fn check(description: &Description, reply: &Reply) -> Result<Vec<Finding>, String> {
    let mut findings = Vec::new();
    let operation = match &reply.target {
        Target::Webhook(name) => return webhook(description, name, &reply.body),
        Target::Operation(id) => named(description, id)?,
        Target::Url(address) => url::operation(description, address)?,
    };
    let status = reply.status.or_else(|| first_success(operation)).unwrap_or(200);
    if let Some(response) = response(description, operation, status, &mut findings) {
        let media_type = reply.media_type.as_deref();
        content(description, response.at, &response.content, media_type, &reply.body, &mut findings);
    }
    Ok(merged(findings))
}

fn named<'d>(description: &'d Description, id: &str) -> Result<&'d Operation, String> {
    let all = &description.document.operations;
    let ids = all.iter().filter_map(|operation| operation.id.as_deref());
    all.iter().find(|operation| operation.id.as_deref() == Some(id)).ok_or_else(|| match suggest(id, ids) {
        Some(near) => format!("no operation `{id}`; did you mean `{near}`?"),
        None => format!("no operation `{id}` in the description"),
    })
}

fn first_success(operation: &Operation) -> Option<u16> {
    operation.responses.iter().find_map(|(key, _)| match key {
        ResponseKey::Status(status) if (200..300).contains(status) => Some(*status),
        _ => None,
    })
}

/// The response of a status. Of a 2xx without one, the nearest other success, as clients read it.
fn response<'d>(
    description: &Description,
    operation: &'d Operation,
    status: u16,
    findings: &mut Vec<Finding>,
) -> Option<&'d Response> {
    let with = |wanted: ResponseKey| operation.responses.iter().find(|(key, _)| *key == wanted);
    let digit = (status / 100) as u8;
    let own = with(ResponseKey::Status(status)).or_else(|| with(ResponseKey::Range(digit)));
    let fallback = with(ResponseKey::Default).filter(|_| digit != 2);
    if let Some((_, response)) = own.or(fallback) {
        return Some(response);
    }
    let message = format!("the status {status} is not described");
    let place = description.position(operation.at);
    let cure = format!("add `'{status}'` to `responses` of the operation at {place}");
    findings.push(Finding::new(Kind::Status, "", operation.at, message, cure));
    let nearest = operation.responses.iter().filter_map(|(key, response)| match key {
        ResponseKey::Status(other) if digit == 2 && other / 100 == 2 => Some((other.abs_diff(status), response)),
        _ => None,
    });
    nearest.min_by_key(|(distance, _)| *distance).map(|(_, response)| response.as_ref())
}

/// The body against what is described for its media type.
fn content(
    description: &Description,
    at: Location,
    described: &[MediaType],
    media_type: Option<&str>,
    body: &Body,
    findings: &mut Vec<Finding>,
) {
    let place = description.position(at);
    let mut note = |kind, message: String, cure: String| findings.push(Finding::new(kind, "", at, message, cure));
    match (described.is_empty(), body) {
        (true, Body::Empty) => return,
        (false, Body::Empty) => {
            return note(Kind::Body, "the body is empty".into(), format!("describe the empty body at {place}"));
        }
        (true, _) => {
            return note(Kind::Body, "there is a body".into(), format!("add `content` to the response at {place}"));
        }
        _ => {}
    }
    let given = media_type.unwrap_or("application/json");
    let essence = given.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let own = described.iter().find(|one| covers(&one.name, &essence));
    if own.is_none() {
        let cure = format!("add `{essence}` to `content` of the response at {place}");
        note(Kind::MediaType, format!("the media type `{essence}` is not described"), cure);
    }
    let json = || described.iter().find(|one| is_json(&one.name));
    match (own.or_else(json), body) {
        (Some(described), Body::Json(value)) if is_json(&described.name) || is_json(&essence) || own.is_none() => {
            findings.extend(described.schema.into_iter().flat_map(|schema| judge(description, schema, value)));
        }
        (Some(described), Body::Text) if own.is_some() && is_json(&described.name) => {
            note(Kind::Body, "the body is not JSON".into(), format!("describe another media type at {place}"));
        }
        _ => {}
    }
}

fn covers(described: &str, given: &str) -> bool {
    let described = described.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match described.strip_suffix('*') {
        Some("*/") => true,
        Some(kind) => given.starts_with(kind),
        None => described == given,
    }
}

fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    essence == "application/json" || essence.ends_with("+json")
}

/// A value against a schema: what the walk finds, and what only a validator does.
pub fn judge(description: &Description, schema: SchemaId, value: &Value) -> Vec<Finding> {
    let mut findings = walk::findings(description, schema, value);
    // A union is refused as a whole where the walk has found the reason within.
    let explained: Vec<String> =
        findings.iter().filter(|one| one.kind != Kind::Member).map(|one| one.path.clone()).collect();
    let within =
        |outer: &str, path: &str| path.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    let closed = |path: &str| findings.iter().any(|one| one.kind == Kind::Member && within(path, &one.path));
    let refused: Vec<Finding> = json_schema::findings(description, schema, value)
        .into_iter()
        .filter(|one| !explained.iter().any(|path| within(&one.path, path)))
        .filter(|one| !(one.message.contains("dditional properties") && closed(&one.path)))
        .collect();
    findings.extend(refused);
    findings
}

/// The delivery of a webhook against its payload: by the webhook's name, or by the event that it carries.
fn webhook(description: &Description, name: &str, body: &Body) -> Result<Vec<Finding>, String> {
    let all = &description.document.webhooks;
    let is_it = |one: &&Operation| one.path.as_str() == name || one.id.as_deref() == Some(name);
    let Some(operation) = all.iter().find(is_it) else {
        let names: Vec<&str> = all.iter().map(|one| one.path.as_str()).collect();
        return Err(match suggest(name, names.iter().copied()) {
            Some(near) => format!("no webhook `{name}`; did you mean `{near}`?"),
            None if names.is_empty() => format!("no webhook `{name}`: the description has none"),
            None => format!("no webhook `{name}`; there are {}", names.join(", ")),
        });
    };
    let mut findings = Vec::new();
    let (at, described) = match &operation.body {
        Some(body) => (body.at, body.content.as_slice()),
        None => (operation.at, [].as_slice()),
    };
    content(description, at, described, None, body, &mut findings);
    Ok(merged(findings))
}
