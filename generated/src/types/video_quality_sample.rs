// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

/// Quality of pictures at a moment of the call.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VideoQualitySample {
    /// Height of the picture, in pixels.
    pub frame_height: Option<i64>,
    /// Width of the picture, in pixels.
    pub frame_width: Option<i64>,
    /// Pictures dropped.
    pub frames_dropped: Option<i64>,
    /// Pictures per second.
    pub frames_per_second: Option<f64>,
    /// How unevenly packets arrived.
    pub jitter: Option<f64>,
    /// Packets lost.
    pub packets_lost: Option<i64>,
    /// How good the picture was.
    pub quality: Option<f64>,
    /// When it was measured.
    pub timestamp: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for VideoQualitySample {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("frame_height", &mut read.frame_height),
            optional("frame_width", &mut read.frame_width),
            optional("frames_dropped", &mut read.frames_dropped),
            optional("frames_per_second", &mut read.frames_per_second),
            optional("jitter", &mut read.jitter),
            optional("packets_lost", &mut read.packets_lost),
            optional("quality", &mut read.quality),
            optional("timestamp", &mut read.timestamp),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("frame_height", &self.frame_height),
            set_optional("frame_width", &self.frame_width),
            set_optional("frames_dropped", &self.frames_dropped),
            set_optional("frames_per_second", &self.frames_per_second),
            set_optional("jitter", &self.jitter),
            set_optional("packets_lost", &self.packets_lost),
            set_optional("quality", &self.quality),
            set_optional("timestamp", &self.timestamp),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(VideoQualitySample);
