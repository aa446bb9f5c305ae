// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

/// The device on which a call ran.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct DeviceInfo {
    /// How many processor cores it has.
    pub cpus: Option<i64>,
    /// Whether it is a phone or tablet.
    pub is_mobile: Option<bool>,
    /// Name of its operating system.
    pub os: Option<String>,
    /// Version of its operating system.
    pub os_version: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for DeviceInfo {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            cpus: object.optional("cpus")?,
            is_mobile: object.optional("is_mobile")?,
            os: object.optional("os")?,
            os_version: object.optional("os_version")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("cpus", &self.cpus);
        object.set_optional("is_mobile", &self.is_mobile);
        object.set_optional("os", &self.os);
        object.set_optional("os_version", &self.os_version);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(DeviceInfo);
