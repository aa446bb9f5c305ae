// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

use crate::types::{SummaryTextFormat, SummaryType};

/// How the summaries of a meeting are written.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[must_use]
#[non_exhaustive]
pub struct SummarizationConfig {
    /// What kind of gathering the summary is written for, `general` by default.
    pub summary_type: Option<SummaryType>,
    /// Whether the summary has markup, which it has by default.
    pub text_format: Option<SummaryTextFormat>,
    /// How many words a summary has at most.
    ///
    /// From 150 to 1000. Default: `500`.
    pub word_limit: Option<i64>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl SummarizationConfig {
    /// An object in which no member is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`summary_type`](Self::summary_type).
    pub fn summary_type(mut self, summary_type: impl Into<SummaryType>) -> Self {
        self.summary_type = Some(summary_type.into());
        self
    }

    /// Sets [`text_format`](Self::text_format).
    pub fn text_format(mut self, text_format: impl Into<SummaryTextFormat>) -> Self {
        self.text_format = Some(text_format.into());
        self
    }

    /// Sets [`word_limit`](Self::word_limit).
    pub fn word_limit(mut self, word_limit: i64) -> Self {
        self.word_limit = Some(word_limit);
        self
    }
}

impl Model for SummarizationConfig {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("summary_type", &mut read.summary_type),
            optional("text_format", &mut read.text_format),
            optional("word_limit", &mut read.word_limit),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("summary_type", &self.summary_type),
            set_optional("text_format", &self.text_format),
            set_optional("word_limit", &self.word_limit),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(SummarizationConfig);
