// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DecodeError, Model, RawJson, Reader, Writer};

/// Whether a livestream is disabled, as a boolean or in words.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LivestreamDisabled {
    /// The variant `Boolean`.
    Boolean(bool),
    /// The variant `String`.
    String(String),
    /// A value that fits none of the types that this version knows.
    Other(RawJson),
}

impl Model for LivestreamDisabled {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader
            .union(
                &[
                    (&[], |reader| Model::read(reader).map(Self::Boolean)),
                    (&[], |reader| Model::read(reader).map(Self::String)),
                ],
                Self::Other,
            )
    }

    fn write(&self, writer: &mut Writer) {
        match self {
            Self::Boolean(value) => value.write(writer),
            Self::String(value) => value.write(writer),
            Self::Other(value) => value.write(writer),
        }
    }
}

clientwright_runtime::impl_serde!(LivestreamDisabled);

clientwright_runtime::impl_eq!(LivestreamDisabled);
