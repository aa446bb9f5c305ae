// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DecodeError, Model, RawJson, Reader, Writer};

/// A number of seconds, with fractions, or such a number as text.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LivestreamSeconds {
    /// The variant `Number`.
    Number(f64),
    /// The variant `String`.
    String(String),
    /// A value that fits none of the types that this version knows.
    Other(RawJson),
}

impl Model for LivestreamSeconds {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader
            .union(
                &[
                    (&[], |reader| Model::read(reader).map(Self::Number)),
                    (&[], |reader| Model::read(reader).map(Self::String)),
                ],
                Self::Other,
            )
    }

    fn write(&self, writer: &mut Writer) {
        match self {
            Self::Number(value) => value.write(writer),
            Self::String(value) => value.write(writer),
            Self::Other(value) => value.write(writer),
        }
    }
}

clientwright_runtime::impl_serde!(LivestreamSeconds);
