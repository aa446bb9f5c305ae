// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DecodeError, Decoder, Model, Union, Value};

/// Whether a livestream is disabled, as a boolean or in words.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LivestreamDisabled {
    /// The variant `Boolean`.
    Boolean(bool),
    /// The variant `String`.
    String(String),
    /// A value that fits none of the types that this version knows.
    Other(Value),
}

impl Model for LivestreamDisabled {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        Union::decode(
            value,
            decoder,
            &[
                (&[], |value, decoder| Model::decode(value, decoder).map(Self::Boolean)),
                (&[], |value, decoder| Model::decode(value, decoder).map(Self::String)),
            ],
            Self::Other,
        )
    }

    fn encode(&self) -> Value {
        match self {
            Self::Boolean(value) => value.encode(),
            Self::String(value) => value.encode(),
            Self::Other(value) => value.clone(),
        }
    }
}

clientwright_runtime::impl_serde!(LivestreamDisabled);

impl From<bool> for LivestreamDisabled {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<String> for LivestreamDisabled {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for LivestreamDisabled {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}
