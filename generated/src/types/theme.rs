// @generated from the API's description; edit that and generate again.

/// How dark the user interface is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Theme {
    /// Darkest.
    Darkest,
    /// Dark.
    Dark,
    /// Light.
    Light,
    /// A value that this version does not know, as it was sent.
    UnknownValue(String),
}

impl Theme {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Darkest => "darkest",
            Self::Dark => "dark",
            Self::Light => "light",
            Self::UnknownValue(text) => text,
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "darkest" => Self::Darkest,
                "dark" => Self::Dark,
                "light" => Self::Light,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(Theme);
