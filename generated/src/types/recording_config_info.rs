// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
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

clientwright_runtime::impl_object!(default RecordingConfigInfo {
    audio_config: optional "audio_config",
    file_name_prefix: optional "file_name_prefix",
    live_streaming_config: optional "live_streaming_config",
    max_seconds: optional "max_seconds",
    realtimekit_bucket_config: optional "realtimekit_bucket_config",
    storage_config: nullable "storage_config",
    video_config: optional "video_config",
    ..additional_properties
});
