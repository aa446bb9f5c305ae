//! Arrays, maps, boxes and values that may be null.

use std::collections::BTreeMap;

use super::error::Segment;
use super::{DecodeError, Decoder, Model, Value};

impl<T: Model> Model for Vec<T> {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let elements = match value {
            Value::Array(elements) => elements,
            // What Go sends for a list without items.
            Value::Null if decoder.stands_for_empty("an array", &Value::Null) => Vec::new(),
            other => return Err(DecodeError::expected("an array", &other)),
        };
        let mut decoded = Vec::with_capacity(elements.len());
        for (index, element) in elements.into_iter().enumerate() {
            let kept = decoder.enter(|| Segment::Index(index), &element);
            match T::decode(element, decoder) {
                Ok(element) => {
                    decoder.leave();
                    decoded.push(element);
                }
                Err(error) => {
                    decoder.leave_out(kept, error).map_err(|e| e.in_element(index))?;
                }
            }
        }
        Ok(decoded)
    }

    fn encode(&self) -> Value {
        Value::Array(self.iter().map(Model::encode).collect())
    }
}

impl<T: Model> Model for Box<T> {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        T::decode(value, decoder).map(Box::new)
    }

    fn encode(&self) -> Value {
        (**self).encode()
    }
}

/// Null is `None`.
impl<T: Model> Model for Option<T> {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        match value {
            Value::Null => Ok(None),
            other => T::decode(other, decoder).map(Some),
        }
    }

    fn encode(&self) -> Value {
        self.as_ref().map_or(Value::Null, Model::encode)
    }
}

impl<T: Model> Model for BTreeMap<String, T> {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let members = match value {
            Value::Object(members) => members,
            Value::Null if decoder.stands_for_empty("an object", &Value::Null) => Default::default(),
            Value::Array(items)
                if items.is_empty() && decoder.stands_for_empty("an object", &Value::Array(items.clone())) =>
            {
                Default::default()
            }
            other => return Err(DecodeError::expected("an object", &other)),
        };
        let mut decoded = BTreeMap::new();
        for (name, member) in members {
            let kept = decoder.enter(|| Segment::Member(name.as_str().into()), &member);
            match T::decode(member, decoder) {
                Ok(member) => {
                    decoder.leave();
                    decoded.insert(name, member);
                }
                Err(error) => {
                    decoder.leave_out(kept, error).map_err(|e| e.in_member(&name))?;
                }
            }
        }
        Ok(decoded)
    }

    fn encode(&self) -> Value {
        Value::Object(self.iter().map(|(name, member)| (name.clone(), member.encode())).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::super::decode;
    use super::*;
    use serde_json::json;

    #[test]
    fn containers_name_the_place_of_an_error() {
        type Deep = BTreeMap<String, Vec<Option<Box<i32>>>>;
        let good = json!({"a": [1, null], "b": []});
        assert_eq!(decode::<Deep>(good.clone()).unwrap().encode(), good);

        let cases = [
            (json!({"a": [1, "x"]}), "at a[1]: expected an integer, found a string"),
            (json!({"a": 1}), "at a: expected an array, found a number"),
            (json!([]), "expected an object, found an array"),
        ];
        for (value, expected) in cases {
            assert_eq!(decode::<Deep>(value).unwrap_err().to_string(), expected);
        }
    }
}
