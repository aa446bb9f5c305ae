// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
use crate::types::{BackgroundColors, BrandColors};

/// Colors of the user interface, each as in CSS, for instance `#2160FD`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub additional_properties: BTreeMap<String, Value>,
}

impl DesignColors {
    /// An object with the members that it must have.
    #[must_use]
    pub fn new(
        background: BackgroundColors,
        brand: BrandColors,
        danger: impl Into<String>,
        success: impl Into<String>,
        text: impl Into<String>,
        text_on_brand: impl Into<String>,
        video_bg: impl Into<String>,
        warning: impl Into<String>,
    ) -> Self {
        Self {
            background,
            brand,
            danger: danger.into(),
            success: success.into(),
            text: text.into(),
            text_on_brand: text_on_brand.into(),
            video_bg: video_bg.into(),
            warning: warning.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

impl Model for DesignColors {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            background: object.required("background")?,
            brand: object.required("brand")?,
            danger: object.required("danger")?,
            success: object.required("success")?,
            text: object.required("text")?,
            text_on_brand: object.required("text_on_brand")?,
            video_bg: object.required("video_bg")?,
            warning: object.required("warning")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set("background", &self.background);
        object.set("brand", &self.brand);
        object.set("danger", &self.danger);
        object.set("success", &self.success);
        object.set("text", &self.text);
        object.set("text_on_brand", &self.text_on_brand);
        object.set("video_bg", &self.video_bg);
        object.set("warning", &self.warning);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(DesignColors);
