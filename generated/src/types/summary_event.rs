// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{UnknownMembers, Uri};
use crate::types::EventMeeting;

/// The summary of a session is ready.
///
/// The member `event` is always `meeting.summary`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SummaryEvent {
    /// The meeting.
    pub meeting: EventMeeting,
    /// Where to download the summary.
    pub summary_download_url: Option<Uri>,
    /// Until when the address works.
    pub summary_download_url_expiry: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(SummaryEvent {
    "event": "meeting.summary",
    meeting: required "meeting",
    summary_download_url: optional "summaryDownloadUrl",
    summary_download_url_expiry: optional "summaryDownloadUrlExpiry",
    ..additional_properties
});

clientwright_runtime::impl_eq!(SummaryEvent);
