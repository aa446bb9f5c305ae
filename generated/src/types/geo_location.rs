// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::GeoCoordinates;

/// A place on earth.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GeoLocation {
    /// Its coordinates.
    pub coords: Option<GeoCoordinates>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default GeoLocation {
    coords: optional "coords",
    ..additional_properties
});
