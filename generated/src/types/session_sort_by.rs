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

impl SessionSortBy {
    /// The values that this version knows, and how each is sent.
    pub const KNOWN: &'static [(Self, &'static str)] = &[
        (Self::MinutesConsumed, "minutesConsumed"),
        (Self::CreatedAt, "createdAt"),
    ];
}

clientwright_runtime::string_enum!(SessionSortBy);
