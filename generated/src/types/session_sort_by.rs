// @generated from the API's description; edit that and generate again.

/// What a list of sessions can be sorted by.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SessionSortBy {
    /// Minutes used up.
    MinutesConsumed,
    /// When the session was created.
    CreatedAt,
    /// A value that this version does not know; a later one may, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

clientwright_runtime::string_enum!(SessionSortBy {
    MinutesConsumed = "minutesConsumed",
    CreatedAt = "createdAt",
});
