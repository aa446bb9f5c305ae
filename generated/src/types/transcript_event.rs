// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{UnknownMembers, Uri};
use crate::types::EventMeeting;

/// The transcript of a session is ready.
///
/// The member `event` is always `meeting.transcript`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TranscriptEvent {
    /// The meeting.
    pub meeting: EventMeeting,
    /// Where to download the transcript.
    pub transcript_download_url: Option<Uri>,
    /// Until when the address works.
    pub transcript_download_url_expiry: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(TranscriptEvent {
    "event": "meeting.transcript",
    meeting: required "meeting",
    transcript_download_url: optional "transcriptDownloadUrl",
    transcript_download_url_expiry: optional "transcriptDownloadUrlExpiry",
    ..additional_properties
});

clientwright_runtime::impl_eq!(TranscriptEvent);
