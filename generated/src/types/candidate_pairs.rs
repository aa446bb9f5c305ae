// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

use crate::types::CandidatePair;

/// The network routes of a peer, by direction.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CandidatePairs {
    /// Routes of what the peer received.
    pub consuming_transport: Option<Vec<CandidatePair>>,
    /// Routes of what the peer sent.
    pub producing_transport: Option<Vec<CandidatePair>>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for CandidatePairs {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("consuming_transport", &mut read.consuming_transport),
            optional("producing_transport", &mut read.producing_transport),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("consuming_transport", &self.consuming_transport),
            set_optional("producing_transport", &self.producing_transport),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(CandidatePairs);
