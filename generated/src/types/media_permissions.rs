// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::ProducePermission;

/// Whether participants may send audio, video and their screen.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct MediaPermissions {
    /// Whether they may send audio.
    pub audio: ProducePermission,
    /// Whether they may share their screen.
    pub screenshare: ProducePermission,
    /// Whether they may send video.
    pub video: ProducePermission,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl MediaPermissions {
    /// An object with the members that it must have.
    pub fn new(
        audio: ProducePermission,
        screenshare: ProducePermission,
        video: ProducePermission,
    ) -> Self {
        Self {
            audio,
            screenshare,
            video,
            additional_properties: UnknownMembers::default(),
        }
    }
}

clientwright_runtime::impl_object!(MediaPermissions {
    audio: required "audio",
    screenshare: required "screenshare",
    video: required "video",
    ..additional_properties
});

clientwright_runtime::impl_eq!(MediaPermissions);
