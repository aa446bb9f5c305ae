// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::PermissionLevel;

/// Whether participants may send one kind of media.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ProducePermission {
    /// Whether they may send it, may not, or have to ask.
    pub can_produce: PermissionLevel,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl ProducePermission {
    /// An object with the members that it must have.
    pub fn new(can_produce: impl Into<PermissionLevel>) -> Self {
        Self {
            can_produce: can_produce.into(),
            additional_properties: UnknownMembers::default(),
        }
    }
}

clientwright_runtime::impl_object!(ProducePermission {
    can_produce: required "can_produce",
    ..additional_properties
});

clientwright_runtime::impl_eq!(ProducePermission);
