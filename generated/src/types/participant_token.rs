// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, in_place, set,
};

/// A token with which a participant's client joins a meeting.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct ParticipantToken {
    /// The token, a JSON Web Token that is valid for 100 days. Keep it secret from others than the
    /// participant.
    pub token: String,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

/// Without the values of members that are secret.
impl std::fmt::Debug for ParticipantToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ParticipantToken")
            .field("token", &format_args!("[redacted]"))
            .field("additional_properties", &self.additional_properties)
            .finish()
    }
}

impl Model for ParticipantToken {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [in_place("token", &mut read.token)];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [set("token", &self.token)];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(ParticipantToken);
