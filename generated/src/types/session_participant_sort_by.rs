// @generated from the API's description; edit that and generate again.

/// What a list of participants can be sorted by.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SessionParticipantSortBy {
    /// When the participant joined.
    JoinedAt,
    /// How long the participant was there.
    Duration,
    /// A value that this version does not know; a later one may, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

clientwright_runtime::string_enum!(SessionParticipantSortBy {
    JoinedAt = "joinedAt",
    Duration = "duration",
});
