// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{RawJson, UnknownMembers};
use crate::types::{Livestream, LivestreamSession, PageInfo};

/// The livestream of a meeting, and the times at which it was on the air.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MeetingLivestreams {
    /// The livestream.
    pub livestream: Option<Livestream>,
    /// The livestreams, where the reply has several.
    pub livestreams: Option<Vec<Livestream>>,
    /// The times on the air, or a single one.
    pub sessions: Option<MeetingLivestreamsSessions>,
    /// Where the page lies in the whole list.
    pub paging: Option<PageInfo>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default MeetingLivestreams {
    livestream: optional "livestream",
    livestreams: optional "livestreams",
    sessions: optional "sessions",
    paging: optional "paging",
    ..additional_properties
});

/// The times on the air, or a single one.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MeetingLivestreamsSessions {
    /// The variant `LivestreamSessionList`.
    LivestreamSessionList(Vec<LivestreamSession>),
    /// A time at which a livestream is, or was, on the air.
    LivestreamSession(Box<LivestreamSession>),
    /// A value that fits none of the types that this version knows.
    Other(RawJson),
}

clientwright_runtime::impl_union!(MeetingLivestreamsSessions {
    LivestreamSessionList: [],
    LivestreamSession: [],
});
