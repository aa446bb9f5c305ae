// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// Whether recordings go to the bucket that RealtimeKit itself keeps.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct RealtimekitBucketConfig {
    /// Whether recordings go there. If not, a recording gets no download addresses, and without a
    /// `storage_config` it is lost.
    ///
    /// Default: `true`.
    pub enabled: bool,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl RealtimekitBucketConfig {
    /// An object with the members that it must have.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            additional_properties: UnknownMembers::default(),
        }
    }
}

clientwright_runtime::impl_object!(RealtimekitBucketConfig {
    enabled: required "enabled",
    ..additional_properties
});

clientwright_runtime::impl_eq!(RealtimekitBucketConfig);
