// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

/// A delay over the whole call: its average, and how often it was long.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DelaySummary {
    /// Share of the measurements with 100 milliseconds or more, from 0 to 1.
    pub at_least_100ms: Option<f64>,
    /// Share of the measurements with 250 milliseconds or more, from 0 to 1.
    pub at_least_250ms: Option<f64>,
    /// Share of the measurements with 500 milliseconds or more, from 0 to 1.
    pub at_least_500ms: Option<f64>,
    /// The average.
    pub avg: Option<f64>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for DelaySummary {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("100ms_or_greater_event_fraction", &mut read.at_least_100ms),
            optional("250ms_or_greater_event_fraction", &mut read.at_least_250ms),
            optional("500ms_or_greater_event_fraction", &mut read.at_least_500ms),
            optional("avg", &mut read.avg),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("100ms_or_greater_event_fraction", &self.at_least_100ms),
            set_optional("250ms_or_greater_event_fraction", &self.at_least_250ms),
            set_optional("500ms_or_greater_event_fraction", &self.at_least_500ms),
            set_optional("avg", &self.avg),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(DelaySummary);
