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

impl EventRecording {
    /// An object with the members that it must have.
    #[must_use]
    pub fn new(id: impl Into<Uuid>, status: impl Into<RecordingStatus>) -> Self {
        Self {
            id: id.into(),
            recording_id: None,
            status: status.into(),
            started_time: None,
            stopped_time: None,
            file_size: None,
            output_file_name: None,
            download_url: None,
            audio_download_url: None,
            download_url_expiry: None,
            meeting_id: None,
            recording_duration: None,
            organization_id: None,
            session_id: None,
            stop_reason: None,
            additional_properties: BTreeMap::new(),
        }
    }

    /// Sets [`recording_id`](Self::recording_id).
    #[must_use]
    pub fn recording_id(mut self, recording_id: impl Into<Uuid>) -> Self {
        self.recording_id = Some(recording_id.into());
        self
    }

    /// Sets [`started_time`](Self::started_time).
    #[must_use]
    pub fn started_time(mut self, started_time: impl Into<String>) -> Self {
        self.started_time = Some(started_time.into());
        self
    }

    /// Sets [`stopped_time`](Self::stopped_time).
    #[must_use]
    pub fn stopped_time(mut self, stopped_time: impl Into<String>) -> Self {
        self.stopped_time = Some(stopped_time.into());
        self
    }

    /// Sets [`file_size`](Self::file_size).
    #[must_use]
    pub fn file_size(mut self, file_size: impl Into<EventFileSize>) -> Self {
        self.file_size = Some(file_size.into());
        self
    }

    /// Sets [`output_file_name`](Self::output_file_name).
    #[must_use]
    pub fn output_file_name(mut self, output_file_name: impl Into<String>) -> Self {
        self.output_file_name = Some(output_file_name.into());
        self
    }

    /// Sets [`download_url`](Self::download_url).
    #[must_use]
    pub fn download_url(mut self, download_url: impl Into<Uri>) -> Self {
        self.download_url = Some(download_url.into());
        self
    }

    /// Sets [`audio_download_url`](Self::audio_download_url).
    #[must_use]
    pub fn audio_download_url(mut self, audio_download_url: impl Into<Uri>) -> Self {
        self.audio_download_url = Some(audio_download_url.into());
        self
    }

    /// Sets [`download_url_expiry`](Self::download_url_expiry).
    #[must_use]
    pub fn download_url_expiry(
        mut self,
        download_url_expiry: impl Into<String>,
    ) -> Self {
        self.download_url_expiry = Some(download_url_expiry.into());
        self
    }

    /// Sets [`meeting_id`](Self::meeting_id).
    #[must_use]
    pub fn meeting_id(mut self, meeting_id: impl Into<Uuid>) -> Self {
        self.meeting_id = Some(meeting_id.into());
        self
    }

    /// Sets [`recording_duration`](Self::recording_duration).
    #[must_use]
    pub fn recording_duration(mut self, recording_duration: f64) -> Self {
        self.recording_duration = Some(recording_duration);
        self
    }

    /// Sets [`organization_id`](Self::organization_id).
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<Uuid>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Sets [`session_id`](Self::session_id).
    #[must_use]
    pub fn session_id(mut self, session_id: impl Into<Uuid>) -> Self {
        self.session_id = Some(session_id.into());
        self
    }

    /// Sets [`stop_reason`](Self::stop_reason).
    #[must_use]
    pub fn stop_reason(mut self, stop_reason: impl Into<String>) -> Self {
        self.stop_reason = Some(stop_reason.into());
        self
    }
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
