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

clientwright_runtime::string_enum!(MeetingEndReason {
    HostEndedMeeting = "HOST_ENDED_MEETING",
    AllParticipantsLeft = "ALL_PARTICIPANTS_LEFT",
});
