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
    #[must_use]
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
