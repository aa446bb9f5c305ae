// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::MediaDevice;

/// A moment at which another device was picked.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SelectedDeviceUpdate {
    /// The device that was picked.
    pub device: Option<MediaDevice>,
    /// When it happened.
    pub timestamp: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default SelectedDeviceUpdate {
    device: optional "device",
    timestamp: optional "timestamp",
    ..additional_properties
});

clientwright_runtime::impl_eq!(SelectedDeviceUpdate);
