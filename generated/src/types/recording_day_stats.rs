// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

/// The recordings of an app on one day.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RecordingDayStats {
    /// The day, as a date or as the timestamp at which it began in UTC.
    pub day: Option<String>,
    /// Minutes recorded on the day.
    pub total_recording_minutes: Option<f64>,
    /// How many recordings were made on the day.
    pub total_recordings: Option<i64>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for RecordingDayStats {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("day", &mut read.day),
            optional("total_recording_minutes", &mut read.total_recording_minutes),
            optional("total_recordings", &mut read.total_recordings),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("day", &self.day),
            set_optional("total_recording_minutes", &self.total_recording_minutes),
            set_optional("total_recordings", &self.total_recordings),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(RecordingDayStats);
