//! JSON scalars: booleans, integers, floats, strings, null and free-form values.

use super::{DecodeError, Model, Reader, Value, Writer};

impl Model for Value {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.value()
    }

    fn write(&self, writer: &mut Writer) {
        match self {
            Self::Null => writer.null(),
            Self::Bool(value) => writer.bool(*value),
            Self::Number(number) => writer.number(number),
            Self::String(text) => writer.string(text),
            Self::Array(items) => writer.list(items),
            Self::Object(members) => writer.map(members),
        }
    }

    fn to_value(&self) -> Value {
        self.clone()
    }
}

impl Model for () {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.only_null()
    }

    fn write(&self, writer: &mut Writer) {
        writer.null();
    }
}

impl Model for bool {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.bool()
    }

    fn write(&self, writer: &mut Writer) {
        writer.bool(*self);
    }

    fn to_value(&self) -> Value {
        Value::Bool(*self)
    }
}

impl Model for String {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.text_or_number("a string").map(Into::into)
    }

    fn write(&self, writer: &mut Writer) {
        writer.string(self);
    }

    fn to_value(&self) -> Value {
        Value::String(self.clone())
    }
}

macro_rules! integers {
    ($($type:ty),*) => {$(
        impl Model for $type {
            fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
                Self::try_from(reader.integer()?).map_err(|_| {
                    DecodeError::mismatch(
                        concat!("an integer that fits ", stringify!($type)),
                        "one that does not",
                    )
                })
            }

            fn write(&self, writer: &mut Writer) {
                writer.integer(*self);
            }

            fn to_value(&self) -> Value {
                Value::from(*self)
            }
        }
    )*};
}

integers!(i8, i16, i32, i64, u8, u16, u32, u64);

/// An integral value is written without a fraction, since many servers refuse `25.0` where they read an integer. JSON has no
/// NaN and no infinity: a request with them is not sent.
impl Model for f64 {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.float()
    }

    fn write(&self, writer: &mut Writer) {
        writer.float(*self);
    }
}

impl Model for f32 {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        #[allow(clippy::cast_possible_truncation)]
        let narrow = reader.float()? as f32;
        if narrow.is_finite() {
            Ok(narrow)
        } else {
            Err(DecodeError::mismatch("a number that fits f32", "one that does not"))
        }
    }

    fn write(&self, writer: &mut Writer) {
        // By way of its shortest decimal form: 0.1f32 is 0.1, not 0.10000000149011612.
        writer.float(self.to_string().parse().unwrap_or_else(|_| f64::from(*self)));
    }
}

#[cfg(test)]
mod tests {
    use super::super::decode;
    use super::super::writer::EXACT;
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
            (25.0.to_value(), "25"),
            (0.5.to_value(), "0.5"),
            ((-0.0f64).to_value(), "-0.0"),
            (0.1f32.to_value(), "0.1"),
            (3.0f32.to_value(), "3"),
            (EXACT.to_value(), "9007199254740992.0"),
            ((EXACT - 1.0).to_value(), "9007199254740991"),
            (f64::NAN.to_value(), "\"\u{fdd0}NaN\""),
            (f32::INFINITY.to_value(), "\"\u{fdd0}infinity\""),
            (f32::NEG_INFINITY.to_value(), "\"\u{fdd0}minus infinity\""),
        ];
        for (value, expected) in cases {
            assert_eq!(value.to_string(), expected);
        }
    }
}
