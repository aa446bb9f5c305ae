//! What an error reply says about itself: a code and a message, in whichever usual shape.

use serde_json::{Map, Value};

use crate::reply::redact::{self, Secrets};

/// A server's own code and words for an error.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Details {
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
}

/// Longer bodies are not searched: no server explains an error in a megabyte.
const LONGEST: usize = 1024 * 1024;

impl Details {
    /// Reads `{"error": {code, message}}`, `{"errors": [{code, message}]}`, `{"errors": {field: [message]}}`,
    /// `{"detail": [{loc, msg}]}`, `{code, message}` and the problem details of RFC 9457; a text member `error` is taken as
    /// the code where another says why, else as the message.
    pub(crate) fn read(body: &[u8]) -> Self {
        if body.len() > LONGEST {
            return Self::default();
        }
        let Ok(Value::Object(members)) = serde_json::from_slice(body) else {
            return Self::default();
        };
        Self::of_body(&members)
    }

    /// As [`read`](Self::read), of a body with the status of a success that does not fit: it may hold an error instead, in
    /// its member `error` or `errors`. Other members are what was asked for, and no words about it.
    pub(crate) fn read_beside_success(body: &[u8]) -> Self {
        let members = match body.len() {
            0..=LONGEST => serde_json::from_slice::<Map<String, Value>>(body).unwrap_or_default(),
            _ => Map::new(),
        };
        let is_said = |name: &&str| match members.get(*name) {
            Some(Value::String(text)) => !text.is_empty(),
            Some(Value::Object(inner)) => !inner.is_empty(),
            Some(Value::Array(items)) => !items.is_empty(),
            _ => false,
        };
        if ["error", "errors"].iter().any(is_said) { Self::of_body(&members) } else { Self::default() }
    }

    fn of_body(members: &Map<String, Value>) -> Self {
        let nested = match (members.get("error"), members.get("errors").or_else(|| members.get("detail"))) {
            (Some(Value::Object(error)), _) => Some(error),
            (_, Some(Value::Array(errors))) => errors.iter().find_map(Value::as_object),
            (_, Some(Value::Object(errors))) => Some(errors),
            _ => None,
        };
        let mut details = nested.map(Self::of).unwrap_or_default();
        let outer = Self::of(members);
        details.code = details.code.or(outer.code);
        details.message = details.message.or_else(|| with_field(outer.message, fault_of_field(members.get("errors"))));
        details
    }

    /// Takes a body that is no JSON as the message, where there is no other.
    pub(crate) fn or_text(&mut self, body: &[u8]) {
        let plain = serde_json::from_slice::<Value>(body).map_or_else(|_| std::str::from_utf8(body).ok(), |_| None);
        self.message = self.message.take().or_else(|| plain.filter(|text| !text.is_empty()).map(str::to_owned));
    }

    fn of(members: &Map<String, Value>) -> Self {
        let first = |names: &[&str]| names.iter().find_map(|name| text(members.get(*name)?));
        let word = members.get("error").and_then(Value::as_str);
        let said = ["message", "detail", "title", "error_description", "description", "msg"];
        let said = said.iter().find_map(|name| said_first(members.get(*name)?));
        // What says why makes the word of OAuth and its like a code; alone it is all that is said.
        let code = word.filter(|word| said.is_some() && is_code(word)).map(str::to_owned);
        let message = said.or_else(|| first(&["error"])).or_else(|| said_first(members.get("errors")?));
        Self {
            code: first(&["code", "error_code", "errorCode"]).or(code),
            message: message.map(|message| match members.get("loc").and_then(place) {
                Some(place) => format!("{place}: {message}"),
                None => message,
            }),
        }
    }

    /// Takes the client's secrets out of what the server said.
    pub(crate) fn redact(&mut self, secrets: &Secrets) {
        for text in [&mut self.code, &mut self.message] {
            *text = text.take().map(|text| redact::text(text, Some(secrets)));
        }
    }
}

/// Characters of a body that are shown where it says nothing that is understood.
const EXCERPT: usize = 120;

/// Bytes of a body that are looked at for an excerpt.
const LOOKED_AT: usize = 16 * 1024;

/// The beginning of an error's body that is no JSON of a usual shape, on one line: of a page the title, or its words. Of
/// JSON the values of members with telling names are left out.
pub(crate) fn excerpt(body: &[u8]) -> Option<String> {
    let text = match serde_json::from_slice::<Value>(&body[..body.len().min(LONGEST)]) {
        Ok(mut value) => {
            hide_secrets(&mut value);
            let is_empty =
                value.is_null() || value.as_object().is_some_and(Map::is_empty) || value == Value::Array(Vec::new());
            if is_empty { String::new() } else { value.to_string() }
        }
        Err(_) => words(&String::from_utf8_lossy(&body[..body.len().min(LOOKED_AT)])),
    };
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    (!line.is_empty()).then(|| crate::json::excerpt(&line, EXCERPT))
}

fn hide_secrets(value: &mut Value) {
    match value {
        Value::Object(members) => members.iter_mut().for_each(|(name, member)| {
            if crate::json::is_secret(name) {
                *member = Value::from(redact::REDACTED);
            } else {
                hide_secrets(member);
            }
        }),
        Value::Array(items) => items.iter_mut().for_each(hide_secrets),
        _ => {}
    }
}

/// A text as it is; of a page of HTML the title, or, without one, what stands between its tags.
fn words(text: &str) -> String {
    let lower = text.to_ascii_lowercase();
    let start = lower.trim_start();
    if !start.starts_with("<!doctype html") && !start.starts_with("<html") {
        return text.to_owned();
    }
    let title = lower.find("<title>").map(|at| at + "<title>".len());
    let title = title.and_then(|from| Some(&text[from..from + lower[from..].find("</title>")?]));
    if let Some(title) = title.filter(|title| !title.trim().is_empty()) {
        return title.to_owned();
    }
    let between = text.split('<').map(|part| part.split_once('>').map_or(part, |(_, words)| words));
    between.collect::<Vec<_>>().join(" ")
}

/// What is wrong with the first field of `{field: [message]}`, as ASP.NET, Laravel and Rails tell it.
fn fault_of_field(errors: Option<&Value>) -> Option<String> {
    errors?.as_object()?.iter().find_map(|(field, messages)| {
        let message = messages.get(0)?.as_str().filter(|message| !message.is_empty())?;
        Some(format!("{field}: {message}"))
    })
}

/// A message, with the fault of a field behind it.
fn with_field(message: Option<String>, fault: Option<String>) -> Option<String> {
    match (message, fault) {
        (Some(message), Some(fault)) => Some(format!("{} ({fault})", message.trim_end_matches(['.', ':']))),
        (message, fault) => message.or(fault),
    }
}

/// A text, or the first of several, as NestJS and others have them.
fn said_first(value: &Value) -> Option<String> {
    text(value).or_else(|| text(value.get(0)?))
}

/// Whether a text is a program's word, as `invalid_grant`, and no reason phrase, as `Not Found` or `Forbidden`.
fn is_code(text: &str) -> bool {
    let is_word = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b':'));
    let is_phrase = text.starts_with(|first: char| first.is_ascii_uppercase()) && text.contains(char::is_lowercase);
    is_word && !is_phrase
}

/// The place of a fault in a request, as a list of names and positions.
fn place(value: &Value) -> Option<String> {
    let parts: Vec<String> = value.as_array()?.iter().filter_map(text).collect();
    (!parts.is_empty()).then(|| parts.join("."))
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_bodies_have_an_excerpt() {
        let page = "<!DOCTYPE html>\n<html><head><title>502\n Bad gateway</title></head><body>much</body></html>";
        let cases = [
            (page, "502 Bad gateway"),
            ("<html><body><h1>Oh</h1>\nno</body></html>", "Oh no"),
            ("<html><title></title><p>Words</p>", "Words"),
            ("  upstream  timed out\n", "upstream timed out"),
            (r#"{"reason": {"why": 7}}"#, r#"{"reason":{"why":7}}"#),
            (
                r#"{"why": 7, "token": "s3cret", "in": [{"password": "p4ss"}]}"#,
                r#"{"in":[{"password":"[redacted]"}],"token":"[redacted]","why":7}"#,
            ),
            ("{}", ""),
            ("null", ""),
            ("", ""),
            (" ", ""),
        ];
        for (body, expected) in cases {
            let found = excerpt(body.as_bytes()).unwrap_or_default();
            let sorted = |text: &str| serde_json::from_str::<Value>(text).unwrap_or_else(|_| text.into());
            assert_eq!(sorted(&found), sorted(expected), "{body}");
        }
        assert!(excerpt("long ".repeat(100_000).as_bytes()).is_some_and(|text| text.chars().count() <= EXCERPT + 1));
        assert!(excerpt(&[0xff; 100]).is_some());
    }

    #[test]
    fn a_success_may_hold_an_error() {
        for (body, message) in [
            (r#"{"error":{"message":"No credentials","status_code":401}}"#, "No credentials"),
            (r#"{"errors":[{"message":"No such field"}],"data":null}"#, "No such field"),
            (r#"{"error":"Too many"}"#, "Too many"),
            (r#"{"title":"A book","message":"Hello"}"#, ""),
            (r#"{"title":"A book","error":null,"errors":[]}"#, ""),
            (r#"{"title":"A book","error":false}"#, ""),
            ("[1]", ""),
            ("", ""),
        ] {
            let details = Details::read_beside_success(body.as_bytes());
            assert_eq!(details.message.as_deref().unwrap_or_default(), message, "{body}");
        }
    }

    #[test]
    fn the_usual_shapes_are_understood() {
        let cases = [
            (r#"{"error":{"code":404,"message":"No active session"},"success":false}"#, "404", "No active session"),
            (r#"{"errors":[{"code":1003,"message":"Invalid"}],"success":false}"#, "1003", "Invalid"),
            (r#"{"errors":["broken"],"code":"E1"}"#, "E1", "broken"),
            (r#"{"code":"E1","message":"Bad"}"#, "E1", "Bad"),
            (
                r#"{"type":"about:blank","title":"Out of credit","detail":"Balance is 30","status":403}"#,
                "",
                "Balance is 30",
            ),
            (r#"{"title":"Out of credit"}"#, "", "Out of credit"),
            (r#"{"error":"invalid_grant","error_description":"expired"}"#, "invalid_grant", "expired"),
            (r#"{"error":"unauthorized","description":"Wrong token"}"#, "unauthorized", "Wrong token"),
            (r#"{"error":"not_found"}"#, "", "not_found"),
            (r#"{"statusCode":400,"message":["a is no number","b"],"error":"Bad Request"}"#, "", "a is no number"),
            (r#"{"statusCode":403,"message":"Not yours","error":"Forbidden"}"#, "", "Not yours"),
            (r#"{"error":"invalid_grant","error_description":"expired","code":"E1"}"#, "E1", "expired"),
            (r#"{"error":{"type":"x"},"message":"outer"}"#, "", "outer"),
            (
                r#"{"detail":[{"loc":["body",0,"x"],"msg":"Field required","type":"missing"}]}"#,
                "",
                "body.0.x: Field required",
            ),
            (r#"{"detail":[{"loc":null,"msg":"Bad"}]}"#, "", "Bad"),
            (r#"{"detail":{"code":"E1","message":"Bad"}}"#, "E1", "Bad"),
            (r#"{"detail":[],"title":"Bad"}"#, "", "Bad"),
            (r#"{"errors":[]}"#, "", ""),
            (r#"{"errors":{"name":["is empty","is short"]}}"#, "", "name: is empty"),
            (
                r#"{"title":"Validation failed.","errors":{"$.age":[""],"Name":["Required."]},"status":400}"#,
                "",
                "Validation failed (Name: Required.)",
            ),
            (r#"{"message":"Bad","errors":{"name":[],"age":"x","code":"E1"}}"#, "E1", "Bad"),
            (r#"{"message":{"a":1}}"#, "", ""),
            ("[1]", "", ""),
            ("<html>", "", ""),
            ("\u{0}", "", ""),
        ];
        for (body, code, message) in cases {
            let details = Details::read(body.as_bytes());
            assert_eq!(details.code.as_deref().unwrap_or_default(), code, "{body}");
            assert_eq!(details.message.as_deref().unwrap_or_default(), message, "{body}");
        }
    }
}
