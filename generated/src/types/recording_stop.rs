// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::{RecordingCaller, StopReason};

/// Why a recording ended.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RecordingStop {
    /// Who stopped the recording.
    pub caller: Option<RecordingCaller>,
    /// What made the recording end.
    pub reason: Option<StopReason>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default RecordingStop {
    caller: optional "caller",
    reason: optional "reason",
    ..additional_properties
});

clientwright_runtime::impl_eq!(RecordingStop);
