//! A whole reply in memory: [`Reply`].

use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::HeaderMap;
use http::header::CONTENT_TYPE;

use crate::json::{DecodeError, Document, EXCERPT, Found, Mismatches, Model, Reader, excerpt, list_or_one};
use crate::reply::redact;
use crate::reply::span::CallSpan;

/// Status, headers and bytes of a reply, to be read as any type.
pub struct Reply {
    status: u16,
    headers: HeaderMap,
    bytes: Bytes,
    attempts: u32,
    /// Whether what does not fit is an error, also where it could be left out.
    strict: bool,
    /// The member of a JSON body that is `false` where the call did not succeed.
    success_member: Option<&'static str>,
    noted: Mutex<Noted>,
    span: CallSpan,
}

/// What was noted in the readings so far.
#[derive(Default)]
struct Noted {
    mismatches: Mismatches,
    /// Whether the success member is `false`; `None` while no reading came by it.
    says_false: Option<bool>,
}

impl Reply {
    pub(crate) fn new(status: u16, headers: HeaderMap, bytes: Bytes, attempts: u32) -> Self {
        let (noted, span) = (Mutex::default(), CallSpan::default());
        Self { status, headers, bytes, attempts, strict: false, success_member: None, noted, span }
    }

    /// The same reply, where a member of a JSON body is `false` when the call did not succeed.
    pub(crate) fn with_success_member(mut self, member: &'static str) -> Self {
        self.success_member = Some(member);
        self
    }

    /// The same reply, which belongs to the call of the current span.
    pub(crate) fn in_current_span(mut self) -> Self {
        self.span = CallSpan::current();
        self
    }

    /// The span of the call.
    pub(crate) fn span(&self) -> &CallSpan {
        &self.span
    }

    /// The same reply, of which all has to fit.
    pub(crate) fn strict(mut self, strict: bool) -> Self {
        self.strict = strict;
        self
    }

    /// The status code.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body.
    #[must_use]
    pub fn bytes(&self) -> &Bytes {
        &self.bytes
    }

    /// How many requests were sent until this reply came.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Whether the status is 2xx.
    #[must_use]
    pub fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// The media type, without its parameters; `None` when the reply names none.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        let text = self.headers.get(CONTENT_TYPE)?.to_str().ok()?;
        let media_type = text.split(';').next().unwrap_or_default().trim();
        (!media_type.is_empty()).then_some(media_type)
    }

    /// Whether the reply has a media type: `is("application/json")`, `is("text/*")`, `is("*/*")`.
    #[must_use]
    pub fn is(&self, media_type: &str) -> bool {
        let wanted = media_type.split(';').next().unwrap_or_default().trim();
        if wanted == "*/*" {
            return true;
        }
        let found = self.content_type().unwrap_or_default();
        match wanted.strip_suffix("/*") {
            Some(family) => found.split('/').next().is_some_and(|found| found.eq_ignore_ascii_case(family)),
            None => found.eq_ignore_ascii_case(wanted),
        }
    }

    /// Whether the reply can be JSON: it says so, says `+json`, or says nothing.
    #[must_use]
    pub fn is_json(&self) -> bool {
        self.content_type().is_none_or(|found| {
            let Some(mut end) = found.as_bytes().last_chunk::<5>().copied() else { return false };
            end.make_ascii_lowercase();
            matches!(&end, b"/json" | b"+json" | b"-json")
        })
    }

    /// The described status by which the reply is read: its own where that is described, else the nearest success of its
    /// kind, with a body or without; of two that are as near the lower.
    #[must_use]
    pub fn status_among(&self, with_body: &[u16], without_body: &[u16]) -> u16 {
        let own = self.status;
        if !self.is_success() || with_body.contains(&own) || without_body.contains(&own) {
            return own;
        }
        let nearest =
            |described: &[u16]| described.iter().copied().min_by_key(|status| (own.abs_diff(*status), *status));
        let (first, second) = if self.bytes.is_empty() { (without_body, with_body) } else { (with_body, without_body) };
        nearest(first).or_else(|| nearest(second)).unwrap_or(own)
    }

    /// The body as JSON of a type. JSON that says to be `text/plain` or `application/octet-stream` is read, too, which is among
    /// the mismatches; another media type is an error, and so are these where replies have to be strict. No body at all is read
    /// as null, or as an object without members, if the type takes that.
    ///
    /// # Errors
    /// When the body is not JSON or does not fit the type.
    pub fn json<T: Model>(&self) -> Result<T, DecodeError> {
        if self.bytes.is_empty() {
            return self.without_body();
        }
        let found = self.with_json(|document| document.whole())?;
        Ok(self.note(found))
    }

    fn noted(&self) -> MutexGuard<'_, Noted> {
        self.noted.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn note<T>(&self, found: Found<T>) -> T {
        let mut noted = self.noted();
        noted.mismatches.extend(found.mismatches);
        noted.says_false = found.says_false.or(noted.says_false);
        found.value
    }

    /// The part of a JSON body that lies at the first of these JSON pointers that leads to
    /// anything but null. `None` when none does.
    ///
    /// # Errors
    /// When the body is not JSON or the part does not fit the type.
    pub fn part<T: Model>(&self, pointers: &[&str]) -> Result<Option<T>, DecodeError> {
        self.first_of(pointers, T::read)
    }

    fn first_of<R>(
        &self,
        pointers: &[&str],
        read: fn(&mut Reader<'_>) -> Result<R, DecodeError>,
    ) -> Result<Option<R>, DecodeError> {
        if self.bytes.is_empty() {
            return Ok(None);
        }
        let found = self.with_json(|document| document.first_of(pointers, read))?;
        Ok(found.map(|found| self.note(found)))
    }

    /// As [`part`](Self::part); a body without the part is an error.
    ///
    /// # Errors
    /// As `part`.
    pub fn result<T: Model>(&self, pointers: &[&str]) -> Result<T, DecodeError> {
        self.part(pointers)?.ok_or_else(|| absent(pointers))
    }

    /// As [`result`](Self::result), for a list: a single value in its place is a list of one.
    ///
    /// # Errors
    /// As `result`.
    pub fn list_result<T: Model>(&self, pointers: &[&str]) -> Result<Vec<T>, DecodeError> {
        self.first_of(pointers, list_or_one)?.ok_or_else(|| absent(pointers))
    }

    fn without_body<T: Model>(&self) -> Result<T, DecodeError> {
        T::from_json(b"null").or_else(|_| T::from_json(b"{}")).map_err(|_| {
            let found = if self.is_success() {
                "a reply without a body, though the request succeeded"
            } else {
                "a reply without a body"
            };
            DecodeError::mismatch("JSON", found)
        })
    }

    /// The body as text. It is UTF-8, or ISO-8859-1 where the media type says so. A byte order mark is no part of it.
    ///
    /// # Errors
    /// When the body is not UTF-8, or the media type names another charset.
    pub fn text(&self) -> Result<String, DecodeError> {
        let charset = self.charset();
        match charset.as_str() {
            "" | "utf-8" | "utf8" | "us-ascii" => {}
            "iso-8859-1" | "iso_8859-1" | "latin1" => {
                return Ok(self.bytes.iter().map(|byte| char::from(*byte)).collect());
            }
            _ => {
                let found = format!("the charset {}", excerpt(&charset, EXCERPT));
                return Err(DecodeError::mismatch("text in UTF-8 or ISO-8859-1", found));
            }
        }
        match std::str::from_utf8(&self.bytes) {
            Ok(text) => Ok(text.strip_prefix('\u{feff}').unwrap_or(text).to_owned()),
            Err(error) => {
                Err(DecodeError::mismatch("text in UTF-8", format!("other bytes after byte {}", error.valid_up_to())))
            }
        }
    }

    /// The charset that the media type names, in lower case; empty when it names none.
    fn charset(&self) -> String {
        let text = self.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let mut parameters = text.split(';').skip(1).filter_map(|parameter| parameter.split_once('='));
        let found = parameters.find(|(name, _)| name.trim().eq_ignore_ascii_case("charset"));
        found.map(|(_, value)| value.trim().trim_matches('"').to_ascii_lowercase()).unwrap_or_default()
    }

    /// Reads the body as JSON. A byte order mark before it is skipped.
    fn with_json<R>(&self, read: impl Fn(Document<'_>) -> Result<R, DecodeError>) -> Result<R, DecodeError> {
        let read = |bytes: &[u8]| {
            let document = Document::new(bytes, self.strict)?;
            read(document.watching(self.success_member))
        };
        if self.is_json() {
            return self.with_utf8(read);
        }
        if self.strict || !self.is_unmarked() {
            return Err(DecodeError::mismatch("JSON", self.described()));
        }
        let is_json = |bytes: &[u8]| Document::new(bytes, self.strict).map(|document| document.is_json());
        match self.with_utf8(read) {
            Ok(value) => {
                self.note_type();
                Ok(value)
            }
            // It may begin as JSON does: a text of which the first word is a number.
            Err(_) if self.with_utf8(is_json) != Ok(true) => Err(DecodeError::mismatch("JSON", self.described())),
            Err(error) => Err(error),
        }
    }

    /// What servers call JSON that they do not take for a document: a page of HTML is one.
    fn is_unmarked(&self) -> bool {
        self.is("text/plain") || self.is("application/octet-stream")
    }

    /// The body in UTF-8, whatever charset the media type names.
    fn with_utf8<R>(&self, read: impl Fn(&[u8]) -> Result<R, DecodeError>) -> Result<R, DecodeError> {
        match self.charset().as_str() {
            "" | "utf-8" => read(&self.bytes),
            _ => read(self.text()?.as_bytes()),
        }
    }

    /// Notes, once, that a body of another media type was read as JSON.
    fn note_type(&self) {
        let mut noted = self.noted();
        if noted.mismatches.is_empty() {
            noted.mismatches.extend(Mismatches::whole("JSON", self.content_type().unwrap_or_default()));
        }
    }

    /// What was left out in the readings so far.
    pub(crate) fn take_mismatches(&self) -> Mismatches {
        std::mem::take(&mut self.noted().mismatches)
    }

    /// The success member, where it is `false`. Reading the body has mostly come by it; else the body is looked through.
    pub(crate) fn unsuccessful(&self) -> Option<&'static str> {
        let member = self.success_member?;
        let noted = self.noted().says_false;
        noted.unwrap_or_else(|| self.says_false()).then_some(member)
    }

    fn says_false(&self) -> bool {
        // A file that is no JSON is not copied as text for this.
        let begins = self.bytes.iter().find(|byte| !b"\xef\xbb\xbf \t\r\n".contains(byte));
        if begins != Some(&b'{') || !(self.is_json() || self.is_unmarked()) {
            return false;
        }
        let look = |bytes: &[u8]| Ok(Document::new(bytes, true)?.watching(self.success_member).says_false());
        self.with_utf8(look) == Ok(true)
    }

    /// Media type and beginning of the body, for messages about an unexpected kind of body.
    fn described(&self) -> String {
        let media_type = excerpt(self.content_type().unwrap_or("no media type"), EXCERPT);
        let start = &self.bytes[..self.bytes.len().min(4 * EXCERPT)];
        match std::str::from_utf8(start) {
            Ok(text) => format!("{media_type}: {}", excerpt(text, EXCERPT)),
            Err(error) if error.valid_up_to() + 4 > start.len() => {
                let text = String::from_utf8_lossy(&start[..error.valid_up_to()]);
                format!("{media_type}: {}", excerpt(&text, EXCERPT))
            }
            Err(_) => format!("{media_type}: {} bytes", self.bytes.len()),
        }
    }

    pub(crate) fn into_parts(self) -> (u16, HeaderMap, Bytes, u32) {
        (self.status, self.headers, self.bytes, self.attempts)
    }
}

fn absent(pointers: &[&str]) -> DecodeError {
    DecodeError::mismatch(format!("the result at {}", pointers.join(" or at ")), "nothing there")
}

impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply")
            .field("status", &self.status)
            .field("headers", &redact::Names(&self.headers))
            .field("bytes", &self.bytes.len())
            .field("attempts", &self.attempts)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    fn reply(content_type: Option<&'static str>, body: &'static [u8]) -> Reply {
        let mut headers = HeaderMap::new();
        if let Some(content_type) = content_type {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
        }
        Reply::new(200, headers, Bytes::from_static(body), 1)
    }

    #[test]
    fn json_is_read_leniently_by_its_media_type() {
        type Case = (Option<&'static str>, &'static [u8], Result<i64, &'static str>);
        let cases: [Case; 16] = [
            (Some("application/json"), b"1", Ok(1)),
            (Some("application/json; charset=utf-8"), b"1", Ok(1)),
            (Some("Application/Problem+JSON"), b"1", Ok(1)),
            (Some("text/json"), b"1", Ok(1)),
            (None, b"1", Ok(1)),
            (
                Some("text/html"),
                b"<html>\n <h1>Bad gateway",
                Err("expected JSON, found text/html: <html> <h1>Bad gateway"),
            ),
            (Some("text/plain"), b"1", Ok(1)),
            (Some("text/plain"), b"nope", Err("expected JSON, found text/plain: nope")),
            (Some("text/plain"), b"1.5 apples", Err("expected JSON, found text/plain: 1.5 apples")),
            (Some("text/plain"), b"\"a\"", Err("expected an integer, found a string")),
            (Some("application/json"), b"nope", Err("expected JSON, found no JSON at line 1, column 1")),
            (Some("application/json"), b"true", Err("expected an integer, found a boolean")),
            (Some("application/json"), b"[1", Err("expected an integer, found an array")),
            (Some("application/json"), b"1 2", Err("expected JSON, found no JSON at line 1, column 3")),
            (
                Some("application/json"),
                b"\"\xff\"",
                Err("expected JSON in UTF-8, found bytes that are not UTF-8 at line 1, column 2"),
            ),
            (
                Some("application/json"),
                b"",
                Err("expected JSON, found a reply without a body, though the request succeeded"),
            ),
        ];
        for (content_type, body, expected) in cases {
            let found = reply(content_type, body).json::<i64>().map_err(|e| e.to_string());
            assert_eq!(found, expected.map_err(str::to_owned), "{content_type:?}");
        }
        assert_eq!(reply(None, b"").json::<Option<i64>>(), Ok(None));
        let mut deep = b"[".repeat(100_000);
        deep.extend(b"]".repeat(100_000));
        assert!(Reply::new(200, HeaderMap::new(), deep.into(), 1).json::<crate::json::Value>().is_err());
    }

    #[test]
    fn an_undescribed_success_is_read_as_the_nearest() {
        type Case = (u16, &'static [u8], &'static [u16], &'static [u16], u16);
        let cases: [Case; 12] = [
            (200, b"{}", &[200, 202], &[204], 200),
            (201, b"{}", &[200, 202], &[204], 200),
            (203, b"{}", &[200, 202], &[204], 202),
            (205, b"{}", &[200, 202], &[204], 202),
            (203, b"", &[200, 202], &[204], 204),
            (200, b"", &[200, 202], &[204], 200),
            (204, b"{}", &[200, 202], &[204], 204),
            (226, b"", &[200, 202], &[], 202),
            (226, b"{}", &[], &[202, 204], 204),
            (404, b"{}", &[200], &[204], 404),
            (299, b"{}", &[], &[], 299),
            (201, b"{}", &[203, 202], &[], 202),
        ];
        for (status, body, with_body, without_body, expected) in cases {
            let reply = Reply::new(status, HeaderMap::new(), Bytes::from_static(body), 1);
            assert_eq!(reply.status_among(with_body, without_body), expected, "{status} {body:?}");
        }
    }

    #[test]
    fn media_types_are_compared_by_family_too() {
        let reply = reply(Some("Text/CSV; charset=utf-8"), b"");
        for wanted in ["text/csv", "text/*", "*/*", "TEXT/CSV; header=present"] {
            assert!(reply.is(wanted), "{wanted}");
        }
        for other in ["text/plain", "application/*", "tex/*"] {
            assert!(!reply.is(other), "{other}");
        }
    }

    #[test]
    fn the_success_member_has_to_be_false() {
        let cases: [(&[u8], bool); 11] = [
            (b"{\"success\":false}", true),
            (b"{\"success\":true,\"success\": false}", true),
            (b"{\"success\": false, \"data\": [", true),
            (b"{\"data\": {\"success\": false}}", false),
            (b"[{\"success\": false}]", false),
            (b"{\"success\":true}", false),
            (b"{\"success\":null}", false),
            (b"{\"success\":fal", false),
            (b"{}", false),
            (b"[false]", false),
            (b"{", false),
        ];
        for (body, says) in cases {
            type Members = std::collections::BTreeMap<String, crate::json::Value>;
            let expected = says.then_some("success");
            let unread = reply(None, body).with_success_member("success");
            assert_eq!(unread.unsuccessful(), expected, "{}", body.escape_ascii());
            let read = reply(None, body).with_success_member("success");
            let fits = read.json::<Members>().is_ok();
            assert_eq!(read.noted().says_false, fits.then_some(says), "{}", body.escape_ascii());
            assert_eq!(read.unsuccessful(), expected, "{}", body.escape_ascii());
        }
    }
}
