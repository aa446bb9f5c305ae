// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DateTime, UnknownMembers, Uuid};

/// A RealtimeKit app, the unit that owns meetings, presets, recordings and webhooks.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct App {
    /// Identifier of the app, to be given as `app_id` in every other request.
    pub id: Option<Uuid>,
    /// When the app was created.
    pub created_at: Option<DateTime>,
    /// Name of the app, as given when it was created; null when it has none.
    ///
    /// `None` is absent, `Some(None)` null.
    pub name: Option<Option<String>>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default App {
    id: optional "id",
    created_at: optional "created_at",
    name: nullable "name",
    ..additional_properties
});

clientwright_runtime::impl_eq!(App);
