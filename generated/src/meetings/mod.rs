// @generated from the API's description; edit that and generate again.

//! Meetings (the rooms) and the participants who may enter them.

use crate::AppClient;
use crate::types::{AddParticipant, CreateMeeting, UpdateMeeting, UpdateParticipant};

/// [`Meetings::add_participant`](Meetings::add_participant) and the types inside it.
pub mod add_participant;
pub use add_participant::AddParticipantCall;

/// [`Meetings::create`](Meetings::create) and the types inside it.
pub mod create;
pub use create::CreateCall;

/// [`Meetings::delete_participant`](Meetings::delete_participant) and the types inside it.
pub mod delete_participant;
pub use delete_participant::DeleteParticipantCall;

/// [`Meetings::get`](Meetings::get) and the types inside it.
pub mod get;
pub use get::GetCall;

/// [`Meetings::get_participant`](Meetings::get_participant) and the types inside it.
pub mod get_participant;
pub use get_participant::GetParticipantCall;

/// [`Meetings::list`](Meetings::list) and the types inside it.
pub mod list;
pub use list::ListCall;

/// [`Meetings::participants`](Meetings::participants) and the types inside it.
pub mod participants;
pub use participants::ParticipantsCall;

/// [`Meetings::refresh_participant_token`](Meetings::refresh_participant_token) and the types
/// inside it.
pub mod refresh_participant_token;
pub use refresh_participant_token::RefreshParticipantTokenCall;

/// [`Meetings::replace`](Meetings::replace) and the types inside it.
pub mod replace;
pub use replace::ReplaceCall;

/// [`Meetings::replace_participant`](Meetings::replace_participant) and the types inside it.
pub mod replace_participant;
pub use replace_participant::ReplaceParticipantCall;

/// [`Meetings::update`](Meetings::update) and the types inside it.
pub mod update;
pub use update::UpdateCall;

/// [`Meetings::update_participant`](Meetings::update_participant) and the types inside it.
pub mod update_participant;
pub use update_participant::UpdateParticipantCall;

/// Meetings (the rooms) and the participants who may enter them.
///
/// Made by [`AppClient::meetings`](crate::AppClient::meetings).
#[derive(Clone, Debug)]
pub struct Meetings {
    scope: AppClient,
}

impl Meetings {
    pub(crate) fn new(scope: AppClient) -> Self {
        Self { scope }
    }

    /// List the meetings of an app.
    ///
    /// Fetches the app's meetings, page by page. The entries have everything that fetching a single
    /// meeting gives except `ai_config`.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`Vec<types::Meeting>`](crate::types::Meeting), which the reply has at `/data`; a reply
    /// without it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::meetings::list::Response>()`.
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
    ///     .meetings()
    ///     .list()
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/meetings/methods/get/)
    ///
    /// `GET /accounts/{account_id}/realtime/kit/{app_id}/meetings`
    #[doc(alias = "Get")]
    #[doc(alias = "get")]
    pub fn list(&self) -> ListCall {
        ListCall::new(&self.scope)
    }

    /// Create a meeting.
    ///
    /// Creates a meeting in the app. A meeting lasts until it is set inactive and can hold any
    /// number of sessions, one after the other. To let somebody in, add a participant.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::Meeting`](crate::types::Meeting), which the reply has at `/data`; a reply without
    /// it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::meetings::create::Response>()`.
    ///
    /// # Errors
    /// * Any other status: The request failed; the body says why. Calls are limited: 429 asks to
    ///   wait as long as its header `retry-after` says.
    ///
    /// The body of an error is read by `error.reply::<Json<types::ErrorReply>>()`.
    ///
    /// # Example
    /// ```no_run
    /// use cloudflare_realtimekit::types::CreateMeeting;
    ///
    /// # async fn example(client: cloudflare_realtimekit::Client) -> Result<(), cloudflare_realtimekit::Error> {
    /// let reply = client
    ///     .app("app_id")
    ///     .meetings()
    ///     .create(&CreateMeeting::new())
    ///     .await?;
    /// println!("{:?}", *reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/meetings/methods/create/)
    ///
    /// `POST /accounts/{account_id}/realtime/kit/{app_id}/meetings`
    #[doc(alias = "New")]
    pub fn create(&self, body: &CreateMeeting) -> CreateCall {
        CreateCall::new(&self.scope, body)
    }

    /// Fetch a meeting.
    ///
    /// Fetches one meeting of the app with all its settings.
    ///
    /// # Arguments
    /// * `meeting_id`: Identifier of the meeting, as `meetings.create` returns it.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::Meeting`](crate::types::Meeting), which the reply has at `/data`; a reply without
    /// it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::meetings::get::Response>()`.
    ///
    /// # Errors
    /// * Status 500: Something failed inside RealtimeKit.
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
    ///     .meetings()
    ///     .get("meeting_id")
    ///     .await?;
    /// println!("{:?}", *reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/meetings/methods/get_meeting_by_id/)
    ///
    /// `GET /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}`
    #[doc(alias = "GetMeetingByID")]
    #[doc(alias = "get_meeting_by_id")]
    pub fn get(&self, meeting_id: impl Into<String>) -> GetCall {
        GetCall::new(&self.scope, meeting_id)
    }

    /// Change parts of a meeting.
    ///
    /// Changes the given members of a meeting and leaves the others as they are. Setting `status`
    /// to `INACTIVE` closes the meeting to newcomers.
    ///
    /// # Arguments
    /// * `meeting_id`: Identifier of the meeting, as `meetings.create` returns it.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::Meeting`](crate::types::Meeting), which the reply has at `/data`; a reply without
    /// it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::meetings::update::Response>()`.
    ///
    /// # Errors
    /// * Status 500: Something failed inside RealtimeKit.
    /// * Any other status: The request failed; the body says why. Calls are limited: 429 asks to
    ///   wait as long as its header `retry-after` says.
    ///
    /// The body of an error is read by `error.reply::<Json<types::ErrorReply>>()`.
    ///
    /// # Example
    /// ```no_run
    /// use cloudflare_realtimekit::types::UpdateMeeting;
    ///
    /// # async fn example(client: cloudflare_realtimekit::Client) -> Result<(), cloudflare_realtimekit::Error> {
    /// let reply = client
    ///     .app("app_id")
    ///     .meetings()
    ///     .update("meeting_id", &UpdateMeeting::new())
    ///     .await?;
    /// println!("{:?}", *reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/meetings/methods/update_meeting_by_id/)
    ///
    /// `PATCH /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}`
    #[doc(alias = "UpdateMeetingByID")]
    #[doc(alias = "update_meeting_by_id")]
    pub fn update(
        &self,
        meeting_id: impl Into<String>,
        body: &UpdateMeeting,
    ) -> UpdateCall {
        UpdateCall::new(&self.scope, meeting_id, body)
    }

    /// Replace the settings of a meeting.
    ///
    /// Sets all settings of a meeting anew: what the body leaves out does not keep its old value,
    /// as it would with an update.
    ///
    /// # Arguments
    /// * `meeting_id`: Identifier of the meeting, as `meetings.create` returns it.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::Meeting`](crate::types::Meeting), which the reply has at `/data`; a reply without
    /// it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::meetings::replace::Response>()`.
    ///
    /// # Errors
    /// * Any other status: The request failed; the body says why. Calls are limited: 429 asks to
    ///   wait as long as its header `retry-after` says.
    ///
    /// The body of an error is read by `error.reply::<Json<types::ErrorReply>>()`.
    ///
    /// # Example
    /// ```no_run
    /// use cloudflare_realtimekit::types::CreateMeeting;
    ///
    /// # async fn example(client: cloudflare_realtimekit::Client) -> Result<(), cloudflare_realtimekit::Error> {
    /// let reply = client
    ///     .app("app_id")
    ///     .meetings()
    ///     .replace("meeting_id", &CreateMeeting::new())
    ///     .await?;
    /// println!("{:?}", *reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/meetings/methods/replace_meeting_by_id/)
    ///
    /// `PUT /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}`
    #[doc(alias = "ReplaceMeetingByID")]
    #[doc(alias = "replace_meeting_by_id")]
    pub fn replace(
        &self,
        meeting_id: impl Into<String>,
        body: &CreateMeeting,
    ) -> ReplaceCall {
        ReplaceCall::new(&self.scope, meeting_id, body)
    }

    /// List the participants of a meeting.
    ///
    /// Fetches those who have been added to the meeting, page by page, whether or not they ever
    /// joined. Who was there in a particular session is told by the session's participants.
    ///
    /// # Arguments
    /// * `meeting_id`: Identifier of the meeting, as `meetings.create` returns it.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`Vec<types::MeetingParticipant>`](crate::types::MeetingParticipant), which the reply has at
    /// `/data`; a reply without it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::meetings::participants::Response>()`.
    ///
    /// # Errors
    /// * Status 500: Something failed inside RealtimeKit.
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
    ///     .meetings()
    ///     .participants("meeting_id")
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/meetings/methods/get_meeting_participants/)
    ///
    /// `GET /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants`
    #[doc(alias = "GetMeetingParticipants")]
    #[doc(alias = "get_meeting_participants")]
    pub fn participants(&self, meeting_id: impl Into<String>) -> ParticipantsCall {
        ParticipantsCall::new(&self.scope, meeting_id)
    }

    /// Add a participant to a meeting.
    ///
    /// Adds somebody to the meeting and gives back the token with which that person's client joins.
    /// The preset decides what the participant may do.
    ///
    /// # Arguments
    /// * `meeting_id`: Identifier of the meeting, as `meetings.create` returns it.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::ParticipantWithToken`](crate::types::ParticipantWithToken), which the reply has at
    /// `/data`; a reply without it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::meetings::add_participant::Response>()`.
    ///
    /// # Errors
    /// * Status 500: Something failed inside RealtimeKit.
    /// * Any other status: The request failed; the body says why. Calls are limited: 429 asks to
    ///   wait as long as its header `retry-after` says.
    ///
    /// The body of an error is read by `error.reply::<Json<types::ErrorReply>>()`.
    ///
    /// # Example
    /// ```no_run
    /// use cloudflare_realtimekit::types::AddParticipant;
    ///
    /// # async fn example(client: cloudflare_realtimekit::Client) -> Result<(), cloudflare_realtimekit::Error> {
    /// let reply = client
    ///     .app("app_id")
    ///     .meetings()
    ///     .add_participant("meeting_id", &AddParticipant::new("custom_participant_id", "preset_name"))
    ///     .await?;
    /// println!("{:?}", *reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/meetings/methods/add_participant/)
    ///
    /// `POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants`
    #[doc(alias = "AddParticipant")]
    pub fn add_participant(
        &self,
        meeting_id: impl Into<String>,
        body: &AddParticipant,
    ) -> AddParticipantCall {
        AddParticipantCall::new(&self.scope, meeting_id, body)
    }

    /// Fetch a participant of a meeting.
    ///
    /// Fetches one participant of the meeting. The token is not among what comes back.
    ///
    /// # Arguments
    /// * `meeting_id`: Identifier of the meeting, as `meetings.create` returns it.
    /// * `participant_id`: Identifier of the participant, as given back when the participant was
    ///   added.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::MeetingParticipant`](crate::types::MeetingParticipant), which the reply has at
    /// `/data`; a reply without it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::meetings::get_participant::Response>()`.
    ///
    /// # Errors
    /// * Status 500: Something failed inside RealtimeKit.
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
    ///     .meetings()
    ///     .get_participant("meeting_id", "participant_id")
    ///     .await?;
    /// println!("{:?}", *reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/meetings/methods/get_meeting_participant/)
    ///
    /// `GET
    /// /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}`
    #[doc(alias = "GetMeetingParticipant")]
    #[doc(alias = "get_meeting_participant")]
    pub fn get_participant(
        &self,
        meeting_id: impl Into<String>,
        participant_id: impl Into<String>,
    ) -> GetParticipantCall {
        GetParticipantCall::new(&self.scope, meeting_id, participant_id)
    }

    /// Change a participant of a meeting.
    ///
    /// Changes the name, picture or preset of a participant and leaves the rest as it is. The reply
    /// carries a token; whether it is a new one is not known.
    ///
    /// # Arguments
    /// * `meeting_id`: Identifier of the meeting, as `meetings.create` returns it.
    /// * `participant_id`: Identifier of the participant, as given back when the participant was
    ///   added.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::ParticipantWithToken`](crate::types::ParticipantWithToken), which the reply has at
    /// `/data`; a reply without it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::meetings::update_participant::Response>()`.
    ///
    /// # Errors
    /// * Status 500: Something failed inside RealtimeKit.
    /// * Any other status: The request failed; the body says why. Calls are limited: 429 asks to
    ///   wait as long as its header `retry-after` says.
    ///
    /// The body of an error is read by `error.reply::<Json<types::ErrorReply>>()`.
    ///
    /// # Example
    /// ```no_run
    /// use cloudflare_realtimekit::types::UpdateParticipant;
    ///
    /// # async fn example(client: cloudflare_realtimekit::Client) -> Result<(), cloudflare_realtimekit::Error> {
    /// let reply = client
    ///     .app("app_id")
    ///     .meetings()
    ///     .update_participant("meeting_id", "participant_id", &UpdateParticipant::new())
    ///     .await?;
    /// println!("{:?}", *reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/meetings/methods/edit_participant/)
    ///
    /// `PATCH
    /// /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}`
    #[doc(alias = "EditParticipant")]
    #[doc(alias = "edit_participant")]
    pub fn update_participant(
        &self,
        meeting_id: impl Into<String>,
        participant_id: impl Into<String>,
        body: &UpdateParticipant,
    ) -> UpdateParticipantCall {
        UpdateParticipantCall::new(&self.scope, meeting_id, participant_id, body)
    }

    /// Replace a participant of a meeting.
    ///
    /// Sets the data of a participant anew. The reply carries a token, as it does when a
    /// participant is added; whether it is a new one is not known.
    ///
    /// # Arguments
    /// * `meeting_id`: Identifier of the meeting, as `meetings.create` returns it.
    /// * `participant_id`: Identifier of the participant, as given back when the participant was
    ///   added.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::ParticipantWithToken`](crate::types::ParticipantWithToken), which the reply has at
    /// `/data`; a reply without it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::meetings::replace_participant::Response>()`.
    ///
    /// # Errors
    /// * Status 500: Something failed inside RealtimeKit.
    /// * Any other status: The request failed; the body says why. Calls are limited: 429 asks to
    ///   wait as long as its header `retry-after` says.
    ///
    /// The body of an error is read by `error.reply::<Json<types::ErrorReply>>()`.
    ///
    /// # Example
    /// ```no_run
    /// use cloudflare_realtimekit::types::AddParticipant;
    ///
    /// # async fn example(client: cloudflare_realtimekit::Client) -> Result<(), cloudflare_realtimekit::Error> {
    /// let reply = client
    ///     .app("app_id")
    ///     .meetings()
    ///     .replace_participant("meeting_id", "participant_id", &AddParticipant::new("custom_participant_id", "preset_name"))
    ///     .await?;
    /// println!("{:?}", *reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/meetings/)
    ///
    /// `PUT
    /// /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}`
    pub fn replace_participant(
        &self,
        meeting_id: impl Into<String>,
        participant_id: impl Into<String>,
        body: &AddParticipant,
    ) -> ReplaceParticipantCall {
        ReplaceParticipantCall::new(&self.scope, meeting_id, participant_id, body)
    }

    /// Remove a participant from a meeting.
    ///
    /// Removes a participant from the meeting and revokes all tokens of that participant at once.
    /// It removes nobody from a running session: kick the participant first.
    ///
    /// # Arguments
    /// * `meeting_id`: Identifier of the meeting, as `meetings.create` returns it.
    /// * `participant_id`: Identifier of the participant, as given back when the participant was
    ///   added.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::DeletedParticipant`](crate::types::DeletedParticipant), which the reply has at
    /// `/data`; a reply without it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::meetings::delete_participant::Response>()`.
    ///
    /// # Errors
    /// * Status 500: Something failed inside RealtimeKit.
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
    ///     .meetings()
    ///     .delete_participant("meeting_id", "participant_id")
    ///     .await?;
    /// println!("{:?}", *reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/meetings/methods/delete_meeting_participant/)
    ///
    /// `DELETE
    /// /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}`
    #[doc(alias = "DeleteMeetingParticipant")]
    #[doc(alias = "delete_meeting_participant")]
    pub fn delete_participant(
        &self,
        meeting_id: impl Into<String>,
        participant_id: impl Into<String>,
    ) -> DeleteParticipantCall {
        DeleteParticipantCall::new(&self.scope, meeting_id, participant_id)
    }

    /// Make a new token for a participant.
    ///
    /// Gives back a fresh token for a participant who has been added before. Earlier tokens stay
    /// valid until they end. The request has no body.
    ///
    /// # Arguments
    /// * `meeting_id`: Identifier of the meeting, as `meetings.create` returns it.
    /// * `participant_id`: Identifier of the participant, as given back when the participant was
    ///   added.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::ParticipantToken`](crate::types::ParticipantToken), which the reply has at `/data`;
    /// a reply without it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::meetings::refresh_participant_token::Response>()`.
    ///
    /// # Errors
    /// * Status 500: Something failed inside RealtimeKit.
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
    ///     .meetings()
    ///     .refresh_participant_token("meeting_id", "participant_id")
    ///     .await?;
    /// println!("{:?}", *reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/meetings/methods/refresh_participant_token/)
    ///
    /// `POST
    /// /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}/token`
    #[doc(alias = "RefreshParticipantToken")]
    pub fn refresh_participant_token(
        &self,
        meeting_id: impl Into<String>,
        participant_id: impl Into<String>,
    ) -> RefreshParticipantTokenCall {
        RefreshParticipantTokenCall::new(&self.scope, meeting_id, participant_id)
    }
}
