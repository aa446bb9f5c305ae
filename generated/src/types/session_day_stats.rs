// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DecodeError, Model, Reader, Slot, UnknownMembers, Writer};

/// The sessions of an app on one day.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SessionDayStats {
    /// The day, as a date or as the timestamp at which it began in UTC.
    pub day: Option<String>,
    /// Minutes used up by the sessions of the day.
    pub total_session_minutes: Option<f64>,
    /// How many sessions there were on the day.
    pub total_sessions: Option<i64>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for SessionDayStats {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            Slot::optional("day", &mut read.day),
            Slot::optional("total_session_minutes", &mut read.total_session_minutes),
            Slot::optional("total_sessions", &mut read.total_sessions),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object(&self.additional_properties);
        object.set_optional("day", &self.day);
        object.set_optional("total_session_minutes", &self.total_session_minutes);
        object.set_optional("total_sessions", &self.total_sessions);
        object.finish();
    }
}

clientwright_runtime::impl_serde!(SessionDayStats);
