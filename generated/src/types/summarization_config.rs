// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::{SummaryTextFormat, SummaryType};

/// How the summaries of a meeting are written.
#[derive(Clone, Debug, PartialEq, Default)]
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

clientwright_runtime::impl_object!(default SummarizationConfig {
    summary_type: optional "summary_type",
    text_format: optional "text_format",
    word_limit: optional "word_limit",
    ..additional_properties
});

clientwright_runtime::impl_eq!(SummarizationConfig);
