// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

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

clientwright_runtime::impl_object!(default PeerStatsDevice {
    browser: optional "browser",
    browser_version: optional "browser_version",
    cpus: optional "cpus",
    engine: optional "engine",
    is_mobile: optional "is_mobile",
    memory: optional "memory",
    os: optional "os",
    os_version: optional "os_version",
    sdk_name: optional "sdk_name",
    sdk_version: optional "sdk_version",
    user_agent: optional "user_agent",
    webgl_support: optional "webgl_support",
    ..additional_properties
});
