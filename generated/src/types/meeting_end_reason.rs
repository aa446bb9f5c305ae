// @generated from the API's description; edit that and generate again.

/// Why a session ended.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MeetingEndReason {
    /// The host ended it.
    HostEndedMeeting,
    /// Everybody left.
    AllParticipantsLeft,
    /// A value that this version does not know, as it was sent.
    UnknownValue(String),
}

impl MeetingEndReason {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::HostEndedMeeting => "HOST_ENDED_MEETING",
            Self::AllParticipantsLeft => "ALL_PARTICIPANTS_LEFT",
            Self::UnknownValue(text) => text,
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
