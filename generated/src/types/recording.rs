// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{
    DateTime, DecodeError, Decoder, Model, Object, ObjectWriter, Uri, Uuid, Value,
};

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
    /// `None` is absent and `Some(None)` null: ask for `Some(Some(value))`, since null is some as
    /// well.
    pub audio_download_url: Option<Option<Uri>>,
    /// Where to download the audio file, under the name that some replies give it.
    ///
    /// `None` is absent and `Some(None)` null: ask for `Some(Some(value))`, since null is some as
    /// well.
    pub download_audio_url: Option<Option<Uri>>,
    /// Where to download the recording; null until it is uploaded, and when it is not kept in
    /// RealtimeKit's own bucket. A track recording has its layers here.
    ///
    /// `None` is absent and `Some(None)` null: ask for `Some(Some(value))`, since null is some as
    /// well.
    pub download_url: Option<Option<RecordingDownload>>,
    /// Until when the download addresses work, 7 days after the upload; then the files are deleted.
    /// Null while there are none.
    ///
    /// `None` is absent and `Some(None)` null: ask for `Some(Some(value))`, since null is some as
    /// well.
    pub download_url_expiry: Option<Option<DateTime>>,
    /// Size of the file in bytes; null while there is no file.
    ///
    /// `None` is absent and `Some(None)` null: ask for `Some(Some(value))`, since null is some as
    /// well.
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
    /// `None` is absent and `Some(None)` null: ask for `Some(Some(value))`, since null is some as
    /// well.
    pub session_id: Option<Option<Uuid>>,
    /// When the recording began, usually some seconds after it was asked for; null before that.
    ///
    /// `None` is absent and `Some(None)` null: ask for `Some(Some(value))`, since null is some as
    /// well.
    pub started_time: Option<Option<DateTime>>,
    /// How far the recording has got.
    pub status: RecordingStatus,
    /// When the recording was stopped; null while it is going on.
    ///
    /// `None` is absent and `Some(None)` null: ask for `Some(Some(value))`, since null is some as
    /// well.
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
    /// `None` is absent and `Some(None)` null: ask for `Some(Some(value))`, since null is some as
    /// well.
    pub storage_config: Option<Option<StorageConfigInfo>>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for Recording {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            id: object.required("id")?,
            audio_download_url: object.nullable("audio_download_url")?,
            download_audio_url: object.nullable("download_audio_url")?,
            download_url: object.nullable("download_url")?,
            download_url_expiry: object.nullable("download_url_expiry")?,
            file_size: object.nullable("file_size")?,
            invoked_time: object.optional("invoked_time")?,
            meeting_id: object.optional("meeting_id")?,
            type_: object.optional("type")?,
            output_file_name: object.optional("output_file_name")?,
            session_id: object.nullable("session_id")?,
            started_time: object.nullable("started_time")?,
            status: object.required("status")?,
            stopped_time: object.nullable("stopped_time")?,
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
        object.set_nullable("audio_download_url", &self.audio_download_url);
        object.set_nullable("download_audio_url", &self.download_audio_url);
        object.set_nullable("download_url", &self.download_url);
        object.set_nullable("download_url_expiry", &self.download_url_expiry);
        object.set_nullable("file_size", &self.file_size);
        object.set_optional("invoked_time", &self.invoked_time);
        object.set_optional("meeting_id", &self.meeting_id);
        object.set_optional("type", &self.type_);
        object.set_optional("output_file_name", &self.output_file_name);
        object.set_nullable("session_id", &self.session_id);
        object.set_nullable("started_time", &self.started_time);
        object.set("status", &self.status);
        object.set_nullable("stopped_time", &self.stopped_time);
        object.set_optional("meeting", &self.meeting);
        object.set_optional("recording_duration", &self.recording_duration);
        object.set_optional("start_reason", &self.start_reason);
        object.set_optional("stop_reason", &self.stop_reason);
        object.set_nullable("storage_config", &self.storage_config);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(Recording);
