// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{RawJson, Uri};
use crate::types::TrackDownloadLayer;

/// Where to download a recording, an address or the layers of a track recording.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RecordingDownload {
    /// The address of the file.
    Address(Uri),
    /// The files of a track recording, by layer.
    Layers(Vec<TrackDownloadLayer>),
    /// A value that fits none of the types that this version knows.
    Other(RawJson),
}

clientwright_runtime::impl_union!(RecordingDownload {
    Address: [],
    Layers: [],
});

clientwright_runtime::impl_eq!(RecordingDownload);
