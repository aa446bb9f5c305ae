// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::PermissionLevel;

/// Parts of whether participants may send one kind of media: what a change gives, or what a
/// reply tells. In a change, absent members stay as they are.
#[derive(Clone, Debug, PartialEq, Default)]
#[must_use]
#[non_exhaustive]
pub struct ProducePermissionPatch {
    /// Whether they may send it, may not, or have to ask.
    pub can_produce: Option<PermissionLevel>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl ProducePermissionPatch {
    /// An object in which no member is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`can_produce`](Self::can_produce).
    pub fn can_produce(mut self, can_produce: impl Into<PermissionLevel>) -> Self {
        self.can_produce = Some(can_produce.into());
        self
    }
}

clientwright_runtime::impl_object!(default ProducePermissionPatch {
    can_produce: optional "can_produce",
    ..additional_properties
});

clientwright_runtime::impl_eq!(ProducePermissionPatch);
