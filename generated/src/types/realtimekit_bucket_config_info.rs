// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

/// Whether recordings go to the bucket that RealtimeKit itself keeps, as the server tells it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct RealtimekitBucketConfigInfo {
    /// Whether recordings go there.
    pub enabled: Option<bool>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for RealtimekitBucketConfigInfo {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            enabled: object.optional("enabled")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("enabled", &self.enabled);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(RealtimekitBucketConfigInfo);
