// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
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
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for DaywiseAnalytics {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            recording_stats: object.optional("recording_stats")?,
            session_stats: object.optional("session_stats")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("recording_stats", &self.recording_stats);
        object.set_optional("session_stats", &self.session_stats);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(DaywiseAnalytics);
