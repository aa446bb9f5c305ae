// @generated from the API's description; edit that and generate again.

//! The key by which deliveries of webhooks are verified, the same for everybody.

/// [`WebhookKey::get`](WebhookKey::get) and the types inside it.
pub mod get;
pub use get::GetCall;

/// The key by which deliveries of webhooks are verified, the same for everybody.
///
/// Made by [`Client::webhook_key`](crate::Client::webhook_key).
#[derive(Clone, Debug)]
pub struct WebhookKey {
    scope: crate::Client,
}

impl WebhookKey {
    pub(crate) fn new(scope: crate::Client) -> Self {
        Self { scope }
    }

    /// Fetch the key that deliveries are signed with.
    ///
    /// Fetches the public key by which the signature of a delivery is verified. One key signs the
    /// deliveries of all apps. It needs no credential.
    ///
    /// # Returns
    /// `String`, which the reply has at `/data/publicKey`; a reply without it is an error. The
    /// whole reply is `response.envelope::<cloudflare_realtimekit::webhook_key::get::Response>()`.
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
    ///     .webhook_key()
    ///     .get()
    ///     .await?;
    /// println!("{:?}", *reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/realtime/realtimekit/webhooks/)
    ///
    /// `GET /.well-known/webhooks.json`
    pub fn get(&self) -> GetCall {
        GetCall::new(&self.scope)
    }
}
