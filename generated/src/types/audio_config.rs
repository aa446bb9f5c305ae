// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::{AudioChannel, AudioCodec};

/// How the audio of a meeting is recorded.
#[derive(Clone, Debug, PartialEq, Default)]
#[must_use]
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
    pub additional_properties: UnknownMembers,
}

impl AudioConfig {
    /// An object in which no member is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`channel`](Self::channel).
    pub fn channel(mut self, channel: impl Into<AudioChannel>) -> Self {
        self.channel = Some(channel.into());
        self
    }

    /// Sets [`codec`](Self::codec).
    pub fn codec(mut self, codec: impl Into<AudioCodec>) -> Self {
        self.codec = Some(codec.into());
        self
    }

    /// Sets [`export_file`](Self::export_file).
    pub fn export_file(mut self, export_file: bool) -> Self {
        self.export_file = Some(export_file);
        self
    }
}

clientwright_runtime::impl_object!(default AudioConfig {
    channel: optional "channel",
    codec: optional "codec",
    export_file: optional "export_file",
    ..additional_properties
});

clientwright_runtime::impl_eq!(AudioConfig);
