// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
use crate::types::{PresetAudio, PresetScreenshare, PresetVideo};

/// Qualities of what a participant sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PresetMedia {
    /// Quality of a shared screen.
    pub screenshare: PresetScreenshare,
    /// Quality of the camera's picture.
    pub video: PresetVideo,
    /// Quality of the sound.
    pub audio: Option<PresetAudio>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl PresetMedia {
    /// An object with the members that it must have.
    #[must_use]
    pub fn new(screenshare: PresetScreenshare, video: PresetVideo) -> Self {
        Self {
            screenshare,
            video,
            audio: None,
            additional_properties: BTreeMap::new(),
        }
    }

    /// Sets [`audio`](Self::audio).
    #[must_use]
    pub fn audio(mut self, audio: PresetAudio) -> Self {
        self.audio = Some(audio);
        self
    }
}

impl Model for PresetMedia {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            screenshare: object.required("screenshare")?,
            video: object.required("video")?,
            audio: object.optional("audio")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set("screenshare", &self.screenshare);
        object.set("video", &self.video);
        object.set_optional("audio", &self.audio);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(PresetMedia);
