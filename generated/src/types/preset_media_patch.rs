// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::{PresetAudio, PresetScreensharePatch, PresetVideoPatch};

/// Parts of the qualities of what a participant sends: what a change gives, or what a reply
/// tells. In a change, absent members stay as they are.
#[derive(Clone, Debug, PartialEq, Default)]
#[must_use]
#[non_exhaustive]
pub struct PresetMediaPatch {
    /// Quality of the sound.
    pub audio: Option<PresetAudio>,
    /// Quality of a shared screen.
    pub screenshare: Option<PresetScreensharePatch>,
    /// Quality of the camera's picture.
    pub video: Option<PresetVideoPatch>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl PresetMediaPatch {
    /// An object in which no member is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`audio`](Self::audio).
    pub fn audio(mut self, audio: PresetAudio) -> Self {
        self.audio = Some(audio);
        self
    }

    /// Sets [`screenshare`](Self::screenshare).
    pub fn screenshare(mut self, screenshare: PresetScreensharePatch) -> Self {
        self.screenshare = Some(screenshare);
        self
    }

    /// Sets [`video`](Self::video).
    pub fn video(mut self, video: PresetVideoPatch) -> Self {
        self.video = Some(video);
        self
    }
}

clientwright_runtime::impl_object!(default PresetMediaPatch {
    audio: optional "audio",
    screenshare: optional "screenshare",
    video: optional "video",
    ..additional_properties
});
