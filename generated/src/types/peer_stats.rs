// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
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
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for PeerStats {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            config: object.optional("config")?,
            device_info: object.optional("device_info")?,
            events: object.optional("events")?,
            ip_information: object.optional("ip_information")?,
            precall_network_information: object.optional("precall_network_information")?,
            status: object.optional("status")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("config", &self.config);
        object.set_optional("device_info", &self.device_info);
        object.set_optional("events", &self.events);
        object.set_optional("ip_information", &self.ip_information);
        object
            .set_optional(
                "precall_network_information",
                &self.precall_network_information,
            );
        object.set_optional("status", &self.status);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(PeerStats);
