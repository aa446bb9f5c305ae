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

impl MeetingStatus {
    /// The values that this version knows, and how each is sent.
    pub const KNOWN: &'static [(Self, &'static str)] = &[
        (Self::Active, "ACTIVE"),
        (Self::Inactive, "INACTIVE"),
    ];
}

clientwright_runtime::string_enum!(MeetingStatus);
