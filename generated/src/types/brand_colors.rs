// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, required, set,
};

/// Shades of the brand's color; 500 is the color itself.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[must_use]
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
    pub additional_properties: UnknownMembers,
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
    pub fn new(required: BrandColorsRequired) -> Self {
        Self {
            shade_300: required.shade_300,
            shade_400: required.shade_400,
            shade_500: required.shade_500,
            shade_600: required.shade_600,
            shade_700: required.shade_700,
            additional_properties: UnknownMembers::default(),
        }
    }
}

impl Model for BrandColors {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut shade_300 = None;
        let mut shade_400 = None;
        let mut shade_500 = None;
        let mut shade_600 = None;
        let mut shade_700 = None;
        let mut slots = [
            required("300", &mut shade_300),
            required("400", &mut shade_400),
            required("500", &mut shade_500),
            required("600", &mut shade_600),
            required("700", &mut shade_700),
        ];
        let additional_properties = reader.object(&mut slots)?;
        Ok(Self {
            shade_300: reader.given(shade_300)?,
            shade_400: reader.given(shade_400)?,
            shade_500: reader.given(shade_500)?,
            shade_600: reader.given(shade_600)?,
            shade_700: reader.given(shade_700)?,
            additional_properties,
        })
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set("300", &self.shade_300),
            set("400", &self.shade_400),
            set("500", &self.shade_500),
            set("600", &self.shade_600),
            set("700", &self.shade_700),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(BrandColors);
