// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

/// Which ways of connecting were possible.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct Connectivity {
    /// Directly.
    pub host: Option<bool>,
    /// Through address translation.
    pub reflexive: Option<bool>,
    /// Through a relay.
    pub relay: Option<bool>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for Connectivity {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("host", &mut read.host),
            optional("reflexive", &mut read.reflexive),
            optional("relay", &mut read.relay),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("host", &self.host),
            set_optional("reflexive", &self.reflexive),
            set_optional("relay", &self.relay),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(Connectivity);
