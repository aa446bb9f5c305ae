// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, required, set,
};

use crate::types::RecordingAction;

/// What to do with a recording.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[must_use]
#[non_exhaustive]
pub struct ControlRecording {
    /// Whether to stop, pause or resume it.
    pub action: RecordingAction,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl ControlRecording {
    /// An object with the members that it must have.
    pub fn new(action: impl Into<RecordingAction>) -> Self {
        Self {
            action: action.into(),
            additional_properties: UnknownMembers::default(),
        }
    }
}

impl Model for ControlRecording {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut action = None;
        let mut slots = [required("action", &mut action)];
        let additional_properties = reader.object(&mut slots)?;
        Ok(Self {
            action: reader.given(action)?,
            additional_properties,
        })
    }

    fn write(&self, writer: &mut Writer) {
        let members = [set("action", &self.action)];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(ControlRecording);
