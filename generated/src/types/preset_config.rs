// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::{MaxVideoStreams, PresetMedia, ViewType};

/// Limits and qualities of audio, video and screen sharing.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PresetConfig {
    /// How many screens can be shared at the same time.
    pub max_screenshare_count: i64,
    /// How many videos are shown at the same time.
    pub max_video_streams: MaxVideoStreams,
    /// Qualities of what the participant sends.
    pub media: PresetMedia,
    /// Kind of meeting that the preset is made for.
    pub view_type: ViewType,
    /// Qualities that viewers of a livestream can choose from, each given as a number.
    ///
    /// `None` is absent, `Some(None)` null.
    pub livestream_viewer_qualities: Option<Option<Vec<i64>>>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

/// The members that a [`PresetConfig`] must have, for [`PresetConfig::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct PresetConfigRequired {
    /// See [`PresetConfig::max_screenshare_count`].
    pub max_screenshare_count: i64,
    /// See [`PresetConfig::max_video_streams`].
    pub max_video_streams: MaxVideoStreams,
    /// See [`PresetConfig::media`].
    pub media: PresetMedia,
    /// See [`PresetConfig::view_type`].
    pub view_type: ViewType,
}

impl PresetConfig {
    /// An object with the members that it must have.
    pub fn new(required: PresetConfigRequired) -> Self {
        Self {
            max_screenshare_count: required.max_screenshare_count,
            max_video_streams: required.max_video_streams,
            media: required.media,
            view_type: required.view_type,
            livestream_viewer_qualities: None,
            additional_properties: UnknownMembers::default(),
        }
    }

    /// Sets [`livestream_viewer_qualities`](Self::livestream_viewer_qualities).
    pub fn livestream_viewer_qualities(
        mut self,
        livestream_viewer_qualities: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.livestream_viewer_qualities = Some(
            Some(livestream_viewer_qualities.into_iter().collect()),
        );
        self
    }

    /// Sets [`livestream_viewer_qualities`](Self::livestream_viewer_qualities) to null.
    pub fn livestream_viewer_qualities_null(mut self) -> Self {
        self.livestream_viewer_qualities = Some(None);
        self
    }
}

clientwright_runtime::impl_object!(PresetConfig {
    max_screenshare_count: required "max_screenshare_count",
    max_video_streams: required "max_video_streams",
    media: required "media",
    view_type: required "view_type",
    livestream_viewer_qualities: nullable "livestream_viewer_qualities",
    ..additional_properties
});
