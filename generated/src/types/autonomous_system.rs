// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// A network of the internet under one administration.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AutonomousSystem {
    /// Number of the autonomous system.
    pub asn: Option<String>,
    /// Domain name of who runs it.
    pub domain: Option<String>,
    /// Name of who runs it.
    pub name: Option<String>,
    /// Range of addresses that the address falls into.
    pub route: Option<String>,
    /// Kind of network.
    pub type_: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default AutonomousSystem {
    asn: optional "asn",
    domain: optional "domain",
    name: optional "name",
    route: optional "route",
    type_: optional "type",
    ..additional_properties
});

clientwright_runtime::impl_eq!(AutonomousSystem);
