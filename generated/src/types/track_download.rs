// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{
    DecodeError, Decoder, Model, Object, ObjectWriter, Uri, Value,
};

/// One file of a track recording.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct TrackDownload {
    /// Where to download the file.
    pub download_url: Option<Uri>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for TrackDownload {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            download_url: object.optional("download_url")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("download_url", &self.download_url);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(TrackDownload);
