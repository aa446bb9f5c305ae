// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DateTime, UnknownMembers, Uri, Uuid};

/// A participant of a meeting and the token with which that person's client joins.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ParticipantWithToken {
    /// Identifier that RealtimeKit gave the participant.
    pub id: Uuid,
    /// Token with which the participant's client joins the meeting, a JSON Web Token that is valid
    /// for 100 days. Keep it secret from others.
    pub token: String,
    /// When the participant was added.
    pub created_at: Option<DateTime>,
    /// Identifier that the app itself uses for this person.
    pub custom_participant_id: Option<String>,
    /// Name of the preset that says what the participant may do.
    pub preset_name: Option<String>,
    /// When the participant was last changed.
    pub updated_at: Option<DateTime>,
    /// Name that the others see.
    ///
    /// `None` is absent, `Some(None)` null.
    pub name: Option<Option<String>>,
    /// Address of a picture of the participant.
    ///
    /// `None` is absent, `Some(None)` null.
    pub picture: Option<Option<Uri>>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

/// Without the values of members that are secret.
impl std::fmt::Debug for ParticipantWithToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ParticipantWithToken")
            .field("id", &self.id)
            .field("token", &format_args!("[redacted]"))
            .field("created_at", &self.created_at)
            .field("custom_participant_id", &self.custom_participant_id)
            .field("preset_name", &self.preset_name)
            .field("updated_at", &self.updated_at)
            .field("name", &self.name)
            .field("picture", &self.picture)
            .field(
                "additional_properties",
                &self.additional_properties.hiding(&["token"]),
            )
            .finish()
    }
}

clientwright_runtime::impl_object!(ParticipantWithToken {
    id: required "id",
    token: required "token",
    created_at: optional "created_at",
    custom_participant_id: optional "custom_participant_id",
    preset_name: optional "preset_name",
    updated_at: optional "updated_at",
    name: nullable "name",
    picture: nullable "picture",
    ..additional_properties
});

clientwright_runtime::impl_eq!(ParticipantWithToken);
