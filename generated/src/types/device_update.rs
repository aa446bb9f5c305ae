// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::MediaDevice;

/// A moment at which devices were plugged in or out.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeviceUpdate {
    /// The devices that were added.
    pub added: Option<Vec<MediaDevice>>,
    /// The devices that were removed.
    pub removed: Option<Vec<MediaDevice>>,
    /// When it happened.
    pub timestamp: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default DeviceUpdate {
    added: optional "added",
    removed: optional "removed",
    timestamp: optional "timestamp",
    ..additional_properties
});

clientwright_runtime::impl_eq!(DeviceUpdate);
