// @generated from the API's description; edit that and generate again.

/// Format of the timed metadata in a recording.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum InteractiveType {
    /// ID3 tags.
    Id3,
    /// A value that this version does not know; a later one may, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

clientwright_runtime::string_enum!(InteractiveType {
    Id3 = "ID3",
});
