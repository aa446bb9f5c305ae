// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::VideoQuality;

/// Quality of the camera's picture.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PresetVideo {
    /// Pictures per second, at most 30.
    pub frame_rate: f64,
    /// Resolution of the picture.
    pub quality: VideoQuality,
    /// Whether the picture is sent in several qualities at once, for each receiver to get one that
    /// fits.
    pub simulcast: Option<bool>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl PresetVideo {
    /// An object with the members that it must have.
    pub fn new(frame_rate: f64, quality: impl Into<VideoQuality>) -> Self {
        Self {
            frame_rate,
            quality: quality.into(),
            simulcast: None,
            additional_properties: UnknownMembers::default(),
        }
    }

    /// Sets [`simulcast`](Self::simulcast).
    pub fn simulcast(mut self, simulcast: bool) -> Self {
        self.simulcast = Some(simulcast);
        self
    }
}

clientwright_runtime::impl_object!(PresetVideo {
    frame_rate: required "frame_rate",
    quality: required "quality",
    simulcast: optional "simulcast",
    ..additional_properties
});
