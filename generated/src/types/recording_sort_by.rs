// @generated from the API's description; edit that and generate again.

/// What to sort recordings by.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RecordingSortBy {
    /// When the recording was asked for.
    InvokedTime,
    /// A value that this version does not know; a later one may, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

clientwright_runtime::string_enum!(RecordingSortBy {
    InvokedTime = "invokedTime",
});
