// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, nullable, optional, set_optional,
};

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
    /// `None` is absent, `Some(None)` null.
    pub storage_config: Option<Option<StorageConfigInfo>>,
    /// How the video is recorded.
    pub video_config: Option<VideoConfig>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for RecordingConfigInfo {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("audio_config", &mut read.audio_config),
            optional("file_name_prefix", &mut read.file_name_prefix),
            optional("live_streaming_config", &mut read.live_streaming_config),
            optional("max_seconds", &mut read.max_seconds),
            optional("realtimekit_bucket_config", &mut read.realtimekit_bucket_config),
            nullable("storage_config", &mut read.storage_config),
            optional("video_config", &mut read.video_config),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("audio_config", &self.audio_config),
            set_optional("file_name_prefix", &self.file_name_prefix),
            set_optional("live_streaming_config", &self.live_streaming_config),
            set_optional("max_seconds", &self.max_seconds),
            set_optional("realtimekit_bucket_config", &self.realtimekit_bucket_config),
            set_optional("storage_config", &self.storage_config),
            set_optional("video_config", &self.video_config),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(RecordingConfigInfo);
