// @generated from the API's description; edit that and generate again.

//! Apps of an account. An app holds meetings, presets, recordings and all the rest.

use crate::types::CreateApp;

/// [`Apps::create`](Apps::create) and the types inside it.
pub mod create;
pub use create::CreateCall;

/// [`Apps::get`](Apps::get) and the types inside it.
pub mod get;
pub use get::GetCall;

/// [`Apps::list`](Apps::list) and the types inside it.
pub mod list;
pub use list::ListCall;

/// Apps of an account. An app holds meetings, presets, recordings and all the rest.
///
/// Made by [`Client::apps`](crate::Client::apps).
#[derive(Clone, Debug)]
pub struct Apps {
    scope: crate::Client,
}

impl Apps {
    pub(crate) fn new(scope: crate::Client) -> Self {
        Self { scope }
    }

    /// List the apps of an account.
    ///
    /// Fetches the RealtimeKit apps that belong to the account, page by page.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`Vec<types::App>`](crate::types::App), which the reply has at `/data`; a reply without it
    /// is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::apps::list::Response>()`.
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
    ///     .apps()
    ///     .list()
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/apps/methods/get/)
    ///
    /// `GET /accounts/{account_id}/realtime/kit/apps`
    #[doc(alias = "Get")]
    #[doc(alias = "get")]
    pub fn list(&self) -> ListCall {
        ListCall::new(&self.scope)
    }

    /// Create an app.
    ///
    /// Creates a RealtimeKit app in the account. Meetings, presets and webhooks are then made
    /// inside it.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::App`](crate::types::App), which the reply has at `/data/app`; a reply without it is
    /// an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::apps::create::Response>()`.
    ///
    /// # Errors
    /// * Any other status: The request failed; the body says why. Calls are limited: 429 asks to
    ///   wait as long as its header `retry-after` says.
    ///
    /// The body of an error is read by `error.reply::<Json<types::ErrorReply>>()`.
    ///
    /// # Example
    /// ```no_run
    /// use cloudflare_realtimekit::types::CreateApp;
    ///
    /// # async fn example(client: cloudflare_realtimekit::Client) -> Result<(), cloudflare_realtimekit::Error> {
    /// let reply = client
    ///     .apps()
    ///     .create(&CreateApp::new("name"))
    ///     .await?;
    /// println!("{:?}", *reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/apps/methods/post/)
    ///
    /// `POST /accounts/{account_id}/realtime/kit/apps`
    #[doc(alias = "Post")]
    #[doc(alias = "post")]
    pub fn create(&self, body: &CreateApp) -> CreateCall {
        CreateCall::new(&self.scope, body)
    }

    /// Fetch an app.
    ///
    /// Fetches one app of the account.
    ///
    /// # Arguments
    /// * `id`: Identifier of the app.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::App`](crate::types::App), which the reply has at `/data`; a reply without it is an
    /// error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::apps::get::Response>()`.
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
    ///     .apps()
    ///     .get("id")
    ///     .await?;
    /// println!("{:?}", *reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/apps/)
    ///
    /// `GET /accounts/{account_id}/realtime/kit/apps/{id}`
    pub fn get(&self, id: impl Into<String>) -> GetCall {
        GetCall::new(&self.scope, id)
    }
}
