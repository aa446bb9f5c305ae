// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DecodeError, Model, Reader, Slot, UnknownMembers, Writer};

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
    pub additional_properties: UnknownMembers,
}

impl Model for PeerStatsDevice {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            Slot::optional("browser", &mut read.browser),
            Slot::optional("browser_version", &mut read.browser_version),
            Slot::optional("cpus", &mut read.cpus),
            Slot::optional("engine", &mut read.engine),
            Slot::optional("is_mobile", &mut read.is_mobile),
            Slot::optional("memory", &mut read.memory),
            Slot::optional("os", &mut read.os),
            Slot::optional("os_version", &mut read.os_version),
            Slot::optional("sdk_name", &mut read.sdk_name),
            Slot::optional("sdk_version", &mut read.sdk_version),
            Slot::optional("user_agent", &mut read.user_agent),
            Slot::optional("webgl_support", &mut read.webgl_support),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object(&self.additional_properties);
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
        object.finish();
    }
}

clientwright_runtime::impl_serde!(PeerStatsDevice);
