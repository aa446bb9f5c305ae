// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::UnknownMembers;
use crate::types::TrackDownload;

/// The files of one layer of a track recording.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TrackDownloadLayer {
    /// Name of the layer, such as `default`.
    pub layer_name: Option<String>,
    /// Where to download the files of the layer, by the names of the files.
    pub download_urls: Option<BTreeMap<String, TrackDownload>>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default TrackDownloadLayer {
    layer_name: optional "layer_name",
    download_urls: optional "download_urls",
    ..additional_properties
});

clientwright_runtime::impl_eq!(TrackDownloadLayer);
