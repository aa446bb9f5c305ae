// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

/// The outcome of muting everybody.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct MutedAll {
    /// Name of what the server did.
    pub action: Option<String>,
    /// How many participants were muted.
    pub muted_participants_count: Option<i64>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for MutedAll {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            action: object.optional("action")?,
            muted_participants_count: object.optional("muted_participants_count")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("action", &self.action);
        object.set_optional("muted_participants_count", &self.muted_participants_count);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(MutedAll);
