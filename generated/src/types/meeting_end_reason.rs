// @generated from the API's description; edit that and generate again.

/// Why a session ended.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum MeetingEndReason {
    /// The host ended it.
    HostEndedMeeting,
    /// Everybody left.
    AllParticipantsLeft,
    /// A value that this version does not know; a later one may, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl MeetingEndReason {
    /// The values that this version knows, and how each is sent.
    pub const KNOWN: &'static [(Self, &'static str)] = &[
        (Self::HostEndedMeeting, "HOST_ENDED_MEETING"),
        (Self::AllParticipantsLeft, "ALL_PARTICIPANTS_LEFT"),
    ];
}

clientwright_runtime::string_enum!(MeetingEndReason);
