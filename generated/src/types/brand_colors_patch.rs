// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// Parts of the shades of the brand's color: what a change gives, or what a reply tells. In a
/// change, absent members stay as they are.
#[derive(Clone, Debug, PartialEq, Default)]
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

clientwright_runtime::impl_object!(default BrandColorsPatch {
    shade_300: optional "300",
    shade_400: optional "400",
    shade_500: optional "500",
    shade_600: optional "600",
    shade_700: optional "700",
    ..additional_properties
});

clientwright_runtime::impl_eq!(BrandColorsPatch);
