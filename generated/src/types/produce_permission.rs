// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
use crate::types::PermissionLevel;

/// Whether participants may send one kind of media.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ProducePermission {
    /// Whether they may send it, may not, or have to ask.
    pub can_produce: PermissionLevel,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl ProducePermission {
    /// An object with the members that it must have.
    #[must_use]
    pub fn new(can_produce: impl Into<PermissionLevel>) -> Self {
        Self {
            can_produce: can_produce.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

impl Model for ProducePermission {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            can_produce: object.required("can_produce")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set("can_produce", &self.can_produce);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(ProducePermission);
