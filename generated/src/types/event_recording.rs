// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Uri, Uuid, Writer, optional, required,
    set, set_optional,
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
    pub additional_properties: UnknownMembers,
}

impl Model for EventRecording {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut recording_id = None;
        let mut status = None;
        let mut started_time = None;
        let mut stopped_time = None;
        let mut file_size = None;
        let mut output_file_name = None;
        let mut download_url = None;
        let mut audio_download_url = None;
        let mut download_url_expiry = None;
        let mut meeting_id = None;
        let mut recording_duration = None;
        let mut organization_id = None;
        let mut session_id = None;
        let mut stop_reason = None;
        let mut slots = [
            required("id", &mut id),
            optional("recordingId", &mut recording_id),
            required("status", &mut status),
            optional("startedTime", &mut started_time),
            optional("stoppedTime", &mut stopped_time),
            optional("fileSize", &mut file_size),
            optional("outputFileName", &mut output_file_name),
            optional("downloadUrl", &mut download_url),
            optional("audioDownloadUrl", &mut audio_download_url),
            optional("downloadUrlExpiry", &mut download_url_expiry),
            optional("meetingId", &mut meeting_id),
            optional("recordingDuration", &mut recording_duration),
            optional("organizationId", &mut organization_id),
            optional("roomUUID", &mut session_id),
            optional("stopReason", &mut stop_reason),
        ];
        let additional_properties = reader.object(&mut slots)?;
        Ok(Self {
            id: reader.given(id)?,
            recording_id,
            status: reader.given(status)?,
            started_time,
            stopped_time,
            file_size,
            output_file_name,
            download_url,
            audio_download_url,
            download_url_expiry,
            meeting_id,
            recording_duration,
            organization_id,
            session_id,
            stop_reason,
            additional_properties,
        })
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set("id", &self.id),
            set_optional("recordingId", &self.recording_id),
            set("status", &self.status),
            set_optional("startedTime", &self.started_time),
            set_optional("stoppedTime", &self.stopped_time),
            set_optional("fileSize", &self.file_size),
            set_optional("outputFileName", &self.output_file_name),
            set_optional("downloadUrl", &self.download_url),
            set_optional("audioDownloadUrl", &self.audio_download_url),
            set_optional("downloadUrlExpiry", &self.download_url_expiry),
            set_optional("meetingId", &self.meeting_id),
            set_optional("recordingDuration", &self.recording_duration),
            set_optional("organizationId", &self.organization_id),
            set_optional("roomUUID", &self.session_id),
            set_optional("stopReason", &self.stop_reason),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(EventRecording);
