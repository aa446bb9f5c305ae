// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

/// How to mute everybody.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MuteAllParticipants {
    /// Whether those who are muted can unmute themselves.
    pub allow_unmute: bool,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl MuteAllParticipants {
    /// An object with the members that it must have.
    #[must_use]
    pub fn new(allow_unmute: bool) -> Self {
        Self {
            allow_unmute,
            additional_properties: BTreeMap::new(),
        }
    }
}

impl Model for MuteAllParticipants {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            allow_unmute: object.required("allow_unmute")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set("allow_unmute", &self.allow_unmute);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(MuteAllParticipants);
