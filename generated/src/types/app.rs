// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{
    DateTime, DecodeError, Decoder, Model, Object, ObjectWriter, Uuid, Value,
};

/// A RealtimeKit app, the unit that owns meetings, presets, recordings and webhooks.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct App {
    /// Identifier of the app, to be given as `app_id` in every other request.
    pub id: Option<Uuid>,
    /// When the app was created.
    pub created_at: Option<DateTime>,
    /// Name of the app, as given when it was created; null when it has none.
    ///
    /// `None` is absent and `Some(None)` null: ask for `Some(Some(value))`, since null is some as
    /// well.
    pub name: Option<Option<String>>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for App {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            id: object.optional("id")?,
            created_at: object.optional("created_at")?,
            name: object.nullable("name")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("id", &self.id);
        object.set_optional("created_at", &self.created_at);
        object.set_nullable("name", &self.name);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(App);
