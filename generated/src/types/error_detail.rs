// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// One reason why a request failed.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ErrorDetail {
    /// Number of the error: RealtimeKit repeats the HTTP status, other parts of Cloudflare have
    /// numbers of their own.
    pub code: Option<i64>,
    /// What went wrong, in English, meant for people.
    pub message: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default ErrorDetail {
    code: optional "code",
    message: optional "message",
    ..additional_properties
});

clientwright_runtime::impl_eq!(ErrorDetail);
