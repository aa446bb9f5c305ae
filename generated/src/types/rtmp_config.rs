// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{UnknownMembers, Uri};

/// A server that takes a stream by RTMP.
#[derive(Clone, Debug, PartialEq, Default)]
#[must_use]
#[non_exhaustive]
pub struct RtmpConfig {
    /// Address to stream to, such as `rtmp://a.rtmp.youtube.com/live2`.
    pub rtmp_url: Option<Uri>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl RtmpConfig {
    /// An object in which no member is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`rtmp_url`](Self::rtmp_url).
    pub fn rtmp_url(mut self, rtmp_url: impl Into<Uri>) -> Self {
        self.rtmp_url = Some(rtmp_url.into());
        self
    }
}

clientwright_runtime::impl_object!(default RtmpConfig {
    rtmp_url: optional "rtmp_url",
    ..additional_properties
});

clientwright_runtime::impl_eq!(RtmpConfig);
