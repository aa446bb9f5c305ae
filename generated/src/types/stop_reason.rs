// @generated from the API's description; edit that and generate again.

/// What made a recording end.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum StopReason {
    /// A request to stop it.
    ApiCall,
    /// A failure inside RealtimeKit.
    InternalError,
    /// Nobody was left in the meeting.
    AllPeersLeft,
    /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl StopReason {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ApiCall => "API_CALL",
            Self::InternalError => "INTERNAL_ERROR",
            Self::AllPeersLeft => "ALL_PEERS_LEFT",
            Self::UnknownValue(unknown) => unknown.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "API_CALL" => Self::ApiCall,
                "INTERNAL_ERROR" => Self::InternalError,
                "ALL_PEERS_LEFT" => Self::AllPeersLeft,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(StopReason);
