// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::{RecordingCaller, StartReason};

/// Why a recording began.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RecordingStart {
    /// Who started the recording.
    pub caller: Option<RecordingCaller>,
    /// What made the recording begin.
    pub reason: Option<StartReason>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default RecordingStart {
    caller: optional "caller",
    reason: optional "reason",
    ..additional_properties
});

clientwright_runtime::impl_eq!(RecordingStart);
