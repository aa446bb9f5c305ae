// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DateTime, UnknownMembers, Uuid};

/// The participant that an event is about.
#[derive(Clone, Debug, PartialEq)]
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

clientwright_runtime::impl_object!(EventParticipant {
    peer_id: required "peerId",
    user_display_name: nullable "userDisplayName",
    custom_participant_id: optional "customParticipantId",
    client_specific_id: optional "clientSpecificId",
    joined_at: optional "joinedAt",
    left_at: optional "leftAt",
    ..additional_properties
});

clientwright_runtime::impl_eq!(EventParticipant);
