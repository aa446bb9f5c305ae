//! YAML and JSON text to an [`Arena`], by one serde visitor for both.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, VariantAccess, Visitor};

use super::arena::{Arena, Entry, Text, Value};
use super::slip::{self, Slip};

/// What a file is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    Json,
    Yaml,
    /// Prose, which is one string.
    Text,
}

/// Why a text could not be read.
#[derive(Debug)]
pub(super) struct Failure {
    pub kind: FailureKind,
    pub message: String,
    /// Byte offset.
    pub at: usize,
    /// What its author probably got wrong.
    pub slip: Option<Slip>,
}

impl Failure {
    fn new(kind: FailureKind, message: impl Into<String>, at: usize) -> Failure {
        Failure { kind, message: message.into(), at, slip: None }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FailureKind {
    Syntax,
    Empty,
    SeveralDocuments,
    TooDeep,
    TooLarge,
}

/// A file of prose: one string.
pub(super) fn whole(text: &str) -> Arena {
    let mut arena = Arena::with_capacity(1);
    let value = Value::String(Text::Span { start: 0, len: text.len() as u32 });
    arena.push(Entry { value, key: Text::None, parent: 0, end: 1 });
    arena
}

/// Reads `text`; `json` forces JSON, otherwise JSON is tried where the text looks like it.
pub(super) fn parse(text: &str, json: bool) -> Result<(Format, Arena), Failure> {
    if text.trim_start().is_empty() {
        return Err(Failure::new(FailureKind::Empty, "the file is empty", 0));
    }
    if json {
        return Ok((Format::Json, parse_json(text)?));
    }
    if text.trim_start().starts_with('{')
        && let Ok(arena) = parse_json(text)
    {
        return Ok((Format::Json, arena));
    }
    Ok((Format::Yaml, parse_yaml(text)?))
}

pub(super) fn parse_json(text: &str) -> Result<Arena, Failure> {
    let mut builder = Builder::new(text, Format::Json);
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let outcome = builder.root().deserialize(&mut deserializer).and_then(|()| deserializer.end());
    outcome.map(|()| builder.arena).map_err(|error| {
        let at = offset_of(text, error.line(), error.column());
        let full = error.to_string();
        let message = full.split(" at line ").next().unwrap_or(&full).to_owned();
        let kind = kind_of(&message);
        let slip = if kind == FailureKind::Syntax { slip::json::find(text) } else { None };
        Failure { slip, ..Failure::new(kind, message, at) }
    })
}

pub(super) fn parse_yaml(text: &str) -> Result<Arena, Failure> {
    if let Some(at) = super::nesting::too_deep(text) {
        return Err(Failure::new(FailureKind::TooDeep, "brackets are nested too deeply", at));
    }
    let mut builder = Builder::new(text, Format::Yaml);
    let outcome = builder.root().deserialize(serde_yaml::Deserializer::from_str(text));
    match outcome {
        Ok(()) if builder.is_void() => {
            let is_comment = |line: &str| line.is_empty() || line.starts_with('#');
            let message = match text.lines().map(str::trim).all(is_comment) {
                true => "the file holds only comments",
                false => "the file holds no value",
            };
            Err(Failure::new(FailureKind::Empty, message, 0))
        }
        Ok(()) => match slip::alias::given_twice(text) {
            Some(slip) => {
                let at = slip.at.start;
                Err(Failure { slip: Some(slip), ..Failure::new(FailureKind::Syntax, "an anchor is given twice", at) })
            }
            None => Ok(builder.arena),
        },
        Err(error) => {
            let full = error.to_string();
            let message = full.split(" at ").next().unwrap_or(&full).to_owned();
            let kind = match kind_of(&message) {
                // Without a marker between them, a line is indented unlike the first.
                FailureKind::SeveralDocuments if place_of(text, FailureKind::SeveralDocuments).is_none() => {
                    FailureKind::Syntax
                }
                kind => kind,
            };
            let told = error.location().map(|location| location.index().min(text.len()));
            let at = place_of(text, kind).or(told).unwrap_or(0);
            // The parser does not say where the second begins.
            let until = if message.contains("more than one document") { text.len() } else { at };
            let slip = if kind == FailureKind::Syntax { slip::find(text, until) } else { None };
            Err(Failure { slip, ..Failure::new(kind, message, at) })
        }
    }
}

/// The parsers tell these apart by their message only.
fn kind_of(message: &str) -> FailureKind {
    if message.contains("recursion limit") {
        FailureKind::TooDeep
    } else if message.contains("more than one document") {
        FailureKind::SeveralDocuments
    } else if message.contains("repetition limit") || message.contains(TOO_LARGE) {
        FailureKind::TooLarge
    } else {
        FailureKind::Syntax
    }
}

/// Where the trouble is, for the kinds of which the YAML parser does not say it.
fn place_of(text: &str, kind: FailureKind) -> Option<usize> {
    match kind {
        FailureKind::SeveralDocuments => {
            let is_marker =
                |at: &usize| text.get(*at..).is_some_and(|rest| rest.starts_with("---") || rest.starts_with("..."));
            let mut rest = text.match_indices('\n').map(|(at, _)| at + 1).filter(is_marker);
            // The first marker may open the first document.
            let begun = text.lines().map(str::trim_start).take_while(|line| !line.starts_with("---"));
            let opened = begun.into_iter().any(|line| !line.is_empty() && !line.starts_with(['#', '%']));
            if opened || text.starts_with("---") { rest.next() } else { rest.nth(1) }
        }
        FailureKind::Syntax => text.find(|letter: char| letter.is_control() && !matches!(letter, '\t' | '\n' | '\r')),
        FailureKind::Empty | FailureKind::TooDeep | FailureKind::TooLarge => None,
    }
}

const TOO_LARGE: &str = "aliases multiply the document beyond reason";

/// The byte offset of a line and column as `serde_json` counts them: from 1, columns in bytes.
fn offset_of(text: &str, line: usize, column: usize) -> usize {
    let start = match line {
        0 | 1 => 0,
        _ => text.match_indices('\n').nth(line - 2).map_or(text.len(), |(at, _)| at + 1),
    };
    (start + column.saturating_sub(1)).min(text.len())
}

struct Builder<'t> {
    text: &'t str,
    arena: Arena,
    format: Format,
    /// More nodes than this can only come from aliases that multiply.
    limit: usize,
}

impl<'t> Builder<'t> {
    fn new(text: &'t str, format: Format) -> Builder<'t> {
        let limit = (text.len() + 16).max(1_000_000).min(u32::MAX as usize - 1);
        Builder { text, arena: Arena::with_capacity(text.len() / 24), format, limit }
    }

    fn root(&mut self) -> Seed<'_, 't> {
        Seed { builder: self, parent: 0, key: Text::None }
    }

    fn is_void(&self) -> bool {
        self.arena.len() == 1 && matches!(self.arena.get(0), Some(Entry { value: Value::Null, .. }))
    }

    /// The range of the file where `text` stands; it is a copy if the parser had to change it.
    fn borrowed(&mut self, text: &str) -> Text {
        let offset = (text.as_ptr() as usize).wrapping_sub(self.text.as_ptr() as usize);
        if offset <= self.text.len() && offset + text.len() <= self.text.len() {
            Text::Span { start: offset as u32, len: text.len() as u32 }
        } else {
            self.arena.own(text)
        }
    }
}

/// Reads one value into the arena.
struct Seed<'b, 't> {
    builder: &'b mut Builder<'t>,
    parent: u32,
    key: Text,
}

impl Seed<'_, '_> {
    fn push<E: Error>(&mut self, value: Value) -> Result<u32, E> {
        let arena = &mut self.builder.arena;
        if arena.len() >= self.builder.limit {
            return Err(E::custom(TOO_LARGE));
        }
        let end = arena.len() as u32 + 1;
        Ok(arena.push(Entry { value, key: self.key, parent: self.parent, end }))
    }

    fn leaf<E: Error>(mut self, value: Value) -> Result<(), E> {
        self.push(value).map(|_| ())
    }

    fn wide<E: Error>(self, number: i128) -> Result<(), E> {
        let value = self.builder.arena.own_wide(number);
        self.leaf(value)
    }
}

impl<'de> DeserializeSeed<'de> for Seed<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_, '_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.leaf(Value::Null)
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.leaf(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.leaf(Value::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.leaf(Value::Integer(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        match i64::try_from(value) {
            Ok(value) => self.leaf(Value::Integer(value)),
            Err(_) => self.wide(i128::from(value)),
        }
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<(), E> {
        self.wide(value)
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<(), E> {
        match i128::try_from(value) {
            Ok(value) => self.wide(value),
            Err(_) => self.leaf(Value::Float(value as f64)),
        }
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.leaf(Value::Float(value))
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<(), E> {
        let text = self.builder.borrowed(text);
        self.leaf(Value::String(text))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        let text = self.builder.arena.own(text);
        self.leaf(Value::String(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut items: A) -> Result<(), A::Error> {
        let id = self.push(Value::Sequence)?;
        let mut count = 0;
        while items.next_element_seed(Seed { builder: self.builder, parent: id, key: Text::None })?.is_some() {
            count += 1;
        }
        self.builder.arena.close_sequence(id, count);
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut members: A) -> Result<(), A::Error> {
        let id = self.push(Value::Mapping)?;
        let mut count = 0;
        while let Some(key) = members.next_key_seed(KeySeed { builder: self.builder })? {
            members.next_value_seed(Seed { builder: self.builder, parent: id, key })?;
            count += 1;
        }
        let Builder { text, arena, format, .. } = self.builder;
        arena.close_mapping(text, id, count, *format == Format::Yaml);
        Ok(())
    }

    /// A value with a tag of its own (`!Ref x`): the tag says nothing to OpenAPI.
    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<(), A::Error> {
        let (_, value) = tagged.variant::<serde::de::IgnoredAny>()?;
        value.newtype_variant_seed(self)
    }
}

/// Reads a key as text, whatever type YAML gives it: `200`, `true` and `1.0` stay as they are written.
struct KeySeed<'b, 't> {
    builder: &'b mut Builder<'t>,
}

impl<'de> DeserializeSeed<'de> for KeySeed<'_, '_> {
    type Value = Text;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Text, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for KeySeed<'_, '_> {
    type Value = Text;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("a plain key")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Text, E> {
        Ok(self.builder.borrowed(text))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Text, E> {
        Ok(self.builder.arena.own(text))
    }
}

/// What to do about a parser's complaint, for the complaints that say little.
pub(super) fn advice(message: &str) -> &'static str {
    if message.contains("tab character") {
        "indent with spaces: YAML allows no tabs there"
    } else if message.contains("control characters") {
        "the file holds bytes that are no text; save it as UTF-8"
    } else if message.contains("cannot start any token") && !message.contains('`') {
        "indent with spaces, not with tabs, and quote text that begins with a sign such as `@` or a backquote"
    } else if message.contains("mapping values are not allowed") {
        "quote a text that holds `: `, and check the indentation of this line and the one above"
    } else if message.contains("did not find expected key") || message.contains("block end") {
        "check the indentation of this line against the lines above"
    } else if message.contains("unknown anchor") {
        "an alias such as `*name` needs an anchor `&name` before it; quote the text if it is none"
    } else {
        ""
    }
}
