// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::{MaxVideoStreamsPatch, PresetMediaPatch, ViewType};

/// Parts of limits and qualities: what a change gives, or what a reply tells. In a change,
/// absent members stay as they are.
#[derive(Clone, Debug, PartialEq, Default)]
#[must_use]
#[non_exhaustive]
pub struct PresetConfigPatch {
    /// Qualities that viewers of a livestream can choose from, each given as a number.
    ///
    /// `None` is absent, `Some(None)` null.
    pub livestream_viewer_qualities: Option<Option<Vec<i64>>>,
    /// How many screens can be shared at the same time.
    pub max_screenshare_count: Option<i64>,
    /// How many videos are shown at the same time.
    pub max_video_streams: Option<MaxVideoStreamsPatch>,
    /// Qualities of what the participant sends.
    pub media: Option<PresetMediaPatch>,
    /// Kind of meeting that the preset is made for.
    pub view_type: Option<ViewType>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl PresetConfigPatch {
    /// An object in which no member is set.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets [`max_screenshare_count`](Self::max_screenshare_count).
    pub fn max_screenshare_count(mut self, max_screenshare_count: i64) -> Self {
        self.max_screenshare_count = Some(max_screenshare_count);
        self
    }

    /// Sets [`max_video_streams`](Self::max_video_streams).
    pub fn max_video_streams(mut self, max_video_streams: MaxVideoStreamsPatch) -> Self {
        self.max_video_streams = Some(max_video_streams);
        self
    }

    /// Sets [`media`](Self::media).
    pub fn media(mut self, media: PresetMediaPatch) -> Self {
        self.media = Some(media);
        self
    }

    /// Sets [`view_type`](Self::view_type).
    pub fn view_type(mut self, view_type: impl Into<ViewType>) -> Self {
        self.view_type = Some(view_type.into());
        self
    }
}

clientwright_runtime::impl_object!(default PresetConfigPatch {
    livestream_viewer_qualities: nullable "livestream_viewer_qualities",
    max_screenshare_count: optional "max_screenshare_count",
    max_video_streams: optional "max_video_streams",
    media: optional "media",
    view_type: optional "view_type",
    ..additional_properties
});
