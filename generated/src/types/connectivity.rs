// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// Which ways of connecting were possible.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Connectivity {
    /// Directly.
    pub host: Option<bool>,
    /// Through address translation.
    pub reflexive: Option<bool>,
    /// Through a relay.
    pub relay: Option<bool>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default Connectivity {
    host: optional "host",
    reflexive: optional "reflexive",
    relay: optional "relay",
    ..additional_properties
});

clientwright_runtime::impl_eq!(Connectivity);
