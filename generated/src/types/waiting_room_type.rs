// @generated from the API's description; edit that and generate again.

/// Whether participants have to wait before they get in.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum WaitingRoomType {
    /// They get in at once.
    Skip,
    /// They wait until a privileged participant is there.
    OnPrivilegedUserEntry,
    /// They wait until somebody lets them in.
    SkipOnAccept,
    /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl WaitingRoomType {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Skip => "SKIP",
            Self::OnPrivilegedUserEntry => "ON_PRIVILEGED_USER_ENTRY",
            Self::SkipOnAccept => "SKIP_ON_ACCEPT",
            Self::UnknownValue(unknown) => unknown.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "SKIP" => Self::Skip,
                "ON_PRIVILEGED_USER_ENTRY" => Self::OnPrivilegedUserEntry,
                "SKIP_ON_ACCEPT" => Self::SkipOnAccept,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(WaitingRoomType);
