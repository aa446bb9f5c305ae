// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
use crate::types::RecordingAction;

/// What to do with a recording.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ControlRecording {
    /// Whether to stop, pause or resume it.
    pub action: RecordingAction,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl ControlRecording {
    /// An object with the members that it must have.
    #[must_use]
    pub fn new(action: impl Into<RecordingAction>) -> Self {
        Self {
            action: action.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

impl Model for ControlRecording {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            action: object.required("action")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set("action", &self.action);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(ControlRecording);
