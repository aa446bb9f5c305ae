// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::{TrackMediaKind, TrackOutput};

/// How one layer of a track recording is made.
#[derive(Clone, Debug, PartialEq, Default)]
#[must_use]
#[non_exhaustive]
pub struct TrackLayer {
    /// Text that the names of the layer's files begin with. `default` when absent.
    pub file_name_prefix: Option<String>,
    /// Which tracks the layer records.
    pub media_kind: Option<TrackMediaKind>,
    /// Where the layer's files go. Only in older sources; the server may not accept it.
    pub outputs: Option<Vec<TrackOutput>>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl TrackLayer {
    /// An object in which no member is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`file_name_prefix`](Self::file_name_prefix).
    pub fn file_name_prefix(mut self, file_name_prefix: impl Into<String>) -> Self {
        self.file_name_prefix = Some(file_name_prefix.into());
        self
    }

    /// Sets [`media_kind`](Self::media_kind).
    pub fn media_kind(mut self, media_kind: impl Into<TrackMediaKind>) -> Self {
        self.media_kind = Some(media_kind.into());
        self
    }

    /// Sets [`outputs`](Self::outputs).
    pub fn outputs(mut self, outputs: impl IntoIterator<Item = TrackOutput>) -> Self {
        self.outputs = Some(outputs.into_iter().collect());
        self
    }
}

clientwright_runtime::impl_object!(default TrackLayer {
    file_name_prefix: optional "file_name_prefix",
    media_kind: optional "media_kind",
    outputs: optional "outputs",
    ..additional_properties
});

clientwright_runtime::impl_eq!(TrackLayer);
