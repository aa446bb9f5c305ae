// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

/// How many videos are shown at the same time, by kind of device.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MaxVideoStreams {
    /// How many videos on a desktop computer.
    pub desktop: i64,
    /// How many videos on a mobile device.
    pub mobile: i64,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl MaxVideoStreams {
    /// An object with the members that it must have.
    #[must_use]
    pub fn new(desktop: i64, mobile: i64) -> Self {
        Self {
            desktop,
            mobile,
            additional_properties: BTreeMap::new(),
        }
    }
}

impl Model for MaxVideoStreams {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            desktop: object.required("desktop")?,
            mobile: object.required("mobile")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set("desktop", &self.desktop);
        object.set("mobile", &self.mobile);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(MaxVideoStreams);
