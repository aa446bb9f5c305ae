// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
use crate::types::InteractiveType;

/// Timed metadata in a recording.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct InteractiveConfig {
    /// Format of the metadata. The recording becomes a tar archive of HLS segments and a playlist.
    pub type_: Option<InteractiveType>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl InteractiveConfig {
    /// An object in which no member is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`type_`](Self::type_).
    #[must_use]
    pub fn type_(mut self, type_: impl Into<InteractiveType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

impl Model for InteractiveConfig {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            type_: object.optional("type")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("type", &self.type_);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(InteractiveConfig);
