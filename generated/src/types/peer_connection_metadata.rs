// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

/// What a peer connection found out about the network.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct PeerConnectionMetadata {
    /// Speed class of the network, such as `4g`.
    pub effective_network_type: Option<String>,
    /// Whether a connection through address translation was possible.
    pub reflexive_connectivity: Option<bool>,
    /// Whether a connection through a relay was possible.
    pub relay_connectivity: Option<bool>,
    /// The session descriptions that were exchanged.
    pub sdp: Option<Vec<String>>,
    /// When it was found out.
    pub timestamp: Option<String>,
    /// Whether a TURN server could be reached.
    pub turn_connectivity: Option<bool>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for PeerConnectionMetadata {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            effective_network_type: object.optional("effective_network_type")?,
            reflexive_connectivity: object.optional("reflexive_connectivity")?,
            relay_connectivity: object.optional("relay_connectivity")?,
            sdp: object.optional("sdp")?,
            timestamp: object.optional("timestamp")?,
            turn_connectivity: object.optional("turn_connectivity")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("effective_network_type", &self.effective_network_type);
        object.set_optional("reflexive_connectivity", &self.reflexive_connectivity);
        object.set_optional("relay_connectivity", &self.relay_connectivity);
        object.set_optional("sdp", &self.sdp);
        object.set_optional("timestamp", &self.timestamp);
        object.set_optional("turn_connectivity", &self.turn_connectivity);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(PeerConnectionMetadata);
