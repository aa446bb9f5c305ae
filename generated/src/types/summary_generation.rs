// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// A summary that is being made.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SummaryGeneration {
    /// Identifier of the session.
    pub session_id: Option<String>,
    /// How far the summary is; the values are not documented.
    pub status: Option<String>,
    /// Whether making the summary has begun.
    pub success: Option<bool>,
    /// What the server did, meant for people.
    pub message: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default SummaryGeneration {
    session_id: optional "session_id",
    status: optional "status",
    success: optional "success",
    message: optional "message",
    ..additional_properties
});

clientwright_runtime::impl_eq!(SummaryGeneration);
