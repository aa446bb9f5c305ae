// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
use crate::types::GeoCoordinates;

/// A place on earth.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GeoLocation {
    /// Its coordinates.
    pub coords: Option<GeoCoordinates>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for GeoLocation {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            coords: object.optional("coords")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("coords", &self.coords);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(GeoLocation);
