// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
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
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for TrackDownloadLayer {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            layer_name: object.optional("layer_name")?,
            download_urls: object.optional("download_urls")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("layer_name", &self.layer_name);
        object.set_optional("download_urls", &self.download_urls);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(TrackDownloadLayer);
