// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::UnknownMembers;
use crate::types::TrackLayer;

/// Whose tracks to record and how.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct StartTrackRecording {
    /// Identifier of the meeting whose tracks to record.
    pub meeting_id: String,
    /// Settings of the layers to record, by the layers' names; the one layer is named `default`.
    pub layers: Option<BTreeMap<String, TrackLayer>>,
    /// Lasting identifiers of the participants to record, as `meetings.add_participant` returns
    /// them, also of those who join later; at most 100. Everybody when absent. Beta; it needs the
    /// web client of version 1.4.0 or the mobile client of version 2.0.0.
    ///
    /// At most 100 items.
    pub user_ids: Option<Vec<String>>,
    /// How long the recording may get, in seconds; beta. Only in older sources.
    pub max_seconds: Option<f64>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl StartTrackRecording {
    /// An object with the members that it must have.
    pub fn new(meeting_id: impl Into<String>) -> Self {
        Self {
            meeting_id: meeting_id.into(),
            layers: None,
            user_ids: None,
            max_seconds: None,
            additional_properties: UnknownMembers::default(),
        }
    }

    /// Sets [`layers`](Self::layers).
    pub fn layers(mut self, layers: BTreeMap<String, TrackLayer>) -> Self {
        self.layers = Some(layers);
        self
    }

    /// Sets [`user_ids`](Self::user_ids).
    pub fn user_ids(
        mut self,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.user_ids = Some(user_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`max_seconds`](Self::max_seconds).
    pub fn max_seconds(mut self, max_seconds: f64) -> Self {
        self.max_seconds = Some(max_seconds);
        self
    }
}

clientwright_runtime::impl_object!(StartTrackRecording {
    meeting_id: required "meeting_id",
    layers: optional "layers",
    user_ids: optional "user_ids",
    max_seconds: optional "max_seconds",
    ..additional_properties
});
