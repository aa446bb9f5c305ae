// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// A participant who was removed from a session, or muted in it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct KickedParticipant {
    /// Identifier of the participant.
    pub id: String,
    /// When the participant was created, as a timestamp.
    pub created_at: Option<String>,
    /// When the participant was last changed, as a timestamp.
    pub updated_at: Option<String>,
    /// Email address of the participant. Absent when none is known.
    pub email: Option<String>,
    /// Name shown in the session. Absent when the participant has none.
    pub name: Option<String>,
    /// URL of a picture of the participant. Absent when there is none.
    pub picture: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default KickedParticipant {
    id: required "id",
    created_at: optional "created_at",
    updated_at: optional "updated_at",
    email: optional "email",
    name: optional "name",
    picture: optional "picture",
    ..additional_properties
});

clientwright_runtime::impl_eq!(KickedParticipant);
