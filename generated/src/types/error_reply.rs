// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::ErrorDetail;

/// What the server says when a request fails. The reason is in `error`, in `errors` or in
/// `message`, depending on which part of Cloudflare refused the request; nothing is guaranteed
/// to be there.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ErrorReply {
    /// The reason, as RealtimeKit itself reports it.
    pub error: Option<ErrorDetail>,
    /// The reasons, as the Cloudflare API in front of RealtimeKit reports them.
    pub errors: Option<Vec<ErrorDetail>>,
    /// The reason, where a webhook operation is refused for want of authorization.
    pub message: Option<String>,
    /// False in an error reply, where it is there.
    pub success: Option<bool>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default ErrorReply {
    error: optional "error",
    errors: optional "errors",
    message: optional "message",
    success: optional "success",
    ..additional_properties
});

clientwright_runtime::impl_eq!(ErrorReply);
