// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::{BackgroundColors, BrandColors};

/// Colors of the user interface, each as in CSS, for instance `#2160FD`.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DesignColors {
    /// Shades of the background.
    pub background: BackgroundColors,
    /// Shades of the brand's color.
    pub brand: BrandColors,
    /// Color of what is dangerous or has failed.
    pub danger: String,
    /// Color of what has succeeded.
    pub success: String,
    /// Color of text on the background.
    pub text: String,
    /// Color of text on the brand's color.
    pub text_on_brand: String,
    /// Color behind videos.
    pub video_bg: String,
    /// Color of warnings.
    pub warning: String,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

/// The members that a [`DesignColors`] must have, for [`DesignColors::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct DesignColorsRequired {
    /// See [`DesignColors::background`].
    pub background: BackgroundColors,
    /// See [`DesignColors::brand`].
    pub brand: BrandColors,
    /// See [`DesignColors::danger`].
    pub danger: String,
    /// See [`DesignColors::success`].
    pub success: String,
    /// See [`DesignColors::text`].
    pub text: String,
    /// See [`DesignColors::text_on_brand`].
    pub text_on_brand: String,
    /// See [`DesignColors::video_bg`].
    pub video_bg: String,
    /// See [`DesignColors::warning`].
    pub warning: String,
}

impl DesignColors {
    /// An object with the members that it must have.
    pub fn new(required: DesignColorsRequired) -> Self {
        Self {
            background: required.background,
            brand: required.brand,
            danger: required.danger,
            success: required.success,
            text: required.text,
            text_on_brand: required.text_on_brand,
            video_bg: required.video_bg,
            warning: required.warning,
            additional_properties: UnknownMembers::default(),
        }
    }
}

clientwright_runtime::impl_object!(DesignColors {
    background: required "background",
    brand: required "brand",
    danger: required "danger",
    success: required "success",
    text: required "text",
    text_on_brand: required "text_on_brand",
    video_bg: required "video_bg",
    warning: required "warning",
    ..additional_properties
});

clientwright_runtime::impl_eq!(DesignColors);
