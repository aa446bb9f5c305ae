// @generated from the API's description; edit that and generate again.

/// Why a session ended.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum MeetingEndReason {
    /// The host ended it.
    HostEndedMeeting,
    /// Everybody left.
    AllParticipantsLeft,
    /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl MeetingEndReason {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::HostEndedMeeting => "HOST_ENDED_MEETING",
            Self::AllParticipantsLeft => "ALL_PARTICIPANTS_LEFT",
            Self::UnknownValue(unknown) => unknown.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "HOST_ENDED_MEETING" => Self::HostEndedMeeting,
                "ALL_PARTICIPANTS_LEFT" => Self::AllParticipantsLeft,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(MeetingEndReason);
