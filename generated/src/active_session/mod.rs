// @generated from the API's description; edit that and generate again.

//! The session that is going on in a meeting right now.

use crate::AppClient;
use crate::types::{CreatePoll, KickParticipants, MuteAllParticipants};

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

/// [`ActiveSession::mute`](ActiveSession::mute) and the types inside it.
pub mod mute;
pub use mute::MuteCall;

/// [`ActiveSession::mute_all`](ActiveSession::mute_all) and the types inside it.
pub mod mute_all;
pub use mute_all::MuteAllCall;

/// The session that is going on in a meeting right now.
///
/// Made by [`AppClient::active_session`](crate::AppClient::active_session).
#[derive(Clone, Debug)]
pub struct ActiveSession {
    scope: AppClient,
}

impl ActiveSession {
    pub(crate) fn new(scope: AppClient) -> Self {
        Self { scope }
    }

    /// Fetches the active session of a meeting.
    ///
    /// Returns the session that is going on in the meeting. Answers 404 when there is none.
    /// Recorded replies lack the names of the meeting and of the app.
    ///
    /// # Arguments
    /// * `meeting_id`: Identifier of the meeting, as `meetings.create` returns it.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::Session`](crate::types::Session), which the reply has at `/data`; a reply without
    /// it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::active_session::get::Response>()`.
    ///
    /// # Errors
    /// * Status 404: No session is active in the meeting.
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
    ///     .active_session()
    ///     .get("meeting_id")
    ///     .await?;
    /// println!("{:?}", *reply);
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
    /// * `meeting_id`: Identifier of the meeting, as `meetings.create` returns it.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::KickedParticipants`](crate::types::KickedParticipants), which the reply has at
    /// `/data`; a reply without it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::active_session::kick::Response>()`.
    ///
    /// # Errors
    /// * Status 404: No participant was found for an identifier.
    /// * Any other status: The request failed; the body says why. Calls are limited: 429 asks to
    ///   wait as long as its header `retry-after` says.
    ///
    /// The body of an error is read by `error.reply::<Json<types::ErrorReply>>()`.
    ///
    /// # Example
    /// ```no_run
    /// use cloudflare_realtimekit::types::KickParticipants;
    ///
    /// # async fn example(client: cloudflare_realtimekit::Client) -> Result<(), cloudflare_realtimekit::Error> {
    /// let reply = client
    ///     .app("app_id")
    ///     .active_session()
    ///     .kick("meeting_id", &KickParticipants::new(["participant_ids"], ["custom_participant_ids"]))
    ///     .await?;
    /// println!("{:?}", *reply);
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
    /// Removes all participants from the session that is going on in the meeting, and ends it. A
    /// recording stops at once.
    ///
    /// # Arguments
    /// * `meeting_id`: Identifier of the meeting, as `meetings.create` returns it.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::KickedAll`](crate::types::KickedAll), which the reply has at `/data`; a reply
    /// without it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::active_session::kick_all::Response>()`.
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
    ///     .active_session()
    ///     .kick_all("meeting_id")
    ///     .await?;
    /// println!("{:?}", *reply);
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

    /// Mutes some participants of the active session.
    ///
    /// Mutes the participants with the given identifiers in the session that is going on in the
    /// meeting.
    ///
    /// # Arguments
    /// * `meeting_id`: Identifier of the meeting, as `meetings.create` returns it.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::MutedParticipants`](crate::types::MutedParticipants), which the reply has at
    /// `/data`; a reply without it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::active_session::mute::Response>()`.
    ///
    /// # Errors
    /// * Any other status: The request failed; the body says why. Calls are limited: 429 asks to
    ///   wait as long as its header `retry-after` says.
    ///
    /// The body of an error is read by `error.reply::<Json<types::ErrorReply>>()`.
    ///
    /// # Example
    /// ```no_run
    /// use cloudflare_realtimekit::types::KickParticipants;
    ///
    /// # async fn example(client: cloudflare_realtimekit::Client) -> Result<(), cloudflare_realtimekit::Error> {
    /// let reply = client
    ///     .app("app_id")
    ///     .active_session()
    ///     .mute("meeting_id", &KickParticipants::new(["participant_ids"], ["custom_participant_ids"]))
    ///     .await?;
    /// println!("{:?}", *reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/active_session/)
    ///
    /// `POST
    /// /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/mute`
    pub fn mute(
        &self,
        meeting_id: impl Into<String>,
        body: &KickParticipants,
    ) -> MuteCall {
        MuteCall::new(&self.scope, meeting_id, body)
    }

    /// Mutes everybody in the active session.
    ///
    /// Mutes all participants of the session that is going on in the meeting.
    ///
    /// # Arguments
    /// * `meeting_id`: Identifier of the meeting, as `meetings.create` returns it.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::MutedAll`](crate::types::MutedAll), which the reply has at `/data`; a reply without
    /// it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::active_session::mute_all::Response>()`.
    ///
    /// # Errors
    /// * Any other status: The request failed; the body says why. Calls are limited: 429 asks to
    ///   wait as long as its header `retry-after` says.
    ///
    /// The body of an error is read by `error.reply::<Json<types::ErrorReply>>()`.
    ///
    /// # Example
    /// ```no_run
    /// use cloudflare_realtimekit::types::MuteAllParticipants;
    ///
    /// # async fn example(client: cloudflare_realtimekit::Client) -> Result<(), cloudflare_realtimekit::Error> {
    /// let reply = client
    ///     .app("app_id")
    ///     .active_session()
    ///     .mute_all("meeting_id", &MuteAllParticipants::new(true))
    ///     .await?;
    /// println!("{:?}", *reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/active_session/)
    ///
    /// `POST
    /// /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/mute-all`
    pub fn mute_all(
        &self,
        meeting_id: impl Into<String>,
        body: &MuteAllParticipants,
    ) -> MuteAllCall {
        MuteAllCall::new(&self.scope, meeting_id, body)
    }

    /// Puts a poll to the active session.
    ///
    /// Asks the participants of the session that is going on in the meeting to vote.
    ///
    /// # Arguments
    /// * `meeting_id`: Identifier of the meeting, as `meetings.create` returns it.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::Poll`](crate::types::Poll), which the reply has at `/data/poll`; a reply without it
    /// is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::active_session::create_poll::Response>()`.
    ///
    /// # Errors
    /// * Status 400: The poll was refused.
    /// * Any other status: The request failed; the body says why. Calls are limited: 429 asks to
    ///   wait as long as its header `retry-after` says.
    ///
    /// The body of an error is read by `error.reply::<Json<types::ErrorReply>>()`.
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
    /// println!("{:?}", *reply);
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
