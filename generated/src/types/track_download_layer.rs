// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

use crate::types::TrackDownload;

/// The files of one layer of a track recording.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct TrackDownloadLayer {
    /// Name of the layer, such as `default`.
    pub layer_name: Option<String>,
    /// Where to download the files of the layer, by the names of the files.
    pub download_urls: Option<BTreeMap<String, TrackDownload>>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for TrackDownloadLayer {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("layer_name", &mut read.layer_name),
            optional("download_urls", &mut read.download_urls),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("layer_name", &self.layer_name),
            set_optional("download_urls", &self.download_urls),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(TrackDownloadLayer);
