// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

/// Which ways of connecting were possible.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct Connectivity {
    /// Directly.
    pub host: Option<bool>,
    /// Through address translation.
    pub reflexive: Option<bool>,
    /// Through a relay.
    pub relay: Option<bool>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for Connectivity {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            host: object.optional("host")?,
            reflexive: object.optional("reflexive")?,
            relay: object.optional("relay")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("host", &self.host);
        object.set_optional("reflexive", &self.reflexive);
        object.set_optional("relay", &self.relay);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(Connectivity);
