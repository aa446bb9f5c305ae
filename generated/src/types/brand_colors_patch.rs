// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

/// Parts of the shades of the brand's color: what a change gives, or what a reply tells. In a
/// change, absent members stay as they are.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[must_use]
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
    pub additional_properties: UnknownMembers,
}

impl BrandColorsPatch {
    /// An object in which no member is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`shade_300`](Self::shade_300).
    pub fn shade_300(mut self, shade_300: impl Into<String>) -> Self {
        self.shade_300 = Some(shade_300.into());
        self
    }

    /// Sets [`shade_400`](Self::shade_400).
    pub fn shade_400(mut self, shade_400: impl Into<String>) -> Self {
        self.shade_400 = Some(shade_400.into());
        self
    }

    /// Sets [`shade_500`](Self::shade_500).
    pub fn shade_500(mut self, shade_500: impl Into<String>) -> Self {
        self.shade_500 = Some(shade_500.into());
        self
    }

    /// Sets [`shade_600`](Self::shade_600).
    pub fn shade_600(mut self, shade_600: impl Into<String>) -> Self {
        self.shade_600 = Some(shade_600.into());
        self
    }

    /// Sets [`shade_700`](Self::shade_700).
    pub fn shade_700(mut self, shade_700: impl Into<String>) -> Self {
        self.shade_700 = Some(shade_700.into());
        self
    }
}

impl Model for BrandColorsPatch {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("300", &mut read.shade_300),
            optional("400", &mut read.shade_400),
            optional("500", &mut read.shade_500),
            optional("600", &mut read.shade_600),
            optional("700", &mut read.shade_700),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("300", &self.shade_300),
            set_optional("400", &self.shade_400),
            set_optional("500", &self.shade_500),
            set_optional("600", &self.shade_600),
            set_optional("700", &self.shade_700),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(BrandColorsPatch);
