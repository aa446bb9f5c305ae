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

impl AutonomousSystem {
    /// An object in which no member is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`asn`](Self::asn).
    #[must_use]
    pub fn asn(mut self, asn: impl Into<String>) -> Self {
        self.asn = Some(asn.into());
        self
    }

    /// Sets [`domain`](Self::domain).
    #[must_use]
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`route`](Self::route).
    #[must_use]
    pub fn route(mut self, route: impl Into<String>) -> Self {
        self.route = Some(route.into());
        self
    }

    /// Sets [`type_`](Self::type_).
    #[must_use]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
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
