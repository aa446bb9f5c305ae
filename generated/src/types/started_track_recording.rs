// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::Recording;

/// What starting a track recording gives back.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StartedTrackRecording {
    /// The new recording, with few of its members.
    pub recording: Recording,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(StartedTrackRecording {
    recording: required "recording",
    ..additional_properties
});
