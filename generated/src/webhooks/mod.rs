// @generated from the API's description; edit that and generate again.

//! Addresses that RealtimeKit calls when something happens in a meeting.
//!
//! What the server sends to an address of yours. With the feature `webhook-verification`,
//! `Verifier` checks a delivery and reads it. `serde_json::from_slice::<Event>` reads a
//! delivery as an [`Event`].
//!
//! # Webhooks
//! * `meeting.started` sends [`MeetingStartedEvent`]: A session of a meeting has begun.
//! * `meeting.ended` sends [`MeetingEndedEvent`]: A session of a meeting is over.
//! * `meeting.participantJoined` sends [`ParticipantJoinedEvent`]: A participant has joined.
//! * `meeting.participantLeft` sends [`ParticipantLeftEvent`]: A participant has left.
//! * `meeting.chatSynced` sends [`ChatSyncedEvent`]: The chat of a session can be fetched.
//! * `recording.statusUpdate` sends [`RecordingStatusUpdateEvent`]: A recording has reached
//!   another status.
//! * `livestreaming.statusUpdate` sends [`LivestreamingStatusUpdateEvent`]: A livestream has
//!   reached another status.
//! * `meeting.transcript` sends [`TranscriptEvent`]: The transcript of a session can be
//!   fetched.
//! * `meeting.summary` sends [`SummaryEvent`]: The summary of a session can be fetched.
//!
//! Each delivery has the headers `rtk-signature`, `rtk-uuid`, `rtk-webhook-id`.

use crate::AppClient;
use crate::types::{CreateWebhook, UpdateWebhook};

/// [`Webhooks::create`](Webhooks::create) and the types inside it.
pub mod create;
pub use create::CreateCall;

/// [`Webhooks::delete`](Webhooks::delete) and the types inside it.
pub mod delete;
pub use delete::DeleteCall;

/// [`Webhooks::events`](Webhooks::events) and the types inside it.
pub mod events;
pub use events::EventsCall;

/// [`Webhooks::get`](Webhooks::get) and the types inside it.
pub mod get;
pub use get::GetCall;

/// [`Webhooks::list`](Webhooks::list) and the types inside it.
pub mod list;
pub use list::ListCall;

/// [`Webhooks::replace`](Webhooks::replace) and the types inside it.
pub mod replace;
pub use replace::ReplaceCall;

/// [`Webhooks::update`](Webhooks::update) and the types inside it.
pub mod update;
pub use update::UpdateCall;
mod event;
pub use event::{header, Event};
pub use crate::types::ChatSyncedEvent;
pub use crate::types::LivestreamingStatusUpdateEvent;
pub use crate::types::MeetingEndedEvent;
pub use crate::types::MeetingStartedEvent;
pub use crate::types::ParticipantJoinedEvent;
pub use crate::types::ParticipantLeftEvent;
pub use crate::types::RecordingStatusUpdateEvent;
pub use crate::types::SummaryEvent;
pub use crate::types::TranscriptEvent;
#[cfg(feature = "webhook-verification")]
mod verifier;
#[cfg(feature = "webhook-verification")]
pub use verifier::{SCHEME, Verifier};
#[cfg(all(feature = "webhook-verification", feature = "webhook-key"))]
pub use verifier::FetchingVerifier;
#[cfg(feature = "webhook-verification")]
pub use clientwright_runtime::webhooks::{Delivery, Seen, VerifyError};

/// Addresses that RealtimeKit calls when something happens in a meeting.
///
/// Made by [`AppClient::webhooks`](crate::AppClient::webhooks).
#[derive(Clone, Debug)]
pub struct Webhooks {
    scope: AppClient,
}

impl Webhooks {
    pub(crate) fn new(scope: AppClient) -> Self {
        Self { scope }
    }

    /// List the webhooks of an app.
    ///
    /// Fetches all webhooks of the app, enabled or not, in one reply without pages.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`Vec<types::Webhook>`](crate::types::Webhook), which the reply has at `/data`; a reply
    /// without it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::webhooks::list::Response>()`.
    ///
    /// # Errors
    /// * Status 401: No permission to do this; the body has a message and nothing else.
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
    ///     .webhooks()
    ///     .list()
    ///     .await?;
    /// println!("{:?}", *reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/webhooks/methods/get_webhooks/)
    ///
    /// `GET /accounts/{account_id}/realtime/kit/{app_id}/webhooks`
    #[doc(alias = "GetWebhooks")]
    #[doc(alias = "get_webhooks")]
    pub fn list(&self) -> ListCall {
        ListCall::new(&self.scope)
    }

    /// Add a webhook to an app.
    ///
    /// Registers an address that RealtimeKit calls whenever one of the chosen events happens.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::Webhook`](crate::types::Webhook), which the reply has at `/data`; a reply without
    /// it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::webhooks::create::Response>()`.
    ///
    /// # Errors
    /// * Status 400: The request is not as it has to be; the message names the member.
    /// * Status 401: No permission to do this; the body has a message and nothing else.
    /// * Any other status: The request failed; the body says why. Calls are limited: 429 asks to
    ///   wait as long as its header `retry-after` says.
    ///
    /// The body of an error is read by `error.reply::<Json<types::ErrorReply>>()`.
    ///
    /// # Example
    /// ```no_run
    /// use cloudflare_realtimekit::types::CreateWebhook;
    /// use cloudflare_realtimekit::types::WebhookEvent;
    ///
    /// # async fn example(client: cloudflare_realtimekit::Client) -> Result<(), cloudflare_realtimekit::Error> {
    /// let reply = client
    ///     .app("app_id")
    ///     .webhooks()
    ///     .create(&CreateWebhook::new([WebhookEvent::MeetingStarted], "name", "url"))
    ///     .await?;
    /// println!("{:?}", *reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/webhooks/methods/create_webhook/)
    ///
    /// `POST /accounts/{account_id}/realtime/kit/{app_id}/webhooks`
    #[doc(alias = "NewWebhook")]
    #[doc(alias = "create_webhook")]
    pub fn create(&self, body: &CreateWebhook) -> CreateCall {
        CreateCall::new(&self.scope, body)
    }

    /// Fetch a webhook.
    ///
    /// Fetches one webhook of the app. Beta.
    ///
    /// # Arguments
    /// * `webhook_id`: Identifier of the webhook.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::Webhook`](crate::types::Webhook), which the reply has at `/data`; a reply without
    /// it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::webhooks::get::Response>()`.
    ///
    /// # Errors
    /// * Status 400: The request is not as it has to be; the message names the member.
    /// * Status 401: No permission to do this; the body has a message and nothing else.
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
    ///     .webhooks()
    ///     .get("webhook_id")
    ///     .await?;
    /// println!("{:?}", *reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/webhooks/methods/get_webhook_by_id/)
    ///
    /// `GET /accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}`
    #[doc(alias = "GetWebhookByID")]
    #[doc(alias = "get_webhook_by_id")]
    pub fn get(&self, webhook_id: impl Into<String>) -> GetCall {
        GetCall::new(&self.scope, webhook_id)
    }

    /// Change parts of a webhook.
    ///
    /// Changes the given members of a webhook and leaves the others as they are. Beta.
    ///
    /// # Arguments
    /// * `webhook_id`: Identifier of the webhook.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::Webhook`](crate::types::Webhook), which the reply has at `/data`; a reply without
    /// it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::webhooks::update::Response>()`.
    ///
    /// # Errors
    /// * Status 400: The request is not as it has to be; the message names the member.
    /// * Status 401: No permission to do this; the body has a message and nothing else.
    /// * Any other status: The request failed; the body says why. Calls are limited: 429 asks to
    ///   wait as long as its header `retry-after` says.
    ///
    /// The body of an error is read by `error.reply::<Json<types::ErrorReply>>()`.
    ///
    /// # Example
    /// ```no_run
    /// use cloudflare_realtimekit::types::UpdateWebhook;
    ///
    /// # async fn example(client: cloudflare_realtimekit::Client) -> Result<(), cloudflare_realtimekit::Error> {
    /// let reply = client
    ///     .app("app_id")
    ///     .webhooks()
    ///     .update("webhook_id", &UpdateWebhook::new())
    ///     .await?;
    /// println!("{:?}", *reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/webhooks/methods/edit_webhook/)
    ///
    /// `PATCH /accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}`
    #[doc(alias = "EditWebhook")]
    #[doc(alias = "edit_webhook")]
    pub fn update(
        &self,
        webhook_id: impl Into<String>,
        body: &UpdateWebhook,
    ) -> UpdateCall {
        UpdateCall::new(&self.scope, webhook_id, body)
    }

    /// Replace a webhook.
    ///
    /// Sets a webhook anew; it keeps its identifier and nothing else. Beta.
    ///
    /// # Arguments
    /// * `webhook_id`: Identifier of the webhook.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::Webhook`](crate::types::Webhook), which the reply has at `/data`; a reply without
    /// it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::webhooks::replace::Response>()`.
    ///
    /// # Errors
    /// * Status 400: The request is not as it has to be; the message names the member.
    /// * Status 401: No permission to do this; the body has a message and nothing else.
    /// * Any other status: The request failed; the body says why. Calls are limited: 429 asks to
    ///   wait as long as its header `retry-after` says.
    ///
    /// The body of an error is read by `error.reply::<Json<types::ErrorReply>>()`.
    ///
    /// # Example
    /// ```no_run
    /// use cloudflare_realtimekit::types::CreateWebhook;
    /// use cloudflare_realtimekit::types::WebhookEvent;
    ///
    /// # async fn example(client: cloudflare_realtimekit::Client) -> Result<(), cloudflare_realtimekit::Error> {
    /// let reply = client
    ///     .app("app_id")
    ///     .webhooks()
    ///     .replace("webhook_id", &CreateWebhook::new([WebhookEvent::MeetingStarted], "name", "url"))
    ///     .await?;
    /// println!("{:?}", *reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/webhooks/methods/replace_webhook/)
    ///
    /// `PUT /accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}`
    #[doc(alias = "ReplaceWebhook")]
    #[doc(alias = "replace_webhook")]
    pub fn replace(
        &self,
        webhook_id: impl Into<String>,
        body: &CreateWebhook,
    ) -> ReplaceCall {
        ReplaceCall::new(&self.scope, webhook_id, body)
    }

    /// Remove a webhook.
    ///
    /// Removes a webhook from the app; RealtimeKit calls its address no more. Beta.
    ///
    /// # Arguments
    /// * `webhook_id`: Identifier of the webhook.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::Webhook`](crate::types::Webhook), which the reply has at `/data`; a reply without
    /// it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::webhooks::delete::Response>()`.
    ///
    /// # Errors
    /// * Status 400: The request is not as it has to be; the message names the member.
    /// * Status 401: No permission to do this; the body has a message and nothing else.
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
    ///     .webhooks()
    ///     .delete("webhook_id")
    ///     .await?;
    /// println!("{:?}", *reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/webhooks/methods/delete_webhook/)
    ///
    /// `DELETE /accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}`
    #[doc(alias = "DeleteWebhook")]
    #[doc(alias = "delete_webhook")]
    pub fn delete(&self, webhook_id: impl Into<String>) -> DeleteCall {
        DeleteCall::new(&self.scope, webhook_id)
    }

    /// List the events that webhooks can be told of.
    ///
    /// Fetches the names of all events, for use in `events` of a webhook.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`Vec<types::WebhookEvent>`](crate::types::WebhookEvent), which the reply has at `/data`; a
    /// reply without it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::webhooks::events::Response>()`.
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
    ///     .webhooks()
    ///     .events()
    ///     .await?;
    /// println!("{:?}", *reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/webhooks/)
    ///
    /// `GET /accounts/{account_id}/realtime/kit/{app_id}/webhooks/all`
    pub fn events(&self) -> EventsCall {
        EventsCall::new(&self.scope)
    }
}
