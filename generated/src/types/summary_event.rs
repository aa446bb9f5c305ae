// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{
    DecodeError, Decoder, Model, Object, ObjectWriter, Uri, Value,
};

use crate::types::EventMeeting;

/// The summary of a session is ready.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SummaryEvent {
    /// Always `meeting.summary`.
    pub event: SummaryEventEvent,
    /// The meeting.
    pub meeting: EventMeeting,
    /// Where to download the summary.
    pub summary_download_url: Option<Uri>,
    /// Until when the address works.
    pub summary_download_url_expiry: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for SummaryEvent {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            event: object.required("event")?,
            meeting: object.required("meeting")?,
            summary_download_url: object.optional("summaryDownloadUrl")?,
            summary_download_url_expiry: object.optional("summaryDownloadUrlExpiry")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set("event", &self.event);
        object.set("meeting", &self.meeting);
        object.set_optional("summaryDownloadUrl", &self.summary_download_url);
        object
            .set_optional("summaryDownloadUrlExpiry", &self.summary_download_url_expiry);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(SummaryEvent);

/// Always `meeting.summary`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SummaryEventEvent {
    /// `meeting.summary`
    MeetingSummary,
    /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl SummaryEventEvent {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::MeetingSummary => "meeting.summary",
            Self::UnknownValue(unknown) => unknown.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "meeting.summary" => Self::MeetingSummary,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(SummaryEventEvent);
