// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::AutonomousSystem;

/// A network address and what is known about it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct IpDetails {
    /// The network that the address belongs to.
    pub asn: Option<AutonomousSystem>,
    /// City where the address is thought to be.
    pub city: Option<String>,
    /// Country where the address is thought to be.
    pub country: Option<String>,
    /// The address.
    pub ip: Option<String>,
    /// Coordinates where the address is thought to be.
    pub loc: Option<String>,
    /// Postal code where the address is thought to be.
    pub postal: Option<String>,
    /// Region where the address is thought to be.
    pub region: Option<String>,
    /// Time zone where the address is thought to be.
    pub timezone: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default IpDetails {
    asn: optional "asn",
    city: optional "city",
    country: optional "country",
    ip: optional "ip",
    loc: optional "loc",
    postal: optional "postal",
    region: optional "region",
    timezone: optional "timezone",
    ..additional_properties
});

clientwright_runtime::impl_eq!(IpDetails);
