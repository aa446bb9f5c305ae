// @generated from the API's description; edit that and generate again.

/// Corner of the video in which a watermark stands.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum WatermarkPosition {
    /// The upper left corner.
    LeftTop,
    /// The upper right corner.
    RightTop,
    /// The lower left corner.
    LeftBottom,
    /// The lower right corner.
    RightBottom,
    /// A value that this version does not know; a later one may, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl WatermarkPosition {
    /// The values that this version knows, and how each is sent.
    pub const KNOWN: &'static [(Self, &'static str)] = &[
        (Self::LeftTop, "left top"),
        (Self::RightTop, "right top"),
        (Self::LeftBottom, "left bottom"),
        (Self::RightBottom, "right bottom"),
    ];
}

clientwright_runtime::string_enum!(WatermarkPosition);
