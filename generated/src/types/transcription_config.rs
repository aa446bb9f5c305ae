// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

use crate::types::TranscriptionLanguage;

/// How the speech of a meeting is turned into text.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
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

impl Model for TranscriptionConfig {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("keywords", &mut read.keywords),
            optional("language", &mut read.language),
            optional("profanity_filter", &mut read.profanity_filter),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("keywords", &self.keywords),
            set_optional("language", &self.language),
            set_optional("profanity_filter", &self.profanity_filter),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(TranscriptionConfig);
