// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

use crate::types::RecordingDayStats;

/// The recordings of an app in a span of time.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RecordingStats {
    /// The same, one entry for each day.
    pub day_stats: Option<Vec<RecordingDayStats>>,
    /// How many recordings were made.
    pub recording_count: Option<i64>,
    /// Minutes recorded.
    pub recording_minutes_consumed: Option<f64>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for RecordingStats {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("day_stats", &mut read.day_stats),
            optional("recording_count", &mut read.recording_count),
            optional("recording_minutes_consumed", &mut read.recording_minutes_consumed),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("day_stats", &self.day_stats),
            set_optional("recording_count", &self.recording_count),
            set_optional("recording_minutes_consumed", &self.recording_minutes_consumed),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(RecordingStats);
