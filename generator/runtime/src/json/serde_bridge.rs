//! `serde` for models: what the macro [`impl_serde!`](crate::impl_serde) calls.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Decoder, Model, Value};

/// Serializes a model by way of its JSON value.
#[doc(hidden)]
pub fn serialize<S: Serializer>(value: Value, serializer: S) -> Result<S::Ok, S::Error> {
    match super::not_finite(&value) {
        Some(number) => Err(serde::ser::Error::custom(format!("the value {number}, which JSON does not have"))),
        None => value.serialize(serializer),
    }
}

/// Deserializes a model by way of a JSON value.
#[doc(hidden)]
pub fn deserialize<'de, T: Model, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let value = Value::deserialize(deserializer)?;
    T::decode(value, &mut Decoder::new()).map_err(serde::de::Error::custom)
}

/// Implements `serde::Serialize` and `serde::Deserialize` for types that are
/// [`Model`](crate::Model)s.
///
/// ```
/// use clientwright_runtime::{DecodeError, Decoder, Model, Value, impl_serde};
///
/// struct Name(String);
/// impl Model for Name {
///     fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
///         Model::decode(value, decoder).map(Self)
///     }
///     fn encode(&self) -> Value {
///         self.0.encode()
///     }
/// }
/// impl_serde!(Name);
///
/// assert_eq!(serde_json::from_str::<Name>("\"x\"").unwrap().0, "x");
/// ```
#[macro_export]
macro_rules! impl_serde {
    ($($type:ty),+ $(,)?) => {$(
        impl $crate::private::Serialize for $type {
            fn serialize<S: $crate::private::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::private::serialize($crate::Model::encode(self), serializer)
            }
        }

        impl<'de> $crate::private::Deserialize<'de> for $type {
            fn deserialize<D: $crate::private::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::private::deserialize(deserializer)
            }
        }
    )+};
}
