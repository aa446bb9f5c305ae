// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// Size of the picture of a livestream.
#[derive(Clone, Debug, PartialEq, Default)]
#[must_use]
#[non_exhaustive]
pub struct LivestreamVideoConfig {
    /// Height, in pixels.
    pub height: Option<i64>,
    /// Width, in pixels.
    pub width: Option<i64>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl LivestreamVideoConfig {
    /// An object in which no member is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`height`](Self::height).
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }

    /// Sets [`width`](Self::width).
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }
}

clientwright_runtime::impl_object!(default LivestreamVideoConfig {
    height: optional "height",
    width: optional "width",
    ..additional_properties
});

clientwright_runtime::impl_eq!(LivestreamVideoConfig);
