// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DecodeError, Model, Reader, Slot, UnknownMembers, Writer};
use crate::types::{RecordingCaller, StopReason};

/// Why a recording ended.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct RecordingStop {
    /// Who stopped the recording.
    pub caller: Option<RecordingCaller>,
    /// What made the recording end.
    pub reason: Option<StopReason>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for RecordingStop {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            Slot::optional("caller", &mut read.caller),
            Slot::optional("reason", &mut read.reason),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object(&self.additional_properties);
        object.set_optional("caller", &self.caller);
        object.set_optional("reason", &self.reason);
        object.finish();
    }
}

clientwright_runtime::impl_serde!(RecordingStop);
