// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
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

clientwright_runtime::impl_object!(PresetMedia {
    screenshare: required "screenshare",
    video: required "video",
    audio: optional "audio",
    ..additional_properties
});
