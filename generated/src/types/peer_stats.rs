// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
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

clientwright_runtime::impl_object!(default PeerStats {
    config: optional "config",
    device_info: optional "device_info",
    events: optional "events",
    ip_information: optional "ip_information",
    precall_network_information: optional "precall_network_information",
    status: optional "status",
    ..additional_properties
});
