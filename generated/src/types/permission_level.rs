// @generated from the API's description; edit that and generate again.

/// Whether participants may do something.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PermissionLevel {
    /// They may.
    Allowed,
    /// They may not.
    NotAllowed,
    /// They have to ask and may once the wish is granted.
    CanRequest,
    /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl PermissionLevel {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Allowed => "ALLOWED",
            Self::NotAllowed => "NOT_ALLOWED",
            Self::CanRequest => "CAN_REQUEST",
            Self::UnknownValue(unknown) => unknown.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "ALLOWED" => Self::Allowed,
                "NOT_ALLOWED" => Self::NotAllowed,
                "CAN_REQUEST" => Self::CanRequest,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(PermissionLevel);
