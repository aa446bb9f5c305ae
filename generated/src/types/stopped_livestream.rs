// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// The outcome of stopping a livestream.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct StoppedLivestream {
    /// What the server did, meant for people.
    pub message: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default StoppedLivestream {
    message: optional "message",
    ..additional_properties
});

clientwright_runtime::impl_eq!(StoppedLivestream);
