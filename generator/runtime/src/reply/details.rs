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
    /// Reads `{"error": {code, message}}`, `{"errors": [{code, message}]}`, `{code, message}` and
    /// the problem details of RFC 9457; a text member `error` is taken as the message.
    pub(crate) fn read(body: &[u8]) -> Self {
        if body.len() > LONGEST {
            return Self::default();
        }
        let Ok(Value::Object(members)) = serde_json::from_slice(body) else {
            return Self::default();
        };
        let nested = match (members.get("error"), members.get("errors")) {
            (Some(Value::Object(error)), _) => Some(error),
            (_, Some(Value::Array(errors))) => errors.iter().find_map(Value::as_object),
            (_, Some(Value::Object(errors))) => Some(errors),
            _ => None,
        };
        let mut details = nested.map(Self::of).unwrap_or_default();
        let outer = Self::of(&members);
        details.code = details.code.or(outer.code);
        details.message = details.message.or(outer.message);
        details
    }

    /// Takes a body that is no JSON as the message, where there is no other.
    pub(crate) fn or_text(&mut self, body: &[u8]) {
        let plain = serde_json::from_slice::<Value>(body).map_or_else(|_| std::str::from_utf8(body).ok(), |_| None);
        self.message = self.message.take().or_else(|| plain.filter(|text| !text.is_empty()).map(str::to_owned));
    }

    fn of(members: &Map<String, Value>) -> Self {
        let first = |names: &[&str]| names.iter().find_map(|name| text(members.get(*name)?));
        let listed = || text(members.get("errors")?.get(0)?);
        Self {
            code: first(&["code", "error_code", "errorCode"]),
            message: first(&["message", "detail", "title", "error_description", "error"]).or_else(listed),
        }
    }

    /// Takes the client's secrets out of what the server said.
    pub(crate) fn redact(&mut self, secrets: &Secrets) {
        for text in [&mut self.code, &mut self.message] {
            *text = text.take().map(|text| redact::text(text, Some(secrets)));
        }
    }
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
            (r#"{"error":"invalid_grant","error_description":"expired"}"#, "", "expired"),
            (r#"{"error":{"type":"x"},"message":"outer"}"#, "", "outer"),
            (r#"{"errors":[]}"#, "", ""),
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
