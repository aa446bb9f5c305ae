// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// How many videos are shown at the same time, by kind of device.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct MaxVideoStreams {
    /// How many videos on a desktop computer.
    pub desktop: i64,
    /// How many videos on a mobile device.
    pub mobile: i64,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl MaxVideoStreams {
    /// An object with the members that it must have.
    pub fn new(desktop: i64, mobile: i64) -> Self {
        Self {
            desktop,
            mobile,
            additional_properties: UnknownMembers::default(),
        }
    }
}

clientwright_runtime::impl_object!(MaxVideoStreams {
    desktop: required "desktop",
    mobile: required "mobile",
    ..additional_properties
});

clientwright_runtime::impl_eq!(MaxVideoStreams);
