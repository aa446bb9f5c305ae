// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
use crate::types::Recording;

/// What starting a track recording gives back.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StartedTrackRecording {
    /// The new recording, with few of its members.
    pub recording: Recording,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for StartedTrackRecording {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            recording: object.required("recording")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set("recording", &self.recording);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(StartedTrackRecording);
