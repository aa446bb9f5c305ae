// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

/// Where the summary of a session can be downloaded.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SessionSummary {
    /// Identifier of the session.
    pub session_id: String,
    /// URL of the summary of the transcript.
    pub summary_download_url: String,
    /// Until when the URL works, as a timestamp.
    pub summary_download_url_expiry: String,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl SessionSummary {
    /// An object with the members that it must have.
    #[must_use]
    pub fn new(
        session_id: impl Into<String>,
        summary_download_url: impl Into<String>,
        summary_download_url_expiry: impl Into<String>,
    ) -> Self {
        Self {
            session_id: session_id.into(),
            summary_download_url: summary_download_url.into(),
            summary_download_url_expiry: summary_download_url_expiry.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

impl Model for SessionSummary {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            session_id: object.required("sessionId")?,
            summary_download_url: object.required("summaryDownloadUrl")?,
            summary_download_url_expiry: object.required("summaryDownloadUrlExpiry")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set("sessionId", &self.session_id);
        object.set("summaryDownloadUrl", &self.summary_download_url);
        object.set("summaryDownloadUrlExpiry", &self.summary_download_url_expiry);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(SessionSummary);
