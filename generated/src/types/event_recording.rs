// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{
    DecodeError, Decoder, Model, Object, ObjectWriter, Uri, Uuid, Value,
};

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
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for EventRecording {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            id: object.required("id")?,
            recording_id: object.optional("recordingId")?,
            status: object.required("status")?,
            started_time: object.optional("startedTime")?,
            stopped_time: object.optional("stoppedTime")?,
            file_size: object.optional("fileSize")?,
            output_file_name: object.optional("outputFileName")?,
            download_url: object.optional("downloadUrl")?,
            audio_download_url: object.optional("audioDownloadUrl")?,
            download_url_expiry: object.optional("downloadUrlExpiry")?,
            meeting_id: object.optional("meetingId")?,
            recording_duration: object.optional("recordingDuration")?,
            organization_id: object.optional("organizationId")?,
            session_id: object.optional("roomUUID")?,
            stop_reason: object.optional("stopReason")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set("id", &self.id);
        object.set_optional("recordingId", &self.recording_id);
        object.set("status", &self.status);
        object.set_optional("startedTime", &self.started_time);
        object.set_optional("stoppedTime", &self.stopped_time);
        object.set_optional("fileSize", &self.file_size);
        object.set_optional("outputFileName", &self.output_file_name);
        object.set_optional("downloadUrl", &self.download_url);
        object.set_optional("audioDownloadUrl", &self.audio_download_url);
        object.set_optional("downloadUrlExpiry", &self.download_url_expiry);
        object.set_optional("meetingId", &self.meeting_id);
        object.set_optional("recordingDuration", &self.recording_duration);
        object.set_optional("organizationId", &self.organization_id);
        object.set_optional("roomUUID", &self.session_id);
        object.set_optional("stopReason", &self.stop_reason);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(EventRecording);
