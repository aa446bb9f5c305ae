// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
use crate::types::{AudioChannel, AudioCodec};

/// How the audio of a meeting is recorded.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct AudioConfig {
    /// Whether one channel is recorded or two. Two by default.
    pub channel: Option<AudioChannel>,
    /// How the audio is encoded, AAC by default. With VP8 or VP9 it is Vorbis, and cannot be set.
    pub codec: Option<AudioCodec>,
    /// Whether the audio is also made available as a file of its own.
    ///
    /// Default: `true`.
    pub export_file: Option<bool>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl AudioConfig {
    /// An object in which no member is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`channel`](Self::channel).
    #[must_use]
    pub fn channel(mut self, channel: impl Into<AudioChannel>) -> Self {
        self.channel = Some(channel.into());
        self
    }

    /// Sets [`codec`](Self::codec).
    #[must_use]
    pub fn codec(mut self, codec: impl Into<AudioCodec>) -> Self {
        self.codec = Some(codec.into());
        self
    }

    /// Sets [`export_file`](Self::export_file).
    #[must_use]
    pub fn export_file(mut self, export_file: bool) -> Self {
        self.export_file = Some(export_file);
        self
    }
}

impl Model for AudioConfig {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            channel: object.optional("channel")?,
            codec: object.optional("codec")?,
            export_file: object.optional("export_file")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("channel", &self.channel);
        object.set_optional("codec", &self.codec);
        object.set_optional("export_file", &self.export_file);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(AudioConfig);
