// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, required, set,
};

/// How to mute everybody.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[must_use]
#[non_exhaustive]
pub struct MuteAllParticipants {
    /// Whether those who are muted can unmute themselves.
    pub allow_unmute: bool,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl MuteAllParticipants {
    /// An object with the members that it must have.
    pub fn new(allow_unmute: bool) -> Self {
        Self {
            allow_unmute,
            additional_properties: UnknownMembers::default(),
        }
    }
}

impl Model for MuteAllParticipants {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut allow_unmute = None;
        let mut slots = [required("allow_unmute", &mut allow_unmute)];
        let additional_properties = reader.object(&mut slots)?;
        Ok(Self {
            allow_unmute: reader.given(allow_unmute)?,
            additional_properties,
        })
    }

    fn write(&self, writer: &mut Writer) {
        let members = [set("allow_unmute", &self.allow_unmute)];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(MuteAllParticipants);
