// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::ProducePermissionPatch;

/// Parts of whether participants may send audio, video and their screen: what a change gives,
/// or what a reply tells. In a change, absent members stay as they are.
#[derive(Clone, Debug, PartialEq, Default)]
#[must_use]
#[non_exhaustive]
pub struct MediaPermissionsPatch {
    /// Whether they may send audio.
    pub audio: Option<ProducePermissionPatch>,
    /// Whether they may share their screen.
    pub screenshare: Option<ProducePermissionPatch>,
    /// Whether they may send video.
    pub video: Option<ProducePermissionPatch>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl MediaPermissionsPatch {
    /// An object in which no member is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`audio`](Self::audio).
    pub fn audio(mut self, audio: ProducePermissionPatch) -> Self {
        self.audio = Some(audio);
        self
    }

    /// Sets [`screenshare`](Self::screenshare).
    pub fn screenshare(mut self, screenshare: ProducePermissionPatch) -> Self {
        self.screenshare = Some(screenshare);
        self
    }

    /// Sets [`video`](Self::video).
    pub fn video(mut self, video: ProducePermissionPatch) -> Self {
        self.video = Some(video);
        self
    }
}

clientwright_runtime::impl_object!(default MediaPermissionsPatch {
    audio: optional "audio",
    screenshare: optional "screenshare",
    video: optional "video",
    ..additional_properties
});

clientwright_runtime::impl_eq!(MediaPermissionsPatch);
