// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::{BorderRadius, BorderWidth, DesignColors, Theme};

/// Colors, borders and fonts of the user interface.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DesignTokens {
    /// How round corners are.
    pub border_radius: BorderRadius,
    /// How thick borders are.
    pub border_width: BorderWidth,
    /// The colors.
    pub colors: DesignColors,
    /// Unit that all distances are multiples of.
    ///
    /// Default: `4`.
    pub spacing_base: f64,
    /// How dark the whole is.
    pub theme: Theme,
    /// Name of the font family of the text.
    pub font_family: Option<String>,
    /// Name of the font to load from Google Fonts.
    pub google_font: Option<String>,
    /// Address of the logo to show.
    pub logo: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

/// The members that a [`DesignTokens`] must have, for [`DesignTokens::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct DesignTokensRequired {
    /// See [`DesignTokens::border_radius`].
    pub border_radius: BorderRadius,
    /// See [`DesignTokens::border_width`].
    pub border_width: BorderWidth,
    /// See [`DesignTokens::colors`].
    pub colors: DesignColors,
    /// See [`DesignTokens::spacing_base`].
    pub spacing_base: f64,
    /// See [`DesignTokens::theme`].
    pub theme: Theme,
}

impl DesignTokens {
    /// An object with the members that it must have.
    pub fn new(required: DesignTokensRequired) -> Self {
        Self {
            border_radius: required.border_radius,
            border_width: required.border_width,
            colors: required.colors,
            spacing_base: required.spacing_base,
            theme: required.theme,
            font_family: None,
            google_font: None,
            logo: None,
            additional_properties: UnknownMembers::default(),
        }
    }

    /// Sets [`font_family`](Self::font_family).
    pub fn font_family(mut self, font_family: impl Into<String>) -> Self {
        self.font_family = Some(font_family.into());
        self
    }

    /// Sets [`google_font`](Self::google_font).
    pub fn google_font(mut self, google_font: impl Into<String>) -> Self {
        self.google_font = Some(google_font.into());
        self
    }

    /// Sets [`logo`](Self::logo).
    pub fn logo(mut self, logo: impl Into<String>) -> Self {
        self.logo = Some(logo.into());
        self
    }
}

clientwright_runtime::impl_object!(DesignTokens {
    border_radius: required "border_radius",
    border_width: required "border_width",
    colors: required "colors",
    spacing_base: required "spacing_base",
    theme: required "theme",
    font_family: optional "font_family",
    google_font: optional "google_font",
    logo: optional "logo",
    ..additional_properties
});
