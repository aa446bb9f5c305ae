// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
use crate::types::VideoQuality;

/// Quality of the camera's picture.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PresetVideo {
    /// Pictures per second, at most 30.
    pub frame_rate: f64,
    /// Resolution of the picture.
    pub quality: VideoQuality,
    /// Whether the picture is sent in several qualities at once, for each receiver to get one that
    /// fits.
    pub simulcast: Option<bool>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl PresetVideo {
    /// An object with the members that it must have.
    #[must_use]
    pub fn new(frame_rate: f64, quality: impl Into<VideoQuality>) -> Self {
        Self {
            frame_rate,
            quality: quality.into(),
            simulcast: None,
            additional_properties: BTreeMap::new(),
        }
    }

    /// Sets [`simulcast`](Self::simulcast).
    #[must_use]
    pub fn simulcast(mut self, simulcast: bool) -> Self {
        self.simulcast = Some(simulcast);
        self
    }
}

impl Model for PresetVideo {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            frame_rate: object.required("frame_rate")?,
            quality: object.required("quality")?,
            simulcast: object.optional("simulcast")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set("frame_rate", &self.frame_rate);
        object.set("quality", &self.quality);
        object.set_optional("simulcast", &self.simulcast);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(PresetVideo);
