// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
use crate::types::AutonomousSystem;

/// The network address of a peer and what is known about it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct IpInformation {
    /// The network that the address belongs to.
    pub asn: Option<AutonomousSystem>,
    /// City where the address is thought to be.
    pub city: Option<String>,
    /// Country where the address is thought to be.
    pub country: Option<String>,
    /// Coordinates where the address is thought to be. Only in `peer_stats`.
    pub ip_location: Option<String>,
    /// The address, IPv4.
    pub ipv4: Option<String>,
    /// Organisation that the address belongs to.
    pub org: Option<String>,
    /// Portal of the network. Only in `peer_stats`.
    pub portal: Option<String>,
    /// Region where the address is thought to be.
    pub region: Option<String>,
    /// Time zone where the address is thought to be.
    pub timezone: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for IpInformation {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            asn: object.optional("asn")?,
            city: object.optional("city")?,
            country: object.optional("country")?,
            ip_location: object.optional("ip_location")?,
            ipv4: object.optional("ipv4")?,
            org: object.optional("org")?,
            portal: object.optional("portal")?,
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
        object.set_optional("ip_location", &self.ip_location);
        object.set_optional("ipv4", &self.ipv4);
        object.set_optional("org", &self.org);
        object.set_optional("portal", &self.portal);
        object.set_optional("region", &self.region);
        object.set_optional("timezone", &self.timezone);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(IpInformation);
