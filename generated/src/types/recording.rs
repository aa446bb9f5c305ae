// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DateTime, DecodeError, Model, Reader, UnknownMembers, Uri, Uuid, Writer, nullable,
    optional, required, set, set_optional,
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

impl Model for Recording {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut audio_download_url = None;
        let mut download_audio_url = None;
        let mut download_url = None;
        let mut download_url_expiry = None;
        let mut file_size = None;
        let mut invoked_time = None;
        let mut meeting_id = None;
        let mut type_ = None;
        let mut output_file_name = None;
        let mut session_id = None;
        let mut started_time = None;
        let mut status = None;
        let mut stopped_time = None;
        let mut meeting = None;
        let mut recording_duration = None;
        let mut start_reason = None;
        let mut stop_reason = None;
        let mut storage_config = None;
        let mut slots = [
            required("id", &mut id),
            nullable("audio_download_url", &mut audio_download_url),
            nullable("download_audio_url", &mut download_audio_url),
            nullable("download_url", &mut download_url),
            nullable("download_url_expiry", &mut download_url_expiry),
            nullable("file_size", &mut file_size),
            optional("invoked_time", &mut invoked_time),
            optional("meeting_id", &mut meeting_id),
            optional("type", &mut type_),
            optional("output_file_name", &mut output_file_name),
            nullable("session_id", &mut session_id),
            nullable("started_time", &mut started_time),
            required("status", &mut status),
            nullable("stopped_time", &mut stopped_time),
            optional("meeting", &mut meeting),
            optional("recording_duration", &mut recording_duration),
            optional("start_reason", &mut start_reason),
            optional("stop_reason", &mut stop_reason),
            nullable("storage_config", &mut storage_config),
        ];
        let additional_properties = reader.object(&mut slots)?;
        Ok(Self {
            id: reader.given(id)?,
            audio_download_url,
            download_audio_url,
            download_url,
            download_url_expiry,
            file_size,
            invoked_time,
            meeting_id,
            type_,
            output_file_name,
            session_id,
            started_time,
            status: reader.given(status)?,
            stopped_time,
            meeting,
            recording_duration,
            start_reason,
            stop_reason,
            storage_config,
            additional_properties,
        })
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set("id", &self.id),
            set_optional("audio_download_url", &self.audio_download_url),
            set_optional("download_audio_url", &self.download_audio_url),
            set_optional("download_url", &self.download_url),
            set_optional("download_url_expiry", &self.download_url_expiry),
            set_optional("file_size", &self.file_size),
            set_optional("invoked_time", &self.invoked_time),
            set_optional("meeting_id", &self.meeting_id),
            set_optional("type", &self.type_),
            set_optional("output_file_name", &self.output_file_name),
            set_optional("session_id", &self.session_id),
            set_optional("started_time", &self.started_time),
            set("status", &self.status),
            set_optional("stopped_time", &self.stopped_time),
            set_optional("meeting", &self.meeting),
            set_optional("recording_duration", &self.recording_duration),
            set_optional("start_reason", &self.start_reason),
            set_optional("stop_reason", &self.stop_reason),
            set_optional("storage_config", &self.storage_config),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(Recording);
