// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DateTime, DecodeError, Model, Reader, UnknownMembers, Uuid, Writer, nullable,
    optional, required, set, set_optional,
};

/// The participant that an event is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EventParticipant {
    /// Identifier of the peer in the session, as `sessions.peer_report` takes it.
    pub peer_id: Uuid,
    /// Name that the others see.
    ///
    /// `None` is absent, `Some(None)` null.
    pub user_display_name: Option<Option<String>>,
    /// Identifier of your own that was given when the participant was added to the meeting.
    pub custom_participant_id: Option<String>,
    /// Older name of `customParticipantId`.
    #[deprecated]
    pub client_specific_id: Option<String>,
    /// When the participant joined.
    pub joined_at: Option<DateTime>,
    /// When the participant left; only once that has happened.
    pub left_at: Option<DateTime>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for EventParticipant {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut peer_id = None;
        let mut user_display_name = None;
        let mut custom_participant_id = None;
        let mut client_specific_id = None;
        let mut joined_at = None;
        let mut left_at = None;
        let mut slots = [
            required("peerId", &mut peer_id),
            nullable("userDisplayName", &mut user_display_name),
            optional("customParticipantId", &mut custom_participant_id),
            optional("clientSpecificId", &mut client_specific_id),
            optional("joinedAt", &mut joined_at),
            optional("leftAt", &mut left_at),
        ];
        let additional_properties = reader.object(&mut slots)?;
        Ok(Self {
            peer_id: reader.given(peer_id)?,
            user_display_name,
            custom_participant_id,
            client_specific_id,
            joined_at,
            left_at,
            additional_properties,
        })
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set("peerId", &self.peer_id),
            set_optional("userDisplayName", &self.user_display_name),
            set_optional("customParticipantId", &self.custom_participant_id),
            set_optional("clientSpecificId", &self.client_specific_id),
            set_optional("joinedAt", &self.joined_at),
            set_optional("leftAt", &self.left_at),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(EventParticipant);
