// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{
    DecodeError, Decoder, Model, Object, ObjectWriter, Uuid, Value,
};

use crate::types::RecordingCallerType;

/// Who started or stopped a recording.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct RecordingCaller {
    /// Name of the caller.
    pub name: Option<String>,
    /// Whether the caller is an organization or a participant.
    pub type_: Option<RecordingCallerType>,
    /// Identifier of the participant who called, if it was one.
    pub user_id: Option<Uuid>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for RecordingCaller {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            name: object.optional("name")?,
            type_: object.optional("type")?,
            user_id: object.optional("user_Id")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("name", &self.name);
        object.set_optional("type", &self.type_);
        object.set_optional("user_Id", &self.user_id);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(RecordingCaller);
