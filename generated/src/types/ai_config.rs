// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::{SummarizationConfig, TranscriptionConfig};

/// How transcripts and summaries of a meeting are made.
#[derive(Clone, Debug, PartialEq, Default)]
#[must_use]
#[non_exhaustive]
pub struct AiConfig {
    /// How summaries are written.
    pub summarization: Option<SummarizationConfig>,
    /// How speech is turned into text.
    pub transcription: Option<TranscriptionConfig>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl AiConfig {
    /// An object in which no member is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`summarization`](Self::summarization).
    pub fn summarization(mut self, summarization: SummarizationConfig) -> Self {
        self.summarization = Some(summarization);
        self
    }

    /// Sets [`transcription`](Self::transcription).
    pub fn transcription(mut self, transcription: TranscriptionConfig) -> Self {
        self.transcription = Some(transcription);
        self
    }
}

clientwright_runtime::impl_object!(default AiConfig {
    summarization: optional "summarization",
    transcription: optional "transcription",
    ..additional_properties
});

clientwright_runtime::impl_eq!(AiConfig);
