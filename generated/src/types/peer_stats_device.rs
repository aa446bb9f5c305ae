// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

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
            optional("browser", &mut read.browser),
            optional("browser_version", &mut read.browser_version),
            optional("cpus", &mut read.cpus),
            optional("engine", &mut read.engine),
            optional("is_mobile", &mut read.is_mobile),
            optional("memory", &mut read.memory),
            optional("os", &mut read.os),
            optional("os_version", &mut read.os_version),
            optional("sdk_name", &mut read.sdk_name),
            optional("sdk_version", &mut read.sdk_version),
            optional("user_agent", &mut read.user_agent),
            optional("webgl_support", &mut read.webgl_support),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("browser", &self.browser),
            set_optional("browser_version", &self.browser_version),
            set_optional("cpus", &self.cpus),
            set_optional("engine", &self.engine),
            set_optional("is_mobile", &self.is_mobile),
            set_optional("memory", &self.memory),
            set_optional("os", &self.os),
            set_optional("os_version", &self.os_version),
            set_optional("sdk_name", &self.sdk_name),
            set_optional("sdk_version", &self.sdk_version),
            set_optional("user_agent", &self.user_agent),
            set_optional("webgl_support", &self.webgl_support),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(PeerStatsDevice);
