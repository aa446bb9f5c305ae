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
    /// A value that this version does not know; a later one may, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl TranscriptionLanguage {
    /// The values that this version knows, and how each is sent.
    pub const KNOWN: &'static [(Self, &'static str)] = &[
        (Self::EnUs, "en-US"),
        (Self::EnIn, "en-IN"),
        (Self::De, "de"),
        (Self::Hi, "hi"),
        (Self::Sv, "sv"),
        (Self::Ru, "ru"),
        (Self::Pl, "pl"),
        (Self::El, "el"),
        (Self::Fr, "fr"),
        (Self::Nl, "nl"),
    ];
}

clientwright_runtime::string_enum!(TranscriptionLanguage);
