// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// Shades of the background; the higher the number, the more the shade is set off from the
/// text.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct BackgroundColors {
    /// Shade 1000 of the background.
    pub shade_1000: String,
    /// Shade 600 of the background.
    pub shade_600: String,
    /// Shade 700 of the background.
    pub shade_700: String,
    /// Shade 800 of the background.
    pub shade_800: String,
    /// Shade 900 of the background.
    pub shade_900: String,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

/// The members that a [`BackgroundColors`] must have, for [`BackgroundColors::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct BackgroundColorsRequired {
    /// See [`BackgroundColors::shade_1000`].
    pub shade_1000: String,
    /// See [`BackgroundColors::shade_600`].
    pub shade_600: String,
    /// See [`BackgroundColors::shade_700`].
    pub shade_700: String,
    /// See [`BackgroundColors::shade_800`].
    pub shade_800: String,
    /// See [`BackgroundColors::shade_900`].
    pub shade_900: String,
}

impl BackgroundColors {
    /// An object with the members that it must have.
    pub fn new(required: BackgroundColorsRequired) -> Self {
        Self {
            shade_1000: required.shade_1000,
            shade_600: required.shade_600,
            shade_700: required.shade_700,
            shade_800: required.shade_800,
            shade_900: required.shade_900,
            additional_properties: UnknownMembers::default(),
        }
    }
}

clientwright_runtime::impl_object!(BackgroundColors {
    shade_1000: required "1000",
    shade_600: required "600",
    shade_700: required "700",
    shade_800: required "800",
    shade_900: required "900",
    ..additional_properties
});

clientwright_runtime::impl_eq!(BackgroundColors);
