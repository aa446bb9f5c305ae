// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
use crate::types::{SummarizationConfig, TranscriptionConfig};

/// How transcripts and summaries of a meeting are made.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct AiConfig {
    /// How summaries are written.
    pub summarization: Option<SummarizationConfig>,
    /// How speech is turned into text.
    pub transcription: Option<TranscriptionConfig>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl AiConfig {
    /// An object in which no member is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`summarization`](Self::summarization).
    #[must_use]
    pub fn summarization(mut self, summarization: SummarizationConfig) -> Self {
        self.summarization = Some(summarization);
        self
    }

    /// Sets [`transcription`](Self::transcription).
    #[must_use]
    pub fn transcription(mut self, transcription: TranscriptionConfig) -> Self {
        self.transcription = Some(transcription);
        self
    }
}

impl Model for AiConfig {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            summarization: object.optional("summarization")?,
            transcription: object.optional("transcription")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("summarization", &self.summarization);
        object.set_optional("transcription", &self.transcription);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(AiConfig);
