// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

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
    pub additional_properties: UnknownMembers,
}

impl Model for IpDetails {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("asn", &mut read.asn),
            optional("city", &mut read.city),
            optional("country", &mut read.country),
            optional("ip", &mut read.ip),
            optional("loc", &mut read.loc),
            optional("postal", &mut read.postal),
            optional("region", &mut read.region),
            optional("timezone", &mut read.timezone),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("asn", &self.asn),
            set_optional("city", &self.city),
            set_optional("country", &self.country),
            set_optional("ip", &self.ip),
            set_optional("loc", &self.loc),
            set_optional("postal", &self.postal),
            set_optional("region", &self.region),
            set_optional("timezone", &self.timezone),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(IpDetails);
