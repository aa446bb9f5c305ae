// @generated from the API's description; edit that and generate again.

/// Language of the speech to transcribe, as a language tag.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TranscriptionLanguage {
    /// English as spoken in the United States.
    EnUs,
    /// English as spoken in India.
    EnIn,
    /// German.
    De,
    /// Hindi.
    Hi,
    /// Swedish.
    Sv,
    /// Russian.
    Ru,
    /// Polish.
    Pl,
    /// Greek.
    El,
    /// French.
    Fr,
    /// Dutch.
    Nl,
    /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl TranscriptionLanguage {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::EnUs => "en-US",
            Self::EnIn => "en-IN",
            Self::De => "de",
            Self::Hi => "hi",
            Self::Sv => "sv",
            Self::Ru => "ru",
            Self::Pl => "pl",
            Self::El => "el",
            Self::Fr => "fr",
            Self::Nl => "nl",
            Self::UnknownValue(unknown) => unknown.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "en-US" => Self::EnUs,
                "en-IN" => Self::EnIn,
                "de" => Self::De,
                "hi" => Self::Hi,
                "sv" => Self::Sv,
                "ru" => Self::Ru,
                "pl" => Self::Pl,
                "el" => Self::El,
                "fr" => Self::Fr,
                "nl" => Self::Nl,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(TranscriptionLanguage);
