// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

/// The encoders of a native app.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct NativeMetadata {
    /// Name of the encoder for sound.
    pub audio_encoder: Option<String>,
    /// Name of the encoder for pictures.
    pub video_encoder: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for NativeMetadata {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            audio_encoder: object.optional("audio_encoder")?,
            video_encoder: object.optional("video_encoder")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("audio_encoder", &self.audio_encoder);
        object.set_optional("video_encoder", &self.video_encoder);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(NativeMetadata);
