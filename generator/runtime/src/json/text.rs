//! Texts with a format (dates, identifiers, base64), kept exactly as they were sent.

use base64::Engine as _;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

use super::{DecodeError, looks};

/// Defines a text that keeps what was sent, whether or not it has the format.
macro_rules! text_format {
    ($(#[$doc:meta])* $name:ident, $expected:literal, $has_format:path) => {
        $(#[$doc])*
        ///
        /// The text is kept exactly as it was sent: decoding never fails for, and never changes,
        /// an odd one. Equality is that of the texts.
        #[derive(Clone, PartialEq, Eq, Hash)]
        pub struct $name(String);

        impl $name {
            /// The text as it was sent.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Whether the text looks like one of the format; what it says may be wrong all the same.
            #[must_use]
            pub fn has_format(&self) -> bool {
                $has_format(&self.0)
            }

            /// The text as it was sent, without a copy.
            #[must_use]
            pub fn into_string(self) -> String {
                self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(&self.0)
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{:?}", self.0)
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok(Self(text.to_owned()))
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.0 == *other
            }
        }

        impl $crate::Model for $name {
            fn read(reader: &mut $crate::Reader<'_>) -> Result<Self, $crate::DecodeError> {
                reader.text_or_number($expected).map(|text| Self(text.into_owned()))
            }

            fn write(&self, writer: &mut $crate::Writer) {
                writer.string(&self.0);
            }

            fn to_value(&self) -> $crate::Value {
                $crate::Value::String(self.0.clone())
            }
        }

        impl Formatted for $name {
            fn is_formatted(&self) -> bool {
                self.has_format()
            }
        }

        $crate::impl_serde!($name);
    };
}

/// A text that may lack its format.
#[doc(hidden)]
pub trait Formatted: super::Model {
    /// Whether the text has the format.
    fn is_formatted(&self) -> bool;
}

text_format! {
    /// A moment such as `2026-01-02T03:04:05Z` (format `date-time`).
    DateTime, "a string with a date and time", looks::date_time
}
text_format! {
    /// A day such as `2026-01-02` (format `date`).
    Date, "a string with a date", looks::date
}
text_format! {
    /// A time of day such as `03:04:05` (format `time`).
    Time, "a string with a time", looks::time
}
text_format! {
    /// A span of time such as `PT5M` (format `duration`).
    Duration, "a string with a duration", looks::duration
}
text_format! {
    /// A UUID (format `uuid`).
    Uuid, "a string with a UUID", looks::uuid
}
text_format! {
    /// A URI or URL (formats `uri`, `url`, `uri-reference`, `iri`).
    Uri, "a string with a URI", looks::uri
}
text_format! {
    /// Bytes as base64 text (format `byte`, `contentEncoding: base64`).
    Base64, "a string with base64", looks::base64
}
text_format! {
    /// Bytes as text of the URL-safe alphabet (`contentEncoding: base64url`, format `base64url`), RFC 4648 section 5.
    Base64Url, "a string with base64url", looks::base64_url
}
text_format! {
    /// A decimal number as text, of any size and precision (format `decimal`).
    Decimal, "a string with a decimal number", looks::decimal
}

/// Reads an alphabet's base64 with padding or without.
const fn lenient(alphabet: &base64::alphabet::Alphabet, padding: bool) -> GeneralPurpose {
    let config = GeneralPurposeConfig::new()
        .with_encode_padding(padding)
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true);
    GeneralPurpose::new(alphabet, config)
}

const STANDARD: GeneralPurpose = lenient(&base64::alphabet::STANDARD, true);
const URL_SAFE: GeneralPurpose = lenient(&base64::alphabet::URL_SAFE, false);

fn bytes(text: &str) -> Result<Vec<u8>, DecodeError> {
    let text: Vec<u8> = text.bytes().filter(|b| !b.is_ascii_whitespace()).collect();
    let engine = if text.iter().any(|b| matches!(b, b'-' | b'_')) { URL_SAFE } else { STANDARD };
    engine.decode(text).map_err(|error| DecodeError::mismatch("base64", format!("other text ({error})")))
}

/// Gives a text its bytes, read leniently.
macro_rules! like_bytes {
    ($name:ident, $alphabet:literal, $engine:expr) => {
        impl $name {
            #[doc = concat!("Encodes bytes with the ", $alphabet, ".")]
            #[must_use]
            pub fn from_bytes(bytes: impl AsRef<[u8]>) -> Self {
                Self($engine.encode(bytes))
            }

            /// The bytes; both alphabets, missing padding and line breaks are understood.
            ///
            /// # Errors
            /// When the text is not base64.
            pub fn to_bytes(&self) -> Result<Vec<u8>, DecodeError> {
                bytes(&self.0)
            }
        }

        impl From<&[u8]> for $name {
            fn from(bytes: &[u8]) -> Self {
                Self::from_bytes(bytes)
            }
        }

        impl From<Vec<u8>> for $name {
            fn from(bytes: Vec<u8>) -> Self {
                Self::from_bytes(bytes)
            }
        }
    };
}

like_bytes!(Base64, "standard alphabet and padding", STANDARD);
like_bytes!(Base64Url, "URL-safe alphabet, without padding (RFC 4648 section 3.2)", URL_SAFE);

/// Conversions to and from the types of the crate `jiff`.
#[cfg(feature = "jiff")]
mod with_jiff {
    use super::{Date, DateTime, Duration, Time};

    /// Defines a reading method and `From` for one pair of types.
    macro_rules! jiff_conversion {
        ($name:ident, $method:ident, $target:ty) => {
            impl $name {
                #[doc = concat!("The text as a [`", stringify!($target), "`].")]
                ///
                /// # Errors
                /// When the text does not have the format.
                pub fn $method(&self) -> Result<$target, jiff::Error> {
                    self.0.parse()
                }
            }

            impl From<$target> for $name {
                fn from(value: $target) -> Self {
                    Self(value.to_string())
                }
            }

            impl TryFrom<&$name> for $target {
                type Error = jiff::Error;

                fn try_from(text: &$name) -> Result<Self, Self::Error> {
                    text.$method()
                }
            }
        };
    }

    jiff_conversion!(DateTime, to_timestamp, jiff::Timestamp);
    jiff_conversion!(Date, to_date, jiff::civil::Date);
    jiff_conversion!(Time, to_time, jiff::civil::Time);
    jiff_conversion!(Duration, to_span, jiff::Span);
}

/// Conversions to and from the type of the crate `uuid`.
#[cfg(feature = "uuid")]
mod with_uuid {
    use super::Uuid;

    impl Uuid {
        /// The text as a [`uuid::Uuid`].
        ///
        /// # Errors
        /// When the text is no UUID.
        pub fn to_uuid(&self) -> Result<uuid::Uuid, uuid::Error> {
            self.0.parse()
        }
    }

    impl From<uuid::Uuid> for Uuid {
        fn from(value: uuid::Uuid) -> Self {
            Self(value.to_string())
        }
    }

    impl TryFrom<&Uuid> for uuid::Uuid {
        type Error = uuid::Error;

        fn try_from(text: &Uuid) -> Result<Self, Self::Error> {
            text.to_uuid()
        }
    }
}

/// Conversions to and from the type of the crate `url`.
#[cfg(feature = "url")]
mod with_url {
    use super::Uri;

    impl Uri {
        /// The text as a [`url::Url`].
        ///
        /// # Errors
        /// When the text is no absolute URL.
        pub fn to_url(&self) -> Result<url::Url, url::ParseError> {
            self.0.parse()
        }
    }

    impl From<url::Url> for Uri {
        fn from(value: url::Url) -> Self {
            Self(value.into())
        }
    }

    impl TryFrom<&Uri> for url::Url {
        type Error = url::ParseError;

        fn try_from(text: &Uri) -> Result<Self, Self::Error> {
            text.to_url()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Model, decode};
    use serde_json::json;

    #[test]
    fn odd_texts_are_kept_as_sent() {
        for text in ["2026-01-02T03:04:05Z", "created_at", "", "2026-13-99"] {
            let moment: DateTime = decode(json!(text)).unwrap();
            assert_eq!(moment, text);
            assert_eq!(moment.to_value(), json!(text));
            assert_eq!(format!("{moment:>30}"), format!("{text:>30}"));
        }
        let error = decode::<Uuid>(json!(1)).unwrap_err();
        assert_eq!(error.to_string(), "expected a string with a UUID, found a number");
    }

    #[test]
    fn base64_is_read_leniently_and_written_strictly() {
        assert_eq!(Base64::from_bytes([255, 254]), "//4=");
        assert_eq!(Base64Url::from_bytes([255, 254]), "__4");
        for text in ["//4=", "//4", "__4", "__4=", "//\r\n4="] {
            assert_eq!(Base64::from(text).to_bytes().unwrap(), [255, 254], "{text:?}");
            assert_eq!(Base64Url::from(text).to_bytes().unwrap(), [255, 254], "{text:?}");
        }
        assert!(Base64::from("not base64!").to_bytes().is_err());
    }

    #[cfg(feature = "jiff")]
    #[test]
    fn times_convert() {
        let moment = DateTime::from("2026-01-02T03:04:05Z");
        let timestamp = moment.to_timestamp().unwrap();
        assert_eq!(DateTime::from(timestamp), moment);
        assert!(DateTime::from("created_at").to_timestamp().is_err());
        assert_eq!(Date::from(Date::from("2026-01-02").to_date().unwrap()), "2026-01-02");
        assert_eq!(Time::from(Time::from("03:04:05").to_time().unwrap()), "03:04:05");
        assert_eq!(Duration::from(Duration::from("PT5M").to_span().unwrap()), "PT5M");
    }

    #[cfg(feature = "uuid")]
    #[test]
    fn uuids_convert() {
        let text = "942d6818-582d-57d5-aedd-cfbeee0cae10";
        assert_eq!(Uuid::from(Uuid::from(text).to_uuid().unwrap()), text);
        assert!(Uuid::from("x").to_uuid().is_err());
    }

    #[cfg(feature = "url")]
    #[test]
    fn urls_convert() {
        let text = "https://example.com/a";
        assert_eq!(Uri::from(Uri::from(text).to_url().unwrap()), text);
        assert!(Uri::from("/relative").to_url().is_err());
    }
}
