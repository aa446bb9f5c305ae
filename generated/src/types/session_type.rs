// @generated from the API's description; edit that and generate again.

/// What kind of session it is.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SessionType {
    /// A session of a meeting.
    Meeting,
    /// A session of a livestream.
    Livestream,
    /// A session of a participant.
    Participant,
    /// A value that this version does not know; a later one may, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl SessionType {
    /// The values that this version knows, and how each is sent.
    pub const KNOWN: &'static [(Self, &'static str)] = &[
        (Self::Meeting, "meeting"),
        (Self::Livestream, "livestream"),
        (Self::Participant, "participant"),
    ];
}

clientwright_runtime::string_enum!(SessionType);
