// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{UnknownMembers, Uri};

/// One file of a track recording.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TrackDownload {
    /// Where to download the file.
    pub download_url: Option<Uri>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default TrackDownload {
    download_url: optional "download_url",
    ..additional_properties
});

clientwright_runtime::impl_eq!(TrackDownload);
