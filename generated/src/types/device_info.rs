// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

/// The device on which a call ran.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeviceInfo {
    /// How many processor cores it has.
    pub cpus: Option<f64>,
    /// Whether it is a phone or tablet.
    pub is_mobile: Option<bool>,
    /// Name of its operating system.
    pub os: Option<String>,
    /// Version of its operating system.
    pub os_version: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl DeviceInfo {
    /// An object in which no member is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`cpus`](Self::cpus).
    #[must_use]
    pub fn cpus(mut self, cpus: f64) -> Self {
        self.cpus = Some(cpus);
        self
    }

    /// Sets [`is_mobile`](Self::is_mobile).
    #[must_use]
    pub fn is_mobile(mut self, is_mobile: bool) -> Self {
        self.is_mobile = Some(is_mobile);
        self
    }

    /// Sets [`os`](Self::os).
    #[must_use]
    pub fn os(mut self, os: impl Into<String>) -> Self {
        self.os = Some(os.into());
        self
    }

    /// Sets [`os_version`](Self::os_version).
    #[must_use]
    pub fn os_version(mut self, os_version: impl Into<String>) -> Self {
        self.os_version = Some(os_version.into());
        self
    }
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
