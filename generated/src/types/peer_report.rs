// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

use crate::types::{PeerMetadata, PeerQuality};

/// What is known about a call of one peer.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PeerReport {
    /// Device, network and events.
    pub metadata: Option<PeerMetadata>,
    /// How good sound and picture were, both ways.
    pub quality: Option<PeerQuality>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for PeerReport {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("metadata", &mut read.metadata),
            optional("quality", &mut read.quality),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("metadata", &self.metadata),
            set_optional("quality", &self.quality),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(PeerReport);
