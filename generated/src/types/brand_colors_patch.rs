// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

/// Parts of the shades of the brand's color: what a change gives, or what a reply tells. In a
/// change, absent members stay as they are.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct BrandColorsPatch {
    /// Shade 300 of the brand's color.
    pub shade_300: Option<String>,
    /// Shade 400 of the brand's color.
    pub shade_400: Option<String>,
    /// Shade 500 of the brand's color.
    pub shade_500: Option<String>,
    /// Shade 600 of the brand's color.
    pub shade_600: Option<String>,
    /// Shade 700 of the brand's color.
    pub shade_700: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl BrandColorsPatch {
    /// An object in which no member is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`shade_300`](Self::shade_300).
    #[must_use]
    pub fn shade_300(mut self, shade_300: impl Into<String>) -> Self {
        self.shade_300 = Some(shade_300.into());
        self
    }

    /// Sets [`shade_400`](Self::shade_400).
    #[must_use]
    pub fn shade_400(mut self, shade_400: impl Into<String>) -> Self {
        self.shade_400 = Some(shade_400.into());
        self
    }

    /// Sets [`shade_500`](Self::shade_500).
    #[must_use]
    pub fn shade_500(mut self, shade_500: impl Into<String>) -> Self {
        self.shade_500 = Some(shade_500.into());
        self
    }

    /// Sets [`shade_600`](Self::shade_600).
    #[must_use]
    pub fn shade_600(mut self, shade_600: impl Into<String>) -> Self {
        self.shade_600 = Some(shade_600.into());
        self
    }

    /// Sets [`shade_700`](Self::shade_700).
    #[must_use]
    pub fn shade_700(mut self, shade_700: impl Into<String>) -> Self {
        self.shade_700 = Some(shade_700.into());
        self
    }
}

impl Model for BrandColorsPatch {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            shade_300: object.optional("300")?,
            shade_400: object.optional("400")?,
            shade_500: object.optional("500")?,
            shade_600: object.optional("600")?,
            shade_700: object.optional("700")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("300", &self.shade_300);
        object.set_optional("400", &self.shade_400);
        object.set_optional("500", &self.shade_500);
        object.set_optional("600", &self.shade_600);
        object.set_optional("700", &self.shade_700);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(BrandColorsPatch);
