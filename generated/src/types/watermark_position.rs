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

clientwright_runtime::string_enum!(WatermarkPosition {
    LeftTop = "left top",
    RightTop = "right top",
    LeftBottom = "left bottom",
    RightBottom = "right bottom",
});
