// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

use crate::types::PeerStatsEventMetadata;

/// Something that happened during a call.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PeerStatsEvent {
    /// Details. Only in `sessions.peer_report`.
    pub metadata: Option<PeerStatsEventMetadata>,
    /// When it happened.
    pub timestamp: Option<String>,
    /// What happened.
    pub type_: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for PeerStatsEvent {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("metadata", &mut read.metadata),
            optional("timestamp", &mut read.timestamp),
            optional("type", &mut read.type_),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("metadata", &self.metadata),
            set_optional("timestamp", &self.timestamp),
            set_optional("type", &self.type_),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(PeerStatsEvent);
