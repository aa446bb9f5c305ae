// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DecodeError, Model, Reader, Slot, UnknownMembers, Writer};
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
            Slot::optional("day_stats", &mut read.day_stats),
            Slot::optional("recording_count", &mut read.recording_count),
            Slot::optional(
                "recording_minutes_consumed",
                &mut read.recording_minutes_consumed,
            ),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object(&self.additional_properties);
        object.set_optional("day_stats", &self.day_stats);
        object.set_optional("recording_count", &self.recording_count);
        object
            .set_optional(
                "recording_minutes_consumed",
                &self.recording_minutes_consumed,
            );
        object.finish();
    }
}

clientwright_runtime::impl_serde!(RecordingStats);
