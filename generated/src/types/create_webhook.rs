// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{
    DecodeError, Decoder, Model, Object, ObjectWriter, Uri, Value,
};

use crate::types::WebhookEvent;

/// A webhook to add, or to put in the place of another.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub additional_properties: BTreeMap<String, Value>,
}

impl CreateWebhook {
    /// An object with the members that it must have.
    #[must_use]
    pub fn new(
        events: impl IntoIterator<Item = WebhookEvent>,
        name: impl Into<String>,
        url: impl Into<Uri>,
    ) -> Self {
        Self {
            events: events.into_iter().collect(),
            name: name.into(),
            url: url.into(),
            enabled: None,
            additional_properties: BTreeMap::new(),
        }
    }

    /// Sets [`enabled`](Self::enabled).
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
}

impl Model for CreateWebhook {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            events: object.required("events")?,
            name: object.required("name")?,
            url: object.required("url")?,
            enabled: object.optional("enabled")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set("events", &self.events);
        object.set("name", &self.name);
        object.set("url", &self.url);
        object.set_optional("enabled", &self.enabled);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(CreateWebhook);
