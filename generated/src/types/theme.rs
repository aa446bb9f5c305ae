// @generated from the API's description; edit that and generate again.

/// How dark the user interface is.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Theme {
    /// Darkest.
    Darkest,
    /// Dark.
    Dark,
    /// Light.
    Light,
    /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl Theme {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Darkest => "darkest",
            Self::Dark => "dark",
            Self::Light => "light",
            Self::UnknownValue(unknown) => unknown.as_str(),
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
