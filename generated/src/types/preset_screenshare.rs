// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, required, set,
};

use crate::types::VideoQuality;

/// Quality of a shared screen.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PresetScreenshare {
    /// Pictures per second.
    pub frame_rate: f64,
    /// Resolution of the picture.
    pub quality: VideoQuality,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl PresetScreenshare {
    /// An object with the members that it must have.
    pub fn new(frame_rate: f64, quality: impl Into<VideoQuality>) -> Self {
        Self {
            frame_rate,
            quality: quality.into(),
            additional_properties: UnknownMembers::default(),
        }
    }
}

impl Model for PresetScreenshare {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut frame_rate = None;
        let mut quality = None;
        let mut slots = [
            required("frame_rate", &mut frame_rate),
            required("quality", &mut quality),
        ];
        let additional_properties = reader.object(&mut slots)?;
        Ok(Self {
            frame_rate: reader.given(frame_rate)?,
            quality: reader.given(quality)?,
            additional_properties,
        })
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set("frame_rate", &self.frame_rate),
            set("quality", &self.quality),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(PresetScreenshare);
