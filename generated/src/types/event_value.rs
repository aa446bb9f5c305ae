// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DecodeError, Model, RawJson, Reader, Writer};

/// A detail of an event, as text, a number or a truth value.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EventValue {
    /// The variant `String`.
    String(String),
    /// The variant `Number`.
    Number(f64),
    /// The variant `Boolean`.
    Boolean(bool),
    /// A value that fits none of the types that this version knows.
    Other(RawJson),
}

impl Model for EventValue {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader
            .union(
                &[
                    (&[], |reader| Model::read(reader).map(Self::Boolean)),
                    (&[], |reader| Model::read(reader).map(Self::String)),
                    (&[], |reader| Model::read(reader).map(Self::Number)),
                ],
                Self::Other,
            )
    }

    fn write(&self, writer: &mut Writer) {
        match self {
            Self::String(value) => value.write(writer),
            Self::Number(value) => value.write(writer),
            Self::Boolean(value) => value.write(writer),
            Self::Other(value) => value.write(writer),
        }
    }
}

clientwright_runtime::impl_serde!(EventValue);
