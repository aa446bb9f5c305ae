// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{
    DateTime, DecodeError, Decoder, Model, Object, ObjectWriter, Uri, Uuid, Value,
};

use crate::types::{
    Meeting, RecordingStart, RecordingStatus, RecordingStop, StorageConfigInfo,
};

/// A recording of a meeting, running or finished.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Recording {
    /// Identifier of the recording.
    pub id: Uuid,
    /// Where to download the audio file; null while there is none, and when no separate audio file
    /// was asked for.
    pub audio_download_url: Option<Uri>,
    /// Where to download the recording; null until it is uploaded, and when it is not kept in
    /// RealtimeKit's own bucket.
    pub download_url: Option<Uri>,
    /// Until when the download addresses work; null while there are none.
    pub download_url_expiry: Option<DateTime>,
    /// Size of the file in bytes; null while there is no file.
    pub file_size: Option<f64>,
    /// When the recording was asked for.
    pub invoked_time: DateTime,
    /// Name of the recording's file.
    pub output_file_name: String,
    /// Identifier of the session that was recorded; null when there is none yet.
    pub session_id: Option<Uuid>,
    /// When the recording began, usually some seconds after it was asked for; null before that.
    pub started_time: Option<DateTime>,
    /// How far the recording has got.
    pub status: RecordingStatus,
    /// When the recording was stopped; null while it is going on.
    pub stopped_time: Option<DateTime>,
    /// The meeting that was recorded. Only in the list of recordings.
    pub meeting: Option<Meeting>,
    /// How long the recording is, in seconds.
    pub recording_duration: Option<i64>,
    /// Why the recording began. Only where a single recording is fetched, started or controlled.
    pub start_reason: Option<RecordingStart>,
    /// Why the recording ended. Only where a single recording is fetched, started or controlled.
    pub stop_reason: Option<RecordingStop>,
    /// Where the recording is put besides RealtimeKit's own bucket; null when nowhere. Missing for
    /// active and track recordings.
    pub storage_config: Option<Option<StorageConfigInfo>>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Recording {
    /// An object with the members that it must have.
    #[must_use]
    pub fn new(
        id: impl Into<Uuid>,
        audio_download_url: Option<Uri>,
        download_url: Option<Uri>,
        download_url_expiry: Option<DateTime>,
        file_size: Option<f64>,
        invoked_time: impl Into<DateTime>,
        output_file_name: impl Into<String>,
        session_id: Option<Uuid>,
        started_time: Option<DateTime>,
        status: impl Into<RecordingStatus>,
        stopped_time: Option<DateTime>,
    ) -> Self {
        Self {
            id: id.into(),
            audio_download_url,
            download_url,
            download_url_expiry,
            file_size,
            invoked_time: invoked_time.into(),
            output_file_name: output_file_name.into(),
            session_id,
            started_time,
            status: status.into(),
            stopped_time,
            meeting: None,
            recording_duration: None,
            start_reason: None,
            stop_reason: None,
            storage_config: None,
            additional_properties: BTreeMap::new(),
        }
    }

    /// Sets [`meeting`](Self::meeting).
    #[must_use]
    pub fn meeting(mut self, meeting: Meeting) -> Self {
        self.meeting = Some(meeting);
        self
    }

    /// Sets [`recording_duration`](Self::recording_duration).
    #[must_use]
    pub fn recording_duration(mut self, recording_duration: i64) -> Self {
        self.recording_duration = Some(recording_duration);
        self
    }

    /// Sets [`start_reason`](Self::start_reason).
    #[must_use]
    pub fn start_reason(mut self, start_reason: RecordingStart) -> Self {
        self.start_reason = Some(start_reason);
        self
    }

    /// Sets [`stop_reason`](Self::stop_reason).
    #[must_use]
    pub fn stop_reason(mut self, stop_reason: RecordingStop) -> Self {
        self.stop_reason = Some(stop_reason);
        self
    }

    /// Sets [`storage_config`](Self::storage_config).
    #[must_use]
    pub fn storage_config(mut self, storage_config: StorageConfigInfo) -> Self {
        self.storage_config = Some(Some(storage_config));
        self
    }

    /// Sets [`storage_config`](Self::storage_config) to null.
    #[must_use]
    pub fn storage_config_null(mut self) -> Self {
        self.storage_config = Some(None);
        self
    }
}

impl Model for Recording {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            id: object.required("id")?,
            audio_download_url: object.required("audio_download_url")?,
            download_url: object.required("download_url")?,
            download_url_expiry: object.required("download_url_expiry")?,
            file_size: object.required("file_size")?,
            invoked_time: object.required("invoked_time")?,
            output_file_name: object.required("output_file_name")?,
            session_id: object.required("session_id")?,
            started_time: object.required("started_time")?,
            status: object.required("status")?,
            stopped_time: object.required("stopped_time")?,
            meeting: object.optional("meeting")?,
            recording_duration: object.optional("recording_duration")?,
            start_reason: object.optional("start_reason")?,
            stop_reason: object.optional("stop_reason")?,
            storage_config: object.nullable("storage_config")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set("id", &self.id);
        object.set("audio_download_url", &self.audio_download_url);
        object.set("download_url", &self.download_url);
        object.set("download_url_expiry", &self.download_url_expiry);
        object.set("file_size", &self.file_size);
        object.set("invoked_time", &self.invoked_time);
        object.set("output_file_name", &self.output_file_name);
        object.set("session_id", &self.session_id);
        object.set("started_time", &self.started_time);
        object.set("status", &self.status);
        object.set("stopped_time", &self.stopped_time);
        object.set_optional("meeting", &self.meeting);
        object.set_optional("recording_duration", &self.recording_duration);
        object.set_optional("start_reason", &self.start_reason);
        object.set_optional("stop_reason", &self.stop_reason);
        object.set_nullable("storage_config", &self.storage_config);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(Recording);
