// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// Shades of the brand's color; 500 is the color itself.
#[derive(Clone, Debug, PartialEq)]
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

clientwright_runtime::impl_object!(BrandColors {
    shade_300: required "300",
    shade_400: required "400",
    shade_500: required "500",
    shade_600: required "600",
    shade_700: required "700",
    ..additional_properties
});

clientwright_runtime::impl_eq!(BrandColors);
