// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

use crate::types::{RecordingStats, SessionStats};

/// The recordings and the sessions of an app in a span of time.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DaywiseAnalytics {
    /// The recordings.
    pub recording_stats: Option<RecordingStats>,
    /// The sessions.
    pub session_stats: Option<SessionStats>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for DaywiseAnalytics {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("recording_stats", &mut read.recording_stats),
            optional("session_stats", &mut read.session_stats),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("recording_stats", &self.recording_stats),
            set_optional("session_stats", &self.session_stats),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(DaywiseAnalytics);
