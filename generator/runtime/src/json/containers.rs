//! Arrays, maps, boxes and values that may be null.

use std::collections::BTreeMap;

use super::{DecodeError, Decoder, Model, Value};

impl<T: Model> Model for Vec<T> {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let Value::Array(elements) = value else {
            return Err(DecodeError::expected("an array", &value));
        };
        let mut decoded = Vec::with_capacity(elements.len());
        for (index, element) in elements.into_iter().enumerate() {
            decoded.push(T::decode(element, decoder).map_err(|e| e.in_element(index))?);
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
        let Value::Object(members) = value else {
            return Err(DecodeError::expected("an object", &value));
        };
        let mut decoded = BTreeMap::new();
        for (name, member) in members {
            let member = T::decode(member, decoder).map_err(|e| e.in_member(&name))?;
            decoded.insert(name, member);
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
