// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

use crate::types::{IpInformation, PeerStatsDevice, PeerStatsEvent, PrecallNetwork};

/// Device, network and events of a participant.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PeerStats {
    /// Configuration of the call. Only in `sessions.get_participant`.
    pub config: Option<String>,
    /// The device and the browser.
    pub device_info: Option<PeerStatsDevice>,
    /// What happened during the call.
    pub events: Option<Vec<PeerStatsEvent>>,
    /// The network address and what is known about it.
    pub ip_information: Option<IpInformation>,
    /// The test of the network before the call.
    pub precall_network_information: Option<PrecallNetwork>,
    /// How the call went. Only in `sessions.get_participant`.
    pub status: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for PeerStats {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("config", &mut read.config),
            optional("device_info", &mut read.device_info),
            optional("events", &mut read.events),
            optional("ip_information", &mut read.ip_information),
            optional(
                "precall_network_information",
                &mut read.precall_network_information,
            ),
            optional("status", &mut read.status),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("config", &self.config),
            set_optional("device_info", &self.device_info),
            set_optional("events", &self.events),
            set_optional("ip_information", &self.ip_information),
            set_optional(
                "precall_network_information",
                &self.precall_network_information,
            ),
            set_optional("status", &self.status),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(PeerStats);
