// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, required, set,
};

/// How many videos are shown at the same time, by kind of device.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[must_use]
#[non_exhaustive]
pub struct MaxVideoStreams {
    /// How many videos on a desktop computer.
    pub desktop: i64,
    /// How many videos on a mobile device.
    pub mobile: i64,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl MaxVideoStreams {
    /// An object with the members that it must have.
    pub fn new(desktop: i64, mobile: i64) -> Self {
        Self {
            desktop,
            mobile,
            additional_properties: UnknownMembers::default(),
        }
    }
}

impl Model for MaxVideoStreams {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut desktop = None;
        let mut mobile = None;
        let mut slots = [
            required("desktop", &mut desktop),
            required("mobile", &mut mobile),
        ];
        let additional_properties = reader.object(&mut slots)?;
        Ok(Self {
            desktop: reader.given(desktop)?,
            mobile: reader.given(mobile)?,
            additional_properties,
        })
    }

    fn write(&self, writer: &mut Writer) {
        let members = [set("desktop", &self.desktop), set("mobile", &self.mobile)];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(MaxVideoStreams);
