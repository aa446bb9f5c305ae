// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DecodeError, Model, RawJson, Reader, Uri, Writer};
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

impl Model for RecordingDownload {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader
            .union(
                &[
                    (&[], |reader| Model::read(reader).map(Self::Address)),
                    (&[], |reader| Model::read(reader).map(Self::Layers)),
                ],
                Self::Other,
            )
    }

    fn write(&self, writer: &mut Writer) {
        match self {
            Self::Address(value) => value.write(writer),
            Self::Layers(value) => value.write(writer),
            Self::Other(value) => value.write(writer),
        }
    }
}

clientwright_runtime::impl_serde!(RecordingDownload);

clientwright_runtime::impl_eq!(RecordingDownload);
