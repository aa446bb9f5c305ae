// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// What participants may do with polls.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PollPermissions {
    /// Whether they may create polls.
    pub can_create: bool,
    /// Whether they may see polls.
    pub can_view: bool,
    /// Whether they may vote in polls.
    pub can_vote: bool,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl PollPermissions {
    /// An object with the members that it must have.
    pub fn new(can_create: bool, can_view: bool, can_vote: bool) -> Self {
        Self {
            can_create,
            can_view,
            can_vote,
            additional_properties: UnknownMembers::default(),
        }
    }
}

clientwright_runtime::impl_object!(PollPermissions {
    can_create: required "can_create",
    can_view: required "can_view",
    can_vote: required "can_vote",
    ..additional_properties
});

clientwright_runtime::impl_eq!(PollPermissions);
