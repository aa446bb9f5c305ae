// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// Coordinates of a place on earth.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GeoCoordinates {
    /// Latitude, in degrees.
    pub latitude: Option<f64>,
    /// Longitude, in degrees.
    pub longitude: Option<f64>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default GeoCoordinates {
    latitude: optional "latitude",
    longitude: optional "longitude",
    ..additional_properties
});
