// @generated from the API's description; edit that and generate again.

//! Livestreams, of a meeting or on their own, and how much they were watched.

use crate::AppClient;
use crate::types::{CreateLivestream, StartLivestream};

/// [`Livestreams::active_for_meeting`](Livestreams::active_for_meeting) and the types inside
/// it.
pub mod active_for_meeting;
pub use active_for_meeting::ActiveForMeetingCall;

/// [`Livestreams::active_session`](Livestreams::active_session) and the types inside it.
pub mod active_session;
pub use active_session::ActiveSessionCall;

/// [`Livestreams::analytics`](Livestreams::analytics) and the types inside it.
pub mod analytics;
pub use analytics::AnalyticsCall;

/// [`Livestreams::analytics_daywise`](Livestreams::analytics_daywise) and the types inside it.
pub mod analytics_daywise;
pub use analytics_daywise::AnalyticsDaywiseCall;

/// [`Livestreams::create`](Livestreams::create) and the types inside it.
pub mod create;
pub use create::CreateCall;

/// [`Livestreams::for_meeting`](Livestreams::for_meeting) and the types inside it.
pub mod for_meeting;
pub use for_meeting::ForMeetingCall;

/// [`Livestreams::get`](Livestreams::get) and the types inside it.
pub mod get;
pub use get::GetCall;

/// [`Livestreams::list`](Livestreams::list) and the types inside it.
pub mod list;
pub use list::ListCall;

/// [`Livestreams::session`](Livestreams::session) and the types inside it.
pub mod session;
pub use session::SessionCall;

/// [`Livestreams::sessions_of_session`](Livestreams::sessions_of_session) and the types inside
/// it.
pub mod sessions_of_session;
pub use sessions_of_session::SessionsOfSessionCall;

/// [`Livestreams::start`](Livestreams::start) and the types inside it.
pub mod start;
pub use start::StartCall;

/// [`Livestreams::stop`](Livestreams::stop) and the types inside it.
pub mod stop;
pub use stop::StopCall;

/// Livestreams, of a meeting or on their own, and how much they were watched.
///
/// Made by [`AppClient::livestreams`](crate::AppClient::livestreams).
#[derive(Clone, Debug)]
pub struct Livestreams {
    scope: AppClient,
}

impl Livestreams {
    pub(crate) fn new(scope: AppClient) -> Self {
        Self { scope }
    }

    /// Lists the livestreams of an app.
    ///
    /// Returns the livestreams of the app, both those of meetings and those on their own;
    /// `exclude_meetings` leaves the former out.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`Vec<types::Livestream>`](crate::types::Livestream), which the reply has at `/data`, a list
    /// also where the reply has a single item; a reply without it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::livestreams::list::Response>()`.
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
    ///     .livestreams()
    ///     .list()
    ///     .await?;
    /// println!("{:?}", *reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/get_all_livestreams/)
    ///
    /// `GET /accounts/{account_id}/realtime/kit/{app_id}/livestreams`
    #[doc(alias = "GetAllLivestreams")]
    #[doc(alias = "get_all_livestreams")]
    pub fn list(&self) -> ListCall {
        ListCall::new(&self.scope)
    }

    /// Creates a livestream on its own.
    ///
    /// Creates a livestream that belongs to no meeting. Send sound and pictures with an RTMP
    /// encoder to the `ingest_server` of the reply, with its `stream_key`.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::CreatedLivestream`](crate::types::CreatedLivestream), which the reply has at
    /// `/data`; a reply without it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::livestreams::create::Response>()`.
    ///
    /// # Errors
    /// * Any other status: The request failed; the body says why. Calls are limited: 429 asks to
    ///   wait as long as its header `retry-after` says.
    ///
    /// The body of an error is read by `error.reply::<Json<types::ErrorReply>>()`.
    ///
    /// # Example
    /// ```no_run
    /// use cloudflare_realtimekit::types::CreateLivestream;
    ///
    /// # async fn example(client: cloudflare_realtimekit::Client) -> Result<(), cloudflare_realtimekit::Error> {
    /// let reply = client
    ///     .app("app_id")
    ///     .livestreams()
    ///     .create(&CreateLivestream::new())
    ///     .await?;
    /// println!("{:?}", *reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/create_independent_livestream/)
    ///
    /// `POST /accounts/{account_id}/realtime/kit/{app_id}/livestreams`
    #[doc(alias = "NewIndependentLivestream")]
    #[doc(alias = "create_independent_livestream")]
    pub fn create(&self, body: &CreateLivestream) -> CreateCall {
        CreateCall::new(&self.scope, body)
    }

    /// Fetches a livestream with its sessions.
    ///
    /// Returns a livestream and its times on the air: in `sessions`, or a single one in `session`.
    ///
    /// # Arguments
    /// * `livestream_id`: Identifier of the livestream, as `livestreams.start` and
    ///   `livestreams.create` return it.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::LivestreamDetails`](crate::types::LivestreamDetails), which the reply has at
    /// `/data`; a reply without it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::livestreams::get::Response>()`.
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
    ///     .livestreams()
    ///     .get("livestream_id")
    ///     .await?;
    /// println!("{:?}", *reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/get_livestream_session_for_livestream_id/)
    ///
    /// `GET /accounts/{account_id}/realtime/kit/{app_id}/livestreams/{livestream_id}`
    #[doc(alias = "GetLivestreamSessionForLivestreamID")]
    #[doc(alias = "get_livestream_session_for_livestream_id")]
    pub fn get(&self, livestream_id: impl Into<String>) -> GetCall {
        GetCall::new(&self.scope, livestream_id)
    }

    /// Fetches a livestream session.
    ///
    /// Returns a time on the air of a livestream.
    ///
    /// # Arguments
    /// * `livestream_session_id`: Identifier of the livestream session, as `livestreams.get` and
    ///   `livestreams.sessions_of_session` return it.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::LivestreamSession`](crate::types::LivestreamSession), which the reply has at
    /// `/data`; a reply without it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::livestreams::session::Response>()`.
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
    ///     .livestreams()
    ///     .session("livestream_session_id")
    ///     .await?;
    /// println!("{:?}", *reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/get_livestream_session_details_for_session_id/)
    ///
    /// `GET
    /// /accounts/{account_id}/realtime/kit/{app_id}/livestreams/sessions/{livestream-session-id}`
    #[doc(alias = "GetLivestreamSessionDetailsForSessionID")]
    #[doc(alias = "get_livestream_session_details_for_session_id")]
    pub fn session(&self, livestream_session_id: impl Into<String>) -> SessionCall {
        SessionCall::new(&self.scope, livestream_session_id)
    }

    /// Fetches the active session of a livestream.
    ///
    /// Returns a livestream that is on the air, and the session that is going on.
    ///
    /// # Arguments
    /// * `livestream_id`: Identifier of the livestream, as `livestreams.start` and
    ///   `livestreams.create` return it.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::ActiveLivestream`](crate::types::ActiveLivestream), which the reply has at `/data`;
    /// a reply without it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::livestreams::active_session::Response>()`.
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
    ///     .livestreams()
    ///     .active_session("livestream_id")
    ///     .await?;
    /// println!("{:?}", *reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/get_active_livestreams_for_livestream_id/)
    ///
    /// `GET
    /// /accounts/{account_id}/realtime/kit/{app_id}/livestreams/{livestream_id}/active-livestream-session`
    #[doc(alias = "GetActiveLivestreamsForLivestreamID")]
    #[doc(alias = "get_active_livestreams_for_livestream_id")]
    pub fn active_session(&self, livestream_id: impl Into<String>) -> ActiveSessionCall {
        ActiveSessionCall::new(&self.scope, livestream_id)
    }

    /// Fetches the active livestream of a meeting.
    ///
    /// Returns the livestream by which the meeting is on the air. The recorded reply lacks
    /// `ingest_server` and `stream_key`.
    ///
    /// # Arguments
    /// * `meeting_id`: Identifier of the meeting, as `meetings.create` returns it.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::Livestream`](crate::types::Livestream), which the reply has at `/data`; a reply
    /// without it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::livestreams::active_for_meeting::Response>()`.
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
    ///     .livestreams()
    ///     .active_for_meeting("meeting_id")
    ///     .await?;
    /// println!("{:?}", *reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/get_meeting_active_livestreams/)
    ///
    /// `GET /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream`
    #[doc(alias = "GetMeetingActiveLivestreams")]
    #[doc(alias = "get_meeting_active_livestreams")]
    pub fn active_for_meeting(
        &self,
        meeting_id: impl Into<String>,
    ) -> ActiveForMeetingCall {
        ActiveForMeetingCall::new(&self.scope, meeting_id)
    }

    /// Fetches the livestream of a meeting with its sessions.
    ///
    /// Returns the livestream of a meeting, on the air or not, and its times on the air.
    ///
    /// # Arguments
    /// * `meeting_id`: Identifier of the meeting, as `meetings.create` returns it.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::MeetingLivestreams`](crate::types::MeetingLivestreams), which the reply has at
    /// `/data`; a reply without it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::livestreams::for_meeting::Response>()`.
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
    ///     .livestreams()
    ///     .for_meeting("meeting_id")
    ///     .await?;
    /// println!("{:?}", *reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/)
    ///
    /// `GET /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/livestream`
    pub fn for_meeting(&self, meeting_id: impl Into<String>) -> ForMeetingCall {
        ForMeetingCall::new(&self.scope, meeting_id)
    }

    /// Lists the livestream sessions of a session.
    ///
    /// Returns the times at which a session was on the air.
    ///
    /// # Arguments
    /// * `session_id`: Identifier of the session.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::LivestreamSessionPage`](crate::types::LivestreamSessionPage), which the reply has
    /// at `/data`; a reply without it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::livestreams::sessions_of_session::Response>()`.
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
    ///     .livestreams()
    ///     .sessions_of_session("session_id")
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/)
    ///
    /// `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/livestream-sessions`
    pub fn sessions_of_session(
        &self,
        session_id: impl Into<String>,
    ) -> SessionsOfSessionCall {
        SessionsOfSessionCall::new(&self.scope, session_id)
    }

    /// Starts to livestream a meeting.
    ///
    /// Puts a meeting on the air. The reply says where to watch it.
    ///
    /// # Arguments
    /// * `meeting_id`: Identifier of the meeting, as `meetings.create` returns it.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::Livestream`](crate::types::Livestream), which the reply has at `/data`; a reply
    /// without it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::livestreams::start::Response>()`.
    ///
    /// # Errors
    /// * Any other status: The request failed; the body says why. Calls are limited: 429 asks to
    ///   wait as long as its header `retry-after` says.
    ///
    /// The body of an error is read by `error.reply::<Json<types::ErrorReply>>()`.
    ///
    /// # Example
    /// ```no_run
    /// use cloudflare_realtimekit::types::StartLivestream;
    ///
    /// # async fn example(client: cloudflare_realtimekit::Client) -> Result<(), cloudflare_realtimekit::Error> {
    /// let reply = client
    ///     .app("app_id")
    ///     .livestreams()
    ///     .start("meeting_id", &StartLivestream::new())
    ///     .await?;
    /// println!("{:?}", *reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/start_livestreaming_a_meeting/)
    ///
    /// `POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/livestreams`
    #[doc(alias = "StartLivestreamingAMeeting")]
    #[doc(alias = "start_livestreaming_a_meeting")]
    pub fn start(
        &self,
        meeting_id: impl Into<String>,
        body: &StartLivestream,
    ) -> StartCall {
        StartCall::new(&self.scope, meeting_id, body)
    }

    /// Stops the livestream of a meeting.
    ///
    /// Takes a meeting off the air. There is no request body.
    ///
    /// # Arguments
    /// * `meeting_id`: Identifier of the meeting, as `meetings.create` returns it.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::StoppedLivestream`](crate::types::StoppedLivestream), which the reply has at
    /// `/data`; a reply without it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::livestreams::stop::Response>()`.
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
    ///     .livestreams()
    ///     .stop("meeting_id")
    ///     .await?;
    /// println!("{:?}", *reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/stop_livestreaming_a_meeting/)
    ///
    /// `POST
    /// /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream/stop`
    #[doc(alias = "StopLivestreamingAMeeting")]
    #[doc(alias = "stop_livestreaming_a_meeting")]
    pub fn stop(&self, meeting_id: impl Into<String>) -> StopCall {
        StopCall::new(&self.scope, meeting_id)
    }

    /// Sums up how much the livestreams of an app were watched.
    ///
    /// Returns sums over all livestreams of the app in a span of time.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`Vec<types::LivestreamAnalytics>`](crate::types::LivestreamAnalytics), which the reply has
    /// at `/data`, a list also where the reply has a single item; a reply without it is an error.
    /// The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::livestreams::analytics::Response>()`.
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
    ///     .livestreams()
    ///     .analytics()
    ///     .await?;
    /// println!("{:?}", *reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/get_livestream_analytics_complete/)
    ///
    /// `GET /accounts/{account_id}/realtime/kit/{app_id}/analytics/livestreams/overall`
    #[doc(alias = "GetLivestreamAnalyticsComplete")]
    #[doc(alias = "get_livestream_analytics_complete")]
    pub fn analytics(&self) -> AnalyticsCall {
        AnalyticsCall::new(&self.scope)
    }

    /// Says day by day how much the livestreams of an app were watched.
    ///
    /// Returns sums over all livestreams of the app for each day in a span of time.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`Vec<types::LivestreamDayAnalytics>`](crate::types::LivestreamDayAnalytics), which the
    /// reply has at `/data`; a reply without it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::livestreams::analytics_daywise::Response>()`.
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
    ///     .livestreams()
    ///     .analytics_daywise()
    ///     .await?;
    /// println!("{:?}", *reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/get_livestream_analytics_daywise/)
    ///
    /// `GET /accounts/{account_id}/realtime/kit/{app_id}/analytics/livestreams/daywise`
    #[doc(alias = "GetLivestreamAnalyticsDaywise")]
    #[doc(alias = "get_livestream_analytics_daywise")]
    pub fn analytics_daywise(&self) -> AnalyticsDaywiseCall {
        AnalyticsDaywiseCall::new(&self.scope)
    }

    /// Says day by day how much an app was used.
    ///
    /// Returns the sessions and recordings of the app for each day from `start_date` to `end_date`.
    /// Without the two, the span reaches from 30 days ago to today.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::DaywiseAnalytics`](crate::types::DaywiseAnalytics), which the reply has at `/data`;
    /// a reply without it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::analytics::daywise::Response>()`.
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
    ///     .analytics()
    ///     .daywise()
    ///     .await?;
    /// println!("{:?}", *reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/analytics/methods/get_org_analytics/)
    ///
    /// `GET /accounts/{account_id}/realtime/kit/{app_id}/analytics/daywise`
    #[doc(alias = "GetOrgAnalytics")]
    #[doc(alias = "get_org_analytics")]
    #[cfg(feature = "analytics")]
    pub fn daywise(&self) -> crate::analytics::DaywiseCall {
        crate::analytics::DaywiseCall::new(&self.scope)
    }
}
