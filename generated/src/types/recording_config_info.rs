// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
use crate::types::{
    AudioConfig, RealtimekitBucketConfigInfo, RtmpConfig, StorageConfigInfo, VideoConfig,
};

/// How recordings of a meeting are made and where they go, as the server tells it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RecordingConfigInfo {
    /// How the audio is recorded.
    pub audio_config: Option<AudioConfig>,
    /// Text that the names of the files begin with; the rest are the name of the room and a
    /// timestamp.
    pub file_name_prefix: Option<String>,
    /// Where a livestream of the meeting goes.
    pub live_streaming_config: Option<RtmpConfig>,
    /// How long a recording may get, in seconds.
    pub max_seconds: Option<f64>,
    /// Whether recordings go to RealtimeKit's own bucket.
    pub realtimekit_bucket_config: Option<RealtimekitBucketConfigInfo>,
    /// Where recordings are put besides RealtimeKit's own bucket; null when nowhere.
    ///
    /// `None` is absent and `Some(None)` null: ask for `Some(Some(value))`, since null is some as
    /// well.
    pub storage_config: Option<Option<StorageConfigInfo>>,
    /// How the video is recorded.
    pub video_config: Option<VideoConfig>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for RecordingConfigInfo {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            audio_config: object.optional("audio_config")?,
            file_name_prefix: object.optional("file_name_prefix")?,
            live_streaming_config: object.optional("live_streaming_config")?,
            max_seconds: object.optional("max_seconds")?,
            realtimekit_bucket_config: object.optional("realtimekit_bucket_config")?,
            storage_config: object.nullable("storage_config")?,
            video_config: object.optional("video_config")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("audio_config", &self.audio_config);
        object.set_optional("file_name_prefix", &self.file_name_prefix);
        object.set_optional("live_streaming_config", &self.live_streaming_config);
        object.set_optional("max_seconds", &self.max_seconds);
        object
            .set_optional("realtimekit_bucket_config", &self.realtimekit_bucket_config);
        object.set_nullable("storage_config", &self.storage_config);
        object.set_optional("video_config", &self.video_config);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(RecordingConfigInfo);
