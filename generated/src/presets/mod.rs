// @generated from the API's description; edit that and generate again.

//! Named sets of permissions, media settings and looks, given to participants.

use crate::AppClient;
use crate::types::{CreatePreset, UpdatePreset};

/// [`Presets::create`](Presets::create) and the types inside it.
pub mod create;
pub use create::CreateCall;

/// [`Presets::delete`](Presets::delete) and the types inside it.
pub mod delete;
pub use delete::DeleteCall;

/// [`Presets::get`](Presets::get) and the types inside it.
pub mod get;
pub use get::GetCall;

/// [`Presets::list`](Presets::list) and the types inside it.
pub mod list;
pub use list::ListCall;

/// [`Presets::replace`](Presets::replace) and the types inside it.
pub mod replace;
pub use replace::ReplaceCall;

/// [`Presets::update`](Presets::update) and the types inside it.
pub mod update;
pub use update::UpdateCall;

/// Named sets of permissions, media settings and looks, given to participants.
///
/// Made by [`AppClient::presets`](crate::AppClient::presets).
#[derive(Clone, Debug)]
pub struct Presets {
    scope: AppClient,
}

impl Presets {
    pub(crate) fn new(scope: AppClient) -> Self {
        Self { scope }
    }

    /// List the presets of an app.
    ///
    /// Fetches the presets of the app, page by page: their identifiers and names. Fetch a single
    /// preset to see its settings.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`Vec<types::PresetListItem>`](crate::types::PresetListItem), which the reply has at
    /// `/data`; a reply without it is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::presets::list::Response>()`.
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
    ///     .presets()
    ///     .list()
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/presets/methods/get/)
    ///
    /// `GET /accounts/{account_id}/realtime/kit/{app_id}/presets`
    #[doc(alias = "Get")]
    #[doc(alias = "get")]
    pub fn list(&self) -> ListCall {
        ListCall::new(&self.scope)
    }

    /// Create a preset.
    ///
    /// Creates a preset in the app. Participants are given it by its name when they are added to a
    /// meeting.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::Preset`](crate::types::Preset), which the reply has at `/data`; a reply without it
    /// is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::presets::create::Response>()`.
    ///
    /// # Errors
    /// * Any other status: The request failed; the body says why. Calls are limited: 429 asks to
    ///   wait as long as its header `retry-after` says.
    ///
    /// The body of an error is read by `error.reply::<Json<types::ErrorReply>>()`.
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/presets/methods/create/)
    ///
    /// `POST /accounts/{account_id}/realtime/kit/{app_id}/presets`
    #[doc(alias = "New")]
    pub fn create(&self, body: &CreatePreset) -> CreateCall {
        CreateCall::new(&self.scope, body)
    }

    /// Fetch a preset.
    ///
    /// Fetches one preset of the app with all its settings.
    ///
    /// # Arguments
    /// * `preset_id`: Identifier of the preset; not its name.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::Preset`](crate::types::Preset), which the reply has at `/data`; a reply without it
    /// is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::presets::get::Response>()`.
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
    ///     .presets()
    ///     .get("preset_id")
    ///     .await?;
    /// println!("{:?}", *reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/presets/methods/get_preset_by_id/)
    ///
    /// `GET /accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}`
    #[doc(alias = "GetPresetByID")]
    #[doc(alias = "get_preset_by_id")]
    pub fn get(&self, preset_id: impl Into<String>) -> GetCall {
        GetCall::new(&self.scope, preset_id)
    }

    /// Change parts of a preset.
    ///
    /// Changes the given members of a preset, at any depth, and leaves the others as they are.
    ///
    /// # Arguments
    /// * `preset_id`: Identifier of the preset; not its name.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::Preset`](crate::types::Preset), which the reply has at `/data`; a reply without it
    /// is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::presets::update::Response>()`.
    ///
    /// # Errors
    /// * Any other status: The request failed; the body says why. Calls are limited: 429 asks to
    ///   wait as long as its header `retry-after` says.
    ///
    /// The body of an error is read by `error.reply::<Json<types::ErrorReply>>()`.
    ///
    /// # Example
    /// ```no_run
    /// use cloudflare_realtimekit::types::UpdatePreset;
    ///
    /// # async fn example(client: cloudflare_realtimekit::Client) -> Result<(), cloudflare_realtimekit::Error> {
    /// let reply = client
    ///     .app("app_id")
    ///     .presets()
    ///     .update("preset_id", &UpdatePreset::new())
    ///     .await?;
    /// println!("{:?}", *reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/presets/methods/update/)
    ///
    /// `PATCH /accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}`
    #[doc(alias = "Update")]
    pub fn update(
        &self,
        preset_id: impl Into<String>,
        body: &UpdatePreset,
    ) -> UpdateCall {
        UpdateCall::new(&self.scope, preset_id, body)
    }

    /// Replace a preset.
    ///
    /// Sets a preset anew; it keeps its identifier.
    ///
    /// # Arguments
    /// * `preset_id`: Identifier of the preset; not its name.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::Preset`](crate::types::Preset), which the reply has at `/data`; a reply without it
    /// is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::presets::replace::Response>()`.
    ///
    /// # Errors
    /// * Any other status: The request failed; the body says why. Calls are limited: 429 asks to
    ///   wait as long as its header `retry-after` says.
    ///
    /// The body of an error is read by `error.reply::<Json<types::ErrorReply>>()`.
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/presets/methods/replace_preset_by_id/)
    ///
    /// `PUT /accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}`
    #[doc(alias = "replace_preset_by_id")]
    pub fn replace(
        &self,
        preset_id: impl Into<String>,
        body: &CreatePreset,
    ) -> ReplaceCall {
        ReplaceCall::new(&self.scope, preset_id, body)
    }

    /// Delete a preset.
    ///
    /// Deletes a preset from the app.
    ///
    /// # Arguments
    /// * `preset_id`: Identifier of the preset; not its name.
    ///
    /// # Permissions
    /// The token needs one of: `Realtime Admin`, `Realtime`.
    ///
    /// # Returns
    /// [`types::Preset`](crate::types::Preset), which the reply has at `/data`; a reply without it
    /// is an error. The whole reply is
    /// `response.envelope::<cloudflare_realtimekit::presets::delete::Response>()`.
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
    ///     .presets()
    ///     .delete("preset_id")
    ///     .await?;
    /// println!("{:?}", *reply);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Documentation](https://developers.cloudflare.com/api/resources/realtime_kit/subresources/presets/methods/delete/)
    ///
    /// `DELETE /accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}`
    #[doc(alias = "Delete")]
    pub fn delete(&self, preset_id: impl Into<String>) -> DeleteCall {
        DeleteCall::new(&self.scope, preset_id)
    }
}
