// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
use crate::types::AutonomousSystem;

/// A network address and what is known about it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct IpDetails {
    /// The network that the address belongs to.
    pub asn: Option<AutonomousSystem>,
    /// City where the address is thought to be.
    pub city: Option<String>,
    /// Country where the address is thought to be.
    pub country: Option<String>,
    /// The address.
    pub ip: Option<String>,
    /// Coordinates where the address is thought to be.
    pub loc: Option<String>,
    /// Postal code where the address is thought to be.
    pub postal: Option<String>,
    /// Region where the address is thought to be.
    pub region: Option<String>,
    /// Time zone where the address is thought to be.
    pub timezone: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for IpDetails {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            asn: object.optional("asn")?,
            city: object.optional("city")?,
            country: object.optional("country")?,
            ip: object.optional("ip")?,
            loc: object.optional("loc")?,
            postal: object.optional("postal")?,
            region: object.optional("region")?,
            timezone: object.optional("timezone")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("asn", &self.asn);
        object.set_optional("city", &self.city);
        object.set_optional("country", &self.country);
        object.set_optional("ip", &self.ip);
        object.set_optional("loc", &self.loc);
        object.set_optional("postal", &self.postal);
        object.set_optional("region", &self.region);
        object.set_optional("timezone", &self.timezone);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(IpDetails);
