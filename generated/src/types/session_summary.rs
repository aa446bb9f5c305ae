// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

/// Where the summary of a session can be downloaded.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct SessionSummary {
    /// Identifier of the session.
    pub session_id: Option<String>,
    /// URL of the summary of the transcript.
    pub summary_download_url: String,
    /// Until when the URL works, as a timestamp.
    pub summary_download_url_expiry: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for SessionSummary {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            session_id: object.optional("sessionId")?,
            summary_download_url: object.required("summaryDownloadUrl")?,
            summary_download_url_expiry: object.optional("summaryDownloadUrlExpiry")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("sessionId", &self.session_id);
        object.set("summaryDownloadUrl", &self.summary_download_url);
        object
            .set_optional("summaryDownloadUrlExpiry", &self.summary_download_url_expiry);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(SessionSummary);
