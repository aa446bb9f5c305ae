//! Parameters: where they go and how their values are written, as OpenAPI's styles say.

use std::borrow::Cow;

use serde_json::{Map, Value};

use crate::wire::encoding::{self, Set};

/// How a parameter's value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `a,b` (path, header)
    Simple,
    /// `.a.b` (path)
    Label,
    /// `;name=a;name=b` (path)
    Matrix,
    /// `name=a&name=b`, or `name=a,b` when not exploded (query, cookie, form field)
    Form,
    /// `name=a%20b` (query, form field)
    SpaceDelimited,
    /// `name=a%7Cb` (query, form field)
    PipeDelimited,
    /// `name[member]=a`, and `name[0]=a` for a list (query, form field)
    DeepObject,
    /// The value as JSON text: a parameter with `content: application/json`.
    Json,
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// In the path template.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
    /// In the `cookie` header.
    Cookie,
}

/// One parameter of an operation, or one field of a form.
///
/// ```
/// use clientwright_runtime::{Parameter, Style};
///
/// const STATUS: Parameter = Parameter::query("status");
/// const FILTER: Parameter = Parameter::query("filter").style(Style::DeepObject);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parameter {
    name: &'static str,
    location: Location,
    style: Style,
    explode: bool,
    reserved: bool,
}

impl Parameter {
    const fn new(name: &'static str, location: Location, style: Style) -> Self {
        Self { name, location, style, explode: matches!(style, Style::Form | Style::DeepObject), reserved: false }
    }

    /// A parameter in the path: simple, not exploded.
    #[must_use]
    pub const fn path(name: &'static str) -> Self {
        Self::new(name, Location::Path, Style::Simple)
    }

    /// A parameter in the query: form, exploded.
    #[must_use]
    pub const fn query(name: &'static str) -> Self {
        Self::new(name, Location::Query, Style::Form)
    }

    /// A header: simple, not exploded.
    #[must_use]
    pub const fn header(name: &'static str) -> Self {
        Self::new(name, Location::Header, Style::Simple)
    }

    /// A cookie: form, exploded.
    #[must_use]
    pub const fn cookie(name: &'static str) -> Self {
        Self::new(name, Location::Cookie, Style::Form)
    }

    /// Another style, with that style's own default for `explode`.
    #[must_use]
    pub const fn style(self, style: Style) -> Self {
        Self { reserved: self.reserved, ..Self::new(self.name, self.location, style) }
    }

    /// Whether every element gets its own `name=`; to be called after [`style`](Self::style).
    #[must_use]
    pub const fn explode(mut self, explode: bool) -> Self {
        self.explode = explode;
        self
    }

    /// Whether reserved characters (`:/?@!$'()*,;[]`) stay as they are (`allowReserved`). In a path `/`, `?`, `[` and `]`
    /// are encoded all the same: an argument never leaves its segment.
    #[must_use]
    pub const fn reserved(mut self, reserved: bool) -> Self {
        self.reserved = reserved;
        self
    }

    /// The name as it is sent.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Where it goes.
    #[must_use]
    pub const fn location(&self) -> Location {
        self.location
    }

    /// The text that takes the place of `{name}` in a path; `None` for a value without any text.
    pub(crate) fn path_text<'v>(&self, value: &'v Value) -> Option<Cow<'v, str>> {
        let set = if self.reserved { Set::ReservedPath } else { Set::Path };
        let encode = |value: &Value| encoding::encoded(&scalar(value), set).into_owned();
        let name = || encoding::encoded(self.name, Set::Path);
        let text = match (self.style, value) {
            (Style::Json, value) => encode(&Value::from(value.to_string())),
            (Style::Label, Value::Array(_) | Value::Object(_)) => {
                let separator = if self.explode { "." } else { "," };
                format!(".{}", elements(value, self.explode, encode)?.join(separator))
            }
            (Style::Label, value) => format!(".{}", encode(value)),
            (Style::Matrix, Value::Array(_)) if self.explode => {
                let name = name();
                elements(value, true, encode)?.iter().map(|element| format!(";{name}={element}")).collect()
            }
            (Style::Matrix, Value::Object(_)) if self.explode => {
                format!(";{}", elements(value, true, encode)?.join(";"))
            }
            (Style::Matrix, Value::Array(_) | Value::Object(_)) => {
                format!(";{}={}", name(), elements(value, false, encode)?.join(","))
            }
            (Style::Matrix, value) => format!(";{}={}", name(), encode(value)),
            (_, Value::Array(_) | Value::Object(_)) => elements(value, self.explode, encode)?.join(","),
            (_, Value::String(text)) => return Some(encoding::encoded(text, set)),
            (_, value) => encode(value),
        };
        Some(Cow::Owned(text))
    }

    /// The header's value, not yet checked for line breaks.
    pub(crate) fn header_text(&self, value: &Value) -> Option<String> {
        match (self.style, value) {
            (Style::Json, value) => Some(ascii(&value.to_string())),
            (_, Value::Array(_) | Value::Object(_)) => {
                Some(elements(value, self.explode, |value| scalar(value).into_owned())?.join(","))
            }
            (_, value) => Some(scalar(value).into_owned()),
        }
    }

    /// Appends `name=value` pairs, encoded, to the text of a query or a form.
    pub(crate) fn write_pairs(&self, query: &mut String, value: &Value) {
        let set = if self.reserved { Set::Reserved } else { Set::Form };
        for (name, text) in self.pairs(value, set) {
            encoding::push_pair(query, &name, &text);
        }
    }

    /// The `name=value` pairs as they are, for parts of a multipart body.
    pub(crate) fn texts(&self, value: &Value) -> Vec<(String, String)> {
        self.pairs(value, Set::Any)
    }

    /// The `name=value` pairs, both sides encoded.
    pub(crate) fn pairs(&self, value: &Value, set: Set) -> Vec<(String, String)> {
        let encode = |value: &Value| encoding::encoded(&scalar(value), set).into_owned();
        let name = encoding::encoded(self.name, set.of_names()).into_owned();
        let separator = match (self.style, set) {
            (Style::SpaceDelimited, Set::Any) => " ",
            (Style::SpaceDelimited, Set::Path) => "%20",
            (Style::SpaceDelimited, _) => "+",
            (Style::PipeDelimited, Set::Any) => "|",
            (Style::PipeDelimited, _) => "%7C",
            _ => ",",
        };
        match (self.style, value) {
            (Style::Json, value) => vec![(name, encoding::encoded(&value.to_string(), set).into_owned())],
            (Style::DeepObject, value) => {
                let mut pairs = Vec::new();
                deep(&mut pairs, &name, value, set);
                pairs
            }
            (_, Value::Array(items)) if self.explode => {
                items.iter().filter(|item| !item.is_null()).map(|item| (name.clone(), encode(item))).collect()
            }
            (_, Value::Object(members)) if self.explode => present(members)
                .flat_map(|(member, value)| {
                    let field = encoding::encoded(member, set).into_owned();
                    spread(value).map(move |value| (field.clone(), encode(value)))
                })
                .collect(),
            (_, Value::Array(_) | Value::Object(_)) => {
                elements(value, false, encode).map(|texts| (name, texts.join(separator))).into_iter().collect()
            }
            (_, value) => vec![(name, encode(value))],
        }
    }
}

/// JSON in ASCII, since that is all that servers agree on in headers.
fn ascii(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    for c in json.chars() {
        if c.is_ascii() && c != '\u{7f}' {
            text.push(c);
        } else {
            text.extend(c.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")));
        }
    }
    text
}

/// A value as one text; what has no text of its own is written as JSON.
pub(crate) fn scalar(value: &Value) -> Cow<'_, str> {
    match value {
        Value::Null => Cow::Borrowed(""),
        Value::String(text) => Cow::Borrowed(text),
        other => Cow::Owned(other.to_string()),
    }
}

fn present(members: &Map<String, Value>) -> impl Iterator<Item = (&String, &Value)> {
    members.iter().filter(|(_, value)| !value.is_null())
}

/// The elements of an array, or the value itself.
pub(crate) fn spread(value: &Value) -> impl Iterator<Item = &Value> {
    match value {
        Value::Array(items) => items.as_slice(),
        other => std::slice::from_ref(other),
    }
    .iter()
}

/// The texts of an array's elements or of an object's members: `name=value` when exploded, name
/// and value in turn when not. `None` when there are none.
fn elements(value: &Value, explode: bool, encode: impl Fn(&Value) -> String) -> Option<Vec<String>> {
    let texts: Vec<String> = match value {
        Value::Array(items) => items.iter().filter(|item| !item.is_null()).map(encode).collect(),
        Value::Object(members) => present(members)
            .flat_map(|(name, value)| {
                let name = encode(&Value::from(name.as_str()));
                if explode { vec![format!("{name}={}", encode(value))] } else { vec![name, encode(value)] }
            })
            .collect(),
        other => vec![encode(other)],
    };
    (!texts.is_empty()).then_some(texts)
}

/// `name[a][b]=value`, and `name[a][0]=value` for a list, as servers read it that know the style: without the place in the
/// list the members of its objects would be mixed. The brackets stay as they are.
fn deep(pairs: &mut Vec<(String, String)>, name: &str, value: &Value, set: Set) {
    match value {
        Value::Null => {}
        Value::Array(items) => {
            for (place, item) in items.iter().filter(|item| !item.is_null()).enumerate() {
                deep(pairs, &format!("{name}[{place}]"), item, set);
            }
        }
        Value::Object(members) => {
            for (member, value) in members {
                let inner = format!("{name}[{}]", encoding::encoded(member, set.of_names()));
                deep(pairs, &inner, value, set);
            }
        }
        scalar_value => pairs.push((name.to_owned(), encoding::encoded(&scalar(scalar_value), set).into_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const P: Parameter = Parameter::path("p");
    const Q: Parameter = Parameter::query("p");

    #[test]
    fn path_styles() {
        let (s, a, o) = (json!("a/b c"), json!(["x", "y,z"]), json!({"r": 1, "g": 2}));
        let cases = [
            (P, &s, "a%2Fb%20c"),
            (P, &a, "x,y%2Cz"),
            (P, &o, "g,2,r,1"),
            (P.explode(true), &o, "g=2,r=1"),
            (P.style(Style::Label), &s, ".a%2Fb%20c"),
            (P.style(Style::Label), &a, ".x,y%2Cz"),
            (P.style(Style::Label).explode(true), &a, ".x.y%2Cz"),
            (P.style(Style::Label).explode(true), &o, ".g=2.r=1"),
            (P.style(Style::Matrix), &s, ";p=a%2Fb%20c"),
            (P.style(Style::Matrix), &a, ";p=x,y%2Cz"),
            (P.style(Style::Matrix).explode(true), &a, ";p=x;p=y%2Cz"),
            (P.style(Style::Matrix), &o, ";p=g,2,r,1"),
            (P.style(Style::Matrix).explode(true), &o, ";g=2;r=1"),
            (P.style(Style::Json), &o, "%7B%22g%22%3A2%2C%22r%22%3A1%7D"),
        ];
        for (parameter, value, expected) in cases {
            assert_eq!(parameter.path_text(value).as_deref(), Some(expected), "{parameter:?}");
        }
        assert_eq!(P.path_text(&json!([])), None);
    }

    #[test]
    fn query_styles() {
        let (s, a, o) = (json!("a&b c"), json!(["x", null, "y,z"]), json!({"g": 2, "r": [1, 3]}));
        let cases = [
            (Q, &s, "p=a%26b+c"),
            (Q, &a, "p=x&p=y%2Cz"),
            (Q.explode(false), &a, "p=x,y%2Cz"),
            (Q, &o, "g=2&r=1&r=3"),
            (Q.explode(false), &json!({"g": 2}), "p=g,2"),
            (Q.style(Style::SpaceDelimited), &a, "p=x+y%2Cz"),
            (Q.style(Style::PipeDelimited), &a, "p=x%7Cy%2Cz"),
            (Q.style(Style::PipeDelimited).explode(true), &a, "p=x&p=y%2Cz"),
            (Q.style(Style::DeepObject), &json!({"a": {"b": 1}, "c": [2, 3]}), "p[a][b]=1&p[c][0]=2&p[c][1]=3"),
            (Q.style(Style::DeepObject), &json!([null, "x y", "z"]), "p[0]=x+y&p[1]=z"),
            (
                Q.style(Style::DeepObject),
                &json!([{"a": 1, "b": 2}, {"a": [3]}, []]),
                "p[0][a]=1&p[0][b]=2&p[1][a][0]=3",
            ),
            (Q.style(Style::Json), &json!({"g": 2}), "p=%7B%22g%22%3A2%7D"),
            (Q.reserved(true), &json!("a/b?c&d=e"), "p=a/b?c%26d%3De"),
            (Q, &json!([]), ""),
            (Q.explode(false), &json!([]), ""),
            (Q, &json!(true), "p=true"),
            (Q, &json!(""), "p="),
        ];
        for (parameter, value, expected) in cases {
            let mut query = String::new();
            parameter.write_pairs(&mut query, value);
            assert_eq!(query, expected, "{parameter:?} {value}");
        }
    }

    #[test]
    fn header_styles() {
        let h = Parameter::header("h");
        assert_eq!(h.header_text(&json!(["a", "b"])).unwrap(), "a,b");
        assert_eq!(h.header_text(&json!({"a": 1})).unwrap(), "a,1");
        assert_eq!(h.explode(true).header_text(&json!({"a": 1})).unwrap(), "a=1");
        let json = h.style(Style::Json);
        assert_eq!(json.header_text(&json!(["a"])).unwrap(), "[\"a\"]");
        assert_eq!(
            json.header_text(&json!({"ü": "€ 😀\n\u{7f}"})).unwrap(),
            r#"{"\u00fc":"\u20ac \ud83d\ude00\n\u007f"}"#
        );
    }
}
