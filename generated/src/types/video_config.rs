// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::{VideoCodec, Watermark};

/// How the video of a meeting is recorded.
#[derive(Clone, Debug, PartialEq, Default)]
#[must_use]
#[non_exhaustive]
pub struct VideoConfig {
    /// How the video is encoded, H264 (MP4) by default; VP8 gives WebM.
    pub codec: Option<VideoCodec>,
    /// Whether the video is made available as a file.
    ///
    /// Default: `true`.
    pub export_file: Option<bool>,
    /// Height of the picture in pixels.
    ///
    /// At most 1920. Default: `720`.
    pub height: Option<i64>,
    /// Picture to lay over the video.
    pub watermark: Option<Watermark>,
    /// Width of the picture in pixels.
    ///
    /// At most 1920. Default: `1280`.
    pub width: Option<i64>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl VideoConfig {
    /// An object in which no member is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`codec`](Self::codec).
    pub fn codec(mut self, codec: impl Into<VideoCodec>) -> Self {
        self.codec = Some(codec.into());
        self
    }

    /// Sets [`export_file`](Self::export_file).
    pub fn export_file(mut self, export_file: bool) -> Self {
        self.export_file = Some(export_file);
        self
    }

    /// Sets [`height`](Self::height).
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }

    /// Sets [`watermark`](Self::watermark).
    pub fn watermark(mut self, watermark: Watermark) -> Self {
        self.watermark = Some(watermark);
        self
    }

    /// Sets [`width`](Self::width).
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }
}

clientwright_runtime::impl_object!(default VideoConfig {
    codec: optional "codec",
    export_file: optional "export_file",
    height: optional "height",
    watermark: optional "watermark",
    width: optional "width",
    ..additional_properties
});

clientwright_runtime::impl_eq!(VideoConfig);
