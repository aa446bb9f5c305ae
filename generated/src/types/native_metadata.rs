// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// The encoders of a native app.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NativeMetadata {
    /// Name of the encoder for sound.
    pub audio_encoder: Option<String>,
    /// Name of the encoder for pictures.
    pub video_encoder: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default NativeMetadata {
    audio_encoder: optional "audio_encoder",
    video_encoder: optional "video_encoder",
    ..additional_properties
});

clientwright_runtime::impl_eq!(NativeMetadata);
