// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// Quality of pictures at a moment of the call.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VideoQualitySample {
    /// Height of the picture, in pixels.
    pub frame_height: Option<i64>,
    /// Width of the picture, in pixels.
    pub frame_width: Option<i64>,
    /// Pictures dropped.
    pub frames_dropped: Option<i64>,
    /// Pictures per second.
    pub frames_per_second: Option<f64>,
    /// How unevenly packets arrived.
    pub jitter: Option<f64>,
    /// Packets lost.
    pub packets_lost: Option<i64>,
    /// How good the picture was.
    pub quality: Option<f64>,
    /// When it was measured.
    pub timestamp: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default VideoQualitySample {
    frame_height: optional "frame_height",
    frame_width: optional "frame_width",
    frames_dropped: optional "frames_dropped",
    frames_per_second: optional "frames_per_second",
    jitter: optional "jitter",
    packets_lost: optional "packets_lost",
    quality: optional "quality",
    timestamp: optional "timestamp",
    ..additional_properties
});
