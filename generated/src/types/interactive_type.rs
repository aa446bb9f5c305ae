// @generated from the API's description; edit that and generate again.

/// Format of the timed metadata in a recording.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum InteractiveType {
    /// ID3 tags.
    Id3,
    /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl InteractiveType {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Id3 => "ID3",
            Self::UnknownValue(unknown) => unknown.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "ID3" => Self::Id3,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(InteractiveType);
