//! How a reply becomes a value: the [`Decode`] trait and its markers.

use std::borrow::Cow;
use std::marker::PhantomData;

use bytes::Bytes;

use crate::json::{DecodeError, Model, RawJson, segments};
use crate::reply::whole::Reply;

/// Reads a reply as one type. Generated enums implement it for operations with several successes.
pub trait Decode {
    /// What is read.
    type Output: Send + 'static;

    /// Reads the reply.
    ///
    /// # Errors
    /// When the reply does not fit.
    fn decode(reply: &Reply) -> Result<Self::Output, DecodeError>;
}

/// Writes what [`Decode`] reads, so that an in-memory transport can reply with values.
pub trait Answer: Decode {
    /// Media type (empty for none) and body.
    fn answer(output: &Self::Output) -> (&'static str, Bytes);
}

/// A JSON body with a value at a JSON pointer, or an empty object without one: what a reply is of
/// which a call returns a part.
#[doc(hidden)]
pub fn wrapped<T: Model>(part: Option<&T>, pointer: &str) -> (&'static str, Bytes) {
    let around = |inner: String, segment: Cow<'_, str>| format!("{{{}:{inner}}}", RawJson::of(&segment.into_owned()));
    let whole = part
        .map_or_else(|| "{}".to_owned(), |part| segments(pointer).rev().fold(RawJson::of(part).to_string(), around));
    ("application/json", whole.into())
}

/// A body of JSON.
#[derive(Debug)]
pub struct Json<T>(PhantomData<fn() -> T>);

/// A body of text in UTF-8.
#[derive(Debug)]
pub enum Text {}

/// No body; if there is one, it is left unread.
#[derive(Debug)]
pub enum Empty {}

/// A body of any bytes.
#[derive(Debug)]
pub enum Raw {}

impl<T: Model + Send + 'static> Decode for Json<T> {
    type Output = T;

    fn decode(reply: &Reply) -> Result<T, DecodeError> {
        reply.json()
    }
}

impl<T: Model + Send + 'static> Answer for Json<T> {
    fn answer(output: &T) -> (&'static str, Bytes) {
        ("application/json", RawJson::of(output).to_string().into())
    }
}

impl Decode for Text {
    type Output = String;

    fn decode(reply: &Reply) -> Result<String, DecodeError> {
        reply.text()
    }
}

impl Answer for Text {
    fn answer(output: &String) -> (&'static str, Bytes) {
        ("text/plain; charset=utf-8", output.clone().into())
    }
}

impl Decode for Empty {
    type Output = ();

    fn decode(_: &Reply) -> Result<(), DecodeError> {
        Ok(())
    }
}

impl Answer for Empty {
    fn answer(_: &()) -> (&'static str, Bytes) {
        ("", Bytes::new())
    }
}

impl Decode for Raw {
    type Output = Bytes;

    fn decode(reply: &Reply) -> Result<Bytes, DecodeError> {
        Ok(reply.bytes().clone())
    }
}

impl Answer for Raw {
    fn answer(output: &Bytes) -> (&'static str, Bytes) {
        ("application/octet-stream", output.clone())
    }
}
