//! Any JSON as a tree.

use serde_json::{Map, Number, Value};

use super::super::DecodeError;
use super::Reader;

impl Reader<'_> {
    /// Any value. Numbers become an integer of 64 bits or a float. Of a member that is sent twice, the last wins.
    pub(in crate::json) fn value(&mut self) -> Result<Value, DecodeError> {
        Ok(match self.space() {
            b'"' => Value::String(self.string("a string")?.into_owned()),
            b'{' => Value::Object(self.map()?),
            b'[' => {
                self.open_list()?;
                let (mut items, mut first) = (Vec::new(), true);
                while self.item(&mut first)? {
                    items.push(self.value()?);
                }
                Value::Array(items)
            }
            b't' | b'f' => Value::Bool(self.bool()?),
            b'n' => {
                self.only_null()?;
                Value::Null
            }
            _ => Value::Number(self.any_number()?),
        })
    }

    fn map(&mut self) -> Result<Map<String, Value>, DecodeError> {
        self.open_object()?;
        let (mut members, mut first) = (Map::new(), true);
        while let Some(name) = self.key(&mut first)? {
            members.insert(name.into_owned(), self.value()?);
        }
        Ok(members)
    }

    fn any_number(&mut self) -> Result<Number, DecodeError> {
        let start = self.at;
        let text = self.number("a value")?;
        if let Some(integer) = integer(text) {
            return Ok(integer);
        }
        self.at = start;
        let float = self.float()?;
        // `float` is never NaN nor infinite.
        Number::from_f64(float).ok_or_else(|| self.syntax())
    }
}

/// The integer that a number is written as. A negative zero is none.
fn integer(text: &str) -> Option<Number> {
    if text == "-0" {
        return None;
    }
    text.parse::<u64>().map(Number::from).or_else(|_| text.parse::<i64>().map(Number::from)).ok()
}
