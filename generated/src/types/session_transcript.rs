// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// Where the transcript of a session can be downloaded.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SessionTranscript {
    /// Identifier of the session.
    pub session_id: Option<String>,
    /// URL of the transcript, in the format asked for.
    pub transcript_download_url: String,
    /// Until when the URL works, as a timestamp.
    pub transcript_download_url_expiry: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default SessionTranscript {
    session_id: optional "sessionId",
    transcript_download_url: required "transcript_download_url",
    transcript_download_url_expiry: optional "transcript_download_url_expiry",
    ..additional_properties
});

clientwright_runtime::impl_eq!(SessionTranscript);
