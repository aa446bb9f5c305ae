// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// A microphone, loudspeaker or camera, as the browser names it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MediaDevice {
    /// Identifier of the device.
    pub device_id: Option<String>,
    /// Kind of the device, such as `audioinput`, `audiooutput` or `videoinput`.
    pub kind: Option<String>,
    /// Name of the device for people.
    pub label: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default MediaDevice {
    device_id: optional "device_id",
    kind: optional "kind",
    label: optional "label",
    ..additional_properties
});

clientwright_runtime::impl_eq!(MediaDevice);
