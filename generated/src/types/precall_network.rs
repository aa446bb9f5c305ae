// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// What the test of the network before a call found out.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PrecallNetwork {
    /// Round-trip time to the backend.
    pub backend_rtt: Option<f64>,
    /// Speed class of the network, such as `4g`.
    pub effective_network_type: Option<String>,
    /// Share of packets lost.
    pub fractional_loss: Option<f64>,
    /// How unevenly packets arrived.
    pub jitter: Option<f64>,
    /// Whether a connection through address translation was possible.
    pub reflexive_connectivity: Option<bool>,
    /// Whether a connection through a relay was possible.
    pub relay_connectivity: Option<bool>,
    /// Round-trip time.
    pub rtt: Option<f64>,
    /// How much the network carried, in `sessions.peer_report`.
    pub throughput: Option<f64>,
    /// How much the network carried, in `sessions.get_participant`, which spells it so.
    pub throughtput: Option<f64>,
    /// Whether a TURN server could be reached.
    pub turn_connectivity: Option<bool>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default PrecallNetwork {
    backend_rtt: optional "backend_rtt",
    effective_network_type: optional "effective_networktype",
    fractional_loss: optional "fractional_loss",
    jitter: optional "jitter",
    reflexive_connectivity: optional "reflexive_connectivity",
    relay_connectivity: optional "relay_connectivity",
    rtt: optional "rtt",
    throughput: optional "throughput",
    throughtput: optional "throughtput",
    turn_connectivity: optional "turn_connectivity",
    ..additional_properties
});
