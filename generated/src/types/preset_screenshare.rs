// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::VideoQuality;

/// Quality of a shared screen.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PresetScreenshare {
    /// Pictures per second.
    pub frame_rate: f64,
    /// Resolution of the picture.
    pub quality: VideoQuality,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl PresetScreenshare {
    /// An object with the members that it must have.
    pub fn new(frame_rate: f64, quality: impl Into<VideoQuality>) -> Self {
        Self {
            frame_rate,
            quality: quality.into(),
            additional_properties: UnknownMembers::default(),
        }
    }
}

clientwright_runtime::impl_object!(PresetScreenshare {
    frame_rate: required "frame_rate",
    quality: required "quality",
    ..additional_properties
});
