// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DecodeError, Decoder, Model, Union, Value};

/// A number of bytes, or such a number as text.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EventFileSize {
    /// The variant `Number`.
    Number(f64),
    /// The variant `String`.
    String(String),
    /// A value that fits none of the types that this version knows.
    Other(Value),
}

impl Model for EventFileSize {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        Union::decode(
            value,
            decoder,
            &[
                (&[], |value, decoder| Model::decode(value, decoder).map(Self::Number)),
                (&[], |value, decoder| Model::decode(value, decoder).map(Self::String)),
            ],
            Self::Other,
        )
    }

    fn encode(&self) -> Value {
        match self {
            Self::Number(value) => value.encode(),
            Self::String(value) => value.encode(),
            Self::Other(value) => value.clone(),
        }
    }
}

clientwright_runtime::impl_serde!(EventFileSize);

impl From<f64> for EventFileSize {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<String> for EventFileSize {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for EventFileSize {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}
