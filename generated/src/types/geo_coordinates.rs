// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

/// Coordinates of a place on earth.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GeoCoordinates {
    /// Latitude, in degrees.
    pub latitude: Option<f64>,
    /// Longitude, in degrees.
    pub longitude: Option<f64>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for GeoCoordinates {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            latitude: object.optional("latitude")?,
            longitude: object.optional("longitude")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("latitude", &self.latitude);
        object.set_optional("longitude", &self.longitude);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(GeoCoordinates);
