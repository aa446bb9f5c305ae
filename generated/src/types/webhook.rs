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

impl Webhook {
    /// An object with the members that it must have.
    #[must_use]
    pub fn new(
        id: impl Into<Uuid>,
        events: impl IntoIterator<Item = WebhookEvent>,
        name: impl Into<String>,
        url: impl Into<Uri>,
    ) -> Self {
        Self {
            id: id.into(),
            created_at: None,
            enabled: None,
            events: events.into_iter().collect(),
            name: name.into(),
            updated_at: None,
            url: url.into(),
            additional_properties: BTreeMap::new(),
        }
    }

    /// Sets [`created_at`](Self::created_at).
    #[must_use]
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets [`enabled`](Self::enabled).
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Sets [`updated_at`](Self::updated_at).
    #[must_use]
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }
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
