//! JSON to Rust types and back, without derives: the [`Model`] trait and what implements it.

mod containers;
mod decoder;
mod enums;
mod error;
mod finite;
mod mismatch;
mod object;
mod parse;
mod scalars;
mod serde_bridge;
mod text;
mod text_traits;
mod tuple;
mod union;

pub use decoder::Decoder;
pub use enums::Unknown;
pub use error::DecodeError;
pub use mismatch::{Mismatch, Mismatches};
pub use object::{Object, ObjectWriter};
pub use serde_json::Value;
pub use text::{Base64, Date, DateTime, Decimal, Duration, Time, Uri, Uuid};
pub use union::{Union, Variant};

#[doc(hidden)]
pub use serde_bridge::{deserialize, serialize};

pub(crate) use error::{EXCERPT, excerpt};
pub(crate) use finite::not_finite;
pub(crate) use mismatch::is_secret;
pub(crate) use parse::parse;
pub(crate) use scalars::kind;

/// A type that is read from JSON and written to JSON.
///
/// Decoding is lenient where nothing is lost by it (unknown members and unknown enum values are
/// kept and counted as surprises, see [`Decoder`]) and strict where something would be: a member
/// of the wrong type is a [`DecodeError`] with the path to it.
pub trait Model: Sized {
    /// Reads the type from a JSON value.
    ///
    /// # Errors
    /// When the value does not fit the type.
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError>;

    /// Writes the type as a JSON value.
    fn encode(&self) -> Value;

    /// Reads the type from JSON text, strictly: what does not fit is an error with its path.
    ///
    /// ```
    /// use clientwright_runtime::Model;
    ///
    /// assert_eq!(Vec::<i64>::from_json(b"[1, 2]")?, [1, 2]);
    /// # Ok::<(), clientwright_runtime::DecodeError>(())
    /// ```
    ///
    /// # Errors
    /// When the text is not JSON or does not fit the type.
    fn from_json(text: &[u8]) -> Result<Self, DecodeError> {
        decode(parse(text)?)
    }

    /// Reads the type from JSON text as replies are read: optional members and items that do not fit are left out and
    /// noted.
    ///
    /// ```
    /// use clientwright_runtime::Model;
    ///
    /// let (numbers, mismatches) = Vec::<i64>::from_json_lenient(b"[1, \"two\", 3]")?;
    /// assert_eq!(numbers, [1, 3]);
    /// assert_eq!(mismatches.iter().next().unwrap().path, "/1");
    /// # Ok::<(), clientwright_runtime::DecodeError>(())
    /// ```
    ///
    /// # Errors
    /// When the text is not JSON, or something that is required is absent or does not fit.
    fn from_json_lenient(text: &[u8]) -> Result<(Self, Mismatches), DecodeError> {
        let value = parse(text)?;
        decode_lenient(value, || parse(text).ok(), "")
    }
}

/// Reads a value as it is described, and once more with what does not fit left out where it has to be. `again` gives the
/// value anew; it lies at the JSON pointer `within` in its reply.
pub(crate) fn decode_lenient<T: Model>(
    value: Value,
    again: impl FnOnce() -> Option<Value>,
    within: &str,
) -> Result<(T, Mismatches), DecodeError> {
    let error = match decode(value) {
        Ok(read) => return Ok((read, Mismatches::default())),
        Err(error) => error,
    };
    let mut decoder = Decoder::lenient(within);
    let read = T::decode(again().ok_or(error)?, &mut decoder)?;
    Ok((read, decoder.into_mismatches()))
}

/// Reads a type from a JSON value with a fresh [`Decoder`].
///
/// ```
/// let names: Vec<String> = clientwright_runtime::decode(serde_json::json!(["a", "b"]))?;
/// assert_eq!(names, ["a", "b"]);
/// # Ok::<(), clientwright_runtime::DecodeError>(())
/// ```
///
/// # Errors
/// When the value does not fit the type.
pub fn decode<T: Model>(value: Value) -> Result<T, DecodeError> {
    T::decode(value, &mut Decoder::new())
}
