// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{
    DateTime, DecodeError, Decoder, Model, Object, ObjectWriter, Uri, Uuid, Value,
};

use crate::types::WebhookEvent;

/// An address that RealtimeKit calls when one of the chosen events happens.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for Webhook {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            id: object.required("id")?,
            created_at: object.optional("created_at")?,
            enabled: object.optional("enabled")?,
            events: object.required("events")?,
            name: object.required("name")?,
            updated_at: object.optional("updated_at")?,
            url: object.required("url")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set("id", &self.id);
        object.set_optional("created_at", &self.created_at);
        object.set_optional("enabled", &self.enabled);
        object.set("events", &self.events);
        object.set("name", &self.name);
        object.set_optional("updated_at", &self.updated_at);
        object.set("url", &self.url);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(Webhook);
