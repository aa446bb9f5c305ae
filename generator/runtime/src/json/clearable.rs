//! Values that a request can clear by an empty text: [`Clearable`].

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::serde_bridge::{deserialize, serialize};
use super::{DecodeError, Model, RawJson, Reader, Writer};

/// A value, or the empty text in its place, by which a request clears what was set.
///
/// ```
/// use clientwright_runtime::{Clearable, Model};
///
/// assert_eq!(Clearable::<Vec<i64>>::from(vec![1, 2]).to_json()?, "[1,2]");
/// assert_eq!(Clearable::<Vec<i64>>::Cleared.to_json()?, "\"\"");
/// # Ok::<(), clientwright_runtime::EncodeError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Clearable<T> {
    /// A value.
    Value(T),
    /// The empty text: nothing is set any more.
    Cleared,
    /// Something that is neither, as it was sent.
    Other(RawJson),
}

impl<T> Clearable<T> {
    /// The value, if there is one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Cleared | Self::Other(_) => None,
        }
    }
}

impl<T> From<T> for Clearable<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

/// A value that is held in a box, since it may hold itself.
impl<T> From<T> for Clearable<Box<T>> {
    fn from(value: T) -> Self {
        Self::Value(Box::new(value))
    }
}

impl<T: Model> Model for Clearable<T> {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        if reader.empty_text() {
            return Ok(Self::Cleared);
        }
        reader.value_or(Self::Value, Self::Other)
    }

    fn write(&self, writer: &mut Writer) {
        match self {
            Self::Value(value) => value.write(writer),
            Self::Cleared => writer.string(""),
            Self::Other(value) => value.write(writer),
        }
    }
}

impl<T: Model> Serialize for Clearable<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(self.to_json(), serializer)
    }
}

impl<'de, T: Model> Deserialize<'de> for Clearable<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(deserializer)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn check<T: Model + PartialEq + std::fmt::Debug>(text: &str, expected: Clearable<T>) {
        let found = Clearable::<T>::from_json(text.as_bytes());
        assert_eq!(found, Ok(expected), "{text}");
        let found = found.expect("it was read");
        assert_eq!(found.to_json().as_deref(), Ok(text));
        assert_eq!(serde_json::to_string(&found).expect("it has a text"), text);
        assert_eq!(serde_json::from_str::<Clearable<T>>(text).expect("it can be read"), found);
    }

    #[test]
    fn a_value_an_empty_text_and_anything_else() {
        let other = |text: &str| RawJson::checked(text);
        check("7", Clearable::Value(7));
        check::<i64>("\"\"", Clearable::Cleared);
        check::<i64>("\"7\"", Clearable::Other(other("\"7\"")));
        check::<i64>("null", Clearable::Other(other("null")));
        check("null", Clearable::Value(None::<i64>));
        check("[1,2]", Clearable::Value(vec![1, 2]));
        check("{\"a\":1}", Clearable::Value(BTreeMap::from([("a".to_owned(), 1)])));
        check::<BTreeMap<String, i64>>("{\"a\":[]}", Clearable::Other(other("{\"a\":[]}")));
        check::<bool>("[\"\"]", Clearable::Other(other("[\"\"]")));
        for broken in ["", "\"", "[1,", "{\"a\":"] {
            assert!(Clearable::<Vec<i64>>::from_json(broken.as_bytes()).is_err(), "{broken}");
        }
        assert_eq!((Clearable::from(1).value(), Clearable::<i64>::Cleared.value()), (Some(&1), None));
    }

    #[test]
    fn what_does_not_fit_inside_is_left_out_of_replies() {
        let (read, mismatches) = Clearable::<Vec<i64>>::from_json_lenient(b"[1, \"two\"]").expect("it is readable");
        assert_eq!((read, mismatches.len()), (Clearable::Value(vec![1]), 1));
    }
}
