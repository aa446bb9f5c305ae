//! `serde` for models: what the macro [`impl_serde!`](crate::impl_serde) calls.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Model, Value};

/// Serializes a model by way of its JSON.
#[doc(hidden)]
pub fn serialize<S: Serializer>(value: Result<String, super::EncodeError>, serializer: S) -> Result<S::Ok, S::Error> {
    let text = value.map_err(serde::ser::Error::custom)?;
    Value::from_json(text.as_bytes()).map_err(serde::ser::Error::custom)?.serialize(serializer)
}

/// Deserializes a model by way of JSON.
#[doc(hidden)]
pub fn deserialize<'de, T: Model, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    super::decode(Value::deserialize(deserializer)?).map_err(serde::de::Error::custom)
}

/// Implements `serde::Serialize` and `serde::Deserialize` for types that are
/// [`Model`](crate::Model)s.
///
/// ```
/// use clientwright_runtime::{DecodeError, Model, Reader, Writer, impl_serde};
///
/// struct Name(String);
/// impl Model for Name {
///     fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
///         Model::read(reader).map(Self)
///     }
///     fn write(&self, writer: &mut Writer) {
///         self.0.write(writer);
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
                $crate::private::serialize($crate::Model::to_json(self), serializer)
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
