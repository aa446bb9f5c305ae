// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::RecordingAction;

/// What to do with a recording.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ControlRecording {
    /// Whether to stop, pause or resume it.
    pub action: RecordingAction,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl ControlRecording {
    /// An object with the members that it must have.
    pub fn new(action: impl Into<RecordingAction>) -> Self {
        Self {
            action: action.into(),
            additional_properties: UnknownMembers::default(),
        }
    }
}

clientwright_runtime::impl_object!(ControlRecording {
    action: required "action",
    ..additional_properties
});

clientwright_runtime::impl_eq!(ControlRecording);
