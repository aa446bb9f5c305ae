// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DecodeError, Model, Reader, Slot, UnknownMembers, Writer};
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
            Slot::optional("asn", &mut read.asn),
            Slot::optional("city", &mut read.city),
            Slot::optional("country", &mut read.country),
            Slot::optional("ip_location", &mut read.ip_location),
            Slot::optional("ipv4", &mut read.ipv4),
            Slot::optional("org", &mut read.org),
            Slot::optional("portal", &mut read.portal),
            Slot::optional("region", &mut read.region),
            Slot::optional("timezone", &mut read.timezone),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object(&self.additional_properties);
        object.set_optional("asn", &self.asn);
        object.set_optional("city", &self.city);
        object.set_optional("country", &self.country);
        object.set_optional("ip_location", &self.ip_location);
        object.set_optional("ipv4", &self.ipv4);
        object.set_optional("org", &self.org);
        object.set_optional("portal", &self.portal);
        object.set_optional("region", &self.region);
        object.set_optional("timezone", &self.timezone);
        object.finish();
    }
}

clientwright_runtime::impl_serde!(IpInformation);
