// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

/// The encoders of a native app.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct NativeMetadata {
    /// Name of the encoder for sound.
    pub audio_encoder: Option<String>,
    /// Name of the encoder for pictures.
    pub video_encoder: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for NativeMetadata {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("audio_encoder", &mut read.audio_encoder),
            optional("video_encoder", &mut read.video_encoder),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("audio_encoder", &self.audio_encoder),
            set_optional("video_encoder", &self.video_encoder),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(NativeMetadata);
