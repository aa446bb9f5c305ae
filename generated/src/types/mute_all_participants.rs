// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// How to mute everybody.
#[derive(Clone, Debug, PartialEq)]
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

clientwright_runtime::impl_object!(MuteAllParticipants {
    allow_unmute: required "allow_unmute",
    ..additional_properties
});

clientwright_runtime::impl_eq!(MuteAllParticipants);
