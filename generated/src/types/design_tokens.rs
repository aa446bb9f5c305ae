// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
use crate::types::{BorderRadius, BorderWidth, DesignColors, Theme};

/// Colors, borders and fonts of the user interface.
#[derive(Clone, Debug, PartialEq)]
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
    pub additional_properties: BTreeMap<String, Value>,
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
    #[must_use]
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
            additional_properties: BTreeMap::new(),
        }
    }

    /// Sets [`font_family`](Self::font_family).
    #[must_use]
    pub fn font_family(mut self, font_family: impl Into<String>) -> Self {
        self.font_family = Some(font_family.into());
        self
    }

    /// Sets [`google_font`](Self::google_font).
    #[must_use]
    pub fn google_font(mut self, google_font: impl Into<String>) -> Self {
        self.google_font = Some(google_font.into());
        self
    }

    /// Sets [`logo`](Self::logo).
    #[must_use]
    pub fn logo(mut self, logo: impl Into<String>) -> Self {
        self.logo = Some(logo.into());
        self
    }
}

impl Model for DesignTokens {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            border_radius: object.required("border_radius")?,
            border_width: object.required("border_width")?,
            colors: object.required("colors")?,
            spacing_base: object.required("spacing_base")?,
            theme: object.required("theme")?,
            font_family: object.optional("font_family")?,
            google_font: object.optional("google_font")?,
            logo: object.optional("logo")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set("border_radius", &self.border_radius);
        object.set("border_width", &self.border_width);
        object.set("colors", &self.colors);
        object.set("spacing_base", &self.spacing_base);
        object.set("theme", &self.theme);
        object.set_optional("font_family", &self.font_family);
        object.set_optional("google_font", &self.google_font);
        object.set_optional("logo", &self.logo);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(DesignTokens);
