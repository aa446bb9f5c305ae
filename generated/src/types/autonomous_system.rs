// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

/// A network of the internet under one administration.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct AutonomousSystem {
    /// Number of the autonomous system.
    pub asn: Option<String>,
    /// Domain name of who runs it.
    pub domain: Option<String>,
    /// Name of who runs it.
    pub name: Option<String>,
    /// Range of addresses that the address falls into.
    pub route: Option<String>,
    /// Kind of network.
    pub type_: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for AutonomousSystem {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            asn: object.optional("asn")?,
            domain: object.optional("domain")?,
            name: object.optional("name")?,
            route: object.optional("route")?,
            type_: object.optional("type")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("asn", &self.asn);
        object.set_optional("domain", &self.domain);
        object.set_optional("name", &self.name);
        object.set_optional("route", &self.route);
        object.set_optional("type", &self.type_);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(AutonomousSystem);
