// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

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
            optional("day", &mut read.day),
            optional("total_session_minutes", &mut read.total_session_minutes),
            optional("total_sessions", &mut read.total_sessions),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("day", &self.day),
            set_optional("total_session_minutes", &self.total_session_minutes),
            set_optional("total_sessions", &self.total_sessions),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(SessionDayStats);
