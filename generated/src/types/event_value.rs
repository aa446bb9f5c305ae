// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DecodeError, Decoder, Model, Union, Value};

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
    Other(Value),
}

impl Model for EventValue {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        Union::decode(
            value,
            decoder,
            &[
                (&[], |value, decoder| Model::decode(value, decoder).map(Self::String)),
                (&[], |value, decoder| Model::decode(value, decoder).map(Self::Number)),
                (&[], |value, decoder| Model::decode(value, decoder).map(Self::Boolean)),
            ],
            Self::Other,
        )
    }

    fn encode(&self) -> Value {
        match self {
            Self::String(value) => value.encode(),
            Self::Number(value) => value.encode(),
            Self::Boolean(value) => value.encode(),
            Self::Other(value) => value.clone(),
        }
    }
}

clientwright_runtime::impl_serde!(EventValue);

impl From<String> for EventValue {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for EventValue {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<f64> for EventValue {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<bool> for EventValue {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}
