// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

use crate::types::SessionDayStats;

/// The sessions of an app in a span of time.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SessionStats {
    /// The same, one entry for each day.
    pub day_stats: Option<Vec<SessionDayStats>>,
    /// How many sessions there were.
    pub sessions_count: Option<i64>,
    /// Minutes used up by the sessions.
    pub sessions_minutes_consumed: Option<f64>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for SessionStats {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("day_stats", &mut read.day_stats),
            optional("sessions_count", &mut read.sessions_count),
            optional("sessions_minutes_consumed", &mut read.sessions_minutes_consumed),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("day_stats", &self.day_stats),
            set_optional("sessions_count", &self.sessions_count),
            set_optional("sessions_minutes_consumed", &self.sessions_minutes_consumed),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(SessionStats);
