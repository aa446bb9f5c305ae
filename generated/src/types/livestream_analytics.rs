// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, nullable, optional, set_optional,
};

/// How much the livestreams of an app were watched in a span of time.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LivestreamAnalytics {
    /// How many livestream sessions there were.
    pub count: Option<i64>,
    /// The day. In older replies only.
    ///
    /// `None` is absent, `Some(None)` null.
    pub date: Option<Option<String>>,
    /// Seconds for which sound and pictures came in.
    pub total_ingest_seconds: Option<f64>,
    /// Seconds watched, all viewers together.
    pub total_viewer_seconds: Option<f64>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for LivestreamAnalytics {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("count", &mut read.count),
            nullable("date", &mut read.date),
            optional("total_ingest_seconds", &mut read.total_ingest_seconds),
            optional("total_viewer_seconds", &mut read.total_viewer_seconds),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("count", &self.count),
            set_optional("date", &self.date),
            set_optional("total_ingest_seconds", &self.total_ingest_seconds),
            set_optional("total_viewer_seconds", &self.total_viewer_seconds),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(LivestreamAnalytics);
