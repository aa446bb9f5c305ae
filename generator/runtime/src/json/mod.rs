//! JSON to Rust types and back, without derives: the [`Model`] trait and what implements it.

mod containers;
mod decoder;
mod enums;
mod error;
mod finite;
mod nested;
mod object;
mod scalars;
mod serde_bridge;
mod text;
mod text_traits;
mod tuple;
mod union;

pub use decoder::Decoder;
pub use error::DecodeError;
pub use nested::Nested;
pub use object::{Object, ObjectWriter};
pub use serde_json::Value;
pub use text::{Base64, Date, DateTime, Decimal, Duration, Time, Uri, Uuid};
pub use union::{Union, Variant};

#[doc(hidden)]
pub use serde_bridge::{deserialize, serialize};

pub(crate) use error::{EXCERPT, excerpt};
pub(crate) use finite::not_finite;
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
