// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// The outcome of muting everybody.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MutedAll {
    /// Name of what the server did.
    pub action: Option<String>,
    /// How many participants were muted.
    pub muted_participants_count: Option<i64>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default MutedAll {
    action: optional "action",
    muted_participants_count: optional "muted_participants_count",
    ..additional_properties
});

clientwright_runtime::impl_eq!(MutedAll);
