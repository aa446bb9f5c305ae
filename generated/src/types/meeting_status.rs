// @generated from the API's description; edit that and generate again.

/// Whether a meeting can be joined.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum MeetingStatus {
    /// Participants can join.
    Active,
    /// Nobody can join.
    Inactive,
    /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl MeetingStatus {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Inactive => "INACTIVE",
            Self::UnknownValue(unknown) => unknown.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "ACTIVE" => Self::Active,
                "INACTIVE" => Self::Inactive,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(MeetingStatus);
