// @generated from the API's description; edit that and generate again.

/// How round corners are.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BorderRadius {
    /// Not round.
    Sharp,
    /// Somewhat round.
    Rounded,
    /// Rounder.
    ExtraRounded,
    /// As round as can be.
    Circular,
    /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl BorderRadius {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sharp => "sharp",
            Self::Rounded => "rounded",
            Self::ExtraRounded => "extra-rounded",
            Self::Circular => "circular",
            Self::UnknownValue(unknown) => unknown.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "sharp" => Self::Sharp,
                "rounded" => Self::Rounded,
                "extra-rounded" => Self::ExtraRounded,
                "circular" => Self::Circular,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(BorderRadius);
