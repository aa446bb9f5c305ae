// @generated from the API's description; edit that and generate again.

//! Recordings of meetings, whole or by track.

use crate::AppClient;
use crate::types::{ControlRecording, StartRecording, StartTrackRecording};

/// [`Recordings::active`](Recordings::active) and the types inside it.
pub mod active;
pub use active::ActiveCall;

/// [`Recordings::control`](Recordings::control) and the types inside it.
pub mod control;
pub use control::ControlCall;

/// [`Recordings::get`](Recordings::get) and the types inside it.
pub mod get;
pub use get::GetCall;

/// [`Recordings::list`](Recordings::list) and the types inside it.
pub mod list;
pub use list::ListCall;

/// [`Recordings::start`](Recordings::start) and the types inside it.
pub mod start;
pub use start::StartCall;

/// [`Recordings::start_track`](Recordings::start_track) and the types inside it.
pub mod start_track;
pub use start_track::StartTrackCall;

/// Recordings of meetings, whole or by track.
///
/// Made by [`AppClient::recordings`](crate::AppClient::recordings).
#[derive(Clone, Debug)]
pub struct Recordings {
    scope: AppClient,
}

impl Recordings {
    pub(crate) fn new(scope: AppClient) -> Self {
        Self { scope }
    }

    /// List the recordings of an app.
    ///
    /// Fetches the recordings of all meetings of the app, or of one meeting, page by page. The
    /// entries carry the meeting they belong to and no `start_reason` or `stop_reason`. Files are
    /// deleted 7 days after the upload.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`Vec<types::Recording>`](crate::types::Recording), which the reply has at `/data`; a reply
    /// without it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::recordings::list::Response>()`.
    ///
    /// # Errors
    /// * Any other status: The request failed; the body says why. Calls are limited: 429 asks to
    ///   wait as long as its header `retry-after` says.
    ///
    /// The body of an error is read by `error.reply::<Json<types::ErrorReply>>()`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: cloudflare_realtimekit::Client) -> Result<(), cloudflare_realtimekit::Error> {
    /// let mut items = client
    ///     .app("app_id")
    ///     .recordings()
    ///     .list()
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/recordings/methods/get_recordings/)
    ///
    /// `GET /accounts/{account_id}/realtime/kit/{app_id}/recordings`
    #[doc(alias = "GetRecordings")]
    #[doc(alias = "get_recordings")]
    pub fn list(&self) -> ListCall {
        ListCall::new(&self.scope)
    }

    /// Start recording a meeting.
    ///
    /// Starts to record the running session of a meeting; without one there is nothing to record.
    /// Only one recording of a meeting goes on at a time unless `allow_multiple_recordings` is set.
    /// Settings given here win over the meeting's own `recording_config`, and that over the app's
    /// settings; whether they merge member by member is not known. A recording of less than 5
    /// seconds may fail. It ends some time after the last participant has left: see
    /// `session_keep_alive_time_in_secs` of the meeting. An hour takes some 300 MB. Beta.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::Recording`](crate::types::Recording), which the reply has at `/data`; a reply
    /// without it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::recordings::start::Response>()`.
    ///
    /// # Errors
    /// * Any other status: The request failed; the body says why. Calls are limited: 429 asks to
    ///   wait as long as its header `retry-after` says.
    ///
    /// The body of an error is read by `error.reply::<Json<types::ErrorReply>>()`.
    ///
    /// # Example
    /// ```no_run
    /// use cloudflare_realtimekit::types::StartRecording;
    ///
    /// # async fn example(client: cloudflare_realtimekit::Client) -> Result<(), cloudflare_realtimekit::Error> {
    /// let reply = client
    ///     .app("app_id")
    ///     .recordings()
    ///     .start(&StartRecording::new("meeting_id"))
    ///     .await?;
    /// println!("{:?}", *reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/recordings/methods/start_recordings/)
    ///
    /// `POST /accounts/{account_id}/realtime/kit/{app_id}/recordings`
    #[doc(alias = "StartRecordings")]
    #[doc(alias = "start_recordings")]
    pub fn start(&self, body: &StartRecording) -> StartCall {
        StartCall::new(&self.scope, body)
    }

    /// Fetch a recording.
    ///
    /// Fetches one recording with its status and, once it is uploaded, where to download it. Beta.
    ///
    /// # Arguments
    /// * `recording_id`: Identifier of the recording.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::Recording`](crate::types::Recording), which the reply has at `/data`; a reply
    /// without it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::recordings::get::Response>()`.
    ///
    /// # Errors
    /// * Any other status: The request failed; the body says why. Calls are limited: 429 asks to
    ///   wait as long as its header `retry-after` says.
    ///
    /// The body of an error is read by `error.reply::<Json<types::ErrorReply>>()`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: cloudflare_realtimekit::Client) -> Result<(), cloudflare_realtimekit::Error> {
    /// let reply = client
    ///     .app("app_id")
    ///     .recordings()
    ///     .get("recording_id")
    ///     .await?;
    /// println!("{:?}", *reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/recordings/methods/get_one_recording/)
    ///
    /// `GET /accounts/{account_id}/realtime/kit/{app_id}/recordings/{recording_id}`
    #[doc(alias = "GetOneRecording")]
    #[doc(alias = "get_one_recording")]
    pub fn get(&self, recording_id: impl Into<String>) -> GetCall {
        GetCall::new(&self.scope, recording_id)
    }

    /// Pause, resume or stop a recording.
    ///
    /// Pauses a running recording, resumes a paused one, or stops it for good. A stopped recording
    /// cannot be resumed; it is then uploaded. Beta.
    ///
    /// # Arguments
    /// * `recording_id`: Identifier of the recording.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::Recording`](crate::types::Recording), which the reply has at `/data`; a reply
    /// without it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::recordings::control::Response>()`.
    ///
    /// # Errors
    /// * Any other status: The request failed; the body says why. Calls are limited: 429 asks to
    ///   wait as long as its header `retry-after` says.
    ///
    /// The body of an error is read by `error.reply::<Json<types::ErrorReply>>()`.
    ///
    /// # Example
    /// ```no_run
    /// use cloudflare_realtimekit::types::ControlRecording;
    /// use cloudflare_realtimekit::types::RecordingAction;
    ///
    /// # async fn example(client: cloudflare_realtimekit::Client) -> Result<(), cloudflare_realtimekit::Error> {
    /// let reply = client
    ///     .app("app_id")
    ///     .recordings()
    ///     .control("recording_id", &ControlRecording::new(RecordingAction::Stop))
    ///     .await?;
    /// println!("{:?}", *reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/recordings/methods/pause_resume_stop_recording/)
    ///
    /// `PUT /accounts/{account_id}/realtime/kit/{app_id}/recordings/{recording_id}`
    #[doc(alias = "PauseResumeStopRecording")]
    #[doc(alias = "pause_resume_stop_recording")]
    pub fn control(
        &self,
        recording_id: impl Into<String>,
        body: &ControlRecording,
    ) -> ControlCall {
        ControlCall::new(&self.scope, recording_id, body)
    }

    /// Fetch the active recording of a meeting.
    ///
    /// Fetches the recording that is being made of a meeting right now. It comes without
    /// `storage_config`, `start_reason` and `stop_reason`. Answers 404 when nothing is being
    /// recorded.
    ///
    /// # Arguments
    /// * `meeting_id`: Identifier of the meeting, as `meetings.create` returns it.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::Recording`](crate::types::Recording), which the reply has at `/data`; a reply
    /// without it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::recordings::active::Response>()`.
    ///
    /// # Errors
    /// * Status 404: Nothing is being recorded.
    /// * Any other status: The request failed; the body says why. Calls are limited: 429 asks to
    ///   wait as long as its header `retry-after` says.
    ///
    /// The body of an error is read by `error.reply::<Json<types::ErrorReply>>()`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: cloudflare_realtimekit::Client) -> Result<(), cloudflare_realtimekit::Error> {
    /// let reply = client
    ///     .app("app_id")
    ///     .recordings()
    ///     .active("meeting_id")
    ///     .await?;
    /// println!("{:?}", *reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/recordings/methods/get_active_recordings/)
    ///
    /// `GET /accounts/{account_id}/realtime/kit/{app_id}/recordings/active-recording/{meeting_id}`
    #[doc(alias = "GetActiveRecordings")]
    #[doc(alias = "get_active_recordings")]
    pub fn active(&self, meeting_id: impl Into<String>) -> ActiveCall {
        ActiveCall::new(&self.scope, meeting_id)
    }

    /// Start recording the tracks of a meeting.
    ///
    /// Starts to record every participant's track into a file of its own, instead of one file of
    /// the whole meeting. It needs a running session and ends with it. Only audio can be recorded
    /// like this; the files are WebM, in RealtimeKit's own bucket, and are deleted after 7 days.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::Recording`](crate::types::Recording), which the reply has at `/data/recording`; a
    /// reply without it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::recordings::start_track::Response>()`.
    ///
    /// # Errors
    /// * Any other status: The request failed; the body says why. Calls are limited: 429 asks to
    ///   wait as long as its header `retry-after` says.
    ///
    /// The body of an error is read by `error.reply::<Json<types::ErrorReply>>()`.
    ///
    /// # Example
    /// ```no_run
    /// use cloudflare_realtimekit::types::StartTrackRecording;
    ///
    /// # async fn example(client: cloudflare_realtimekit::Client) -> Result<(), cloudflare_realtimekit::Error> {
    /// let reply = client
    ///     .app("app_id")
    ///     .recordings()
    ///     .start_track(&StartTrackRecording::new("meeting_id"))
    ///     .await?;
    /// println!("{:?}", *reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/recordings/methods/start_track_recording/)
    ///
    /// `POST /accounts/{account_id}/realtime/kit/{app_id}/recordings/track`
    #[doc(alias = "StartTrackRecording")]
    #[doc(alias = "start_track_recording")]
    pub fn start_track(&self, body: &StartTrackRecording) -> StartTrackCall {
        StartTrackCall::new(&self.scope, body)
    }
}
