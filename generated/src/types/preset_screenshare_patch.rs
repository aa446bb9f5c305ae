// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
use crate::types::VideoQuality;

/// Parts of the quality of a shared screen: what a change gives, or what a reply tells. In a
/// change, absent members stay as they are.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PresetScreensharePatch {
    /// Pictures per second.
    pub frame_rate: Option<f64>,
    /// Resolution of the picture.
    pub quality: Option<VideoQuality>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl PresetScreensharePatch {
    /// An object in which no member is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`frame_rate`](Self::frame_rate).
    #[must_use]
    pub fn frame_rate(mut self, frame_rate: f64) -> Self {
        self.frame_rate = Some(frame_rate);
        self
    }

    /// Sets [`quality`](Self::quality).
    #[must_use]
    pub fn quality(mut self, quality: impl Into<VideoQuality>) -> Self {
        self.quality = Some(quality.into());
        self
    }
}

impl Model for PresetScreensharePatch {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            frame_rate: object.optional("frame_rate")?,
            quality: object.optional("quality")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("frame_rate", &self.frame_rate);
        object.set_optional("quality", &self.quality);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(PresetScreensharePatch);
