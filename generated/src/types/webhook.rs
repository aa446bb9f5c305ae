// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DateTime, DecodeError, Model, Reader, UnknownMembers, Uri, Uuid, Writer, optional,
    required, set, set_optional,
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
    pub additional_properties: UnknownMembers,
}

impl Model for Webhook {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut created_at = None;
        let mut enabled = None;
        let mut events = None;
        let mut name = None;
        let mut updated_at = None;
        let mut url = None;
        let mut slots = [
            required("id", &mut id),
            optional("created_at", &mut created_at),
            optional("enabled", &mut enabled),
            required("events", &mut events),
            required("name", &mut name),
            optional("updated_at", &mut updated_at),
            required("url", &mut url),
        ];
        let additional_properties = reader.object(&mut slots)?;
        Ok(Self {
            id: reader.given(id)?,
            created_at,
            enabled,
            events: reader.given(events)?,
            name: reader.given(name)?,
            updated_at,
            url: reader.given(url)?,
            additional_properties,
        })
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set("id", &self.id),
            set_optional("created_at", &self.created_at),
            set_optional("enabled", &self.enabled),
            set("events", &self.events),
            set("name", &self.name),
            set_optional("updated_at", &self.updated_at),
            set("url", &self.url),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(Webhook);
