// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{UnknownMembers, Uri, Uuid};
use crate::types::{EventFileSize, RecordingStatus};

/// The recording that an event is about.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EventRecording {
    /// Identifier of the recording.
    pub id: Uuid,
    /// The same identifier again.
    pub recording_id: Option<Uuid>,
    /// How far the recording has got.
    pub status: RecordingStatus,
    /// When the recording began, as a timestamp.
    pub started_time: Option<String>,
    /// When the recording was stopped, as a timestamp.
    pub stopped_time: Option<String>,
    /// Size of the file in bytes.
    pub file_size: Option<EventFileSize>,
    /// Name of the recording's file.
    pub output_file_name: Option<String>,
    /// Where to download the recording, once it is uploaded.
    pub download_url: Option<Uri>,
    /// Where to download the audio file, once it is uploaded.
    pub audio_download_url: Option<Uri>,
    /// Until when the addresses work, as a timestamp.
    pub download_url_expiry: Option<String>,
    /// Identifier of the meeting.
    pub meeting_id: Option<Uuid>,
    /// How long the recording is, in seconds.
    pub recording_duration: Option<f64>,
    /// Identifier of the app.
    pub organization_id: Option<Uuid>,
    /// Identifier of the session.
    pub session_id: Option<Uuid>,
    /// Why the recording ended, in a form that is not JSON.
    pub stop_reason: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(EventRecording {
    id: required "id",
    recording_id: optional "recordingId",
    status: required "status",
    started_time: optional "startedTime",
    stopped_time: optional "stoppedTime",
    file_size: optional "fileSize",
    output_file_name: optional "outputFileName",
    download_url: optional "downloadUrl",
    audio_download_url: optional "audioDownloadUrl",
    download_url_expiry: optional "downloadUrlExpiry",
    meeting_id: optional "meetingId",
    recording_duration: optional "recordingDuration",
    organization_id: optional "organizationId",
    session_id: optional "roomUUID",
    stop_reason: optional "stopReason",
    ..additional_properties
});
