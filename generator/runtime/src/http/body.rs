//! Request bodies of every media type: [`Body`].

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use futures_core::Stream;
use serde_json::Value;

use crate::http::multipart::Multipart;
use crate::http::source::{BodySource, PreparedBody};
use crate::json::{EncodeError, Model, RawJson, list_to_json, not_finite, with_member};
use crate::wire::form;
use crate::wire::parameter::Parameter;

/// The body of a request.
///
/// ```
/// use clientwright_runtime::{Body, Multipart, Part};
///
/// let note = Body::text("hello");
/// let upload = Body::multipart(
///     Multipart::new().part("title", Part::text("Logo")).part("file", Part::file("logo.png")),
/// );
/// ```
#[derive(Clone, Debug)]
pub struct Body {
    pub(crate) kind: BodyKind,
}

#[derive(Clone)]
pub(crate) enum BodyKind {
    Json(JsonText),
    Form(Value, &'static [Parameter]),
    Multipart(Cow<'static, str>, Multipart),
    Whole(String, Bytes),
    Stream(String, BodySource),
}

/// The text of a JSON body.
#[derive(Clone)]
pub(crate) struct JsonText {
    pub(crate) text: String,
    media_type: Cow<'static, str>,
    /// A number in it that cannot be sent.
    refused: Option<String>,
}

impl JsonText {
    fn new(text: Result<String, EncodeError>) -> Self {
        let (text, refused) = EncodeError::apart(text);
        Self { text, media_type: "application/json".into(), refused }
    }

    fn set_member(&mut self, name: &str, value: &Value) -> Result<(), String> {
        if self.refused.is_some() {
            return Ok(());
        }
        self.refused = not_finite(&Value::Object([(name.to_owned(), value.clone())].into_iter().collect()));
        let text = with_member(&self.text, name, RawJson::of(value).as_str());
        self.text = text.ok_or_else(|| no_members(name))?;
        Ok(())
    }
}

fn no_members(name: &str) -> String {
    format!("the body has no members, so {name:?} cannot be added to it")
}

impl Body {
    fn new(kind: BodyKind) -> Self {
        Self { kind }
    }

    /// A value as JSON, sent as `application/json`.
    #[must_use]
    pub fn json(value: &impl Model) -> Self {
        Self::new(BodyKind::Json(JsonText::new(value.to_json())))
    }

    /// A list as JSON, sent as `application/json`.
    #[must_use]
    pub fn json_list<T: Model>(items: &[T]) -> Self {
        Self::new(BodyKind::Json(JsonText::new(list_to_json(items))))
    }

    /// The same body, of JSON or of parts, sent as another media type: `application/merge-patch+json`,
    /// `multipart/mixed`. Other bodies keep theirs.
    #[must_use]
    pub fn media_type(mut self, media_type: impl Into<Cow<'static, str>>) -> Self {
        if let BodyKind::Json(JsonText { media_type: own, .. }) | BodyKind::Multipart(own, _) = &mut self.kind {
            *own = media_type.into();
        }
        self
    }

    /// An object's members as `application/x-www-form-urlencoded`. Arrays repeat the name, objects
    /// are JSON text; `fields` names the members that are written otherwise.
    #[must_use]
    pub fn form(value: Value, fields: &'static [Parameter]) -> Self {
        Self::new(BodyKind::Form(value, fields))
    }

    /// Parts, sent as `multipart/form-data`.
    #[must_use]
    pub fn multipart(parts: Multipart) -> Self {
        Self::new(BodyKind::Multipart("multipart/form-data".into(), parts))
    }

    /// Bytes of any media type.
    #[must_use]
    pub fn bytes(content_type: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self::new(BodyKind::Whole(content_type.into(), bytes.into()))
    }

    /// Text, sent as `text/plain` in UTF-8.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self::bytes("text/plain; charset=utf-8", text.into())
    }

    /// Pieces as they come, never all in memory. A call with such a body is sent once: what was
    /// read from the stream is gone, so it is not repeated.
    #[must_use]
    pub fn stream<S, E>(content_type: impl Into<String>, stream: S) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<Box<dyn std::error::Error + Send + Sync>> + 'static,
    {
        Self::new(BodyKind::Stream(content_type.into(), BodySource::once(stream, None)))
    }

    /// Pieces as they come, of a length that is known, which the server is told. Fewer or more bytes are an error. A
    /// call with such a body is sent once.
    #[must_use]
    pub fn sized_stream<S, E>(content_type: impl Into<String>, length: u64, stream: S) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<Box<dyn std::error::Error + Send + Sync>> + 'static,
    {
        Self::new(BodyKind::Stream(content_type.into(), BodySource::once(stream, Some(length))))
    }

    /// The content of a file, read while it is sent; it is read anew for each attempt. It is sent as long as it is
    /// when it is opened: what is added meanwhile is left out, and when it has become shorter the call is an error. A
    /// pipe is read to its end, once.
    #[must_use]
    pub fn file(content_type: impl Into<String>, path: impl Into<std::path::PathBuf>) -> Self {
        Self::new(BodyKind::Stream(content_type.into(), BodySource::file(path.into())))
    }

    /// Adds a member to a body that is an object.
    pub(crate) fn set_member(&mut self, name: String, value: Value) -> Result<(), String> {
        match &mut self.kind {
            BodyKind::Form(Value::Object(members), _) => {
                members.insert(name, value);
                Ok(())
            }
            BodyKind::Json(json) => json.set_member(&name, &value),
            _ => Err(no_members(&name)),
        }
    }

    /// An empty JSON object, to which members are added.
    pub(crate) fn object() -> Self {
        Self::new(BodyKind::Json(JsonText::new(Ok("{}".to_owned()))))
    }

    /// Media type and content, ready to be sent any number of times.
    pub(crate) fn prepare(self) -> Result<(String, PreparedBody), String> {
        let refused = match &self.kind {
            BodyKind::Json(json) => json.refused.clone(),
            BodyKind::Form(value, _) => not_finite(value),
            _ => None,
        };
        if let Some(number) = refused {
            return Err(format!("the body {number}, which cannot be sent"));
        }
        Ok(match self.kind {
            BodyKind::Json(json) => (json.media_type.into_owned(), PreparedBody::Whole(json.text.into())),
            BodyKind::Form(value, fields) => {
                let text = form::encode(&value, fields)?;
                ("application/x-www-form-urlencoded".to_owned(), PreparedBody::Whole(text.into()))
            }
            BodyKind::Multipart(media_type, parts) => parts.prepare(&media_type)?,
            BodyKind::Whole(content_type, bytes) => (content_type, PreparedBody::Whole(bytes)),
            BodyKind::Stream(content_type, source) => (content_type, PreparedBody::Stream(source)),
        })
    }
}

impl<T: Model> From<&T> for Body {
    fn from(value: &T) -> Self {
        Self::json(value)
    }
}

impl fmt::Debug for BodyKind {
    /// Bodies hold personal data and secrets, so only their kind is shown.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Json(..) => "Json",
            Self::Form(..) => "Form",
            Self::Multipart(..) => "Multipart",
            Self::Whole(..) => "Whole",
            Self::Stream(..) => "Stream",
        })
    }
}
