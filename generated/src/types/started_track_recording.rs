// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, required, set,
};

use crate::types::Recording;

/// What starting a track recording gives back.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StartedTrackRecording {
    /// The new recording, with few of its members.
    pub recording: Recording,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for StartedTrackRecording {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut recording = None;
        let mut slots = [required("recording", &mut recording)];
        let additional_properties = reader.object(&mut slots)?;
        Ok(Self {
            recording: reader.given(recording)?,
            additional_properties,
        })
    }

    fn write(&self, writer: &mut Writer) {
        let members = [set("recording", &self.recording)];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(StartedTrackRecording);
