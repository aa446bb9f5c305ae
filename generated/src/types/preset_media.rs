// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, required, set,
    set_optional,
};

use crate::types::{PresetAudio, PresetScreenshare, PresetVideo};

/// Qualities of what a participant sends.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PresetMedia {
    /// Quality of a shared screen.
    pub screenshare: PresetScreenshare,
    /// Quality of the camera's picture.
    pub video: PresetVideo,
    /// Quality of the sound.
    pub audio: Option<PresetAudio>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl PresetMedia {
    /// An object with the members that it must have.
    pub fn new(screenshare: PresetScreenshare, video: PresetVideo) -> Self {
        Self {
            screenshare,
            video,
            audio: None,
            additional_properties: UnknownMembers::default(),
        }
    }

    /// Sets [`audio`](Self::audio).
    pub fn audio(mut self, audio: PresetAudio) -> Self {
        self.audio = Some(audio);
        self
    }
}

impl Model for PresetMedia {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut screenshare = None;
        let mut video = None;
        let mut audio = None;
        let mut slots = [
            required("screenshare", &mut screenshare),
            required("video", &mut video),
            optional("audio", &mut audio),
        ];
        let additional_properties = reader.object(&mut slots)?;
        Ok(Self {
            screenshare: reader.given(screenshare)?,
            video: reader.given(video)?,
            audio,
            additional_properties,
        })
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set("screenshare", &self.screenshare),
            set("video", &self.video),
            set_optional("audio", &self.audio),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(PresetMedia);
