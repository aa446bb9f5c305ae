//! What a file brings: a body alone, what `curl -i` printed, or a reply with its operation as in `tests/data/replies`.

use std::path::Path;

use clientwright::diagnostic::{Diagnostics, Mode, RenderOptions};
use clientwright::source::{Location, Node, Sources};
use serde_json::Value;

use super::check::{Body, Reply, Target};
use super::curl;

/// What the command line says of the replies.
#[derive(Clone, Debug, Default)]
pub struct Given {
    /// What they are replies to.
    pub target: Option<Target>,
    /// Their status.
    pub status: Option<u16>,
}

/// A reply and the text that it was read from, to show places in it.
#[derive(Debug)]
pub struct Input {
    /// The reply.
    pub reply: Reply,
    /// Where its shape is known from, in files that say so.
    pub source: Option<String>,
    /// The file.
    pub sources: Sources,
    /// Where the body is in it.
    pub at: Location,
}

/// Reads a file.
pub fn read(path: &Path, given: &Given) -> Result<Input, String> {
    let shown = path.display();
    let bytes = std::fs::read(path).map_err(|error| format!("{shown}: {error}"))?;
    let text = String::from_utf8(bytes).map_err(|_| {
        format!("{shown}: it is not UTF-8 text; if the body is compressed, fetch it with `curl --compressed`")
    })?;
    parse(&shown.to_string(), &text, given).map_err(|error| format!("{shown}: {error}"))
}

/// Reads a text; `name` is how messages call it.
pub fn parse(name: &str, text: &str, given: &Given) -> Result<Input, String> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if let Some(printed) = curl::parse(text)? {
        return printed_by_curl(name, text, &printed, given);
    }
    match load(name, text) {
        Ok(sources) if sources.root().is_some_and(is_described) => described(sources, given),
        Err(error) if given.target.is_none() => Err(error),
        _ => body_alone(name, text, given),
    }
}

/// Whether a file says itself what it is the reply to.
fn is_described(root: Node<'_>) -> bool {
    root.get("body").is_some() && (root.get("operation").is_some() || root.get("webhook").is_some())
}

fn load(name: &str, text: &str) -> Result<Sources, String> {
    let mut diagnostics = Diagnostics::new(Mode::Strict);
    let sources = Sources::from_text(name, text, &mut diagnostics);
    match diagnostics.has_errors() {
        true => Err(format!("it can't be read\n{}", diagnostics.render(&sources, RenderOptions::default()))),
        false => Ok(sources),
    }
}

/// A file that says what it is the reply to.
fn described(sources: Sources, given: &Given) -> Result<Input, String> {
    let root = sources.root().ok_or("it is empty")?;
    let text = |key: &str| root.get(key).and_then(Node::as_str).map(str::to_owned);
    let known = ["operation", "webhook", "status", "media_type", "source", "body"];
    if let Some((key, _)) = root.entries().find(|(key, _)| !known.contains(key)) {
        return Err(format!("`{key}` is none of {}", known.join(", ")));
    }
    let target = match (text("operation"), text("webhook")) {
        (Some(id), None) => Target::Operation(id),
        (None, Some(name)) => Target::Webhook(name),
        _ => return Err("give either `operation` or `webhook`".to_owned()),
    };
    let status = match root.get("status") {
        None => None,
        Some(node) => {
            let status = node.as_u64().and_then(|status| u16::try_from(status).ok());
            Some(status.ok_or_else(|| format!("`status` has to be a number, found {}", node.type_name()))?)
        }
    };
    let (media_type, source) = (text("media_type"), text("source"));
    let body = root.get("body").ok_or("`body` is missing")?;
    let (at, body) = (body.location(), Body::Json(body.value()));
    let target = given.target.clone().unwrap_or(target);
    let reply = Reply { target, status: given.status.or(status), media_type, body };
    Ok(Input { reply, source, sources, at })
}

fn body_alone(name: &str, text: &str, given: &Given) -> Result<Input, String> {
    let body = json(text);
    if let Err(error) = &body
        && !text.trim().is_empty()
    {
        return Err(format!("the body is not JSON: {error}"));
    }
    let body = body.map_or(Body::Empty, Body::Json);
    input(name, text, Reply { target: target(given)?, status: given.status, media_type: None, body })
}

fn printed_by_curl(name: &str, text: &str, printed: &curl::Printed, given: &Given) -> Result<Input, String> {
    if let Some(coding) = &printed.coding {
        let body = text.get(printed.body..).unwrap_or_default();
        if json(body).is_err() {
            return Err(format!("the body is `{coding}`; fetch it with `curl --compressed`"));
        }
    }
    if given.status.is_some_and(|status| status != printed.status) {
        return Err(format!("its head says {}; leave `--status` out", printed.status));
    }
    // Line breaks stay, so that lines are counted as in the file.
    let (head, body) = text.split_at(printed.body);
    let padded: String = head.chars().filter(|letter| *letter == '\n').chain(body.chars()).collect();
    let parsed = match json(body) {
        _ if body.trim().is_empty() => Body::Empty,
        Ok(value) => Body::Json(value),
        Err(_) => Body::Text,
    };
    let media_type = printed.media_type.clone();
    input(name, &padded, Reply { target: target(given)?, status: Some(printed.status), media_type, body: parsed })
}

fn input(name: &str, text: &str, reply: Reply) -> Result<Input, String> {
    let sources = if matches!(reply.body, Body::Json(_)) { load(name, text)? } else { Sources::default() };
    Ok(Input { reply, source: None, sources, at: Location::default() })
}

fn target(given: &Given) -> Result<Target, String> {
    given.target.clone().ok_or_else(|| "say what it is the reply to: `--operation NAME` or `--url URL`".to_owned())
}

fn json(text: &str) -> Result<Value, serde_json::Error> {
    serde_json::from_str(text)
}

impl Input {
    /// The node of a pointer in the body, or the nearest one around it.
    #[must_use]
    pub fn node(&self, pointer: &str) -> Node<'_> {
        let mut node = self.sources.node(self.at);
        for step in pointer.split('/').skip(1) {
            let key = step.replace("~1", "/").replace("~0", "~");
            let inner = node.get(&key).or_else(|| node.item(key.parse().ok()?));
            let Some(inner) = inner else { break };
            node = inner;
        }
        node
    }
}
