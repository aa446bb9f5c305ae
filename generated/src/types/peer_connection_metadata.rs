// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

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
    pub additional_properties: UnknownMembers,
}

impl Model for PeerConnectionMetadata {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("effective_network_type", &mut read.effective_network_type),
            optional("reflexive_connectivity", &mut read.reflexive_connectivity),
            optional("relay_connectivity", &mut read.relay_connectivity),
            optional("sdp", &mut read.sdp),
            optional("timestamp", &mut read.timestamp),
            optional("turn_connectivity", &mut read.turn_connectivity),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("effective_network_type", &self.effective_network_type),
            set_optional("reflexive_connectivity", &self.reflexive_connectivity),
            set_optional("relay_connectivity", &self.relay_connectivity),
            set_optional("sdp", &self.sdp),
            set_optional("timestamp", &self.timestamp),
            set_optional("turn_connectivity", &self.turn_connectivity),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(PeerConnectionMetadata);
