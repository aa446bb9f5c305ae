// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

/// Quality of pictures at a moment of the call.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VideoQualitySample {
    /// Height of the picture, in pixels.
    pub frame_height: Option<i64>,
    /// Width of the picture, in pixels.
    pub frame_width: Option<i64>,
    /// Pictures dropped.
    pub frames_dropped: Option<i64>,
    /// Pictures per second.
    pub frames_per_second: Option<f64>,
    /// How unevenly packets arrived.
    pub jitter: Option<f64>,
    /// Packets lost.
    pub packets_lost: Option<i64>,
    /// How good the picture was.
    pub quality: Option<f64>,
    /// When it was measured.
    pub timestamp: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for VideoQualitySample {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            frame_height: object.optional("frame_height")?,
            frame_width: object.optional("frame_width")?,
            frames_dropped: object.optional("frames_dropped")?,
            frames_per_second: object.optional("frames_per_second")?,
            jitter: object.optional("jitter")?,
            packets_lost: object.optional("packets_lost")?,
            quality: object.optional("quality")?,
            timestamp: object.optional("timestamp")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("frame_height", &self.frame_height);
        object.set_optional("frame_width", &self.frame_width);
        object.set_optional("frames_dropped", &self.frames_dropped);
        object.set_optional("frames_per_second", &self.frames_per_second);
        object.set_optional("jitter", &self.jitter);
        object.set_optional("packets_lost", &self.packets_lost);
        object.set_optional("quality", &self.quality);
        object.set_optional("timestamp", &self.timestamp);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(VideoQualitySample);
