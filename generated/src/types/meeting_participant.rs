// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DateTime, UnknownMembers, Uri, Uuid};

/// Somebody who has been added to a meeting and may join it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MeetingParticipant {
    /// Identifier that RealtimeKit gave the participant.
    pub id: Uuid,
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

clientwright_runtime::impl_object!(MeetingParticipant {
    id: required "id",
    created_at: optional "created_at",
    custom_participant_id: optional "custom_participant_id",
    preset_name: optional "preset_name",
    updated_at: optional "updated_at",
    name: nullable "name",
    picture: nullable "picture",
    ..additional_properties
});

clientwright_runtime::impl_eq!(MeetingParticipant);
