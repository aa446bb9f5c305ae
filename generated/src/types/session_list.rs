// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

use crate::types::Session;

/// A page of sessions.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SessionList {
    /// The sessions, in the order asked for.
    pub sessions: Option<Vec<Session>>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for SessionList {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [optional("sessions", &mut read.sessions)];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [set_optional("sessions", &self.sessions)];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(SessionList);
