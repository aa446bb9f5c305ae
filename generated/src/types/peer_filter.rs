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

impl PeerFilter {
    /// The values that this version knows, and how each is sent.
    pub const KNOWN: &'static [(Self, &'static str)] = &[
        (Self::DeviceInfo, "device_info"),
        (Self::IpInformation, "ip_information"),
        (Self::PrecallNetworkInformation, "precall_network_information"),
        (Self::Events, "events"),
        (Self::QualityStats, "quality_stats"),
    ];
}

clientwright_runtime::string_enum!(PeerFilter);
