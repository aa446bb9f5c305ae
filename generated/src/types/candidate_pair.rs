// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// A network route between a peer and the server, as WebRTC statistics describe candidate
/// pairs.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CandidatePair {
    /// Estimated capacity towards the peer, in bits per second.
    pub available_incoming_bitrate: Option<f64>,
    /// Estimated capacity from the peer, in bits per second.
    pub available_outgoing_bitrate: Option<f64>,
    /// Bytes thrown away because they could not be sent.
    pub bytes_discarded_on_send: Option<i64>,
    /// Bytes received over the route.
    pub bytes_received: Option<i64>,
    /// Bytes sent over the route.
    pub bytes_sent: Option<i64>,
    /// The latest round-trip time measured.
    pub current_round_trip_time: Option<f64>,
    /// When the last packet came in, in milliseconds since 1970-01-01T00:00:00Z.
    pub last_packet_received_timestamp: Option<f64>,
    /// When the last packet went out, in milliseconds since 1970-01-01T00:00:00Z.
    pub last_packet_sent_timestamp: Option<f64>,
    /// Network address at the end of the peer.
    pub local_candidate_address: Option<String>,
    /// Identifier of the candidate at the end of the peer.
    pub local_candidate_id: Option<String>,
    /// Kind of network at the end of the peer, such as `wifi`.
    pub local_candidate_network_type: Option<String>,
    /// Port at the end of the peer.
    pub local_candidate_port: Option<i64>,
    /// Transport protocol at the end of the peer, such as `udp`.
    pub local_candidate_protocol: Option<String>,
    /// Address behind the one at the end of the peer, where it is reflexive or relayed.
    pub local_candidate_related_address: Option<String>,
    /// Port behind the one at the end of the peer, where it is reflexive or relayed.
    pub local_candidate_related_port: Option<i64>,
    /// Kind of candidate at the end of the peer, such as `host`, `srflx` or `relay`.
    pub local_candidate_type: Option<String>,
    /// URL of the server from which the candidate at the end of the peer came.
    pub local_candidate_url: Option<String>,
    /// Whether this is the route that was chosen.
    pub nominated: Option<bool>,
    /// Packets thrown away because they could not be sent.
    pub packets_discarded_on_send: Option<i64>,
    /// Packets received over the route.
    pub packets_received: Option<i64>,
    /// Packets sent over the route.
    pub packets_sent: Option<i64>,
    /// Network address at the far end.
    pub remote_candidate_address: Option<String>,
    /// Identifier of the candidate at the far end.
    pub remote_candidate_id: Option<String>,
    /// Port at the far end.
    pub remote_candidate_port: Option<i64>,
    /// Transport protocol at the far end.
    pub remote_candidate_protocol: Option<String>,
    /// Kind of candidate at the far end.
    pub remote_candidate_type: Option<String>,
    /// URL of the server from which the candidate at the far end came.
    pub remote_candidate_url: Option<String>,
    /// Sum of all round-trip times measured.
    pub total_round_trip_time: Option<f64>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default CandidatePair {
    available_incoming_bitrate: optional "available_incoming_bitrate",
    available_outgoing_bitrate: optional "available_outgoing_bitrate",
    bytes_discarded_on_send: optional "bytes_discarded_on_send",
    bytes_received: optional "bytes_received",
    bytes_sent: optional "bytes_sent",
    current_round_trip_time: optional "current_round_trip_time",
    last_packet_received_timestamp: optional "last_packet_received_timestamp",
    last_packet_sent_timestamp: optional "last_packet_sent_timestamp",
    local_candidate_address: optional "local_candidate_address",
    local_candidate_id: optional "local_candidate_id",
    local_candidate_network_type: optional "local_candidate_network_type",
    local_candidate_port: optional "local_candidate_port",
    local_candidate_protocol: optional "local_candidate_protocol",
    local_candidate_related_address: optional "local_candidate_related_address",
    local_candidate_related_port: optional "local_candidate_related_port",
    local_candidate_type: optional "local_candidate_type",
    local_candidate_url: optional "local_candidate_url",
    nominated: optional "nominated",
    packets_discarded_on_send: optional "packets_discarded_on_send",
    packets_received: optional "packets_received",
    packets_sent: optional "packets_sent",
    remote_candidate_address: optional "remote_candidate_address",
    remote_candidate_id: optional "remote_candidate_id",
    remote_candidate_port: optional "remote_candidate_port",
    remote_candidate_protocol: optional "remote_candidate_protocol",
    remote_candidate_type: optional "remote_candidate_type",
    remote_candidate_url: optional "remote_candidate_url",
    total_round_trip_time: optional "total_round_trip_time",
    ..additional_properties
});
