// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

/// How much the livestreams of an app were watched in a span of time.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LivestreamAnalytics {
    /// How many livestream sessions there were.
    pub count: Option<i64>,
    /// The day. In older replies only.
    ///
    /// `None` is absent and `Some(None)` null: ask for `Some(Some(value))`, since null is some as
    /// well.
    pub date: Option<Option<String>>,
    /// Seconds for which sound and pictures came in.
    pub total_ingest_seconds: Option<f64>,
    /// Seconds watched, all viewers together.
    pub total_viewer_seconds: Option<f64>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for LivestreamAnalytics {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            count: object.optional("count")?,
            date: object.nullable("date")?,
            total_ingest_seconds: object.optional("total_ingest_seconds")?,
            total_viewer_seconds: object.optional("total_viewer_seconds")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("count", &self.count);
        object.set_nullable("date", &self.date);
        object.set_optional("total_ingest_seconds", &self.total_ingest_seconds);
        object.set_optional("total_viewer_seconds", &self.total_viewer_seconds);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(LivestreamAnalytics);
