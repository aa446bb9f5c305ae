// @generated from the API's description; edit that and generate again.

use clientwright_runtime::RawJson;

/// Whether a livestream is disabled, as a boolean or in words.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LivestreamDisabled {
    /// The variant `Boolean`.
    Boolean(bool),
    /// The variant `String`.
    String(String),
    /// A value that fits none of the types that this version knows.
    Other(RawJson),
}

clientwright_runtime::impl_union!(LivestreamDisabled {
    Boolean: [],
    String: [],
});

clientwright_runtime::impl_eq!(LivestreamDisabled);
