// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

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
    pub additional_properties: UnknownMembers,
}

impl Model for IpInformation {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("asn", &mut read.asn),
            optional("city", &mut read.city),
            optional("country", &mut read.country),
            optional("ip_location", &mut read.ip_location),
            optional("ipv4", &mut read.ipv4),
            optional("org", &mut read.org),
            optional("portal", &mut read.portal),
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
            set_optional("ip_location", &self.ip_location),
            set_optional("ipv4", &self.ipv4),
            set_optional("org", &self.org),
            set_optional("portal", &self.portal),
            set_optional("region", &self.region),
            set_optional("timezone", &self.timezone),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(IpInformation);
