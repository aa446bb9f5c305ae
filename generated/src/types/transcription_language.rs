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

clientwright_runtime::string_enum!(TranscriptionLanguage {
    EnUs = "en-US",
    EnIn = "en-IN",
    De = "de",
    Hi = "hi",
    Sv = "sv",
    Ru = "ru",
    Pl = "pl",
    El = "el",
    Fr = "fr",
    Nl = "nl",
});
