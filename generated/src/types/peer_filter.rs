// @generated from the API's description; edit that and generate again.

/// A part of a call report that can be asked for.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PeerFilter {
    /// The device and the browser.
    DeviceInfo,
    /// The network address and what is known about it.
    IpInformation,
    /// The test of the network before the call.
    PrecallNetworkInformation,
    /// What happened during the call.
    Events,
    /// How good sound and picture were.
    QualityStats,
    /// A value that this version does not know; a later one may, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

clientwright_runtime::string_enum!(PeerFilter {
    DeviceInfo = "device_info",
    IpInformation = "ip_information",
    PrecallNetworkInformation = "precall_network_information",
    Events = "events",
    QualityStats = "quality_stats",
});
