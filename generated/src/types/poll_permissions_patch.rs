// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// Parts of what participants may do with polls: what a change gives, or what a reply tells. In
/// a change, absent members stay as they are.
#[derive(Clone, Debug, PartialEq, Default)]
#[must_use]
#[non_exhaustive]
pub struct PollPermissionsPatch {
    /// Whether they may create polls.
    pub can_create: Option<bool>,
    /// Whether they may see polls.
    pub can_view: Option<bool>,
    /// Whether they may vote in polls.
    pub can_vote: Option<bool>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl PollPermissionsPatch {
    /// An object in which no member is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`can_create`](Self::can_create).
    pub fn can_create(mut self, can_create: bool) -> Self {
        self.can_create = Some(can_create);
        self
    }

    /// Sets [`can_view`](Self::can_view).
    pub fn can_view(mut self, can_view: bool) -> Self {
        self.can_view = Some(can_view);
        self
    }

    /// Sets [`can_vote`](Self::can_vote).
    pub fn can_vote(mut self, can_vote: bool) -> Self {
        self.can_vote = Some(can_vote);
        self
    }
}

clientwright_runtime::impl_object!(default PollPermissionsPatch {
    can_create: optional "can_create",
    can_view: optional "can_view",
    can_vote: optional "can_vote",
    ..additional_properties
});

clientwright_runtime::impl_eq!(PollPermissionsPatch);
