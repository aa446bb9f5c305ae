// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::TranscriptionLanguage;

/// How the speech of a meeting is turned into text.
#[derive(Clone, Debug, PartialEq, Default)]
#[must_use]
#[non_exhaustive]
pub struct TranscriptionConfig {
    /// Names and terms that are likely to be spoken; they help to recognize them.
    pub keywords: Option<Vec<String>>,
    /// Language that is spoken in the meeting. For a live transcript `en-US` by default; afterwards
    /// it is detected.
    pub language: Option<TranscriptionLanguage>,
    /// Whether offensive words are kept out of the transcript.
    ///
    /// Default: `false`.
    pub profanity_filter: Option<bool>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl TranscriptionConfig {
    /// An object in which no member is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`keywords`](Self::keywords).
    pub fn keywords(
        mut self,
        keywords: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.keywords = Some(keywords.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`language`](Self::language).
    pub fn language(mut self, language: impl Into<TranscriptionLanguage>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Sets [`profanity_filter`](Self::profanity_filter).
    pub fn profanity_filter(mut self, profanity_filter: bool) -> Self {
        self.profanity_filter = Some(profanity_filter);
        self
    }
}

clientwright_runtime::impl_object!(default TranscriptionConfig {
    keywords: optional "keywords",
    language: optional "language",
    profanity_filter: optional "profanity_filter",
    ..additional_properties
});

clientwright_runtime::impl_eq!(TranscriptionConfig);
