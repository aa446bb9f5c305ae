// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// Where the chat of a session can be downloaded.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SessionChat {
    /// URL of the chat messages, as a CSV file.
    pub chat_download_url: String,
    /// Until when the URL works, as a timestamp.
    pub chat_download_url_expiry: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default SessionChat {
    chat_download_url: required "chat_download_url",
    chat_download_url_expiry: optional "chat_download_url_expiry",
    ..additional_properties
});

clientwright_runtime::impl_eq!(SessionChat);
