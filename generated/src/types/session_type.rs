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

clientwright_runtime::string_enum!(SessionType {
    Meeting = "meeting",
    Livestream = "livestream",
    Participant = "participant",
});
