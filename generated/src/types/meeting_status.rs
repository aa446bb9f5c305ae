// @generated from the API's description; edit that and generate again.

/// Whether a meeting can be joined.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum MeetingStatus {
    /// Participants can join.
    Active,
    /// Nobody can join.
    Inactive,
    /// A value that this version does not know; a later one may, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

clientwright_runtime::string_enum!(MeetingStatus {
    Active = "ACTIVE",
    Inactive = "INACTIVE",
});
