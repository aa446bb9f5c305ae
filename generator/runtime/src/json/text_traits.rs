//! What makes texts with a format as easy as `String`: comparison, conversion, look-up in maps.

use std::borrow::Borrow;
use std::ops::Deref;

use super::text::{Base64, Base64Url, Date, DateTime, Decimal, Duration, Time, Uri, Uuid};

macro_rules! like_string {
    ($($name:ident)*) => {$(
        impl Deref for $name {
            type Target = str;

            fn deref(&self) -> &str {
                self.as_str()
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                self.as_str()
            }
        }

        impl PartialEq<String> for $name {
            fn eq(&self, other: &String) -> bool {
                self.as_str() == other
            }
        }

        impl PartialEq<$name> for str {
            fn eq(&self, other: &$name) -> bool {
                self == other.as_str()
            }
        }

        impl PartialEq<$name> for &str {
            fn eq(&self, other: &$name) -> bool {
                *self == other.as_str()
            }
        }

        impl PartialEq<$name> for String {
            fn eq(&self, other: &$name) -> bool {
                self == other.as_str()
            }
        }

        impl From<$name> for String {
            fn from(text: $name) -> Self {
                text.into_string()
            }
        }

        impl From<&$name> for String {
            fn from(text: &$name) -> Self {
                text.as_str().to_owned()
            }
        }

        impl From<&$name> for $name {
            fn from(text: &$name) -> Self {
                text.clone()
            }
        }

        impl From<&String> for $name {
            fn from(text: &String) -> Self {
                Self::from(text.as_str())
            }
        }
    )*};
}

/// The order of the texts, where that says something. Not for times, whose offsets may differ, nor for numbers.
macro_rules! ordered {
    ($($name:ident)*) => {$(
        impl PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $name {
            fn cmp(&self, other: &Self) -> std::cmp::Ordering {
                self.as_str().cmp(other.as_str())
            }
        }
    )*};
}

like_string!(Base64 Base64Url Date DateTime Decimal Duration Time Uri Uuid);
ordered!(Date Uri Uuid);

#[cfg(test)]
mod tests {
    use std::collections::{BTreeSet, HashSet};

    use super::*;

    #[test]
    fn an_identifier_is_as_easy_as_a_string() {
        fn argument(text: impl Into<String>) -> String {
            text.into()
        }
        let (id, text) = (Uuid::from("b"), "b".to_owned());
        assert_eq!((argument(&id), argument(id.clone())), ("b".to_owned(), "b".to_owned()));
        assert_eq!((Uuid::from(&id), Uuid::from(&text)), (id.clone(), id.clone()));
        let equal = [id == *"b", id == "b", id == text, *"b" == id, "b" == id, text == id];
        assert_eq!(equal, [true; 6]);
        assert!(id.starts_with('b') && id.len() == 1);
        assert!(HashSet::from([id.clone()]).contains("b"));
        assert!(BTreeSet::from([Uuid::from("c"), id, Uuid::from("a")]).into_iter().is_sorted());
    }
}
