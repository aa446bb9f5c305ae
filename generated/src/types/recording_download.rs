// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DecodeError, Decoder, Model, Union, Uri, Value};
use crate::types::TrackDownloadLayer;

/// Where to download a recording, an address or the layers of a track recording.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecordingDownload {
    /// The address of the file.
    Address(Uri),
    /// The files of a track recording, by layer.
    Layers(Vec<TrackDownloadLayer>),
    /// A value that fits none of the types that this version knows.
    Other(Value),
}

impl Model for RecordingDownload {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        Union::decode(
            value,
            decoder,
            &[
                (&[], |value, decoder| Model::decode(value, decoder).map(Self::Address)),
                (&[], |value, decoder| Model::decode(value, decoder).map(Self::Layers)),
            ],
            Self::Other,
        )
    }

    fn encode(&self) -> Value {
        match self {
            Self::Address(value) => value.encode(),
            Self::Layers(value) => value.encode(),
            Self::Other(value) => value.clone(),
        }
    }
}

clientwright_runtime::impl_serde!(RecordingDownload);
