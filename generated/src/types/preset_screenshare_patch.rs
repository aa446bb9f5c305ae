// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::VideoQuality;

/// Parts of the quality of a shared screen: what a change gives, or what a reply tells. In a
/// change, absent members stay as they are.
#[derive(Clone, Debug, PartialEq, Default)]
#[must_use]
#[non_exhaustive]
pub struct PresetScreensharePatch {
    /// Pictures per second.
    pub frame_rate: Option<f64>,
    /// Resolution of the picture.
    pub quality: Option<VideoQuality>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl PresetScreensharePatch {
    /// An object in which no member is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`frame_rate`](Self::frame_rate).
    pub fn frame_rate(mut self, frame_rate: f64) -> Self {
        self.frame_rate = Some(frame_rate);
        self
    }

    /// Sets [`quality`](Self::quality).
    pub fn quality(mut self, quality: impl Into<VideoQuality>) -> Self {
        self.quality = Some(quality.into());
        self
    }
}

clientwright_runtime::impl_object!(default PresetScreensharePatch {
    frame_rate: optional "frame_rate",
    quality: optional "quality",
    ..additional_properties
});
