// @generated from the API's description; edit that and generate again.

/// How thick borders are.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BorderWidth {
    /// No borders.
    None,
    /// Thin borders.
    Thin,
    /// Thick borders.
    Fat,
    /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl BorderWidth {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Thin => "thin",
            Self::Fat => "fat",
            Self::UnknownValue(unknown) => unknown.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "none" => Self::None,
                "thin" => Self::Thin,
                "fat" => Self::Fat,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(BorderWidth);
