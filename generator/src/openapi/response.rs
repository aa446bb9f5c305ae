//! Responses by status.

use std::sync::Arc;

use super::keys;
use super::model::{Header, MediaType, Response, ResponseKey};
use super::reader::{Aside, Reader};
use super::reference::{LEFT_OUT, Loss};
use crate::diagnostic::{codes, suggest};
use crate::source::Node;

impl<'a> Reader<'a, '_> {
    pub fn response_list(&mut self, node: Node<'a>) -> Vec<(ResponseKey, Arc<Response>)> {
        let mut responses = Vec::new();
        for (key, value) in self.members(node, LEFT_OUT) {
            match response_key(key) {
                Some(key) => {
                    let response = self.response(value).or_else(|| unknown_response(key, value).map(Arc::new));
                    responses.extend(response.map(|response| (key, response)));
                }
                None if key.starts_with("x-") => {}
                None if self.lacks_heading(node, value, "responses") => {}
                None if self.is_key_astray(&keys::RESPONSE, value, "responses") => {}
                None => {
                    self.diagnostics
                        .finding(codes::INVALID_VALUE, value.location(), format!("`{key}` is no status of a response"))
                        .at_key()
                        .subject(format!("the status `{key}`"))
                        .help(status_meant(key).unwrap_or_else(|| {
                            "write a status such as `200`, a range such as `4XX`, or `default`".to_owned()
                        }));
                    // What it refers to is in use all the same.
                    if value.is_mapping() {
                        self.response(value);
                    }
                }
            }
        }
        responses
    }

    /// A response, or the one that a reference leads to.
    pub fn response(&mut self, node: Node<'a>) -> Option<Arc<Response>> {
        let (target, description) = self.follow(node, "responses", UNKNOWN_BODY)?;
        let at = target.location();
        let response = match self.responses.get(&at) {
            Some(known) => known.clone(),
            None => {
                let response = Some(Arc::new(self.own_response(target)));
                self.responses.insert(at, response.clone());
                response
            }
        }?;
        match description {
            Some(text) => Some(Arc::new(Response { description: Some(text), ..(*response).clone() })),
            None => Some(response),
        }
    }

    fn own_response(&mut self, node: Node<'a>) -> Response {
        let mut response = Response {
            at: node.location(),
            description: None,
            content: Vec::new(),
            headers: Vec::new(),
            links: Vec::new(),
        };
        let mut summary = None;
        for (key, value) in node.entries() {
            match key {
                "summary" => summary = self.string(value),
                "description" => response.description = self.string(value),
                "content" => response.content = self.content(value),
                "headers" => response.headers = self.headers(value),
                "links" => response.links = self.links(value),
                _ => self.unknown(&keys::RESPONSE, node, value),
            }
        }
        response.description = response.description.or(summary);
        if node.get("description").is_none() && self.version != super::Version::V3_2 {
            self.missing(node, "description", "a response");
        }
        response
    }

    fn headers(&mut self, node: Node<'a>) -> Vec<Header> {
        let mut headers = Vec::new();
        for (name, value) in self.members(node, LEFT_OUT) {
            if self.is_key_astray(&keys::HEADER, value, "headers") {
                continue;
            }
            let Some((header, description)) = self.follow(value, "headers", LEFT_OUT) else { continue };
            let same = |other: &&Header| other.name.eq_ignore_ascii_case(name);
            if let Some(first) = headers.iter().find(same).map(|first| first.at) {
                self.diagnostics
                    .finding(
                        codes::DUPLICATE_PARAMETER,
                        value.location(),
                        format!("the header `{name}` is described twice"),
                    )
                    .at_key()
                    .key_label(first, "first described here")
                    .help("remove one of the two: capitals make no difference");
            }
            self.set_aside(Aside::Header(header));
            let content = header.get("content").and_then(|content| content.entries().next());
            let schema = header.get("schema").or_else(|| content.and_then(|(_, media)| media.get("schema")));
            headers.push(Header {
                at: value.location(),
                definition: header.location(),
                name: name.to_owned(),
                description: description.or(header.get("description").and_then(Node::as_str).map(str::to_owned)),
                deprecated: header.get("deprecated").and_then(Node::as_bool) == Some(true),
                required: header.get("required").and_then(Node::as_bool) == Some(true),
                schema: schema.map(|schema| self.schema_id(schema)),
            });
        }
        headers
    }

    fn links(&mut self, node: Node<'a>) -> Vec<String> {
        let mut names = Vec::new();
        for (name, value) in self.members(node, LEFT_OUT) {
            self.link(value);
            names.push(name.to_owned());
        }
        names
    }

    pub fn link(&mut self, node: Node<'a>) {
        if let Some((link, _)) = self.follow(node, "links", LEFT_OUT) {
            for member in self.known_members(&keys::LINK, link) {
                match member.key() {
                    "parameters" => drop(self.mapping(member)),
                    // A value or an expression of any form.
                    "requestBody" => {}
                    "server" => drop(self.server(member)),
                    _ => drop(self.string(member)),
                }
            }
        }
    }
}

/// What comes of a response that is not there: of what it carries nothing is known.
const UNKNOWN_BODY: Loss = Loss::Rest("its body is taken as it comes");

/// What stands for a response whose reference leads nowhere.
fn unknown_response(key: ResponseKey, node: Node<'_>) -> Option<Response> {
    node.get("$ref")?;
    let empty = matches!(key, ResponseKey::Status(100..=199 | 204 | 205 | 304) | ResponseKey::Range(1));
    let anything = MediaType {
        at: node.location(),
        name: "*/*".to_owned(),
        schema: None,
        item_schema: None,
        examples: Vec::new(),
        encoding: Vec::new(),
    };
    let content = if empty { Vec::new() } else { vec![anything] };
    Some(Response { at: node.location(), description: None, content, headers: Vec::new(), links: Vec::new() })
}

fn response_key(key: &str) -> Option<ResponseKey> {
    if key == "default" {
        return Some(ResponseKey::Default);
    }
    if let [digit @ b'1'..=b'5', b'X' | b'x', b'X' | b'x'] = key.as_bytes() {
        return Some(ResponseKey::Range(digit - b'0'));
    }
    let status = key.parse().ok().filter(|_| key.len() == 3 && key.bytes().all(|byte| byte.is_ascii_digit()))?;
    (100..600).contains(&status).then_some(ResponseKey::Status(status))
}

/// What to write in place of a key that is no status.
fn status_meant(key: &str) -> Option<String> {
    let mean = |meant: &str| Some(format!("did you mean `{meant}`?"));
    let digits: String = key.chars().take_while(char::is_ascii_digit).collect();
    let several: Vec<&str> = key.split([',', '/', '|', ' ']).filter(|part| !part.is_empty()).collect();
    if several.len() > 1 && several.iter().all(|part| response_key(part).is_some()) {
        return Some(format!("write a response for each: `{}`", several.join("`, `")));
    }
    // Letters that look like digits, and quotes that are none.
    let alike = key.trim().trim_matches(['\u{2018}', '\u{2019}', '\u{201c}', '\u{201d}']);
    let alike = alike.replace(['l', 'I'], "1").replace(['o', 'O'], "0");
    if key.len() != digits.len() && response_key(&alike).is_some() {
        return mean(&alike);
    }
    if let Some((from, to)) = key.split_once('-')
        && let (Some(ResponseKey::Status(from)), Some(ResponseKey::Status(to))) = (response_key(from), response_key(to))
        && from / 100 == to / 100
    {
        return mean(&format!("{}XX", from / 100));
    }
    let first = key.chars().next().filter(|first| ('1'..='5').contains(first));
    let range = key.get(1..).is_some_and(|rest| !rest.is_empty() && rest.chars().all(|sign| "xX*".contains(sign)));
    match (key.to_ascii_lowercase().as_str(), first) {
        ("ok" | "success", _) => mean("200"),
        ("error" | "other" | "any" | "*" | "else" | "otherwise" | "rest", _) => mean("default"),
        ("created", _) => mean("201"),
        ("accepted", _) => mean("202"),
        ("no content" | "nocontent", _) => mean("204"),
        ("not found" | "notfound", _) => mean("404"),
        (_, Some(first)) if range => mean(&format!("{first}XX")),
        _ if digits.len() > 3 && digits.starts_with('0') => mean(digits.trim_start_matches('0')),
        (_, Some(_)) if digits.len() == 3 => mean(&digits),
        (lower, _) => suggest(lower, ["default"]).and_then(mean),
    }
}
