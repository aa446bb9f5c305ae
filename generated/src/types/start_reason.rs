// @generated from the API's description; edit that and generate again.

/// What made a recording begin.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum StartReason {
    /// A request to start it.
    ApiCall,
    /// The meeting's setting that every session is recorded from its start.
    RecordOnStart,
    /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl StartReason {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ApiCall => "API_CALL",
            Self::RecordOnStart => "RECORD_ON_START",
            Self::UnknownValue(unknown) => unknown.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "API_CALL" => Self::ApiCall,
                "RECORD_ON_START" => Self::RecordOnStart,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(StartReason);
