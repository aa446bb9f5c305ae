//! Arguments of a call as JSON, by the names that the official Python SDK gives them.

use std::collections::BTreeMap;

use cloudflare_realtimekit::Model;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::trip::trip;

/// The arguments of one call. Each is taken once; what nobody takes is an error in the end.
#[derive(Clone, Debug)]
pub struct Arguments(BTreeMap<String, Value>);

impl Arguments {
    /// The members of an object as arguments.
    #[must_use]
    pub fn new(members: &Map<String, Value>) -> Self {
        Self(members.iter().map(|(name, value)| (name.clone(), wire_names(value))).collect())
    }

    /// A required text, such as a path parameter.
    ///
    /// # Errors
    /// When it is missing or no text.
    pub fn text(&mut self, name: &str) -> Result<String, String> {
        match self.0.remove(name) {
            Some(Value::String(text)) => Ok(text),
            other => Err(format!("{name}: expected a text, found {other:?}")),
        }
    }

    /// An optional parameter, which the type has to know entirely. A lone value may stand for a
    /// list of one.
    ///
    /// # Errors
    /// When it does not fit the type.
    pub fn optional<T: Model>(&mut self, name: &str) -> Result<Option<T>, String> {
        let Some(value) = self.0.remove(name) else { return Ok(None) };
        let list = Value::Array(vec![value.clone()]);
        strict(value).or_else(|error| strict(list).map_err(|_| format!("{name}: {error}"))).map(Some)
    }

    /// All that is left, as the body, which has to know every member.
    ///
    /// # Errors
    /// When it does not fit the type.
    pub fn body<T: Model + DeserializeOwned>(&mut self) -> Result<T, String> {
        let value: Value = std::mem::take(&mut self.0).into_iter().collect();
        strict::<T>(value.clone())?;
        serde_json::from_value(value).map_err(|error| error.to_string())
    }

    /// The end: nothing may be left.
    ///
    /// # Errors
    /// When arguments are left that the client has no place for.
    pub fn finish(self) -> Result<(), String> {
        match self.0.is_empty() {
            true => Ok(()),
            false => Err(format!("no place for {:?}", self.0.keys())),
        }
    }
}

/// A value whose every part the type knows.
fn strict<T: Model>(value: Value) -> Result<T, String> {
    let tripped = trip::<T>(value.clone())?;
    if tripped.surprises > 0 {
        return Err(format!("{} parts of {value} are unknown", tripped.surprises));
    }
    cloudflare_realtimekit::runtime::decode(value).map_err(|error| error.to_string())
}

/// The Python SDK writes the member `300` as `_300`, for a name there begins with no digit.
fn wire_names(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let named = |name: &String| match name.strip_prefix('_') {
                Some(digits) if digits.starts_with(|first: char| first.is_ascii_digit()) => digits.to_owned(),
                _ => name.clone(),
            };
            members.iter().map(|(name, value)| (named(name), wire_names(value))).collect()
        }
        Value::Array(items) => items.iter().map(wire_names).collect(),
        other => other.clone(),
    }
}
