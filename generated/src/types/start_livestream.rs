// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::LivestreamVideoConfig;

/// How to livestream a meeting.
#[derive(Clone, Debug, PartialEq, Default)]
#[must_use]
#[non_exhaustive]
pub struct StartLivestream {
    /// Name of the livestream, of letters, digits, `-` and `_`. None when absent or null.
    ///
    /// `None` is absent, `Some(None)` null.
    pub name: Option<Option<String>>,
    /// Size of the picture.
    pub video_config: Option<LivestreamVideoConfig>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl StartLivestream {
    /// An object in which no member is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](Self::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(Some(name.into()));
        self
    }

    /// Sets [`name`](Self::name) to null.
    pub fn name_null(mut self) -> Self {
        self.name = Some(None);
        self
    }

    /// Sets [`video_config`](Self::video_config).
    pub fn video_config(mut self, video_config: LivestreamVideoConfig) -> Self {
        self.video_config = Some(video_config);
        self
    }
}

clientwright_runtime::impl_object!(default StartLivestream {
    name: nullable "name",
    video_config: optional "video_config",
    ..additional_properties
});

clientwright_runtime::impl_eq!(StartLivestream);
