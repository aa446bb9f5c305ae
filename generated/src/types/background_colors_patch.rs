// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// Parts of the shades of the background: what a change gives, or what a reply tells. In a
/// change, absent members stay as they are.
#[derive(Clone, Debug, PartialEq, Default)]
#[must_use]
#[non_exhaustive]
pub struct BackgroundColorsPatch {
    /// Shade 1000 of the background.
    pub shade_1000: Option<String>,
    /// Shade 600 of the background.
    pub shade_600: Option<String>,
    /// Shade 700 of the background.
    pub shade_700: Option<String>,
    /// Shade 800 of the background.
    pub shade_800: Option<String>,
    /// Shade 900 of the background.
    pub shade_900: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl BackgroundColorsPatch {
    /// An object in which no member is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`shade_1000`](Self::shade_1000).
    pub fn shade_1000(mut self, shade_1000: impl Into<String>) -> Self {
        self.shade_1000 = Some(shade_1000.into());
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

    /// Sets [`shade_800`](Self::shade_800).
    pub fn shade_800(mut self, shade_800: impl Into<String>) -> Self {
        self.shade_800 = Some(shade_800.into());
        self
    }

    /// Sets [`shade_900`](Self::shade_900).
    pub fn shade_900(mut self, shade_900: impl Into<String>) -> Self {
        self.shade_900 = Some(shade_900.into());
        self
    }
}

clientwright_runtime::impl_object!(default BackgroundColorsPatch {
    shade_1000: optional "1000",
    shade_600: optional "600",
    shade_700: optional "700",
    shade_800: optional "800",
    shade_900: optional "900",
    ..additional_properties
});

clientwright_runtime::impl_eq!(BackgroundColorsPatch);
