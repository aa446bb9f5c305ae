// @generated from the API's description; edit that and generate again.

/// Direction of a sorted list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortOrder {
    /// Smallest, earliest or first in the alphabet first.
    Asc,
    /// Largest, latest or last in the alphabet first.
    Desc,
    /// A value that this version does not know, as it was sent.
    UnknownValue(String),
}

impl SortOrder {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Asc => "ASC",
            Self::Desc => "DESC",
            Self::UnknownValue(text) => text,
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
