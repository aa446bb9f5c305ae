// @generated from the API's description; edit that and generate again.

/// What to sort recordings by.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RecordingSortBy {
    /// When the recording was asked for.
    InvokedTime,
    /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl RecordingSortBy {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::InvokedTime => "invokedTime",
            Self::UnknownValue(unknown) => unknown.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "invokedTime" => Self::InvokedTime,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(RecordingSortBy);
