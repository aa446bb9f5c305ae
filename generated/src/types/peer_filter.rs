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
    /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl PeerFilter {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::DeviceInfo => "device_info",
            Self::IpInformation => "ip_information",
            Self::PrecallNetworkInformation => "precall_network_information",
            Self::Events => "events",
            Self::QualityStats => "quality_stats",
            Self::UnknownValue(unknown) => unknown.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "device_info" => Self::DeviceInfo,
                "ip_information" => Self::IpInformation,
                "precall_network_information" => Self::PrecallNetworkInformation,
                "events" => Self::Events,
                "quality_stats" => Self::QualityStats,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(PeerFilter);
