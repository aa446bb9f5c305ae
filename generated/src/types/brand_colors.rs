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

impl BrandColors {
    /// An object with the members that it must have.
    #[must_use]
    pub fn new(
        shade_300: impl Into<String>,
        shade_400: impl Into<String>,
        shade_500: impl Into<String>,
        shade_600: impl Into<String>,
        shade_700: impl Into<String>,
    ) -> Self {
        Self {
            shade_300: shade_300.into(),
            shade_400: shade_400.into(),
            shade_500: shade_500.into(),
            shade_600: shade_600.into(),
            shade_700: shade_700.into(),
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
