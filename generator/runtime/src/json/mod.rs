//! JSON to Rust types and back, without derives: the [`Model`] trait and what implements it.

mod clearable;
mod constant;
mod containers;
mod encode_error;
mod enums;
mod equality;
mod error;
mod finite;
mod impl_object;
mod impl_union;
mod looks;
mod mismatch;
mod object;
mod part;
mod path;
mod place;
mod raw;
mod reader;
mod scalars;
mod scan;
mod serde_bridge;
mod text;
mod text_traits;
mod tuple;
mod writer;

pub use clearable::Clearable;
pub use constant::Constant;
pub use encode_error::EncodeError;
pub use enums::Unknown;
pub use error::DecodeError;
pub use mismatch::{Mismatch, Mismatches};
pub use object::{FurtherMembers, set, set_constant, set_optional, set_part};
pub use raw::{RawJson, UnknownMembers};
pub use reader::{Reader, Variant, constant, in_place, nullable, optional, passed, required};
pub use serde_json::Value;
pub use text::{Base64, Base64Url, Date, DateTime, Decimal, Duration, Time, Uri, Uuid};
pub use writer::Writer;

#[doc(hidden)]
pub use enums::{open_number, open_text, read_open_number, read_open_text, sent};
#[doc(hidden)]
pub use equality::hash;
#[doc(hidden)]
pub use serde_bridge::{deserialize, serialize};

pub(crate) use finite::not_finite;
pub(crate) use mismatch::is_secret;
pub(crate) use part::{Document, Found, list_or_one, segments, with_member};
pub(crate) use path::{EXCERPT, excerpt};

/// A type that is read from JSON text and written to it.
///
/// Reading is lenient where nothing is lost by it (unknown members and unknown enum values are kept, see [`Reader`]) and
/// strict where something would be: a member of the wrong type is a [`DecodeError`] with the path to it.
pub trait Model: Sized {
    /// Reads the value that comes next.
    ///
    /// # Errors
    /// When it does not fit the type, or the text is no JSON.
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError>;

    /// Writes the value.
    fn write(&self, writer: &mut Writer);

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
        let text = utf8(text)?;
        whole(&mut Reader::new(text), text)
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
        let text = utf8(text)?;
        let mut reader = Reader::lenient(text);
        whole(&mut reader, text).map(|value| (value, place::mismatches(reader)))
    }

    /// The value as JSON text.
    ///
    /// ```
    /// use clientwright_runtime::Model;
    ///
    /// assert_eq!(vec![Some(1.5), None].to_json()?, "[1.5,null]");
    /// # Ok::<(), clientwright_runtime::EncodeError>(())
    /// ```
    ///
    /// # Errors
    /// When a number in it is NaN or infinite, which JSON does not have.
    fn to_json(&self) -> Result<String, EncodeError> {
        let mut writer = Writer::new();
        self.write(&mut writer);
        writer.finish()
    }

    /// The value as a tree. For NaN and the infinities a string stands, and for a value with a number beyond `f64` that was
    /// kept from a reply: a request with one is an error.
    fn to_value(&self) -> Value {
        let mut writer = Writer::new();
        self.write(&mut writer);
        Value::from_json(writer.into_text().as_bytes()).unwrap_or_else(|error| finite::not_a_tree(&error))
    }
}

/// A list as JSON text.
pub(crate) fn list_to_json<T: Model>(items: &[T]) -> Result<String, EncodeError> {
    let mut writer = Writer::new();
    writer.list(items);
    writer.finish()
}

fn whole<T: Model>(reader: &mut Reader<'_>, text: &str) -> Result<T, DecodeError> {
    let at = reader.position();
    let mut read = T::read(reader);
    if read.is_ok()
        && let Err(error) = reader.finish()
    {
        read = Err(error);
    }
    // Changed where it lies: a value may be large, and each move of it costs.
    if let Err(error) = &mut read {
        *error = place::located(error.clone().or_at(at), text);
    }
    read
}

/// A text without quotes as a type that takes texts. That a union keeps what fits none of its variants does not count.
pub(crate) fn plain_text<T: Model>(text: &str) -> Option<T> {
    let mut writer = Writer::new();
    text.to_owned().write(&mut writer);
    let json = writer.into_text();
    let mut reader = Reader::new(&json);
    let read = T::read(&mut reader).ok()?;
    (reader.finish().is_ok() && !reader.met_unmatched()).then_some(read)
}

/// The text of a body. A byte order mark before it is skipped.
fn utf8(bytes: &[u8]) -> Result<&str, DecodeError> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|error| {
        let valid = std::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or_default();
        place::located(DecodeError::not_utf8(valid.len()), valid)
    })
}

/// Reads a type from a JSON value.
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
    let mut writer = Writer::new();
    value.write(&mut writer);
    T::from_json(writer.into_text().as_bytes())
}
