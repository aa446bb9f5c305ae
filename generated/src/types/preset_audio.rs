// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

/// Quality of the sound.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[must_use]
#[non_exhaustive]
pub struct PresetAudio {
    /// Whether the sound is sent with more bits per second than usual.
    ///
    /// Default: `false`.
    pub enable_high_bitrate: Option<bool>,
    /// Whether the sound is sent in stereo.
    ///
    /// Default: `false`.
    pub enable_stereo: Option<bool>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl PresetAudio {
    /// An object in which no member is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`enable_high_bitrate`](Self::enable_high_bitrate).
    pub fn enable_high_bitrate(mut self, enable_high_bitrate: bool) -> Self {
        self.enable_high_bitrate = Some(enable_high_bitrate);
        self
    }

    /// Sets [`enable_stereo`](Self::enable_stereo).
    pub fn enable_stereo(mut self, enable_stereo: bool) -> Self {
        self.enable_stereo = Some(enable_stereo);
        self
    }
}

impl Model for PresetAudio {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("enable_high_bitrate", &mut read.enable_high_bitrate),
            optional("enable_stereo", &mut read.enable_stereo),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("enable_high_bitrate", &self.enable_high_bitrate),
            set_optional("enable_stereo", &self.enable_stereo),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(PresetAudio);
