// @generated from the API's description; edit that and generate again.

//! Sessions, past and running, with their participants, chat, transcript, summary and call
//! quality.

use crate::AppClient;

/// [`Sessions::chat`](Sessions::chat) and the types inside it.
pub mod chat;
pub use chat::ChatCall;

/// [`Sessions::generate_summary`](Sessions::generate_summary) and the types inside it.
pub mod generate_summary;
pub use generate_summary::GenerateSummaryCall;

/// [`Sessions::get`](Sessions::get) and the types inside it.
pub mod get;
pub use get::GetCall;

/// [`Sessions::get_participant`](Sessions::get_participant) and the types inside it.
pub mod get_participant;
pub use get_participant::GetParticipantCall;

/// [`Sessions::list`](Sessions::list) and the types inside it.
pub mod list;
pub use list::ListCall;

/// [`Sessions::participants`](Sessions::participants) and the types inside it.
pub mod participants;
pub use participants::ParticipantsCall;

/// [`Sessions::peer_report`](Sessions::peer_report) and the types inside it.
pub mod peer_report;
pub use peer_report::PeerReportCall;

/// [`Sessions::summary`](Sessions::summary) and the types inside it.
pub mod summary;
pub use summary::SummaryCall;

/// [`Sessions::transcript`](Sessions::transcript) and the types inside it.
pub mod transcript;
pub use transcript::TranscriptCall;

/// Sessions, past and running, with their participants, chat, transcript, summary and call
/// quality.
///
/// Made by [`AppClient::sessions`](crate::AppClient::sessions).
#[derive(Clone, Debug)]
pub struct Sessions {
    scope: AppClient,
}

impl Sessions {
    pub(crate) fn new(scope: AppClient) -> Self {
        Self { scope }
    }

    /// Lists the sessions of an app.
    ///
    /// Returns the sessions, running and ended, of all meetings of the app, a page at a time.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`Vec<types::Session>`](crate::types::Session), which the reply has at `/data/sessions`; a
    /// reply without it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::sessions::list::Response>()`.
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
    ///     .sessions()
    ///     .list()
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/sessions/methods/get_sessions/)
    ///
    /// `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions`
    #[doc(alias = "GetSessions")]
    #[doc(alias = "get_sessions")]
    pub fn list(&self) -> ListCall {
        ListCall::new(&self.scope)
    }

    /// Fetches a session.
    ///
    /// Returns a session, running or ended, including its recording details.
    ///
    /// # Arguments
    /// * `session_id`: Identifier of the session.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::Session`](crate::types::Session), which the reply has at `/data/session`, or else
    /// at `/data`; a reply without it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::sessions::get::Response>()`.
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
    ///     .sessions()
    ///     .get("session_id")
    ///     .await?;
    /// println!("{:?}", *reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/sessions/methods/get_session_details/)
    ///
    /// `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}`
    #[doc(alias = "GetSessionDetails")]
    #[doc(alias = "get_session_details")]
    pub fn get(&self, session_id: impl Into<String>) -> GetCall {
        GetCall::new(&self.scope, session_id)
    }

    /// Lists the participants of a session.
    ///
    /// Returns everybody who took, or takes, part in the session, a page at a time.
    ///
    /// # Arguments
    /// * `session_id`: Identifier of the session.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`Vec<types::SessionParticipant>`](crate::types::SessionParticipant), which the reply has at
    /// `/data/participants`; a reply without it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::sessions::participants::Response>()`.
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
    ///     .sessions()
    ///     .participants("session_id")
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/sessions/methods/get_session_participants/)
    ///
    /// `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/participants`
    #[doc(alias = "GetSessionParticipants")]
    #[doc(alias = "get_session_participants")]
    pub fn participants(&self, session_id: impl Into<String>) -> ParticipantsCall {
        ParticipantsCall::new(&self.scope, session_id)
    }

    /// Fetches a participant of a session.
    ///
    /// Returns a participant of the session. `sessions.peer_report` gives statistics of the call.
    ///
    /// # Arguments
    /// * `session_id`: Identifier of the session.
    /// * `participant_id`: Identifier of the participant in the session, as `sessions.participants`
    ///   lists it.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::SessionParticipant`](crate::types::SessionParticipant), which the reply has at
    /// `/data/participant`; a reply without it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::sessions::get_participant::Response>()`.
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
    ///     .sessions()
    ///     .get_participant("session_id", "participant_id")
    ///     .await?;
    /// println!("{:?}", *reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/sessions/methods/get_session_participant_details/)
    ///
    /// `GET
    /// /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/participants/{participant_id}`
    #[doc(alias = "GetSessionParticipantDetails")]
    #[doc(alias = "get_session_participant_details")]
    pub fn get_participant(
        &self,
        session_id: impl Into<String>,
        participant_id: impl Into<String>,
    ) -> GetParticipantCall {
        GetParticipantCall::new(&self.scope, session_id, participant_id)
    }

    /// Fetches the call report of a peer.
    ///
    /// Returns the participant behind a peer, with a report on its device, its network and the
    /// quality of all that it sent and received. The session need not be named: a peer belongs to
    /// one session. Reports are kept 6 months.
    ///
    /// # Arguments
    /// * `peer_id`: Identifier of the peer, that is, of one connection of a participant to a
    ///   session.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::PeerReportParticipant`](crate::types::PeerReportParticipant), which the reply has
    /// at `/data/participant`; a reply without it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::sessions::peer_report::Response>()`.
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
    ///     .sessions()
    ///     .peer_report("peer_id")
    ///     .await?;
    /// println!("{:?}", *reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/sessions/methods/get_participant_data_from_peer_id/)
    ///
    /// `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/peer-report/{peer_id}`
    #[doc(alias = "GetParticipantDataFromPeerID")]
    #[doc(alias = "get_participant_data_from_peer_id")]
    pub fn peer_report(&self, peer_id: impl Into<String>) -> PeerReportCall {
        PeerReportCall::new(&self.scope, peer_id)
    }

    /// Says where the chat of a session can be downloaded.
    ///
    /// Returns a URL that gives all chat messages of the session as a CSV file, for a limited time.
    /// The file is kept 7 days, or longer where the meeting has `persist_chat`.
    ///
    /// # Arguments
    /// * `session_id`: Identifier of the session.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::SessionChat`](crate::types::SessionChat), which the reply has at `/data`; a reply
    /// without it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::sessions::chat::Response>()`.
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
    ///     .sessions()
    ///     .chat("session_id")
    ///     .await?;
    /// println!("{:?}", *reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/sessions/methods/get_session_chat/)
    ///
    /// `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/chat`
    #[doc(alias = "GetSessionChat")]
    #[doc(alias = "get_session_chat")]
    pub fn chat(&self, session_id: impl Into<String>) -> ChatCall {
        ChatCall::new(&self.scope, session_id)
    }

    /// Says where the summary of a session can be downloaded.
    ///
    /// Returns a URL that gives the summary of the session's transcript, for a limited time. The
    /// summary exists once it has been generated, see `sessions.generate_summary`; it is plain text
    /// or Markdown, as the meeting's `text_format` says, and is kept 7 days after the meeting.
    ///
    /// # Arguments
    /// * `session_id`: Identifier of the session.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::SessionSummary`](crate::types::SessionSummary), which the reply has at `/data`; a
    /// reply without it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::sessions::summary::Response>()`.
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
    ///     .sessions()
    ///     .summary("session_id")
    ///     .await?;
    /// println!("{:?}", *reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/sessions/methods/get_session_summary/)
    ///
    /// `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/summary`
    #[doc(alias = "GetSessionSummary")]
    #[doc(alias = "get_session_summary")]
    pub fn summary(&self, session_id: impl Into<String>) -> SummaryCall {
        SummaryCall::new(&self.scope, session_id)
    }

    /// Has the transcript of a session summarised.
    ///
    /// Starts to summarise the session's transcript, which must be there already, without waiting
    /// for the end. The webhook event `meeting.summary` says when the summary is there,
    /// `sessions.summary` where. There is no request body.
    ///
    /// # Arguments
    /// * `session_id`: Identifier of the session.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::SummaryGeneration`](crate::types::SummaryGeneration), which the reply has at
    /// `/data`; a reply without it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::sessions::generate_summary::Response>()`.
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
    ///     .sessions()
    ///     .generate_summary("session_id")
    ///     .await?;
    /// println!("{:?}", *reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/sessions/methods/generate_summary_of_transcripts/)
    ///
    /// `POST /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/summary`
    #[doc(alias = "GenerateSummaryOfTranscripts")]
    #[doc(alias = "generate_summary_of_transcripts")]
    pub fn generate_summary(
        &self,
        session_id: impl Into<String>,
    ) -> GenerateSummaryCall {
        GenerateSummaryCall::new(&self.scope, session_id)
    }

    /// Says where the transcript of a session can be downloaded.
    ///
    /// Returns a URL that gives the transcript of the session, for a limited time. It is there for
    /// 7 days after the meeting, if the meeting was transcribed: live, as the preset says, or
    /// afterwards (`transcribe_on_end`).
    ///
    /// # Arguments
    /// * `session_id`: Identifier of the session.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::SessionTranscript`](crate::types::SessionTranscript), which the reply has at
    /// `/data`; a reply without it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::sessions::transcript::Response>()`.
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
    ///     .sessions()
    ///     .transcript("session_id")
    ///     .await?;
    /// println!("{:?}", *reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/sessions/methods/get_session_transcripts/)
    ///
    /// `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/transcript`
    #[doc(alias = "GetSessionTranscripts")]
    #[doc(alias = "get_session_transcripts")]
    pub fn transcript(&self, session_id: impl Into<String>) -> TranscriptCall {
        TranscriptCall::new(&self.scope, session_id)
    }
}
