//! Open enums: macros that give an enum of texts or integers its traits.

use std::fmt;
use std::mem::discriminant;

use super::{DecodeError, Model, Reader};

/// A value of an open enum that the enum does not know. What it is, the enum's `as_str` or `as_i64` says; one is made by the
/// enum's `From` alone, so that a value which becomes known is never also an unknown one.
#[derive(Clone)]
pub struct Unknown<T>(T);

impl Unknown<String> {
    #[doc(hidden)]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Unknown<i64> {
    #[doc(hidden)]
    pub fn as_i64(&self) -> i64 {
        self.0
    }
}

/// How a known value of an open enum is sent.
#[doc(hidden)]
pub fn sent<E, W: Copy>(value: &E, known: &[(E, W)]) -> Option<W> {
    let variant = discriminant(value);
    known.iter().find(|(known, _)| discriminant(known) == variant).map(|(_, wire)| *wire)
}

/// The value of an open enum of integers.
#[doc(hidden)]
pub fn open_number<E: Clone>(value: i64, known: &[(E, i64)], unknown: fn(Unknown<i64>) -> E) -> E {
    numbered(value, known).unwrap_or_else(|| unknown(Unknown(value)))
}

/// The value of an open enum of texts: one that is known, else an unknown one. What the macros print stays short by it,
/// since the compiler checks that for each enum.
#[doc(hidden)]
pub fn open_text<E: Clone>(
    text: impl AsRef<str> + Into<String>,
    known: &[(E, &str)],
    unknown: fn(Unknown<String>) -> E,
) -> E {
    named(text.as_ref(), known).unwrap_or_else(|| unknown(Unknown(text.into())))
}

/// Reads a value of an open enum of texts; an unknown one is a surprise.
///
/// # Errors
/// When something else than a string comes next.
#[doc(hidden)]
pub fn read_open_text<E: Clone>(
    reader: &mut Reader<'_>,
    known: &[(E, &str)],
    unknown: fn(Unknown<String>) -> E,
) -> Result<E, DecodeError> {
    let text = reader.text_or_number("a string")?;
    match named(&text, known) {
        Some(value) => Ok(value),
        None => {
            reader.surprise();
            Ok(unknown(Unknown(text.into_owned())))
        }
    }
}

/// Reads a value of an open enum of integers; an unknown one is a surprise.
///
/// # Errors
/// When something else than an integer comes next.
#[doc(hidden)]
pub fn read_open_number<E: Clone>(
    reader: &mut Reader<'_>,
    known: &[(E, i64)],
    unknown: fn(Unknown<i64>) -> E,
) -> Result<E, DecodeError> {
    let value = i64::read(reader)?;
    Ok(numbered(value, known).unwrap_or_else(|| {
        reader.surprise();
        unknown(Unknown(value))
    }))
}

fn named<E: Clone>(text: &str, known: &[(E, &str)]) -> Option<E> {
    known.iter().find_map(|(value, wire)| (*wire == text).then(|| value.clone()))
}

fn numbered<E: Clone>(number: i64, known: &[(E, i64)]) -> Option<E> {
    known.iter().find(|(_, wire)| *wire == number).map(|(value, _)| value.clone())
}

impl<T: fmt::Debug> fmt::Debug for Unknown<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The value on the wire of an open enum, and equality, order and hash, which are those of that value, so that nothing
/// changes when a value becomes known.
#[doc(hidden)]
#[macro_export]
macro_rules! __wire_value {
    ($type:ident, $value:ident, $wire:ty, $sent:ty, $known:expr) => {
        impl ::core::cmp::PartialEq for $type {
            fn eq(&self, other: &Self) -> bool {
                self.$value() == other.$value()
            }
        }

        impl ::core::cmp::Eq for $type {}

        impl ::core::cmp::PartialOrd for $type {
            fn partial_cmp(&self, other: &Self) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some(self.cmp(other))
            }
        }

        impl ::core::cmp::Ord for $type {
            fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
                self.$value().cmp(&other.$value())
            }
        }

        impl ::core::hash::Hash for $type {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash(&self.$value(), state);
            }
        }

        impl $type {
            /// The values that this version knows, and how each is sent.
            pub const KNOWN: &'static [(Self, $sent)] = &$known;

            /// The value as it is sent.
            #[must_use]
            pub fn $value(&self) -> $wire {
                match self {
                    Self::UnknownValue(unknown) => unknown.$value(),
                    known => $crate::private::sent(known, Self::KNOWN).unwrap_or_default(),
                }
            }

            /// Whether this version knows the value.
            #[must_use]
            pub fn is_known(&self) -> bool {
                !::core::matches!(self, Self::UnknownValue(_))
            }
        }
    };
}

/// Gives an open enum of texts its traits: `Display`, `FromStr`, `From<&str>`, `From<String>`, `AsRef<str>`, equality,
/// order and hash by the text, [`Model`](crate::Model) and serde's two; the methods `as_str` and `is_known`; and the table
/// `KNOWN`.
///
/// The enum has a variant `UnknownValue(Unknown<String>)`. For each of the others stands how it is sent. A value that is not
/// known is kept and sent back unchanged.
///
/// ```
/// use clientwright_runtime::Unknown;
///
/// #[derive(Clone, Debug)]
/// pub enum Status { Live, Ended, UnknownValue(Unknown<String>) }
///
/// clientwright_runtime::string_enum!(Status {
///     Live = "LIVE",
///     Ended = "ENDED",
/// });
///
/// assert_eq!(Status::KNOWN[1], (Status::Ended, "ENDED"));
/// assert_eq!(Status::from("LIVE"), Status::Live);
/// assert_eq!(Status::from("PAUSED").to_string(), "PAUSED");
/// assert!(!Status::from("PAUSED").is_known() && Status::from("PAUSED") < Status::from("QUEUED"));
/// ```
#[macro_export]
macro_rules! string_enum {
    ($type:ident { $($variant:ident = $value:literal),* $(,)? }) => {
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
                $crate::private::open_text(text, Self::KNOWN, Self::UnknownValue)
            }
        }

        impl ::core::convert::From<::std::string::String> for $type {
            fn from(text: ::std::string::String) -> Self {
                $crate::private::open_text(text, Self::KNOWN, Self::UnknownValue)
            }
        }

        impl ::core::convert::AsRef<str> for $type {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl $crate::Model for $type {
            fn read(reader: &mut $crate::Reader<'_>) -> ::core::result::Result<Self, $crate::DecodeError> {
                $crate::private::read_open_text(reader, Self::KNOWN, Self::UnknownValue)
            }

            fn write(&self, writer: &mut $crate::Writer) {
                writer.string(self.as_str());
            }
        }

        $crate::__wire_value!($type, as_str, &str, &'static str, [$((Self::$variant, $value)),*]);
        $crate::impl_serde!($type);
    };
}

/// Gives an open enum of integers its traits: `Display`, `From<i64>`, equality, order and hash by the number,
/// [`Model`](crate::Model) and serde's two; the methods `as_i64` and `is_known`; and the table `KNOWN`.
///
/// The enum has a variant `UnknownValue(Unknown<i64>)`. For each of the others stands how it is sent. A value that is not
/// known is kept and sent back unchanged.
///
/// ```
/// use clientwright_runtime::Unknown;
///
/// #[derive(Clone, Debug)]
/// pub enum Level { Low, High, UnknownValue(Unknown<i64>) }
///
/// clientwright_runtime::integer_enum!(Level {
///     Low = -1,
///     High = 1,
/// });
///
/// assert_eq!(Level::from(1), Level::High);
/// assert!(!Level::from(2).is_known());
/// ```
#[macro_export]
macro_rules! integer_enum {
    ($type:ident { $($variant:ident = $value:literal),* $(,)? }) => {
        impl ::core::fmt::Display for $type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.as_i64(), f)
            }
        }

        impl ::core::convert::From<i64> for $type {
            fn from(value: i64) -> Self {
                $crate::private::open_number(value, Self::KNOWN, Self::UnknownValue)
            }
        }

        impl $crate::Model for $type {
            fn read(reader: &mut $crate::Reader<'_>) -> ::core::result::Result<Self, $crate::DecodeError> {
                $crate::private::read_open_number(reader, Self::KNOWN, Self::UnknownValue)
            }

            fn write(&self, writer: &mut $crate::Writer) {
                writer.integer(self.as_i64());
            }
        }

        $crate::__wire_value!($type, as_i64, i64, i64, [$((Self::$variant, $value)),*]);
        $crate::impl_serde!($type);
    };
}

#[cfg(test)]
mod tests {
    use super::Unknown;
    use crate::{Model, decode};
    use serde_json::json;

    #[derive(Clone, Debug)]
    enum Order {
        Asc,
        UnknownValue(Unknown<String>),
    }
    string_enum!(Order { Asc = "ASC" });

    #[derive(Clone, Debug)]
    enum Level {
        One,
        UnknownValue(Unknown<i64>),
    }
    integer_enum!(Level { One = 1 });

    #[test]
    fn unknown_values_are_kept() {
        for text in ["ASC", "asc", ""] {
            let order: Order = decode(json!(text)).unwrap();
            assert_eq!(order.to_value(), json!(text));
            assert_eq!(order.to_string(), text);
            assert_eq!(format!("{order:<5}|"), format!("{text:<5}|"));
            assert_eq!(text.parse(), Ok(order.clone()));
            assert_eq!(Order::from(text.to_owned()), order);
            assert_eq!(order.as_ref(), text);
        }
        for number in [1, 7] {
            let level: Level = decode(json!(number)).unwrap();
            assert_eq!(level.to_value(), json!(number));
            assert_eq!((Level::from(number), number == 1), (level.clone(), level.is_known()));
            assert_eq!(level.to_string(), number.to_string());
        }
        assert!(decode::<Order>(json!(1)).is_err());
    }

    /// Enums of more and more values compare what they have alike.
    #[test]
    fn a_value_that_becomes_known_changes_no_comparison() {
        use std::hash::{BuildHasher as _, RandomState};

        #[derive(Clone, Debug)]
        enum Later {
            Asc,
            Desc,
            UnknownValue(Unknown<String>),
        }
        string_enum!(Later { Asc = "ASC", Desc = "DESC" });

        let state = RandomState::new();
        let texts = ["ASC", "DESC", "asc", "", "Z", "ASCII"];
        for (one, other) in texts.iter().flat_map(|one| texts.map(|other| (*one, other))) {
            let (before, after) = ((Order::from(one), Order::from(other)), (Later::from(one), Later::from(other)));
            assert_eq!(before.0 == before.1, after.0 == after.1, "{one} {other}");
            assert_eq!(before.0.cmp(&before.1), after.0.cmp(&after.1), "{one} {other}");
            assert_eq!(before.0.cmp(&before.1), one.cmp(other));
            assert_eq!(state.hash_one(&before.0), state.hash_one(&after.0));
        }
        // One that was unknown where it was made is the known one.
        assert_eq!(Later::UnknownValue(Unknown("DESC".into())), Later::Desc);
        assert!(Later::Desc.is_known() && !Order::from("DESC").is_known());
    }

    #[test]
    fn serde_goes_by_way_of_the_model() {
        assert_eq!(serde_json::to_string(&Order::Asc).unwrap(), "\"ASC\"");
        assert_eq!(serde_json::from_str::<Level>("1.0").unwrap(), Level::One);
        let error = serde_json::from_str::<Level>("\"x\"").unwrap_err();
        assert_eq!(error.to_string(), "expected an integer, found a string");
    }
}
