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
    pub bytes_discarded_on_send: Option<f64>,
    /// Bytes received over the route.
    pub bytes_received: Option<f64>,
    /// Bytes sent over the route.
    pub bytes_sent: Option<f64>,
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
    pub local_candidate_port: Option<f64>,
    /// Transport protocol at the end of the peer, such as `udp`.
    pub local_candidate_protocol: Option<String>,
    /// Address behind the one at the end of the peer, where it is reflexive or relayed.
    pub local_candidate_related_address: Option<String>,
    /// Port behind the one at the end of the peer, where it is reflexive or relayed.
    pub local_candidate_related_port: Option<f64>,
    /// Kind of candidate at the end of the peer, such as `host`, `srflx` or `relay`.
    pub local_candidate_type: Option<String>,
    /// URL of the server from which the candidate at the end of the peer came.
    pub local_candidate_url: Option<String>,
    /// Whether this is the route that was chosen.
    pub nominated: Option<bool>,
    /// Packets thrown away because they could not be sent.
    pub packets_discarded_on_send: Option<f64>,
    /// Packets received over the route.
    pub packets_received: Option<f64>,
    /// Packets sent over the route.
    pub packets_sent: Option<f64>,
    /// Network address at the far end.
    pub remote_candidate_address: Option<String>,
    /// Identifier of the candidate at the far end.
    pub remote_candidate_id: Option<String>,
    /// Port at the far end.
    pub remote_candidate_port: Option<f64>,
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

impl CandidatePair {
    /// An object in which no member is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`available_incoming_bitrate`](Self::available_incoming_bitrate).
    #[must_use]
    pub fn available_incoming_bitrate(
        mut self,
        available_incoming_bitrate: f64,
    ) -> Self {
        self.available_incoming_bitrate = Some(available_incoming_bitrate);
        self
    }

    /// Sets [`available_outgoing_bitrate`](Self::available_outgoing_bitrate).
    #[must_use]
    pub fn available_outgoing_bitrate(
        mut self,
        available_outgoing_bitrate: f64,
    ) -> Self {
        self.available_outgoing_bitrate = Some(available_outgoing_bitrate);
        self
    }

    /// Sets [`bytes_discarded_on_send`](Self::bytes_discarded_on_send).
    #[must_use]
    pub fn bytes_discarded_on_send(mut self, bytes_discarded_on_send: f64) -> Self {
        self.bytes_discarded_on_send = Some(bytes_discarded_on_send);
        self
    }

    /// Sets [`bytes_received`](Self::bytes_received).
    #[must_use]
    pub fn bytes_received(mut self, bytes_received: f64) -> Self {
        self.bytes_received = Some(bytes_received);
        self
    }

    /// Sets [`bytes_sent`](Self::bytes_sent).
    #[must_use]
    pub fn bytes_sent(mut self, bytes_sent: f64) -> Self {
        self.bytes_sent = Some(bytes_sent);
        self
    }

    /// Sets [`current_round_trip_time`](Self::current_round_trip_time).
    #[must_use]
    pub fn current_round_trip_time(mut self, current_round_trip_time: f64) -> Self {
        self.current_round_trip_time = Some(current_round_trip_time);
        self
    }

    /// Sets [`last_packet_received_timestamp`](Self::last_packet_received_timestamp).
    #[must_use]
    pub fn last_packet_received_timestamp(
        mut self,
        last_packet_received_timestamp: f64,
    ) -> Self {
        self.last_packet_received_timestamp = Some(last_packet_received_timestamp);
        self
    }

    /// Sets [`last_packet_sent_timestamp`](Self::last_packet_sent_timestamp).
    #[must_use]
    pub fn last_packet_sent_timestamp(
        mut self,
        last_packet_sent_timestamp: f64,
    ) -> Self {
        self.last_packet_sent_timestamp = Some(last_packet_sent_timestamp);
        self
    }

    /// Sets [`local_candidate_address`](Self::local_candidate_address).
    #[must_use]
    pub fn local_candidate_address(
        mut self,
        local_candidate_address: impl Into<String>,
    ) -> Self {
        self.local_candidate_address = Some(local_candidate_address.into());
        self
    }

    /// Sets [`local_candidate_id`](Self::local_candidate_id).
    #[must_use]
    pub fn local_candidate_id(mut self, local_candidate_id: impl Into<String>) -> Self {
        self.local_candidate_id = Some(local_candidate_id.into());
        self
    }

    /// Sets [`local_candidate_network_type`](Self::local_candidate_network_type).
    #[must_use]
    pub fn local_candidate_network_type(
        mut self,
        local_candidate_network_type: impl Into<String>,
    ) -> Self {
        self.local_candidate_network_type = Some(local_candidate_network_type.into());
        self
    }

    /// Sets [`local_candidate_port`](Self::local_candidate_port).
    #[must_use]
    pub fn local_candidate_port(mut self, local_candidate_port: f64) -> Self {
        self.local_candidate_port = Some(local_candidate_port);
        self
    }

    /// Sets [`local_candidate_protocol`](Self::local_candidate_protocol).
    #[must_use]
    pub fn local_candidate_protocol(
        mut self,
        local_candidate_protocol: impl Into<String>,
    ) -> Self {
        self.local_candidate_protocol = Some(local_candidate_protocol.into());
        self
    }

    /// Sets [`local_candidate_related_address`](Self::local_candidate_related_address).
    #[must_use]
    pub fn local_candidate_related_address(
        mut self,
        local_candidate_related_address: impl Into<String>,
    ) -> Self {
        self.local_candidate_related_address = Some(
            local_candidate_related_address.into(),
        );
        self
    }

    /// Sets [`local_candidate_related_port`](Self::local_candidate_related_port).
    #[must_use]
    pub fn local_candidate_related_port(
        mut self,
        local_candidate_related_port: f64,
    ) -> Self {
        self.local_candidate_related_port = Some(local_candidate_related_port);
        self
    }

    /// Sets [`local_candidate_type`](Self::local_candidate_type).
    #[must_use]
    pub fn local_candidate_type(
        mut self,
        local_candidate_type: impl Into<String>,
    ) -> Self {
        self.local_candidate_type = Some(local_candidate_type.into());
        self
    }

    /// Sets [`local_candidate_url`](Self::local_candidate_url).
    #[must_use]
    pub fn local_candidate_url(
        mut self,
        local_candidate_url: impl Into<String>,
    ) -> Self {
        self.local_candidate_url = Some(local_candidate_url.into());
        self
    }

    /// Sets [`nominated`](Self::nominated).
    #[must_use]
    pub fn nominated(mut self, nominated: bool) -> Self {
        self.nominated = Some(nominated);
        self
    }

    /// Sets [`packets_discarded_on_send`](Self::packets_discarded_on_send).
    #[must_use]
    pub fn packets_discarded_on_send(mut self, packets_discarded_on_send: f64) -> Self {
        self.packets_discarded_on_send = Some(packets_discarded_on_send);
        self
    }

    /// Sets [`packets_received`](Self::packets_received).
    #[must_use]
    pub fn packets_received(mut self, packets_received: f64) -> Self {
        self.packets_received = Some(packets_received);
        self
    }

    /// Sets [`packets_sent`](Self::packets_sent).
    #[must_use]
    pub fn packets_sent(mut self, packets_sent: f64) -> Self {
        self.packets_sent = Some(packets_sent);
        self
    }

    /// Sets [`remote_candidate_address`](Self::remote_candidate_address).
    #[must_use]
    pub fn remote_candidate_address(
        mut self,
        remote_candidate_address: impl Into<String>,
    ) -> Self {
        self.remote_candidate_address = Some(remote_candidate_address.into());
        self
    }

    /// Sets [`remote_candidate_id`](Self::remote_candidate_id).
    #[must_use]
    pub fn remote_candidate_id(
        mut self,
        remote_candidate_id: impl Into<String>,
    ) -> Self {
        self.remote_candidate_id = Some(remote_candidate_id.into());
        self
    }

    /// Sets [`remote_candidate_port`](Self::remote_candidate_port).
    #[must_use]
    pub fn remote_candidate_port(mut self, remote_candidate_port: f64) -> Self {
        self.remote_candidate_port = Some(remote_candidate_port);
        self
    }

    /// Sets [`remote_candidate_protocol`](Self::remote_candidate_protocol).
    #[must_use]
    pub fn remote_candidate_protocol(
        mut self,
        remote_candidate_protocol: impl Into<String>,
    ) -> Self {
        self.remote_candidate_protocol = Some(remote_candidate_protocol.into());
        self
    }

    /// Sets [`remote_candidate_type`](Self::remote_candidate_type).
    #[must_use]
    pub fn remote_candidate_type(
        mut self,
        remote_candidate_type: impl Into<String>,
    ) -> Self {
        self.remote_candidate_type = Some(remote_candidate_type.into());
        self
    }

    /// Sets [`remote_candidate_url`](Self::remote_candidate_url).
    #[must_use]
    pub fn remote_candidate_url(
        mut self,
        remote_candidate_url: impl Into<String>,
    ) -> Self {
        self.remote_candidate_url = Some(remote_candidate_url.into());
        self
    }

    /// Sets [`total_round_trip_time`](Self::total_round_trip_time).
    #[must_use]
    pub fn total_round_trip_time(mut self, total_round_trip_time: f64) -> Self {
        self.total_round_trip_time = Some(total_round_trip_time);
        self
    }
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
