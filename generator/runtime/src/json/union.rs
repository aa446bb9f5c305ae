//! Values of one of several types: the variant that fits best is taken.

use std::borrow::Cow;

use super::{DecodeError, Decoder, Value};

/// One variant of the union `U`: the members that a value has to have for it, and how the value is decoded. The members
/// are looked for first, so that what lies deep inside is read once and not for each variant.
pub type Variant<U> = (&'static [&'static str], fn(Value, &mut Decoder) -> Result<U, DecodeError>);

/// Chooses between the variants of a union.
///
/// ```
/// use clientwright_runtime::{Decoder, Model, Union, Value};
///
/// #[derive(Debug, PartialEq)]
/// enum Id { Number(i64), Name(String), Other(Value) }
///
/// let mut decoder = Decoder::new();
/// let id = Union::decode(
///     Value::from("x"),
///     &mut decoder,
///     &[(&[], |v, d| Model::decode(v, d).map(Id::Number)), (&[], |v, d| Model::decode(v, d).map(Id::Name))],
///     Id::Other,
/// )?;
/// assert_eq!(id, Id::Name("x".to_owned()));
/// # Ok::<(), clientwright_runtime::DecodeError>(())
/// ```
#[derive(Debug)]
pub enum Union {}

impl Union {
    /// Tries every variant and takes the one with the fewest surprises, the first one on ties.
    /// When none fits, the value is kept by `fallback`, which is a surprise itself.
    ///
    /// # Errors
    /// None at present; the signature is that of every decoding function.
    pub fn decode<U>(
        value: Value,
        decoder: &mut Decoder,
        variants: &[Variant<U>],
        fallback: fn(Value) -> U,
    ) -> Result<U, DecodeError> {
        let before = decoder.surprises();
        let mut best: Option<(u64, U)> = None;
        decoder.enter_union();
        let has = |member: &&str| value.as_object().is_some_and(|members| members.contains_key(*member));
        for (_, variant) in variants.iter().filter(|(required, _)| required.iter().all(has)) {
            let compare = decoder.may_compare();
            let tried = decoder.strictly(|decoder| variant(value.clone(), decoder));
            let surprises = decoder.surprises() - before;
            decoder.set_surprises(before);
            if let Ok(fit) = tried
                && best.as_ref().is_none_or(|(fewest, _)| surprises < *fewest)
            {
                best = Some((surprises, fit));
                if surprises == 0 || !compare {
                    break;
                }
            }
        }
        decoder.leave_union();
        match best {
            Some((surprises, fit)) => {
                decoder.set_surprises(before + surprises);
                Ok(fit)
            }
            None => Self::unknown(value, decoder, fallback),
        }
    }

    /// Keeps a value whose tag is unknown; a surprise.
    ///
    /// # Errors
    /// None at present; the signature is that of every decoding function.
    pub fn unknown<U>(value: Value, decoder: &mut Decoder, fallback: fn(Value) -> U) -> Result<U, DecodeError> {
        decoder.surprise();
        Ok(fallback(value))
    }

    /// The member that tells the variants apart, a text, number or boolean, as text.
    #[must_use]
    pub fn tag<'v>(value: &'v Value, name: &str) -> Option<Cow<'v, str>> {
        match value.get(name)? {
            Value::String(text) => Some(Cow::Borrowed(text)),
            scalar @ (Value::Bool(_) | Value::Number(_)) => Some(Cow::Owned(scalar.to_string())),
            Value::Null | Value::Array(_) | Value::Object(_) => None,
        }
    }

    /// The value of a variant that has no member for the tag, with the tag.
    #[must_use]
    pub fn tagged(mut value: Value, name: &str, tag: &str) -> Value {
        if let Value::Object(members) = &mut value {
            members.entry(name).or_insert_with(|| tag.into());
        }
        value
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Model, Object, decode};
    use super::*;
    use serde_json::json;
    use std::collections::BTreeMap;

    #[derive(Debug, PartialEq)]
    struct Narrow(String, BTreeMap<String, Value>);
    #[derive(Debug, PartialEq)]
    struct Wide(String, Option<i64>, BTreeMap<String, Value>);
    #[derive(Debug, PartialEq)]
    enum Shape {
        Narrow(Narrow),
        Wide(Wide),
        Other(Value),
    }

    impl Model for Narrow {
        fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
            let mut object = Object::open(value, decoder)?;
            Ok(Self(object.required("key")?, object.additional()))
        }
        fn encode(&self) -> Value {
            Value::Null
        }
    }
    impl Model for Wide {
        fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
            let mut object = Object::open(value, decoder)?;
            Ok(Self(object.required("key")?, object.optional("port")?, object.additional()))
        }
        fn encode(&self) -> Value {
            Value::Null
        }
    }
    impl Model for Shape {
        fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
            Union::decode(
                value,
                decoder,
                &[
                    (&["key"], |v, d| Model::decode(v, d).map(Self::Narrow)),
                    (&["key"], |v, d| Model::decode(v, d).map(Self::Wide)),
                ],
                Self::Other,
            )
        }
        fn encode(&self) -> Value {
            Value::Null
        }
    }

    #[test]
    fn the_fewest_surprises_win_and_the_first_on_ties() {
        let cases = [
            (json!({"key": "k"}), "Narrow", 0),
            (json!({"key": "k", "port": 1}), "Wide", 0),
            (json!({"key": "k", "x": 1}), "Narrow", 1),
            (json!({"key": "k", "port": 1, "x": 1}), "Wide", 1),
            (json!({"key": "k", "port": "not a number"}), "Narrow", 1),
            (json!({"nothing": 1}), "Other", 1),
        ];
        for (value, variant, surprises) in cases {
            let mut decoder = Decoder::new();
            let shape = Shape::decode(value.clone(), &mut decoder).unwrap();
            assert!(format!("{shape:?}").starts_with(variant), "{value}: {shape:?}");
            assert_eq!(decoder.surprises(), surprises, "{value}");
        }
    }

    #[test]
    fn the_tag_is_a_scalar_member() {
        let cases = [
            (json!({"type": "a"}), Some("a")),
            (json!({"type": 10}), Some("10")),
            (json!({"type": false}), Some("false")),
            (json!({"type": null}), None),
            (json!({"type": ["a"]}), None),
            (json!({"other": "a"}), None),
            (json!("a"), None),
        ];
        for (value, expected) in cases {
            assert_eq!(Union::tag(&value, "type").as_deref(), expected, "{value}");
        }
        assert_eq!(Union::tagged(json!({"a": 1}), "type", "x"), json!({"a": 1, "type": "x"}));
        assert_eq!(Union::tagged(json!({"type": "y"}), "type", "x"), json!({"type": "y"}));
    }

    /// A recursive union, as servers can send it.
    #[derive(Debug)]
    #[allow(dead_code)]
    enum Tree {
        Left(Option<Box<Tree>>),
        Right(Option<Box<Tree>>),
        Other(Value),
    }
    impl Model for Tree {
        fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
            fn child(value: Value, decoder: &mut Decoder) -> Result<Option<Box<Tree>>, DecodeError> {
                let mut object = Object::open(value, decoder)?;
                let child = object.optional("child")?;
                let _ = object.additional();
                Ok(child)
            }
            Union::decode(
                value,
                decoder,
                &[(&[], |v, d| child(v, d).map(Self::Left)), (&[], |v, d| child(v, d).map(Self::Right))],
                Self::Other,
            )
        }
        fn encode(&self) -> Value {
            Value::Null
        }
    }

    #[test]
    fn deep_recursion_of_unions_ends_soon() {
        let mut value = json!({"surprise": 1});
        for _ in 0..100 {
            value = json!({ "child": value });
        }
        let started = std::time::Instant::now();
        decode::<Tree>(value).unwrap();
        assert!(started.elapsed().as_secs() < 20, "took {:?}", started.elapsed());
    }
}
