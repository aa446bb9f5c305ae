// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{UnknownMembers, Uuid};
use crate::types::RecordingCallerType;

/// Who started or stopped a recording.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RecordingCaller {
    /// Name of the caller.
    pub name: Option<String>,
    /// Whether the caller is an organization or a participant.
    pub type_: Option<RecordingCallerType>,
    /// Identifier of the participant who called, if it was one.
    pub user_id: Option<Uuid>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default RecordingCaller {
    name: optional "name",
    type_: optional "type",
    user_id: optional "user_Id",
    ..additional_properties
});

clientwright_runtime::impl_eq!(RecordingCaller);
