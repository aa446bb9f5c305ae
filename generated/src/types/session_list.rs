// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::Session;

/// A page of sessions.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SessionList {
    /// The sessions, in the order asked for.
    pub sessions: Option<Vec<Session>>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default SessionList {
    sessions: optional "sessions",
    ..additional_properties
});
