//! Bodies of `multipart/form-data` and its kin, with files and streams: [`Multipart`] and [`Part`].

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use bytes::Bytes;
use futures_core::Stream;
use serde_json::Value;

use crate::http::boxed::BoxError;
use crate::http::source::{BodySource, OpenedBody, PreparedBody};
use crate::http::streams::Chain;
use crate::json::{EncodeError, Model, not_finite};
use crate::wire::parameter::{Parameter, spread};

/// Parts with names, in order.
///
/// ```
/// use clientwright_runtime::{Multipart, Part};
///
/// let parts = Multipart::new()
///     .part("title", Part::text("Logo"))
///     .part("file", Part::bytes(vec![137, 80, 78, 71]).file_name("logo.png").content_type("image/png"));
/// ```
#[derive(Clone, Debug, Default)]
pub struct Multipart {
    parts: Vec<(String, Part)>,
}

/// The content of one part.
#[derive(Clone)]
pub struct Part {
    content: Content,
    content_type: Option<String>,
    file_name: Option<String>,
    /// A number in it that cannot be sent.
    refused: Option<String>,
}

#[derive(Clone)]
enum Content {
    Whole(Bytes),
    Stream(BodySource),
}

impl Content {
    fn source(&self) -> Option<&BodySource> {
        match self {
            Self::Whole(_) => None,
            Self::Stream(source) => Some(source),
        }
    }
}

impl Multipart {
    /// No parts yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a part; a name may come more than once.
    #[must_use]
    pub fn part(mut self, name: impl Into<String>, part: Part) -> Self {
        self.parts.push((name.into(), part));
        self
    }

    /// Adds a file. Where it has no name the part's own stands for it: servers tell files from values by that.
    #[must_use]
    pub fn file(self, name: impl Into<String>, mut part: Part) -> Self {
        let name = name.into();
        part.file_name.get_or_insert_with(|| name.clone());
        self.part(name, part)
    }

    /// Adds one part for each member of an object: plain values as text, everything else as JSON;
    /// an array repeats the name. Null is left out.
    #[must_use]
    pub fn members(self, value: &Value) -> Self {
        let members = value.as_object().into_iter().flatten();
        members.fold(self, |parts, (name, value)| parts.member(name, value))
    }

    /// Adds a value: plain values as text, everything else as JSON; an array is one part for each of its items.
    /// Null is left out.
    #[must_use]
    pub fn member(mut self, name: impl Into<String>, value: &Value) -> Self {
        let name = name.into();
        self.parts.extend(present(value).map(|value| (name.clone(), Part::value(value))));
        self
    }

    /// As [`member`](Self::member), of a media type. An array of which that is JSON is one part.
    #[must_use]
    pub fn member_as(mut self, name: impl Into<String>, content_type: &str, value: &Value) -> Self {
        let name = name.into();
        let whole = Some(value).filter(|value| content_type.contains("json") && !value.is_null());
        let values: Vec<&Value> = whole.map_or_else(|| present(value).collect(), |whole| vec![whole]);
        let parts = values.into_iter().map(|value| (name.clone(), Part::value(value).content_type(content_type)));
        self.parts.extend(parts);
        self
    }

    /// Adds a value as the style of a field says, each `name=value` that a query would have as a part of its own.
    #[must_use]
    pub fn field(mut self, field: &Parameter, value: &Value) -> Self {
        if value.is_null() {
            return self;
        }
        let refused = not_finite(value);
        let parts = field.texts(value).into_iter();
        self.parts.extend(parts.map(|(name, text)| (name, Part { refused: refused.clone(), ..Part::text(text) })));
        self
    }

    /// Adds the parts of another body.
    #[must_use]
    pub fn parts(mut self, others: Self) -> Self {
        self.parts.extend(others.parts);
        self
    }

    /// Media type with the boundary, and the body.
    pub(crate) fn prepare(self, media_type: &str) -> Result<(String, PreparedBody), String> {
        let boundary = format!("{:032x}", fastrand::u128(..));
        let mut pieces = Vec::new();
        for (name, part) in self.parts {
            pieces.push((part.head(&name, &boundary)?, part.content));
        }
        let content_type = format!("{media_type}; boundary={boundary}");
        let end = Bytes::from(format!("--{boundary}--\r\n"));
        let pieces = Arc::new(pieces);
        let kept = Arc::clone(&pieces);
        let streams = kept.iter().filter_map(|(_, content): &(Bytes, Content)| content.source());
        let source = BodySource::of_parts(streams, move || Box::pin(assemble(Arc::clone(&pieces), end.clone())));
        Ok((content_type, PreparedBody::Stream(source)))
    }
}

/// The values of which each is a part: the items of an array, or the value itself.
fn present(value: &Value) -> impl Iterator<Item = &Value> {
    spread(value).filter(|value| !value.is_null())
}

/// All parts as one stream, with its length where every part's is known.
async fn assemble(pieces: Arc<Vec<(Bytes, Content)>>, end: Bytes) -> Result<OpenedBody, BoxError> {
    let mut chain = Chain(Default::default());
    let mut length = Some(end.len() as u64);
    for (head, content) in pieces.iter() {
        let content_length = match content {
            Content::Whole(bytes) => {
                chain.0.extend([Ok(head.clone()), Ok(bytes.clone())]);
                Some(bytes.len() as u64)
            }
            Content::Stream(source) => {
                let opened = source.open().await?;
                chain.0.extend([Ok(head.clone()), Err(opened.stream)]);
                opened.length
            }
        };
        chain.0.push_back(Ok(Bytes::from_static(b"\r\n")));
        length = length.zip(content_length).map(|(sum, content)| sum + head.len() as u64 + content + 2);
    }
    chain.0.push_back(Ok(end));
    Ok(OpenedBody { stream: Box::pin(chain), length })
}

impl Part {
    fn new(content: Content) -> Self {
        Self { content, content_type: None, file_name: None, refused: None }
    }

    /// Without a media type a part is read as text.
    fn binary(content: Content) -> Self {
        Self::new(content).content_type("application/octet-stream")
    }

    /// Text, without a media type.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self::new(Content::Whole(Bytes::from(text.into())))
    }

    /// A value as JSON, with media type `application/json`.
    #[must_use]
    pub fn json(value: &impl Model) -> Self {
        let (text, refused) = EncodeError::apart(value.to_json());
        Self { refused, ..Self::text(text).content_type("application/json") }
    }

    /// Bytes held in memory, as `application/octet-stream`.
    #[must_use]
    pub fn bytes(bytes: impl Into<Bytes>) -> Self {
        Self::binary(Content::Whole(bytes.into()))
    }

    /// Pieces as they come, as `application/octet-stream`; a call with such a part is not repeated.
    #[must_use]
    pub fn stream<S, E>(stream: S) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<Box<dyn std::error::Error + Send + Sync>> + 'static,
    {
        Self::binary(Content::Stream(BodySource::once(stream, None)))
    }

    /// Pieces as they come, as `application/octet-stream` and of a length that is known. Fewer or more bytes are an error.
    #[must_use]
    pub fn sized_stream<S, E>(length: u64, stream: S) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<Box<dyn std::error::Error + Send + Sync>> + 'static,
    {
        Self::binary(Content::Stream(BodySource::once(stream, Some(length))))
    }

    /// A file, read while it is sent and under its own name, as `application/octet-stream`; as [`Body::file`](crate::Body::file) reads it.
    #[must_use]
    pub fn file(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        Self { file_name: name, ..Self::binary(Content::Stream(BodySource::file(path))) }
    }

    /// A plain value as text, everything else as JSON.
    #[must_use]
    pub fn value(value: &Value) -> Self {
        match value {
            Value::String(text) => Self { refused: not_finite(value), ..Self::text(text.as_str()) },
            Value::Object(_) | Value::Array(_) => Self::json(value),
            other => Self::text(other.to_string()),
        }
    }

    /// The media type of the part.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// The file name of the part.
    #[must_use]
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// Boundary and headers of the part.
    fn head(&self, name: &str, boundary: &str) -> Result<Bytes, String> {
        if let Some(number) = &self.refused {
            return Err(format!("the part {name:?} {number}, which cannot be sent"));
        }
        let mut head = format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"", quoted(name));
        if let Some(file_name) = &self.file_name {
            head.push_str(&format!("; filename=\"{}\"", quoted(file_name)));
        }
        if let Some(content_type) = &self.content_type {
            if content_type.chars().any(char::is_control) {
                return Err(format!("the media type of part {name:?} has a control character"));
            }
            head.push_str(&format!("\r\nContent-Type: {content_type}"));
        }
        head.push_str("\r\n\r\n");
        Ok(head.into())
    }
}

/// A name as browsers write it: quotes and line breaks percent-encoded.
fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

impl fmt::Debug for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Part")
            .field("content_type", &self.content_type)
            .field("file_name", &self.file_name)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::parameter::Style;
    use serde_json::json;

    #[test]
    fn names_cannot_add_headers() {
        let part = Part::text("x").file_name("a\"\r\nEvil: 1");
        let head = part.head("n\r\nEvil: 2", "b").unwrap();
        let head = std::str::from_utf8(&head).unwrap();
        assert!(!head.contains("\nEvil"), "{head}");
        assert!(Part::text("x").content_type("a\r\nEvil: 3").head("n", "b").is_err());
    }

    #[test]
    fn members_become_parts() {
        let parts = Multipart::new().members(&json!({"a": "t", "b": [1, 2], "c": {"k": 1}, "n": null}));
        let names: Vec<&str> = parts.parts.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["a", "b", "b", "c"]);
        assert_eq!(parts.parts[3].1.content_type.as_deref(), Some("application/json"));
    }

    #[test]
    fn values_become_parts_by_their_encoding() {
        const DEEP: Parameter = Parameter::query("d").style(Style::DeepObject);
        const COMMA: Parameter = Parameter::query("c").explode(false);
        const SPACE: Parameter = Parameter::query("s").style(Style::SpaceDelimited);
        let parts = Multipart::new()
            .member("m", &json!(["a", null, {"k": [1]}]))
            .member("none", &json!(null))
            .member_as("j", "application/json", &json!([1, 2]))
            .member_as("t", "text/x", &json!([1, 2]))
            .field(&DEEP, &json!({"a b": {"c": "x&y"}}))
            .field(&COMMA, &json!(["x,y", "z"]))
            .field(&SPACE, &json!([1, 2]))
            .field(&COMMA, &json!(null));
        let written: Vec<(&str, &str, Option<&str>)> = parts
            .parts
            .iter()
            .map(|(name, part)| match &part.content {
                Content::Whole(bytes) => (&**name, std::str::from_utf8(bytes).unwrap(), part.content_type.as_deref()),
                Content::Stream(_) => unreachable!("none is a stream"),
            })
            .collect();
        let json = Some("application/json");
        let expected = [
            ("m", "a", None),
            ("m", r#"{"k":[1]}"#, json),
            ("j", "[1,2]", json),
            ("t", "1", Some("text/x")),
            ("t", "2", Some("text/x")),
            ("d[a b][c]", "x&y", None),
            ("c", "x,y,z", None),
            ("s", "1 2", None),
        ];
        assert_eq!(written, expected);
    }
}
