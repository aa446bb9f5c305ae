// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{UnknownMembers, Uri};
use crate::types::WebhookEvent;

/// What to change in a webhook. Absent members stay as they are.
#[derive(Clone, Debug, PartialEq, Default)]
#[must_use]
#[non_exhaustive]
pub struct UpdateWebhook {
    /// Whether RealtimeKit shall call the address. Give it when the webhook is off: a change
    /// without it may turn the webhook on again.
    pub enabled: Option<bool>,
    /// The events that the address shall be told of, in place of all those chosen before.
    pub events: Option<Vec<WebhookEvent>>,
    /// New name of the webhook.
    pub name: Option<String>,
    /// New address that RealtimeKit shall call.
    pub url: Option<Uri>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl UpdateWebhook {
    /// An object in which no member is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`enabled`](Self::enabled).
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Sets [`events`](Self::events).
    pub fn events(
        mut self,
        events: impl IntoIterator<Item = impl Into<WebhookEvent>>,
    ) -> Self {
        self.events = Some(events.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`name`](Self::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`url`](Self::url).
    pub fn url(mut self, url: impl Into<Uri>) -> Self {
        self.url = Some(url.into());
        self
    }
}

clientwright_runtime::impl_object!(default UpdateWebhook {
    enabled: optional "enabled",
    events: optional "events",
    name: optional "name",
    url: optional "url",
    ..additional_properties
});

clientwright_runtime::impl_eq!(UpdateWebhook);
