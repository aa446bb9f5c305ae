// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

/// A microphone, loudspeaker or camera, as the browser names it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct MediaDevice {
    /// Identifier of the device.
    pub device_id: Option<String>,
    /// Kind of the device, such as `audioinput`, `audiooutput` or `videoinput`.
    pub kind: Option<String>,
    /// Name of the device for people.
    pub label: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for MediaDevice {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            device_id: object.optional("device_id")?,
            kind: object.optional("kind")?,
            label: object.optional("label")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("device_id", &self.device_id);
        object.set_optional("kind", &self.kind);
        object.set_optional("label", &self.label);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(MediaDevice);
