// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::{BackgroundColorsPatch, BrandColorsPatch};

/// Parts of the colors, each as in CSS, for instance `#2160FD`: what a change gives, or what a
/// reply tells. In a change, absent members stay as they are.
#[derive(Clone, Debug, PartialEq, Default)]
#[must_use]
#[non_exhaustive]
pub struct DesignColorsPatch {
    /// Shades of the background.
    pub background: Option<BackgroundColorsPatch>,
    /// Shades of the brand's color.
    pub brand: Option<BrandColorsPatch>,
    /// Color of what is dangerous or has failed.
    pub danger: Option<String>,
    /// Color of what has succeeded.
    pub success: Option<String>,
    /// Color of text on the background.
    pub text: Option<String>,
    /// Color of text on the brand's color.
    pub text_on_brand: Option<String>,
    /// Color behind videos.
    pub video_bg: Option<String>,
    /// Color of warnings.
    pub warning: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl DesignColorsPatch {
    /// An object in which no member is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`background`](Self::background).
    pub fn background(mut self, background: BackgroundColorsPatch) -> Self {
        self.background = Some(background);
        self
    }

    /// Sets [`brand`](Self::brand).
    pub fn brand(mut self, brand: BrandColorsPatch) -> Self {
        self.brand = Some(brand);
        self
    }

    /// Sets [`danger`](Self::danger).
    pub fn danger(mut self, danger: impl Into<String>) -> Self {
        self.danger = Some(danger.into());
        self
    }

    /// Sets [`success`](Self::success).
    pub fn success(mut self, success: impl Into<String>) -> Self {
        self.success = Some(success.into());
        self
    }

    /// Sets [`text`](Self::text).
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets [`text_on_brand`](Self::text_on_brand).
    pub fn text_on_brand(mut self, text_on_brand: impl Into<String>) -> Self {
        self.text_on_brand = Some(text_on_brand.into());
        self
    }

    /// Sets [`video_bg`](Self::video_bg).
    pub fn video_bg(mut self, video_bg: impl Into<String>) -> Self {
        self.video_bg = Some(video_bg.into());
        self
    }

    /// Sets [`warning`](Self::warning).
    pub fn warning(mut self, warning: impl Into<String>) -> Self {
        self.warning = Some(warning.into());
        self
    }
}

clientwright_runtime::impl_object!(default DesignColorsPatch {
    background: optional "background",
    brand: optional "brand",
    danger: optional "danger",
    success: optional "success",
    text: optional "text",
    text_on_brand: optional "text_on_brand",
    video_bg: optional "video_bg",
    warning: optional "warning",
    ..additional_properties
});

clientwright_runtime::impl_eq!(DesignColorsPatch);
