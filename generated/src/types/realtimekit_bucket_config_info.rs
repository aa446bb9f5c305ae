// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// Whether recordings go to the bucket that RealtimeKit itself keeps, as the server tells it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RealtimekitBucketConfigInfo {
    /// Whether recordings go there.
    pub enabled: Option<bool>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default RealtimekitBucketConfigInfo {
    enabled: optional "enabled",
    ..additional_properties
});

clientwright_runtime::impl_eq!(RealtimekitBucketConfigInfo);
