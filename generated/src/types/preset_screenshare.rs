// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
use crate::types::VideoQuality;

/// Quality of a shared screen.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PresetScreenshare {
    /// Pictures per second.
    pub frame_rate: f64,
    /// Resolution of the picture.
    pub quality: VideoQuality,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl PresetScreenshare {
    /// An object with the members that it must have.
    #[must_use]
    pub fn new(frame_rate: f64, quality: impl Into<VideoQuality>) -> Self {
        Self {
            frame_rate,
            quality: quality.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

impl Model for PresetScreenshare {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            frame_rate: object.required("frame_rate")?,
            quality: object.required("quality")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set("frame_rate", &self.frame_rate);
        object.set("quality", &self.quality);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(PresetScreenshare);
