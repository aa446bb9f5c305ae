// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{UnknownMembers, Uri, Uuid};
use crate::types::{
    AudioConfig, InteractiveConfig, RealtimekitBucketConfig, RtmpConfig, StorageConfig,
    VideoConfig,
};

/// What to record and how.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct StartRecording {
    /// Identifier of the meeting to record.
    pub meeting_id: Uuid,
    /// Whether the recording may start although another one of the meeting is going on. Such a
    /// start fails by default.
    ///
    /// Default: `false`.
    pub allow_multiple_recordings: Option<bool>,
    /// How the audio is recorded.
    pub audio_config: Option<AudioConfig>,
    /// Text that the names of the files begin with, of letters, digits and underscores; the rest
    /// are the name of the room and a timestamp.
    pub file_name_prefix: Option<String>,
    /// Timed metadata to put into the recording, in step with what is played.
    pub interactive_config: Option<InteractiveConfig>,
    /// How long the recording may get, in seconds, from one minute to one day. It then stops.
    ///
    /// From 60 to 86400. Default: `86400`.
    pub max_seconds: Option<i64>,
    /// Whether the recording goes to RealtimeKit's own bucket.
    pub realtimekit_bucket_config: Option<RealtimekitBucketConfig>,
    /// Where to stream the recording to while it is being made.
    pub rtmp_out_config: Option<RtmpConfig>,
    /// Where to put the recording besides RealtimeKit's own bucket; nowhere when null.
    ///
    /// `None` is absent, `Some(None)` null.
    pub storage_config: Option<Option<StorageConfig>>,
    /// Address of a web page to record instead of the usual view of the meeting.
    pub url: Option<Uri>,
    /// How the video is recorded.
    pub video_config: Option<VideoConfig>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl StartRecording {
    /// An object with the members that it must have.
    pub fn new(meeting_id: impl Into<Uuid>) -> Self {
        Self {
            meeting_id: meeting_id.into(),
            allow_multiple_recordings: None,
            audio_config: None,
            file_name_prefix: None,
            interactive_config: None,
            max_seconds: None,
            realtimekit_bucket_config: None,
            rtmp_out_config: None,
            storage_config: None,
            url: None,
            video_config: None,
            additional_properties: UnknownMembers::default(),
        }
    }

    /// Sets [`allow_multiple_recordings`](Self::allow_multiple_recordings).
    pub fn allow_multiple_recordings(mut self, allow_multiple_recordings: bool) -> Self {
        self.allow_multiple_recordings = Some(allow_multiple_recordings);
        self
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

    /// Sets [`interactive_config`](Self::interactive_config).
    pub fn interactive_config(mut self, interactive_config: InteractiveConfig) -> Self {
        self.interactive_config = Some(interactive_config);
        self
    }

    /// Sets [`max_seconds`](Self::max_seconds).
    pub fn max_seconds(mut self, max_seconds: i64) -> Self {
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

    /// Sets [`rtmp_out_config`](Self::rtmp_out_config).
    pub fn rtmp_out_config(mut self, rtmp_out_config: RtmpConfig) -> Self {
        self.rtmp_out_config = Some(rtmp_out_config);
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

    /// Sets [`url`](Self::url).
    pub fn url(mut self, url: impl Into<Uri>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets [`video_config`](Self::video_config).
    pub fn video_config(mut self, video_config: VideoConfig) -> Self {
        self.video_config = Some(video_config);
        self
    }
}

clientwright_runtime::impl_object!(StartRecording {
    meeting_id: required "meeting_id",
    allow_multiple_recordings: optional "allow_multiple_recordings",
    audio_config: optional "audio_config",
    file_name_prefix: optional "file_name_prefix",
    interactive_config: optional "interactive_config",
    max_seconds: optional "max_seconds",
    realtimekit_bucket_config: optional "realtimekit_bucket_config",
    rtmp_out_config: optional "rtmp_out_config",
    storage_config: nullable "storage_config",
    url: optional "url",
    video_config: optional "video_config",
    ..additional_properties
});

clientwright_runtime::impl_eq!(StartRecording);
