// @generated from the API's description; edit that and generate again.

use clientwright_runtime::RawJson;

/// A detail of an event, as text, a number or a truth value.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EventValue {
    /// The variant `String`.
    String(String),
    /// The variant `Number`.
    Number(f64),
    /// The variant `Boolean`.
    Boolean(bool),
    /// A value that fits none of the types that this version knows.
    Other(RawJson),
}

clientwright_runtime::impl_union!(EventValue {
    Boolean: [],
    String: [],
    Number: [],
});
