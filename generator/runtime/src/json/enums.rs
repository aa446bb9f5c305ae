//! Open enums: macros that give an enum of texts or integers its traits.

/// Gives an open enum of texts its traits: `Display`, `FromStr`, `From<&str>`, `From<String>`,
/// `AsRef<str>`, [`Model`](crate::Model) and serde's two.
///
/// The enum has a variant `UnknownValue(String)`, a method `as_str(&self) -> &str` and a function
/// `known(text: &str) -> Option<Self>`. A value that is not known is kept and sent back unchanged.
///
/// ```
/// #[derive(Clone, Debug, PartialEq, Eq, Hash)]
/// pub enum Status { Live, Ended, UnknownValue(String) }
///
/// impl Status {
///     pub fn as_str(&self) -> &str {
///         match self {
///             Self::Live => "LIVE",
///             Self::Ended => "ENDED",
///             Self::UnknownValue(text) => text,
///         }
///     }
///     fn known(text: &str) -> Option<Self> {
///         Some(match text {
///             "LIVE" => Self::Live,
///             "ENDED" => Self::Ended,
///             _ => return None,
///         })
///     }
/// }
/// clientwright_runtime::string_enum!(Status);
///
/// assert_eq!(Status::from("LIVE"), Status::Live);
/// assert_eq!(Status::from("PAUSED").to_string(), "PAUSED");
/// ```
#[macro_export]
macro_rules! string_enum {
    ($($type:ident),+ $(,)?) => {$(
        impl ::core::fmt::Display for $type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl ::core::str::FromStr for $type {
            type Err = ::core::convert::Infallible;

            fn from_str(text: &str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                ::core::result::Result::Ok(Self::from(text))
            }
        }

        impl ::core::convert::From<&str> for $type {
            fn from(text: &str) -> Self {
                Self::known(text).unwrap_or_else(|| Self::UnknownValue(text.into()))
            }
        }

        impl ::core::convert::From<::std::string::String> for $type {
            fn from(text: ::std::string::String) -> Self {
                Self::known(&text).unwrap_or(Self::UnknownValue(text))
            }
        }

        impl ::core::convert::AsRef<str> for $type {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl $crate::Model for $type {
            fn decode(
                value: $crate::Value,
                decoder: &mut $crate::Decoder,
            ) -> ::core::result::Result<Self, $crate::DecodeError> {
                let text = <::std::string::String as $crate::Model>::decode(value, decoder)?;
                ::core::result::Result::Ok(Self::known(&text).unwrap_or_else(|| {
                    decoder.surprise();
                    Self::UnknownValue(text)
                }))
            }

            fn encode(&self) -> $crate::Value {
                $crate::Value::from(self.as_str())
            }
        }

        $crate::impl_serde!($type);
    )+};
}

/// Gives an open enum of integers its traits: `Display`, `From<i64>`, [`Model`](crate::Model) and
/// serde's two.
///
/// The enum has a variant `UnknownValue(i64)`, a method `as_i64(&self) -> i64` and a function
/// `known(value: i64) -> Option<Self>`. A value that is not known is kept and sent back unchanged.
#[macro_export]
macro_rules! integer_enum {
    ($($type:ident),+ $(,)?) => {$(
        impl ::core::fmt::Display for $type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.as_i64(), f)
            }
        }

        impl ::core::convert::From<i64> for $type {
            fn from(value: i64) -> Self {
                Self::known(value).unwrap_or(Self::UnknownValue(value))
            }
        }

        impl $crate::Model for $type {
            fn decode(
                value: $crate::Value,
                decoder: &mut $crate::Decoder,
            ) -> ::core::result::Result<Self, $crate::DecodeError> {
                let value = <i64 as $crate::Model>::decode(value, decoder)?;
                ::core::result::Result::Ok(Self::known(value).unwrap_or_else(|| {
                    decoder.surprise();
                    Self::UnknownValue(value)
                }))
            }

            fn encode(&self) -> $crate::Value {
                $crate::Value::from(self.as_i64())
            }
        }

        $crate::impl_serde!($type);
    )+};
}

#[cfg(test)]
mod tests {
    use crate::{Decoder, Model, decode};
    use serde_json::json;

    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    enum Order {
        Asc,
        UnknownValue(String),
    }
    impl Order {
        fn as_str(&self) -> &str {
            match self {
                Self::Asc => "ASC",
                Self::UnknownValue(text) => text,
            }
        }
        fn known(text: &str) -> Option<Self> {
            (text == "ASC").then_some(Self::Asc)
        }
    }
    string_enum!(Order);

    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    enum Level {
        One,
        UnknownValue(i64),
    }
    impl Level {
        fn as_i64(&self) -> i64 {
            match self {
                Self::One => 1,
                Self::UnknownValue(value) => *value,
            }
        }
        fn known(value: i64) -> Option<Self> {
            (value == 1).then_some(Self::One)
        }
    }
    integer_enum!(Level);

    #[test]
    fn unknown_values_are_kept_and_counted() {
        let mut decoder = Decoder::new();
        for text in ["ASC", "asc", ""] {
            let order = Order::decode(json!(text), &mut decoder).unwrap();
            assert_eq!(order.encode(), json!(text));
            assert_eq!(order.to_string(), text);
            assert_eq!(format!("{order:<5}|"), format!("{text:<5}|"));
            assert_eq!(text.parse(), Ok(order.clone()));
            assert_eq!(Order::from(text.to_owned()), order);
            assert_eq!(order.as_ref(), text);
        }
        assert_eq!(decoder.surprises(), 2);
        for number in [1, 7] {
            let level = Level::decode(json!(number), &mut decoder).unwrap();
            assert_eq!(level.encode(), json!(number));
            assert_eq!(Level::from(number), level);
            assert_eq!(level.to_string(), number.to_string());
        }
        assert_eq!(decoder.surprises(), 3);
        assert!(decode::<Order>(json!(1)).is_err());
    }

    #[test]
    fn serde_goes_by_way_of_the_model() {
        assert_eq!(serde_json::to_string(&Order::Asc).unwrap(), "\"ASC\"");
        assert_eq!(serde_json::from_str::<Level>("1.0").unwrap(), Level::One);
        let error = serde_json::from_str::<Level>("\"x\"").unwrap_err();
        assert_eq!(error.to_string(), "expected an integer, found a string");
    }
}
