// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

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
        let mut slots = [optional("coords", &mut read.coords)];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [set_optional("coords", &self.coords)];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(GeoLocation);
