//! A listed parameter or member, and its type.

use std::collections::{BTreeMap, BTreeSet};

use crate::audit::facts::Fact;

/// Keywords that stand on a line with their value, without a space.
const BOUNDS: &[&str] = &["maxLength", "minLength", "maximum", "minimum", "maxItems", "minItems", "format", "default"];

/// A listed parameter or member.
#[derive(Clone, Debug, Default)]
pub(super) struct Entry {
    /// Its name as the page has it; that of Go in snake case.
    pub name: String,
    /// Whether the name is that on the wire, and not one of a language.
    pub is_exact: bool,
    /// Its type.
    pub ty: Type,
    /// Whether it must be there, where the page says so.
    pub required: Option<bool>,
    /// The values of its enum.
    pub values: BTreeSet<String>,
    /// Its bounds.
    pub bounds: BTreeMap<String, String>,
    /// The words behind it.
    pub words: String,
    /// File and line.
    pub place: String,
}

impl Entry {
    /// What the page says of it.
    pub fn fact(self) -> Fact {
        Fact {
            kind: self.ty.kind(),
            required: self.required,
            values: self.values,
            bounds: self.bounds,
            place: self.place,
        }
    }
}

/// A type.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Type {
    /// `string`, `number`, `object`, …; of the items, where it is a list.
    pub kind: String,
    /// How many lists it lies in.
    pub lists: usize,
    /// The name of its own type, where it has one.
    pub named: Option<String>,
}

impl Type {
    pub fn kind(&self) -> String {
        format!("{}{}{}", "array<".repeat(self.lists), self.kind, ">".repeat(self.lists))
    }

    /// A type of Go; `None` where the text is none.
    pub fn of_go(text: &str) -> Option<Self> {
        if let Some(inner) = text.strip_prefix("param.Field[") {
            return Self::of_go(inner.strip_suffix(']')?);
        }
        if let Some(inner) = text.strip_prefix("[]") {
            return Self::of_go(inner).map(|ty| Self { lists: ty.lists + 1, ..ty });
        }
        let kind = match text {
            "string" => "string",
            "bool" => "boolean",
            "float64" | "float32" => "number",
            "int64" | "int" => "integer",
            "unknown" | "any" => "any",
            "Time" | "time.Time" => "string",
            _ if text.starts_with("map[string]") => "object",
            _ => return Self::named(text),
        };
        Some(Self { kind: kind.to_owned(), ..Self::default() })
    }

    /// A type of Python, without `Optional`; `None` where the text is none.
    pub fn of_python(text: &str) -> Option<Self> {
        if let Some(inner) = text.strip_prefix("Union[") {
            let kinds = apart(inner.strip_suffix(']')?).into_iter().map(Self::of_python).collect::<Option<Vec<_>>>()?;
            let is_one = kinds.windows(2).all(|pair| pair[0] == pair[1]);
            // Of several types it is not known which is meant.
            return Some(kinds.into_iter().next().filter(|_| is_one).unwrap_or_default());
        }
        for list in ["List[", "Iterable[", "Sequence[", "SequenceNotStr["] {
            if let Some(inner) = text.strip_prefix(list) {
                return Self::of_python(inner.strip_suffix(']')?).map(|ty| Self { lists: ty.lists + 1, ..ty });
            }
        }
        let kind = match text {
            "str" | "datetime" | "date" => "string",
            "bool" => "boolean",
            "float" => "number",
            "int" => "integer",
            "object" => "any",
            _ if text.starts_with("Literal[\"") => "string",
            _ if text.starts_with("Literal[") => "integer",
            _ if text.starts_with("Dict[") => "object",
            _ => return Self::named(text),
        };
        Some(Self { kind: kind.to_owned(), ..Self::default() })
    }

    pub fn named(text: &str) -> Option<Self> {
        let fits = text.starts_with(|letter: char| letter.is_ascii_uppercase())
            && text.chars().all(|letter| letter.is_ascii_alphanumeric());
        fits.then(|| Self { kind: "object".to_owned(), lists: 0, named: Some(text.to_owned()) })
    }
}

/// The arguments of a type, which commas separate.
fn apart(text: &str) -> Vec<&str> {
    let (mut depth, mut start, mut all) = (0, 0, Vec::new());
    for (at, letter) in text.char_indices() {
        match letter {
            '[' => depth += 1,
            ']' => depth -= 1,
            ',' if depth == 0 => {
                all.push(text[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    all.push(text[start..].trim());
    all
}

/// A bound that stands on a line.
pub(super) fn bound(text: &str) -> Option<(&str, &str)> {
    if text.contains(' ') {
        return None;
    }
    let keyword = BOUNDS.iter().find(|keyword| text.starts_with(**keyword))?;
    let value = &text[keyword.len()..];
    (!value.is_empty()).then_some((keyword, value))
}
