// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

use crate::types::VideoQuality;

/// Parts of the quality of the camera's picture: what a change gives, or what a reply tells. In
/// a change, absent members stay as they are.
#[derive(Clone, Debug, PartialEq, Default)]
#[must_use]
#[non_exhaustive]
pub struct PresetVideoPatch {
    /// Pictures per second, at most 30.
    pub frame_rate: Option<f64>,
    /// Resolution of the picture.
    pub quality: Option<VideoQuality>,
    /// Whether the picture is sent in several qualities at once, for each receiver to get one that
    /// fits.
    pub simulcast: Option<bool>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl PresetVideoPatch {
    /// An object in which no member is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`frame_rate`](Self::frame_rate).
    pub fn frame_rate(mut self, frame_rate: f64) -> Self {
        self.frame_rate = Some(frame_rate);
        self
    }

    /// Sets [`quality`](Self::quality).
    pub fn quality(mut self, quality: impl Into<VideoQuality>) -> Self {
        self.quality = Some(quality.into());
        self
    }

    /// Sets [`simulcast`](Self::simulcast).
    pub fn simulcast(mut self, simulcast: bool) -> Self {
        self.simulcast = Some(simulcast);
        self
    }
}

impl Model for PresetVideoPatch {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("frame_rate", &mut read.frame_rate),
            optional("quality", &mut read.quality),
            optional("simulcast", &mut read.simulcast),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("frame_rate", &self.frame_rate),
            set_optional("quality", &self.quality),
            set_optional("simulcast", &self.simulcast),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(PresetVideoPatch);
