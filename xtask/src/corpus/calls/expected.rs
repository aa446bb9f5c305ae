//! What a request has to look like: written after the tables of styles in the specification, apart from the runtime's way.
//!
//! <https://spec.openapis.org/oas/v3.1.0#style-examples>

use std::fmt::Write as _;

use clientwright::openapi::{Encoding, Parameter, ParameterLocation, ParameterStyle};
use serde_json::Value;

/// Stands for a comma that is encoded, and so parts nothing.
const ENCODED_COMMA: char = '\u{e000}';

/// How a value is written: style, whether it is exploded, and whether as JSON.
#[derive(Clone, Copy, Debug)]
pub struct Form {
    style: ParameterStyle,
    explode: bool,
    is_json: bool,
}

impl Form {
    /// That of a parameter.
    pub fn of_parameter(parameter: &Parameter) -> Self {
        let default = match parameter.place {
            ParameterLocation::Path | ParameterLocation::Header => ParameterStyle::Simple,
            _ => ParameterStyle::Form,
        };
        let style = parameter.style.unwrap_or(default);
        let is_json = parameter.content.as_ref().is_some_and(|media_type| media_type.contains("json"));
        Self { style, explode: exploded(style, parameter.explode), is_json }
    }

    /// That of a field of a form, where a style is described.
    pub fn of_field(encoding: &Encoding) -> Option<Self> {
        let style = encoding.style.or(encoding.explode.map(|_| ParameterStyle::Form))?;
        Some(Self { style, explode: exploded(style, encoding.explode), is_json: false })
    }

    /// That of a field of a form of which nothing is described.
    pub const PLAIN: Self = Self { style: ParameterStyle::Form, explode: true, is_json: false };

    /// Whether OpenAPI says how a value is written: nothing inside a list or an object has a form, and null has none.
    pub fn has_rule(self, value: &Value) -> bool {
        let is_plain = |value: &Value| !matches!(value, Value::Array(_) | Value::Object(_) | Value::Null);
        match value {
            _ if self.is_json => true,
            Value::Array(items) => {
                !items.is_empty() && self.style != ParameterStyle::DeepObject && items.iter().all(is_plain)
            }
            Value::Object(members) => !members.is_empty() && members.values().all(is_plain),
            plain => is_plain(plain) && self.style != ParameterStyle::DeepObject,
        }
    }

    /// The text in the place of `{name}` in a path, or of a header.
    pub fn text(self, name: &str, value: &Value, encode: impl Fn(&str) -> String) -> String {
        if self.is_json {
            return encode(&value.to_string());
        }
        let texts = texts(value, self.explode, &encode);
        let name = encode(name);
        match (self.style, is_one(value)) {
            (ParameterStyle::Label, _) => format!(".{}", texts.join(if self.explode { "." } else { "," })),
            (ParameterStyle::Matrix, is_one) => match (self.explode, value) {
                (true, Value::Object(_)) => texts.iter().fold(String::new(), |all, text| all + ";" + text),
                (true, _) if !is_one => texts.iter().fold(String::new(), |all, text| all + ";" + &name + "=" + text),
                _ => format!(";{name}={}", texts.join(",")),
            },
            _ => texts.join(","),
        }
    }

    /// The pairs in a query, in cookies or in a form, decoded; an encoded comma is another than one that parts.
    pub fn pairs(self, name: &str, value: &Value) -> Vec<(String, String)> {
        let one = |text: String| vec![(name.to_owned(), text)];
        let separator = match self.style {
            ParameterStyle::SpaceDelimited => " ",
            ParameterStyle::PipeDelimited => "|",
            _ => ",",
        };
        match (self.style, value) {
            _ if self.is_json => one(marked(&value.to_string())),
            (ParameterStyle::DeepObject, Value::Object(members)) => {
                members.iter().map(|(member, value)| (format!("{name}[{member}]"), marked(&plain(value)))).collect()
            }
            (_, Value::Object(members)) if self.explode => {
                members.iter().map(|(member, value)| (member.clone(), marked(&plain(value)))).collect()
            }
            (_, Value::Array(items)) if self.explode => {
                items.iter().map(|item| (name.to_owned(), marked(&plain(item)))).collect()
            }
            (_, value) => one(texts(value, false, &|text| marked(text)).join(separator)),
        }
    }
}

fn exploded(style: ParameterStyle, said: Option<bool>) -> bool {
    said.unwrap_or(matches!(style, ParameterStyle::Form | ParameterStyle::DeepObject | ParameterStyle::Cookie))
}

fn is_one(value: &Value) -> bool {
    !matches!(value, Value::Array(_) | Value::Object(_))
}

/// A value without parts as text; a whole number has no fraction.
pub fn plain(value: &Value) -> String {
    match (value, value.as_f64()) {
        (Value::String(text), _) => text.clone(),
        (_, Some(number)) if number.fract() == 0.0 && number.abs() < 1e15 => format!("{number:.0}"),
        _ => value.to_string(),
    }
}

/// The texts that a separator parts: elements; members as `name=value` when exploded, else name and value in turn.
fn texts(value: &Value, explode: bool, encode: &impl Fn(&str) -> String) -> Vec<String> {
    match value {
        Value::Array(items) => items.iter().map(|item| encode(&plain(item))).collect(),
        Value::Object(members) if explode => {
            members.iter().map(|(name, value)| format!("{}={}", encode(name), encode(&plain(value)))).collect()
        }
        Value::Object(members) => {
            members.iter().flat_map(|(name, value)| [encode(name), encode(&plain(value))]).collect()
        }
        one => vec![encode(&plain(one))],
    }
}

fn marked(text: &str) -> String {
    text.replace(',', &ENCODED_COMMA.to_string())
}

/// A text with every octet percent-encoded that RFC 3986 does not call unreserved.
pub fn encoded(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => out.push(char::from(byte)),
            _ => {
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
    out
}

/// A text without its encoding; an encoded comma is told from one that parts, and `+` is a space where a form has it.
pub fn decoded(text: &str, has_plus: bool) -> String {
    let (mut bytes, mut rest) = (Vec::new(), text.as_bytes());
    while let Some((first, after)) = rest.split_first() {
        let digits = after.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        let byte = digits.filter(|_| *first == b'%').and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match byte {
            Some(b',') => bytes.extend(ENCODED_COMMA.to_string().bytes()),
            Some(byte) => bytes.push(byte),
            None if *first == b'+' && has_plus => bytes.push(b' '),
            None => bytes.push(*first),
        }
        rest = if byte.is_some() { &after[2..] } else { after };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The same text where commas part nothing: whether they are encoded makes no difference.
pub fn unmarked(text: &str) -> String {
    text.replace(ENCODED_COMMA, ",")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::ParameterStyle::{DeepObject, Form as FormStyle, Label, Matrix, PipeDelimited, Simple, SpaceDelimited};
    use super::*;

    /// The table of the specification: style, explode, then a text, a list and an object, its members by name.
    #[test]
    fn styles_are_those_of_the_specification() {
        for (style, explode, one, list, object) in [
            (Matrix, false, ";color=blue", ";color=blue,black,brown", ";color=B,150,G,200,R,100"),
            (Matrix, true, ";color=blue", ";color=blue;color=black;color=brown", ";B=150;G=200;R=100"),
            (Label, false, ".blue", ".blue,black,brown", ".B,150,G,200,R,100"),
            (Label, true, ".blue", ".blue.black.brown", ".B=150.G=200.R=100"),
            (FormStyle, false, "color=blue", "color=blue,black,brown", "color=B,150,G,200,R,100"),
            (FormStyle, true, "color=blue", "color=blue&color=black&color=brown", "B=150&G=200&R=100"),
            (Simple, false, "blue", "blue,black,brown", "B,150,G,200,R,100"),
            (Simple, true, "blue", "blue,black,brown", "B=150,G=200,R=100"),
            (SpaceDelimited, false, "", "color=blue black brown", "color=B 150 G 200 R 100"),
            (PipeDelimited, false, "", "color=blue|black|brown", "color=B|150|G|200|R|100"),
            (DeepObject, true, "", "", "color[B]=150&color[G]=200&color[R]=100"),
        ] {
            let form = Form { style, explode, is_json: false };
            let is_text = matches!(style, Matrix | Label | Simple);
            for (value, wanted) in [
                (json!("blue"), one),
                (json!(["blue", "black", "brown"]), list),
                (json!({"R": 100, "G": 200, "B": 150}), object),
            ] {
                if wanted.is_empty() {
                    continue;
                }
                let pairs = form.pairs("color", &value).into_iter().map(|(name, text)| format!("{name}={text}"));
                let written =
                    if is_text { form.text("color", &value, encoded) } else { pairs.collect::<Vec<_>>().join("&") };
                assert_eq!(written, wanted, "{style:?} {explode}");
            }
        }
    }

    #[test]
    fn a_comma_that_is_encoded_parts_nothing() {
        let form = Form { style: FormStyle, explode: false, is_json: false };
        let pairs = form.pairs("a", &json!(["x,y", "z"]));
        assert_eq!(pairs, [("a".to_owned(), decoded("x%2Cy,z", true))]);
        assert_ne!(pairs, [("a".to_owned(), decoded("x,y,z", true))]);
        assert_eq!(decoded("a+b%20%C3%A9", true), "a b é");
        assert_eq!(decoded("a+b", false), "a+b");
        assert_eq!(encoded("a/é~"), "a%2F%C3%A9~");
    }

    #[test]
    fn what_has_no_rule_is_not_tried() {
        for (value, expected) in [
            (json!(["a"]), true),
            (json!({"a": 1}), true),
            (json!(null), false),
            (json!([]), false),
            (json!([null]), false),
            (json!([["a"]]), false),
            (json!({"a": {"b": 1}}), false),
        ] {
            assert_eq!(Form::PLAIN.has_rule(&value), expected, "{value}");
        }
    }
}
