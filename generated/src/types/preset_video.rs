// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, required, set,
    set_optional,
};

use crate::types::VideoQuality;

/// Quality of the camera's picture.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PresetVideo {
    /// Pictures per second, at most 30.
    pub frame_rate: f64,
    /// Resolution of the picture.
    pub quality: VideoQuality,
    /// Whether the picture is sent in several qualities at once, for each receiver to get one that
    /// fits.
    pub simulcast: Option<bool>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl PresetVideo {
    /// An object with the members that it must have.
    pub fn new(frame_rate: f64, quality: impl Into<VideoQuality>) -> Self {
        Self {
            frame_rate,
            quality: quality.into(),
            simulcast: None,
            additional_properties: UnknownMembers::default(),
        }
    }

    /// Sets [`simulcast`](Self::simulcast).
    pub fn simulcast(mut self, simulcast: bool) -> Self {
        self.simulcast = Some(simulcast);
        self
    }
}

impl Model for PresetVideo {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut frame_rate = None;
        let mut quality = None;
        let mut simulcast = None;
        let mut slots = [
            required("frame_rate", &mut frame_rate),
            required("quality", &mut quality),
            optional("simulcast", &mut simulcast),
        ];
        let additional_properties = reader.object(&mut slots)?;
        Ok(Self {
            frame_rate: reader.given(frame_rate)?,
            quality: reader.given(quality)?,
            simulcast,
            additional_properties,
        })
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set("frame_rate", &self.frame_rate),
            set("quality", &self.quality),
            set_optional("simulcast", &self.simulcast),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(PresetVideo);
