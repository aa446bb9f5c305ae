// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// Parts of how many videos are shown at the same time: what a change gives, or what a reply
/// tells. In a change, absent members stay as they are.
#[derive(Clone, Debug, PartialEq, Default)]
#[must_use]
#[non_exhaustive]
pub struct MaxVideoStreamsPatch {
    /// How many videos on a desktop computer.
    pub desktop: Option<i64>,
    /// How many videos on a mobile device.
    pub mobile: Option<i64>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl MaxVideoStreamsPatch {
    /// An object in which no member is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`desktop`](Self::desktop).
    pub fn desktop(mut self, desktop: i64) -> Self {
        self.desktop = Some(desktop);
        self
    }

    /// Sets [`mobile`](Self::mobile).
    pub fn mobile(mut self, mobile: i64) -> Self {
        self.mobile = Some(mobile);
        self
    }
}

clientwright_runtime::impl_object!(default MaxVideoStreamsPatch {
    desktop: optional "desktop",
    mobile: optional "mobile",
    ..additional_properties
});

clientwright_runtime::impl_eq!(MaxVideoStreamsPatch);
