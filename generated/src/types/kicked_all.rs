// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// The outcome of removing everybody.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct KickedAll {
    /// Name of what the server did.
    pub action: Option<String>,
    /// How many participants were removed.
    pub kicked_participants_count: Option<i64>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default KickedAll {
    action: optional "action",
    kicked_participants_count: optional "kicked_participants_count",
    ..additional_properties
});

clientwright_runtime::impl_eq!(KickedAll);
