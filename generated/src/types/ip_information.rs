// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::AutonomousSystem;

/// The network address of a peer and what is known about it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct IpInformation {
    /// The network that the address belongs to.
    pub asn: Option<AutonomousSystem>,
    /// City where the address is thought to be.
    pub city: Option<String>,
    /// Country where the address is thought to be.
    pub country: Option<String>,
    /// Coordinates where the address is thought to be. Only in `peer_stats`.
    pub ip_location: Option<String>,
    /// The address, IPv4.
    pub ipv4: Option<String>,
    /// Organisation that the address belongs to.
    pub org: Option<String>,
    /// Portal of the network. Only in `peer_stats`.
    pub portal: Option<String>,
    /// Region where the address is thought to be.
    pub region: Option<String>,
    /// Time zone where the address is thought to be.
    pub timezone: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default IpInformation {
    asn: optional "asn",
    city: optional "city",
    country: optional "country",
    ip_location: optional "ip_location",
    ipv4: optional "ipv4",
    org: optional "org",
    portal: optional "portal",
    region: optional "region",
    timezone: optional "timezone",
    ..additional_properties
});

clientwright_runtime::impl_eq!(IpInformation);
