// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::{Livestream, LivestreamSession};

/// A livestream that is on the air, and its session.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ActiveLivestream {
    /// The livestream.
    pub livestream: Option<Livestream>,
    /// The session that is going on.
    pub session: Option<LivestreamSession>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default ActiveLivestream {
    livestream: optional "livestream",
    session: optional "session",
    ..additional_properties
});
