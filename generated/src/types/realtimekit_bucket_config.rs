// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

/// Whether recordings go to the bucket that RealtimeKit itself keeps.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RealtimekitBucketConfig {
    /// Whether recordings go there. If not, a recording gets no download addresses, and without a
    /// `storage_config` it is lost.
    ///
    /// Default: `true`.
    pub enabled: bool,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl RealtimekitBucketConfig {
    /// An object with the members that it must have.
    #[must_use]
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            additional_properties: BTreeMap::new(),
        }
    }
}

impl Model for RealtimekitBucketConfig {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            enabled: object.required("enabled")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set("enabled", &self.enabled);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(RealtimekitBucketConfig);
