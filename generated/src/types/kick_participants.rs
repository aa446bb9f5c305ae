// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// Whom to remove from a session, or to mute in it: participants by either kind of identifier,
/// or by both kinds mixed. A list that names nobody is empty.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct KickParticipants {
    /// The lasting identifiers of participants, as `meetings.add_participant` returns them; not
    /// those of peers in a session.
    pub participant_ids: Vec<String>,
    /// The identifiers of your own that were given when the participants were added to the meeting.
    pub custom_participant_ids: Vec<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl KickParticipants {
    /// An object with the members that it must have.
    pub fn new(
        participant_ids: impl IntoIterator<Item = impl Into<String>>,
        custom_participant_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            participant_ids: participant_ids.into_iter().map(Into::into).collect(),
            custom_participant_ids: custom_participant_ids
                .into_iter()
                .map(Into::into)
                .collect(),
            additional_properties: UnknownMembers::default(),
        }
    }
}

clientwright_runtime::impl_object!(KickParticipants {
    participant_ids: required "participant_ids",
    custom_participant_ids: required "custom_participant_ids",
    ..additional_properties
});

clientwright_runtime::impl_eq!(KickParticipants);
