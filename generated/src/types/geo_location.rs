// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DecodeError, Model, Reader, Slot, UnknownMembers, Writer};
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

impl Model for GeoLocation {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [Slot::optional("coords", &mut read.coords)];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object(&self.additional_properties);
        object.set_optional("coords", &self.coords);
        object.finish();
    }
}

clientwright_runtime::impl_serde!(GeoLocation);
