// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

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

impl Model for CandidatePair {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("available_incoming_bitrate", &mut read.available_incoming_bitrate),
            optional("available_outgoing_bitrate", &mut read.available_outgoing_bitrate),
            optional("bytes_discarded_on_send", &mut read.bytes_discarded_on_send),
            optional("bytes_received", &mut read.bytes_received),
            optional("bytes_sent", &mut read.bytes_sent),
            optional("current_round_trip_time", &mut read.current_round_trip_time),
            optional(
                "last_packet_received_timestamp",
                &mut read.last_packet_received_timestamp,
            ),
            optional("last_packet_sent_timestamp", &mut read.last_packet_sent_timestamp),
            optional("local_candidate_address", &mut read.local_candidate_address),
            optional("local_candidate_id", &mut read.local_candidate_id),
            optional(
                "local_candidate_network_type",
                &mut read.local_candidate_network_type,
            ),
            optional("local_candidate_port", &mut read.local_candidate_port),
            optional("local_candidate_protocol", &mut read.local_candidate_protocol),
            optional(
                "local_candidate_related_address",
                &mut read.local_candidate_related_address,
            ),
            optional(
                "local_candidate_related_port",
                &mut read.local_candidate_related_port,
            ),
            optional("local_candidate_type", &mut read.local_candidate_type),
            optional("local_candidate_url", &mut read.local_candidate_url),
            optional("nominated", &mut read.nominated),
            optional("packets_discarded_on_send", &mut read.packets_discarded_on_send),
            optional("packets_received", &mut read.packets_received),
            optional("packets_sent", &mut read.packets_sent),
            optional("remote_candidate_address", &mut read.remote_candidate_address),
            optional("remote_candidate_id", &mut read.remote_candidate_id),
            optional("remote_candidate_port", &mut read.remote_candidate_port),
            optional("remote_candidate_protocol", &mut read.remote_candidate_protocol),
            optional("remote_candidate_type", &mut read.remote_candidate_type),
            optional("remote_candidate_url", &mut read.remote_candidate_url),
            optional("total_round_trip_time", &mut read.total_round_trip_time),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("available_incoming_bitrate", &self.available_incoming_bitrate),
            set_optional("available_outgoing_bitrate", &self.available_outgoing_bitrate),
            set_optional("bytes_discarded_on_send", &self.bytes_discarded_on_send),
            set_optional("bytes_received", &self.bytes_received),
            set_optional("bytes_sent", &self.bytes_sent),
            set_optional("current_round_trip_time", &self.current_round_trip_time),
            set_optional(
                "last_packet_received_timestamp",
                &self.last_packet_received_timestamp,
            ),
            set_optional("last_packet_sent_timestamp", &self.last_packet_sent_timestamp),
            set_optional("local_candidate_address", &self.local_candidate_address),
            set_optional("local_candidate_id", &self.local_candidate_id),
            set_optional(
                "local_candidate_network_type",
                &self.local_candidate_network_type,
            ),
            set_optional("local_candidate_port", &self.local_candidate_port),
            set_optional("local_candidate_protocol", &self.local_candidate_protocol),
            set_optional(
                "local_candidate_related_address",
                &self.local_candidate_related_address,
            ),
            set_optional(
                "local_candidate_related_port",
                &self.local_candidate_related_port,
            ),
            set_optional("local_candidate_type", &self.local_candidate_type),
            set_optional("local_candidate_url", &self.local_candidate_url),
            set_optional("nominated", &self.nominated),
            set_optional("packets_discarded_on_send", &self.packets_discarded_on_send),
            set_optional("packets_received", &self.packets_received),
            set_optional("packets_sent", &self.packets_sent),
            set_optional("remote_candidate_address", &self.remote_candidate_address),
            set_optional("remote_candidate_id", &self.remote_candidate_id),
            set_optional("remote_candidate_port", &self.remote_candidate_port),
            set_optional("remote_candidate_protocol", &self.remote_candidate_protocol),
            set_optional("remote_candidate_type", &self.remote_candidate_type),
            set_optional("remote_candidate_url", &self.remote_candidate_url),
            set_optional("total_round_trip_time", &self.total_round_trip_time),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(CandidatePair);
