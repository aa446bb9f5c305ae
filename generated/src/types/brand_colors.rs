// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

/// Shades of the brand's color; 500 is the color itself.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BrandColors {
    /// Shade 300 of the brand's color.
    pub shade_300: String,
    /// Shade 400 of the brand's color.
    pub shade_400: String,
    /// Shade 500 of the brand's color.
    pub shade_500: String,
    /// Shade 600 of the brand's color.
    pub shade_600: String,
    /// Shade 700 of the brand's color.
    pub shade_700: String,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

/// The members that a [`BrandColors`] must have, for [`BrandColors::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct BrandColorsRequired {
    /// See [`BrandColors::shade_300`].
    pub shade_300: String,
    /// See [`BrandColors::shade_400`].
    pub shade_400: String,
    /// See [`BrandColors::shade_500`].
    pub shade_500: String,
    /// See [`BrandColors::shade_600`].
    pub shade_600: String,
    /// See [`BrandColors::shade_700`].
    pub shade_700: String,
}

impl BrandColors {
    /// An object with the members that it must have.
    #[must_use]
    pub fn new(required: BrandColorsRequired) -> Self {
        Self {
            shade_300: required.shade_300,
            shade_400: required.shade_400,
            shade_500: required.shade_500,
            shade_600: required.shade_600,
            shade_700: required.shade_700,
            additional_properties: BTreeMap::new(),
        }
    }
}

impl Model for BrandColors {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            shade_300: object.required("300")?,
            shade_400: object.required("400")?,
            shade_500: object.required("500")?,
            shade_600: object.required("600")?,
            shade_700: object.required("700")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set("300", &self.shade_300);
        object.set("400", &self.shade_400);
        object.set("500", &self.shade_500);
        object.set("600", &self.shade_600);
        object.set("700", &self.shade_700);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(BrandColors);
