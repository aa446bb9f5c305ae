// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DateTime, UnknownMembers, Uuid};

/// A participant who has been removed from a meeting.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeletedParticipant {
    /// When the participant was added.
    pub created_at: Option<DateTime>,
    /// Identifier that the app itself uses for this person.
    pub custom_participant_id: Option<String>,
    /// Identifier (not name, as elsewhere) of the preset that the participant had.
    pub preset_id: Option<Uuid>,
    /// When the participant was last changed.
    pub updated_at: Option<DateTime>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default DeletedParticipant {
    created_at: optional "created_at",
    custom_participant_id: optional "custom_participant_id",
    preset_id: optional "preset_id",
    updated_at: optional "updated_at",
    ..additional_properties
});

clientwright_runtime::impl_eq!(DeletedParticipant);
