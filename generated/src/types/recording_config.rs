// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::{
    AudioConfig, RealtimekitBucketConfig, RtmpConfig, StorageConfig, VideoConfig,
};

/// How recordings of a meeting shall be made and where they shall go.
#[derive(Clone, Debug, PartialEq, Default)]
#[must_use]
#[non_exhaustive]
pub struct RecordingConfig {
    /// How the audio is recorded.
    pub audio_config: Option<AudioConfig>,
    /// Text that the names of the files begin with, of letters, digits and underscores; the rest
    /// are the name of the room and a timestamp.
    pub file_name_prefix: Option<String>,
    /// Where a livestream of the meeting goes.
    pub live_streaming_config: Option<RtmpConfig>,
    /// How long a recording may get, in seconds, from one minute to one day. It then stops.
    ///
    /// From 60 to 86400. Default: `86400`.
    pub max_seconds: Option<f64>,
    /// Whether recordings go to RealtimeKit's own bucket.
    pub realtimekit_bucket_config: Option<RealtimekitBucketConfig>,
    /// Where to put recordings besides RealtimeKit's own bucket; nowhere when null.
    ///
    /// `None` is absent, `Some(None)` null.
    pub storage_config: Option<Option<StorageConfig>>,
    /// How the video is recorded.
    pub video_config: Option<VideoConfig>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl RecordingConfig {
    /// An object in which no member is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`audio_config`](Self::audio_config).
    pub fn audio_config(mut self, audio_config: AudioConfig) -> Self {
        self.audio_config = Some(audio_config);
        self
    }

    /// Sets [`file_name_prefix`](Self::file_name_prefix).
    pub fn file_name_prefix(mut self, file_name_prefix: impl Into<String>) -> Self {
        self.file_name_prefix = Some(file_name_prefix.into());
        self
    }

    /// Sets [`live_streaming_config`](Self::live_streaming_config).
    pub fn live_streaming_config(mut self, live_streaming_config: RtmpConfig) -> Self {
        self.live_streaming_config = Some(live_streaming_config);
        self
    }

    /// Sets [`max_seconds`](Self::max_seconds).
    pub fn max_seconds(mut self, max_seconds: f64) -> Self {
        self.max_seconds = Some(max_seconds);
        self
    }

    /// Sets [`realtimekit_bucket_config`](Self::realtimekit_bucket_config).
    pub fn realtimekit_bucket_config(
        mut self,
        realtimekit_bucket_config: RealtimekitBucketConfig,
    ) -> Self {
        self.realtimekit_bucket_config = Some(realtimekit_bucket_config);
        self
    }

    /// Sets [`storage_config`](Self::storage_config).
    pub fn storage_config(mut self, storage_config: impl Into<StorageConfig>) -> Self {
        self.storage_config = Some(Some(storage_config.into()));
        self
    }

    /// Sets [`storage_config`](Self::storage_config) to null.
    pub fn storage_config_null(mut self) -> Self {
        self.storage_config = Some(None);
        self
    }

    /// Sets [`video_config`](Self::video_config).
    pub fn video_config(mut self, video_config: VideoConfig) -> Self {
        self.video_config = Some(video_config);
        self
    }
}

clientwright_runtime::impl_object!(default RecordingConfig {
    audio_config: optional "audio_config",
    file_name_prefix: optional "file_name_prefix",
    live_streaming_config: optional "live_streaming_config",
    max_seconds: optional "max_seconds",
    realtimekit_bucket_config: optional "realtimekit_bucket_config",
    storage_config: nullable "storage_config",
    video_config: optional "video_config",
    ..additional_properties
});
