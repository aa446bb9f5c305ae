//! JSON scalars: booleans, integers, floats, strings, null and free-form values.

use super::{DecodeError, Decoder, Model, Value, finite};

/// What a value is, in words.
pub(crate) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

impl Model for Value {
    fn decode(value: Value, _: &mut Decoder) -> Result<Self, DecodeError> {
        Ok(value)
    }

    fn encode(&self) -> Value {
        self.clone()
    }
}

impl Model for () {
    fn decode(value: Value, _: &mut Decoder) -> Result<Self, DecodeError> {
        match value {
            Value::Null => Ok(()),
            other => Err(DecodeError::expected("null", &other)),
        }
    }

    fn encode(&self) -> Value {
        Value::Null
    }
}

impl Model for bool {
    fn decode(value: Value, _: &mut Decoder) -> Result<Self, DecodeError> {
        match value {
            Value::Bool(value) => Ok(value),
            other => Err(DecodeError::expected("a boolean", &other)),
        }
    }

    fn encode(&self) -> Value {
        Value::Bool(*self)
    }
}

impl Model for String {
    fn decode(value: Value, _: &mut Decoder) -> Result<Self, DecodeError> {
        match value {
            Value::String(text) => Ok(text),
            other => Err(DecodeError::expected("a string", &other)),
        }
    }

    fn encode(&self) -> Value {
        Value::String(self.clone())
    }
}

const LEAST: i128 = i64::MIN as i128;

/// The integer in a number, which may be written `1`, `1.0` or `1e3`.
fn integer(value: &Value) -> Result<i128, DecodeError> {
    let Value::Number(number) = value else {
        return Err(DecodeError::expected("an integer", value));
    };
    if let Some(integer) = number.as_i64() {
        return Ok(integer.into());
    }
    if let Some(integer) = number.as_u64() {
        return Ok(integer.into());
    }
    match number.as_f64() {
        // Above 2^64 no target type has room; the cast would be exact up to far beyond. The least `i64` is no float
        // here: what is read as -2^63 was a number below it, rounded.
        #[allow(clippy::cast_possible_truncation)]
        Some(float) if float.fract() == 0.0 && float.abs() < 1e20 => match float as i128 {
            LEAST => Ok(LEAST - 1),
            integer => Ok(integer),
        },
        _ => Err(DecodeError::mismatch("an integer", "a number that is none")),
    }
}

macro_rules! integers {
    ($($type:ty),*) => {$(
        impl Model for $type {
            fn decode(value: Value, _: &mut Decoder) -> Result<Self, DecodeError> {
                Self::try_from(integer(&value)?).map_err(|_| {
                    DecodeError::mismatch(
                        concat!("an integer that fits ", stringify!($type)),
                        "one that does not",
                    )
                })
            }

            fn encode(&self) -> Value {
                Value::from(*self)
            }
        }
    )*};
}

integers!(i8, i16, i32, i64, u8, u16, u32, u64);

/// Integers up to here are exact in a float.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// A float as JSON: integral values without a fraction, since many servers refuse `25.0` where
/// they read an integer. JSON has no NaN and no infinity: they are marked, and a request with
/// them is not sent.
fn float(value: f64) -> Value {
    if !value.is_finite() {
        return finite::marked(value);
    }
    let negative_zero = value == 0.0 && value.is_sign_negative();
    if value.fract() == 0.0 && value.abs() < EXACT && !negative_zero {
        #[allow(clippy::cast_possible_truncation)]
        return Value::from(value as i64);
    }
    Value::from(value)
}

impl Model for f64 {
    fn decode(value: Value, _: &mut Decoder) -> Result<Self, DecodeError> {
        value.as_f64().ok_or_else(|| DecodeError::expected("a number", &value))
    }

    fn encode(&self) -> Value {
        float(*self)
    }
}

impl Model for f32 {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        #[allow(clippy::cast_possible_truncation)]
        let narrow = f64::decode(value, decoder)? as f32;
        if narrow.is_finite() {
            Ok(narrow)
        } else {
            Err(DecodeError::mismatch("a number that fits f32", "one that does not"))
        }
    }

    fn encode(&self) -> Value {
        // By way of its shortest decimal form: 0.1f32 is 0.1, not 0.10000000149011612.
        float(self.to_string().parse().unwrap_or_else(|_| f64::from(*self)))
    }
}

#[cfg(test)]
mod tests {
    use super::super::decode;
    use super::*;
    use serde_json::json;

    fn text<T: Model + std::fmt::Debug>(value: Value) -> String {
        match decode::<T>(value) {
            Ok(value) => format!("{value:?}"),
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn scalars_decode() {
        let number = |text: &str| serde_json::from_str::<Value>(text).unwrap();
        let beyond = "expected an integer that fits i64, found one that does not";
        let cases = [
            (text::<i64>(number("-9223372036854775808")), "-9223372036854775808"),
            (text::<i64>(number("9223372036854775807")), "9223372036854775807"),
            (text::<i64>(number("-9223372036854775809")), beyond),
            (text::<i64>(number("9223372036854775808")), beyond),
            (text::<i64>(number("18446744073709551616")), beyond),
            (text::<u64>(number("18446744073709551616")), "expected an integer that fits u64, found one that does not"),
            (text::<i8>(json!(127)), "127"),
            (text::<i8>(json!(128)), "expected an integer that fits i8, found one that does not"),
            (text::<u8>(json!(-1)), "expected an integer that fits u8, found one that does not"),
            (text::<i64>(json!(1.0)), "1"),
            (text::<i64>(json!(1.5)), "expected an integer, found a number that is none"),
            (text::<i64>(json!(1e300)), "expected an integer, found a number that is none"),
            (text::<u64>(json!(u64::MAX)), "18446744073709551615"),
            (text::<i64>(json!(u64::MAX)), "expected an integer that fits i64, found one that does not"),
            (text::<i32>(json!("1")), "expected an integer, found a string"),
            (text::<f64>(json!(25)), "25.0"),
            (text::<f32>(json!(1e300)), "expected a number that fits f32, found one that does not"),
            (text::<bool>(json!(0)), "expected a boolean, found a number"),
            (text::<String>(json!(null)), "expected a string, found null"),
            (text::<()>(json!(null)), "()"),
            (text::<()>(json!([])), "expected null, found an array"),
        ];
        for (found, expected) in cases {
            assert_eq!(found, expected);
        }
    }

    #[test]
    fn floats_encode_as_servers_accept_them() {
        let cases = [
            (25.0.encode(), "25"),
            (0.5.encode(), "0.5"),
            ((-0.0f64).encode(), "-0.0"),
            (0.1f32.encode(), "0.1"),
            (3.0f32.encode(), "3"),
            (EXACT.encode(), "9007199254740992.0"),
            ((EXACT - 1.0).encode(), "9007199254740991"),
            (f64::NAN.encode(), "\"\u{fdd0}NaN\""),
            (f32::INFINITY.encode(), "\"\u{fdd0}infinity\""),
            (f32::NEG_INFINITY.encode(), "\"\u{fdd0}minus infinity\""),
        ];
        for (value, expected) in cases {
            assert_eq!(value.to_string(), expected);
        }
    }
}
