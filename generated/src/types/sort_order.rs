// @generated from the API's description; edit that and generate again.

/// Direction of a sorted list.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SortOrder {
    /// Smallest, earliest or first in the alphabet first.
    Asc,
    /// Largest, latest or last in the alphabet first.
    Desc,
    /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl SortOrder {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Asc => "ASC",
            Self::Desc => "DESC",
            Self::UnknownValue(unknown) => unknown.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "ASC" => Self::Asc,
                "DESC" => Self::Desc,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(SortOrder);
