// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DateTime, UnknownMembers, Uri, Uuid};
use crate::types::WebhookEvent;

/// An address that RealtimeKit calls when one of the chosen events happens.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Webhook {
    /// Identifier of the webhook.
    pub id: Uuid,
    /// When the webhook was added.
    pub created_at: Option<DateTime>,
    /// Whether RealtimeKit calls the address at present. Not in every reply.
    pub enabled: Option<bool>,
    /// The events that the address is told of.
    pub events: Vec<WebhookEvent>,
    /// Name of the webhook.
    pub name: String,
    /// When the webhook was last changed.
    pub updated_at: Option<DateTime>,
    /// Address that RealtimeKit calls.
    pub url: Uri,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(Webhook {
    id: required "id",
    created_at: optional "created_at",
    enabled: optional "enabled",
    events: required "events",
    name: required "name",
    updated_at: optional "updated_at",
    url: required "url",
    ..additional_properties
});

clientwright_runtime::impl_eq!(Webhook);
