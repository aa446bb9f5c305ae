// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
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
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for RecordingStop {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            caller: object.optional("caller")?,
            reason: object.optional("reason")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("caller", &self.caller);
        object.set_optional("reason", &self.reason);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(RecordingStop);
