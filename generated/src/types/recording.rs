// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DateTime, UnknownMembers, Uri, Uuid};
use crate::types::{
    Meeting, RecordingDownload, RecordingStart, RecordingStatus, RecordingStop,
    StorageConfigInfo,
};

/// A recording of a meeting, running or finished.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Recording {
    /// Identifier of the recording.
    pub id: Uuid,
    /// Where to download the audio file; null while there is none, and when no separate audio file
    /// was asked for.
    ///
    /// `None` is absent, `Some(None)` null.
    pub audio_download_url: Option<Option<Uri>>,
    /// Where to download the audio file, under the name that some replies give it.
    ///
    /// `None` is absent, `Some(None)` null.
    pub download_audio_url: Option<Option<Uri>>,
    /// Where to download the recording; null until it is uploaded, and when it is not kept in
    /// RealtimeKit's own bucket. A track recording has its layers here.
    ///
    /// `None` is absent, `Some(None)` null.
    pub download_url: Option<Option<RecordingDownload>>,
    /// Until when the download addresses work, 7 days after the upload; then the files are deleted.
    /// Null while there are none.
    ///
    /// `None` is absent, `Some(None)` null.
    pub download_url_expiry: Option<Option<DateTime>>,
    /// Size of the file in bytes; null while there is no file.
    ///
    /// `None` is absent, `Some(None)` null.
    pub file_size: Option<Option<i64>>,
    /// When the recording was asked for.
    pub invoked_time: Option<DateTime>,
    /// Identifier of the meeting that was recorded, for a track recording.
    pub meeting_id: Option<String>,
    /// Kind of the recording, `TRACK` for a track recording. Other values are not documented.
    pub type_: Option<String>,
    /// Name of the recording's file; for a track recording a pattern with placeholders in double
    /// braces.
    pub output_file_name: Option<String>,
    /// Identifier of the session that was recorded; null when there is none yet.
    ///
    /// `None` is absent, `Some(None)` null.
    pub session_id: Option<Option<Uuid>>,
    /// When the recording began, usually some seconds after it was asked for; null before that.
    ///
    /// `None` is absent, `Some(None)` null.
    pub started_time: Option<Option<DateTime>>,
    /// How far the recording has got.
    pub status: RecordingStatus,
    /// When the recording was stopped; null while it is going on.
    ///
    /// `None` is absent, `Some(None)` null.
    pub stopped_time: Option<Option<DateTime>>,
    /// The meeting that was recorded. In the list of recordings, and in some other replies.
    pub meeting: Option<Meeting>,
    /// How long the recording is, in seconds.
    pub recording_duration: Option<f64>,
    /// Why the recording began. Only where a single recording is fetched, started or controlled.
    pub start_reason: Option<RecordingStart>,
    /// Why the recording ended. Only where a single recording is fetched, started or controlled.
    pub stop_reason: Option<RecordingStop>,
    /// Where the recording is put besides RealtimeKit's own bucket; null when nowhere. Missing for
    /// active and track recordings.
    ///
    /// `None` is absent, `Some(None)` null.
    pub storage_config: Option<Option<StorageConfigInfo>>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(Recording {
    id: required "id",
    audio_download_url: nullable "audio_download_url",
    download_audio_url: nullable "download_audio_url",
    download_url: nullable "download_url",
    download_url_expiry: nullable "download_url_expiry",
    file_size: nullable "file_size",
    invoked_time: optional "invoked_time",
    meeting_id: optional "meeting_id",
    type_: optional "type",
    output_file_name: optional "output_file_name",
    session_id: nullable "session_id",
    started_time: nullable "started_time",
    status: required "status",
    stopped_time: nullable "stopped_time",
    meeting: optional "meeting",
    recording_duration: optional "recording_duration",
    start_reason: optional "start_reason",
    stop_reason: optional "stop_reason",
    storage_config: nullable "storage_config",
    ..additional_properties
});
