// @generated from the API's description; edit that and generate again.

use clientwright_runtime::RawJson;

/// A number of bytes, or such a number as text.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EventFileSize {
    /// The variant `Number`.
    Number(f64),
    /// The variant `String`.
    String(String),
    /// A value that fits none of the types that this version knows.
    Other(RawJson),
}

clientwright_runtime::impl_union!(EventFileSize {
    Number: [],
    String: [],
});
