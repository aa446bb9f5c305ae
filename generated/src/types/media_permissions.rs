// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, required, set,
};

use crate::types::ProducePermission;

/// Whether participants may send audio, video and their screen.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

impl Model for MediaPermissions {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut audio = None;
        let mut screenshare = None;
        let mut video = None;
        let mut slots = [
            required("audio", &mut audio),
            required("screenshare", &mut screenshare),
            required("video", &mut video),
        ];
        let additional_properties = reader.object(&mut slots)?;
        Ok(Self {
            audio: reader.given(audio)?,
            screenshare: reader.given(screenshare)?,
            video: reader.given(video)?,
            additional_properties,
        })
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set("audio", &self.audio),
            set("screenshare", &self.screenshare),
            set("video", &self.video),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(MediaPermissions);
