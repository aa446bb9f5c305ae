// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// The device on which a call ran.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeviceInfo {
    /// How many processor cores it has.
    pub cpus: Option<i64>,
    /// Whether it is a phone or tablet.
    pub is_mobile: Option<bool>,
    /// Name of its operating system.
    pub os: Option<String>,
    /// Version of its operating system.
    pub os_version: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default DeviceInfo {
    cpus: optional "cpus",
    is_mobile: optional "is_mobile",
    os: optional "os",
    os_version: optional "os_version",
    ..additional_properties
});

clientwright_runtime::impl_eq!(DeviceInfo);
