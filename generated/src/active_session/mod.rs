// @generated from the API's description; edit that and generate again.

//! The session that is going on in a meeting right now.

use crate::App;
use crate::types::{CreatePoll, KickParticipants};

/// [`ActiveSession::create_poll`](ActiveSession::create_poll) and the types inside it.
pub mod create_poll;
pub use create_poll::CreatePollCall;

/// [`ActiveSession::get`](ActiveSession::get) and the types inside it.
pub mod get;
pub use get::GetCall;

/// [`ActiveSession::kick`](ActiveSession::kick) and the types inside it.
pub mod kick;
pub use kick::KickCall;

/// [`ActiveSession::kick_all`](ActiveSession::kick_all) and the types inside it.
pub mod kick_all;
pub use kick_all::KickAllCall;

/// The session that is going on in a meeting right now.
#[derive(Clone, Debug)]
pub struct ActiveSession {
    scope: App,
}

impl ActiveSession {
    pub(crate) fn new(scope: App) -> Self {
        Self { scope }
    }

    /// Fetches the active session of a meeting.
    ///
    /// Returns the session that is going on in the meeting. Answers 404 when there is none.
    ///
    /// # Arguments
    /// * `meeting_id`: Identifier of the meeting: a UUID for V2 meetings, a room name such as
    ///   `abcdef-ghijkl` for V1 meetings.
    ///
    /// # Errors
    /// * Status 404: No session is active in the meeting.
    /// * Any other status: The request failed; the body says why.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: cloudflare_realtimekit::Client) -> Result<(), cloudflare_realtimekit::Error> {
    /// let reply = client
    ///     .app("app_id")
    ///     .active_session()
    ///     .get("meeting_id")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/active_session/methods/get_active_session/)
    ///
    /// `GET /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session`
    #[doc(alias = "GetActiveSession")]
    #[doc(alias = "get_active_session")]
    pub fn get(&self, meeting_id: impl Into<String>) -> GetCall {
        GetCall::new(&self.scope, meeting_id)
    }

    /// Removes some participants from the active session.
    ///
    /// Removes the participants with the given identifiers from the session that is going on in the
    /// meeting. Name them by `participant_ids`, by `custom_participant_ids`, or by both.
    ///
    /// # Arguments
    /// * `meeting_id`: Identifier of the meeting: a UUID for V2 meetings, a room name such as
    ///   `abcdef-ghijkl` for V1 meetings.
    ///
    /// # Errors
    /// * Any other status: The request failed; the body says why.
    ///
    /// # Example
    /// ```no_run
    /// use cloudflare_realtimekit::types::KickParticipants;
    ///
    /// # async fn example(client: cloudflare_realtimekit::Client) -> Result<(), cloudflare_realtimekit::Error> {
    /// let reply = client
    ///     .app("app_id")
    ///     .active_session()
    ///     .kick("meeting_id", &KickParticipants::new())
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/active_session/methods/kick_participants/)
    ///
    /// `POST
    /// /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/kick`
    #[doc(alias = "KickParticipants")]
    #[doc(alias = "kick_participants")]
    pub fn kick(
        &self,
        meeting_id: impl Into<String>,
        body: &KickParticipants,
    ) -> KickCall {
        KickCall::new(&self.scope, meeting_id, body)
    }

    /// Removes everybody from the active session.
    ///
    /// Removes all participants from the session that is going on in the meeting.
    ///
    /// # Arguments
    /// * `meeting_id`: Identifier of the meeting: a UUID for V2 meetings, a room name such as
    ///   `abcdef-ghijkl` for V1 meetings.
    ///
    /// # Errors
    /// * Any other status: The request failed; the body says why.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: cloudflare_realtimekit::Client) -> Result<(), cloudflare_realtimekit::Error> {
    /// let reply = client
    ///     .app("app_id")
    ///     .active_session()
    ///     .kick_all("meeting_id")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/active_session/methods/kick_all_participants/)
    ///
    /// `POST
    /// /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/kick-all`
    #[doc(alias = "KickAllParticipants")]
    #[doc(alias = "kick_all_participants")]
    pub fn kick_all(&self, meeting_id: impl Into<String>) -> KickAllCall {
        KickAllCall::new(&self.scope, meeting_id)
    }

    /// Puts a poll to the active session.
    ///
    /// Asks the participants of the session that is going on in the meeting to vote.
    ///
    /// # Arguments
    /// * `meeting_id`: Identifier of the meeting: a UUID for V2 meetings, a room name such as
    ///   `abcdef-ghijkl` for V1 meetings.
    ///
    /// # Errors
    /// * Any other status: The request failed; the body says why.
    ///
    /// # Example
    /// ```no_run
    /// use cloudflare_realtimekit::types::CreatePoll;
    ///
    /// # async fn example(client: cloudflare_realtimekit::Client) -> Result<(), cloudflare_realtimekit::Error> {
    /// let reply = client
    ///     .app("app_id")
    ///     .active_session()
    ///     .create_poll("meeting_id", &CreatePoll::new("question", ["options"]))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/active_session/methods/create_poll/)
    ///
    /// `POST
    /// /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/poll`
    #[doc(alias = "NewPoll")]
    pub fn create_poll(
        &self,
        meeting_id: impl Into<String>,
        body: &CreatePoll,
    ) -> CreatePollCall {
        CreatePollCall::new(&self.scope, meeting_id, body)
    }
}
