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

impl RecordingCaller {
    /// An object in which no member is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`type_`](Self::type_).
    #[must_use]
    pub fn type_(mut self, type_: impl Into<RecordingCallerType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<Uuid>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
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
