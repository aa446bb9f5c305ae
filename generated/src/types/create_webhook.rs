// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{UnknownMembers, Uri};
use crate::types::WebhookEvent;

/// A webhook to add, or to put in the place of another.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateWebhook {
    /// The events that the address shall be told of.
    pub events: Vec<WebhookEvent>,
    /// Name of the webhook, for people to recognize it by.
    pub name: String,
    /// Address that RealtimeKit shall call.
    pub url: Uri,
    /// Whether RealtimeKit shall call the address.
    ///
    /// Default: `true`.
    pub enabled: Option<bool>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl CreateWebhook {
    /// An object with the members that it must have.
    pub fn new(
        events: impl IntoIterator<Item = impl Into<WebhookEvent>>,
        name: impl Into<String>,
        url: impl Into<Uri>,
    ) -> Self {
        Self {
            events: events.into_iter().map(Into::into).collect(),
            name: name.into(),
            url: url.into(),
            enabled: None,
            additional_properties: UnknownMembers::default(),
        }
    }

    /// Sets [`enabled`](Self::enabled).
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
}

clientwright_runtime::impl_object!(CreateWebhook {
    events: required "events",
    name: required "name",
    url: required "url",
    enabled: optional "enabled",
    ..additional_properties
});

clientwright_runtime::impl_eq!(CreateWebhook);
