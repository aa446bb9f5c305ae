// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// Where the summary of a session can be downloaded.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SessionSummary {
    /// Identifier of the session.
    pub session_id: Option<String>,
    /// URL of the summary of the transcript.
    pub summary_download_url: String,
    /// Until when the URL works, as a timestamp.
    pub summary_download_url_expiry: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default SessionSummary {
    session_id: optional "sessionId",
    summary_download_url: required "summaryDownloadUrl",
    summary_download_url_expiry: optional "summaryDownloadUrlExpiry",
    ..additional_properties
});

clientwright_runtime::impl_eq!(SessionSummary);
