//! Members of an object, read and written one by one.

use std::collections::BTreeMap;

use serde_json::Map;

use super::error::Segment;
use super::{DecodeError, Decoder, Model, Value};

/// Reads an object member by member; what is left at the end is unknown to the description.
///
/// ```
/// use clientwright_runtime::{Decoder, Object};
///
/// let mut decoder = Decoder::new();
/// let value = serde_json::json!({"id": "a", "ended_at": null, "new": 1});
/// let mut object = Object::open(value, &mut decoder)?;
/// assert_eq!(object.required::<String>("id")?, "a");
/// assert_eq!(object.nullable::<String>("ended_at")?, Some(None));
/// assert_eq!(object.optional::<String>("email")?, None);
/// assert_eq!(object.additional().len(), 1);
/// assert_eq!(decoder.surprises(), 1);
/// # Ok::<(), clientwright_runtime::DecodeError>(())
/// ```
#[derive(Debug)]
pub struct Object<'d> {
    members: Map<String, Value>,
    decoder: &'d mut Decoder,
}

impl<'d> Object<'d> {
    /// Opens a value that has to be an object.
    ///
    /// # Errors
    /// When the value is something else.
    pub fn open(value: Value, decoder: &'d mut Decoder) -> Result<Self, DecodeError> {
        match value {
            Value::Object(members) => Ok(Self { members, decoder }),
            // What PHP sends for an object without members.
            Value::Array(items)
                if items.is_empty() && decoder.stands_for_empty("an object", &Value::Array(Vec::new())) =>
            {
                Ok(Self { members: Map::new(), decoder })
            }
            other => Err(DecodeError::expected("an object", &other)),
        }
    }

    /// A member that has to be there.
    ///
    /// # Errors
    /// When it is absent or does not fit.
    pub fn required<T: Model>(&mut self, name: &str) -> Result<T, DecodeError> {
        match self.members.remove(name) {
            Some(value) => {
                self.decoder.enter_required(|| Segment::Member(name.into()));
                let read = T::decode(value, self.decoder).map_err(|e| e.in_member(name));
                self.decoder.leave();
                read
            }
            None => Err(DecodeError::missing(name)),
        }
    }

    /// A member that may be absent; null counts as absent.
    ///
    /// # Errors
    /// When it is there and does not fit.
    pub fn optional<T: Model>(&mut self, name: &str) -> Result<Option<T>, DecodeError> {
        match self.members.remove(name) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => self.left_out_at_need(name, value),
        }
    }

    /// A member for which absent (`None`) and null (`Some(None)`) differ.
    ///
    /// # Errors
    /// When it is there, not null, and does not fit.
    pub fn nullable<T: Model>(&mut self, name: &str) -> Result<Option<Option<T>>, DecodeError> {
        match self.members.remove(name) {
            None => Ok(None),
            Some(Value::Null) => Ok(Some(None)),
            Some(value) => Ok(self.left_out_at_need(name, value)?.map(Some)),
        }
    }

    /// A member that is absent when it does not fit, where that is allowed. Then it is one of those that are left at the
    /// end.
    fn left_out_at_need<T: Model>(&mut self, name: &str, value: Value) -> Result<Option<T>, DecodeError> {
        let kept = self.decoder.enter(|| Segment::Member(name.into()), &value);
        match T::decode(value, self.decoder) {
            Ok(value) => {
                self.decoder.leave();
                Ok(Some(value))
            }
            Err(error) => {
                let value = self.decoder.leave_out(kept, error).map_err(|e| e.in_member(name))?;
                self.members.insert(name.to_owned(), value);
                Ok(None)
            }
        }
    }

    /// A member that may be absent and may be any JSON, null included.
    #[must_use]
    pub fn any(&mut self, name: &str) -> Option<Value> {
        self.members.remove(name)
    }

    /// A member that may be absent and is null where it is there.
    ///
    /// # Errors
    /// When it is there and is not null.
    pub fn null(&mut self, name: &str) -> Result<Option<()>, DecodeError> {
        match self.members.remove(name) {
            None => Ok(None),
            Some(value) => self.left_out_at_need(name, value),
        }
    }

    /// A value whose members stand among those of this object: it takes those in `only`, and reads those in `both`,
    /// which this object has as well.
    ///
    /// # Errors
    /// When they do not fit.
    pub fn part<T: Model>(&mut self, only: &[&str], both: &[&str]) -> Result<T, DecodeError> {
        let mut members = Map::new();
        for name in only {
            members.extend(self.members.remove_entry(*name));
        }
        for name in both {
            members.extend(self.members.get_key_value(*name).map(|(name, value)| (name.clone(), value.clone())));
        }
        T::decode(Value::Object(members), self.decoder)
    }

    /// A value that has all members but `own`.
    ///
    /// # Errors
    /// When they do not fit.
    pub fn others<T: Model>(&mut self, own: &[&str]) -> Result<T, DecodeError> {
        let (mine, others) =
            std::mem::take(&mut self.members).into_iter().partition(|(name, _)| own.contains(&name.as_str()));
        self.members = mine;
        T::decode(Value::Object(others), self.decoder)
    }

    /// All members not read yet, where the description declares such; no surprise.
    ///
    /// # Errors
    /// When one of them does not fit.
    pub fn rest<T: Model>(self) -> Result<BTreeMap<String, T>, DecodeError> {
        BTreeMap::decode(Value::Object(self.members), self.decoder)
    }

    /// All members not read yet, where the description is silent about them; each is a surprise.
    #[must_use]
    pub fn additional(self) -> BTreeMap<String, Value> {
        for _ in &self.members {
            self.decoder.surprise();
        }
        self.members.into_iter().collect()
    }
}

/// Writes an object member by member.
#[derive(Debug, Default)]
pub struct ObjectWriter {
    members: Map<String, Value>,
}

impl ObjectWriter {
    /// An empty object.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// An object that starts with additional members; members set later replace them.
    #[must_use]
    pub fn with<T: Model>(additional: &BTreeMap<String, T>) -> Self {
        let members = additional.iter().map(|(name, value)| (name.clone(), value.encode())).collect();
        Self { members }
    }

    /// Sets a member.
    pub fn set<T: Model>(&mut self, name: &str, value: &T) {
        self.put(name, value.encode());
    }

    /// Sets a member unless it is absent.
    pub fn set_optional<T: Model>(&mut self, name: &str, value: &Option<T>) {
        if let Some(value) = value {
            self.put(name, value.encode());
        }
    }

    /// Sets a member for which absent (`None`) and null (`Some(None)`) differ.
    pub fn set_nullable<T: Model>(&mut self, name: &str, value: &Option<Option<T>>) {
        if let Some(value) = value {
            self.put(name, value.encode());
        }
    }

    /// Sets the members of a value that stand among those of this object.
    pub fn set_part<T: Model>(&mut self, value: &T) {
        if let Value::Object(members) = value.encode() {
            self.members.extend(members);
        }
    }

    /// The object.
    #[must_use]
    pub fn finish(self) -> Value {
        Value::Object(self.members)
    }

    fn put(&mut self, name: &str, value: Value) {
        self.members.insert(name.to_owned(), value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// What a way of reading makes of an object, as text.
    fn read<T: std::fmt::Debug>(value: &Value, way: fn(&mut Object<'_>) -> Result<T, DecodeError>) -> String {
        let mut decoder = Decoder::new();
        let mut object = Object::open(value.clone(), &mut decoder).unwrap();
        match way(&mut object) {
            Ok(value) => format!("{value:?}"),
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn absent_null_and_present_are_told_apart() {
        let absent = "expected the member \"m\", found no such member";
        let null = "at m: expected an integer, found null";
        let odd = "at m: expected an integer, found a string";
        let cases = [
            (json!({}), absent, "None", "None"),
            (json!({"m": null}), null, "None", "Some(None)"),
            (json!({"m": 1}), "1", "Some(1)", "Some(Some(1))"),
            (json!({"m": "x"}), odd, odd, odd),
        ];
        for (value, required, optional, nullable) in cases {
            assert_eq!(read(&value, |object| object.required::<i32>("m")), required, "{value}");
            assert_eq!(read(&value, |object| object.optional::<i32>("m")), optional, "{value}");
            assert_eq!(read(&value, |object| object.nullable::<i32>("m")), nullable, "{value}");
            assert_eq!(read(&value, |object| Ok(object.any("m"))), format!("{:?}", value.get("m")), "{value}");
            let only_null = match value.get("m") {
                None => "None",
                Some(Value::Null) => "Some(())",
                Some(Value::Number(_)) => "at m: expected null, found a number",
                Some(_) => "at m: expected null, found a string",
            };
            assert_eq!(read(&value, |object| object.null("m")), only_null, "{value}");
        }
    }

    #[test]
    fn what_is_left_counts_as_a_surprise_unless_declared() {
        let value = json!({"a": 1, "b": 2});
        let mut decoder = Decoder::new();
        assert_eq!(Object::open(value.clone(), &mut decoder).unwrap().rest::<i32>().unwrap().len(), 2);
        assert_eq!(decoder.surprises(), 0);
        assert_eq!(Object::open(value, &mut decoder).unwrap().additional().len(), 2);
        assert_eq!(decoder.surprises(), 2);
    }

    #[test]
    fn a_writer_keeps_absent_and_null_apart() {
        let mut object =
            ObjectWriter::with(&BTreeMap::from([("id".to_owned(), json!("old")), ("x".to_owned(), json!(1))]));
        object.set("id", &"new".to_owned());
        object.set_optional("none", &None::<i32>);
        object.set_nullable("absent", &None::<Option<i32>>);
        object.set_nullable("null", &Some(None::<i32>));
        object.set_nullable("some", &Some(Some(1)));
        assert_eq!(object.finish(), json!({"id": "new", "x": 1, "null": null, "some": 1}));
    }
}
