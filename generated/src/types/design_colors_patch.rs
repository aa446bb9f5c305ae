// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

use crate::types::{BackgroundColorsPatch, BrandColorsPatch};

/// Parts of the colors, each as in CSS, for instance `#2160FD`: what a change gives, or what a
/// reply tells. In a change, absent members stay as they are.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
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

impl Model for DesignColorsPatch {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("background", &mut read.background),
            optional("brand", &mut read.brand),
            optional("danger", &mut read.danger),
            optional("success", &mut read.success),
            optional("text", &mut read.text),
            optional("text_on_brand", &mut read.text_on_brand),
            optional("video_bg", &mut read.video_bg),
            optional("warning", &mut read.warning),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("background", &self.background),
            set_optional("brand", &self.brand),
            set_optional("danger", &self.danger),
            set_optional("success", &self.success),
            set_optional("text", &self.text),
            set_optional("text_on_brand", &self.text_on_brand),
            set_optional("video_bg", &self.video_bg),
            set_optional("warning", &self.warning),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(DesignColorsPatch);
