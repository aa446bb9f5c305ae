// @generated from the API's description; edit that and generate again.

//! What an app used, day by day.

use crate::AppClient;

/// [`Analytics::daywise`](Analytics::daywise) and the types inside it.
pub mod daywise;
pub use daywise::DaywiseCall;

/// What an app used, day by day.
///
/// Made by [`AppClient::analytics`](crate::AppClient::analytics).
#[derive(Clone, Debug)]
pub struct Analytics {
    scope: AppClient,
}

impl Analytics {
    pub(crate) fn new(scope: AppClient) -> Self {
        Self { scope }
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
    pub fn daywise(&self) -> DaywiseCall {
        DaywiseCall::new(&self.scope)
    }
}
