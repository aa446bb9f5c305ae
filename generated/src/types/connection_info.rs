// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::{Connectivity, GeoLocation, IpDetails};

/// What was known about the network of a participant at a moment.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ConnectionInfo {
    /// Round-trip time to the backend.
    pub backend_rtt: Option<f64>,
    /// Which ways of connecting were possible.
    pub connectivity: Option<Connectivity>,
    /// Speed class of the network, such as `4g`.
    pub effective_network_type: Option<String>,
    /// Share of packets lost.
    pub fractional_loss: Option<f64>,
    /// The network address and what is known about it.
    pub ip_details: Option<IpDetails>,
    /// How unevenly packets arrived.
    pub jitter: Option<f64>,
    /// Where the participant is thought to be.
    pub location: Option<GeoLocation>,
    /// Round-trip time.
    pub rtt: Option<f64>,
    /// How much the network carried.
    pub throughput: Option<f64>,
    /// Whether a TURN server could be reached.
    pub turn_connectivity: Option<bool>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default ConnectionInfo {
    backend_rtt: optional "backend_r_t_t",
    connectivity: optional "connectivity",
    effective_network_type: optional "effective_network_type",
    fractional_loss: optional "fractional_loss",
    ip_details: optional "ip_details",
    jitter: optional "jitter",
    location: optional "location",
    rtt: optional "r_t_t",
    throughput: optional "throughput",
    turn_connectivity: optional "turn_connectivity",
    ..additional_properties
});
