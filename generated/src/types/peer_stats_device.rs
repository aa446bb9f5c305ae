// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

/// The device and the browser of a participant.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PeerStatsDevice {
    /// Name of the browser.
    pub browser: Option<String>,
    /// Version of the browser.
    pub browser_version: Option<String>,
    /// How many processor cores the device has.
    pub cpus: Option<i64>,
    /// Name of the browser's rendering engine.
    pub engine: Option<String>,
    /// Whether the device is a phone or tablet.
    pub is_mobile: Option<bool>,
    /// Memory of the device. Only in `sessions.get_participant`.
    pub memory: Option<f64>,
    /// Name of the operating system.
    pub os: Option<String>,
    /// Version of the operating system.
    pub os_version: Option<String>,
    /// Name of the RealtimeKit client SDK.
    pub sdk_name: Option<String>,
    /// Version of the RealtimeKit client SDK.
    pub sdk_version: Option<String>,
    /// What the browser sends as `User-Agent`.
    pub user_agent: Option<String>,
    /// Whether the browser can do WebGL, in words.
    pub webgl_support: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for PeerStatsDevice {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            browser: object.optional("browser")?,
            browser_version: object.optional("browser_version")?,
            cpus: object.optional("cpus")?,
            engine: object.optional("engine")?,
            is_mobile: object.optional("is_mobile")?,
            memory: object.optional("memory")?,
            os: object.optional("os")?,
            os_version: object.optional("os_version")?,
            sdk_name: object.optional("sdk_name")?,
            sdk_version: object.optional("sdk_version")?,
            user_agent: object.optional("user_agent")?,
            webgl_support: object.optional("webgl_support")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("browser", &self.browser);
        object.set_optional("browser_version", &self.browser_version);
        object.set_optional("cpus", &self.cpus);
        object.set_optional("engine", &self.engine);
        object.set_optional("is_mobile", &self.is_mobile);
        object.set_optional("memory", &self.memory);
        object.set_optional("os", &self.os);
        object.set_optional("os_version", &self.os_version);
        object.set_optional("sdk_name", &self.sdk_name);
        object.set_optional("sdk_version", &self.sdk_version);
        object.set_optional("user_agent", &self.user_agent);
        object.set_optional("webgl_support", &self.webgl_support);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(PeerStatsDevice);
