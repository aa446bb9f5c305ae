// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

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
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for CandidatePair {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            available_incoming_bitrate: object.optional("available_incoming_bitrate")?,
            available_outgoing_bitrate: object.optional("available_outgoing_bitrate")?,
            bytes_discarded_on_send: object.optional("bytes_discarded_on_send")?,
            bytes_received: object.optional("bytes_received")?,
            bytes_sent: object.optional("bytes_sent")?,
            current_round_trip_time: object.optional("current_round_trip_time")?,
            last_packet_received_timestamp: object
                .optional("last_packet_received_timestamp")?,
            last_packet_sent_timestamp: object.optional("last_packet_sent_timestamp")?,
            local_candidate_address: object.optional("local_candidate_address")?,
            local_candidate_id: object.optional("local_candidate_id")?,
            local_candidate_network_type: object
                .optional("local_candidate_network_type")?,
            local_candidate_port: object.optional("local_candidate_port")?,
            local_candidate_protocol: object.optional("local_candidate_protocol")?,
            local_candidate_related_address: object
                .optional("local_candidate_related_address")?,
            local_candidate_related_port: object
                .optional("local_candidate_related_port")?,
            local_candidate_type: object.optional("local_candidate_type")?,
            local_candidate_url: object.optional("local_candidate_url")?,
            nominated: object.optional("nominated")?,
            packets_discarded_on_send: object.optional("packets_discarded_on_send")?,
            packets_received: object.optional("packets_received")?,
            packets_sent: object.optional("packets_sent")?,
            remote_candidate_address: object.optional("remote_candidate_address")?,
            remote_candidate_id: object.optional("remote_candidate_id")?,
            remote_candidate_port: object.optional("remote_candidate_port")?,
            remote_candidate_protocol: object.optional("remote_candidate_protocol")?,
            remote_candidate_type: object.optional("remote_candidate_type")?,
            remote_candidate_url: object.optional("remote_candidate_url")?,
            total_round_trip_time: object.optional("total_round_trip_time")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object
            .set_optional(
                "available_incoming_bitrate",
                &self.available_incoming_bitrate,
            );
        object
            .set_optional(
                "available_outgoing_bitrate",
                &self.available_outgoing_bitrate,
            );
        object.set_optional("bytes_discarded_on_send", &self.bytes_discarded_on_send);
        object.set_optional("bytes_received", &self.bytes_received);
        object.set_optional("bytes_sent", &self.bytes_sent);
        object.set_optional("current_round_trip_time", &self.current_round_trip_time);
        object
            .set_optional(
                "last_packet_received_timestamp",
                &self.last_packet_received_timestamp,
            );
        object
            .set_optional(
                "last_packet_sent_timestamp",
                &self.last_packet_sent_timestamp,
            );
        object.set_optional("local_candidate_address", &self.local_candidate_address);
        object.set_optional("local_candidate_id", &self.local_candidate_id);
        object
            .set_optional(
                "local_candidate_network_type",
                &self.local_candidate_network_type,
            );
        object.set_optional("local_candidate_port", &self.local_candidate_port);
        object.set_optional("local_candidate_protocol", &self.local_candidate_protocol);
        object
            .set_optional(
                "local_candidate_related_address",
                &self.local_candidate_related_address,
            );
        object
            .set_optional(
                "local_candidate_related_port",
                &self.local_candidate_related_port,
            );
        object.set_optional("local_candidate_type", &self.local_candidate_type);
        object.set_optional("local_candidate_url", &self.local_candidate_url);
        object.set_optional("nominated", &self.nominated);
        object
            .set_optional("packets_discarded_on_send", &self.packets_discarded_on_send);
        object.set_optional("packets_received", &self.packets_received);
        object.set_optional("packets_sent", &self.packets_sent);
        object.set_optional("remote_candidate_address", &self.remote_candidate_address);
        object.set_optional("remote_candidate_id", &self.remote_candidate_id);
        object.set_optional("remote_candidate_port", &self.remote_candidate_port);
        object
            .set_optional("remote_candidate_protocol", &self.remote_candidate_protocol);
        object.set_optional("remote_candidate_type", &self.remote_candidate_type);
        object.set_optional("remote_candidate_url", &self.remote_candidate_url);
        object.set_optional("total_round_trip_time", &self.total_round_trip_time);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(CandidatePair);
