// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::{BorderRadius, BorderWidth, DesignColorsPatch, Theme};

/// Parts of colors, borders and fonts: what a change gives, or what a reply tells. In a change,
/// absent members stay as they are.
#[derive(Clone, Debug, PartialEq, Default)]
#[must_use]
#[non_exhaustive]
pub struct DesignTokensPatch {
    /// How round corners are.
    pub border_radius: Option<BorderRadius>,
    /// How thick borders are.
    pub border_width: Option<BorderWidth>,
    /// The colors.
    pub colors: Option<DesignColorsPatch>,
    /// Name of the font family of the text.
    pub font_family: Option<String>,
    /// Name of the font to load from Google Fonts.
    pub google_font: Option<String>,
    /// Address of the logo to show.
    pub logo: Option<String>,
    /// Unit that all distances are multiples of.
    pub spacing_base: Option<f64>,
    /// How dark the whole is.
    pub theme: Option<Theme>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl DesignTokensPatch {
    /// An object in which no member is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`border_radius`](Self::border_radius).
    pub fn border_radius(mut self, border_radius: impl Into<BorderRadius>) -> Self {
        self.border_radius = Some(border_radius.into());
        self
    }

    /// Sets [`border_width`](Self::border_width).
    pub fn border_width(mut self, border_width: impl Into<BorderWidth>) -> Self {
        self.border_width = Some(border_width.into());
        self
    }

    /// Sets [`colors`](Self::colors).
    pub fn colors(mut self, colors: DesignColorsPatch) -> Self {
        self.colors = Some(colors);
        self
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

    /// Sets [`spacing_base`](Self::spacing_base).
    pub fn spacing_base(mut self, spacing_base: f64) -> Self {
        self.spacing_base = Some(spacing_base);
        self
    }

    /// Sets [`theme`](Self::theme).
    pub fn theme(mut self, theme: impl Into<Theme>) -> Self {
        self.theme = Some(theme.into());
        self
    }
}

clientwright_runtime::impl_object!(default DesignTokensPatch {
    border_radius: optional "border_radius",
    border_width: optional "border_width",
    colors: optional "colors",
    font_family: optional "font_family",
    google_font: optional "google_font",
    logo: optional "logo",
    spacing_base: optional "spacing_base",
    theme: optional "theme",
    ..additional_properties
});
