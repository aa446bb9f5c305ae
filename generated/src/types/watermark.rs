// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{UnknownMembers, Uri};
use crate::types::{WatermarkPosition, WatermarkSize};

/// A picture that is laid over a recorded video.
#[derive(Clone, Debug, PartialEq, Default)]
#[must_use]
#[non_exhaustive]
pub struct Watermark {
    /// Corner of the video in which the picture stands, `left top` by default.
    pub position: Option<WatermarkPosition>,
    /// How large the picture is shown.
    pub size: Option<WatermarkSize>,
    /// Address of the picture itself, reached without a redirect; it has to come with CORS headers.
    pub url: Option<Uri>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Watermark {
    /// An object in which no member is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`position`](Self::position).
    pub fn position(mut self, position: impl Into<WatermarkPosition>) -> Self {
        self.position = Some(position.into());
        self
    }

    /// Sets [`size`](Self::size).
    pub fn size(mut self, size: WatermarkSize) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets [`url`](Self::url).
    pub fn url(mut self, url: impl Into<Uri>) -> Self {
        self.url = Some(url.into());
        self
    }
}

clientwright_runtime::impl_object!(default Watermark {
    position: optional "position",
    size: optional "size",
    url: optional "url",
    ..additional_properties
});

clientwright_runtime::impl_eq!(Watermark);
