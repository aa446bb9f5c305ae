//! JSON text out of values: [`Writer`].

use super::finite;
use super::reader::Reader;
use super::scan::plain_end;
use super::{DecodeError, EncodeError, Model, Value};

/// Writes JSON text into a buffer of its own.
#[derive(Debug, Default)]
pub struct Writer {
    out: String,
    /// Whether something was written that can't be sent: a number that JSON does not have, or too many levels.
    is_refused: bool,
    /// Whether members of free-form values are written by name: `serde_json` may keep them in another order.
    is_sorted: bool,
}

/// Floats beyond this are not all integers of their own.
pub(super) const EXACT: f64 = 9_007_199_254_740_992.0;

impl Writer {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// A writer to which values that are equal write the same text.
    pub(super) fn sorted() -> Self {
        Self { is_sorted: true, ..Self::default() }
    }

    /// A writer that writes as this one does.
    pub(super) fn alike(&self) -> Self {
        Self { is_sorted: self.is_sorted, ..Self::default() }
    }

    /// Nothing is to be sent: there is more than can be written.
    pub(super) fn refuse(&mut self) {
        self.is_refused = true;
    }

    /// The text, with what stands for numbers that JSON does not have.
    pub(super) fn into_text(self) -> String {
        self.out
    }

    /// The text so far.
    pub(super) fn text(&self) -> &str {
        &self.out
    }

    /// How many bytes the text has.
    pub(super) fn len(&self) -> usize {
        self.out.len()
    }

    /// The text, unless it has such a number.
    pub(super) fn finish(self) -> Result<String, EncodeError> {
        if self.is_refused { Err(EncodeError::of(&self.out)) } else { Ok(self.out) }
    }

    /// A string.
    pub fn string(&mut self, text: &str) {
        self.out.push('"');
        let (bytes, mut start) = (text.as_bytes(), 0);
        loop {
            let end = plain_end(bytes, start);
            self.out.push_str(&text[start..end]);
            let Some(byte) = bytes.get(end) else { break };
            self.escape(*byte);
            start = end + 1;
        }
        self.out.push('"');
    }

    #[cold]
    fn escape(&mut self, byte: u8) {
        let plain = match byte {
            b'"' => "\\\"",
            b'\\' => "\\\\",
            b'\n' => "\\n",
            b'\r' => "\\r",
            b'\t' => "\\t",
            8 => "\\b",
            12 => "\\f",
            _ => return self.out.push_str(&format!("\\u{byte:04x}")),
        };
        self.out.push_str(plain);
    }

    /// An integer.
    pub fn integer(&mut self, value: impl itoa::Integer) {
        self.out.push_str(itoa::Buffer::new().format(value));
    }

    /// A number. An integer is written as one; for NaN and the infinities something stands that no request is sent with.
    pub fn float(&mut self, value: f64) {
        if !value.is_finite() {
            self.is_refused = true;
            return self.string(&finite::marked(value));
        }
        let is_negative_zero = value == 0.0 && value.is_sign_negative();
        if value.fract() == 0.0 && value.abs() < EXACT && !is_negative_zero {
            #[allow(clippy::cast_possible_truncation)]
            return self.integer(value as i64);
        }
        self.out.push_str(zmij::Buffer::new().format_finite(value));
    }

    /// A boolean.
    pub fn bool(&mut self, value: bool) {
        self.out.push_str(if value { "true" } else { "false" });
    }

    /// Null.
    pub fn null(&mut self) {
        self.out.push_str("null");
    }

    /// A text that is JSON.
    pub(super) fn raw(&mut self, text: &str) {
        self.is_refused |= finite::has_mark(text);
        self.out.push_str(text);
    }

    /// A list.
    pub fn list<'v, T: Model + 'v>(&mut self, items: impl IntoIterator<Item = &'v T>) {
        self.out.push('[');
        for (index, item) in items.into_iter().enumerate() {
            self.comma(index);
            item.write(self);
        }
        self.out.push(']');
    }

    /// An object of members by name.
    pub(super) fn members<'v, T: Model + 'v>(&mut self, members: impl IntoIterator<Item = (&'v String, &'v T)>) {
        self.out.push('{');
        for (index, (name, value)) in members.into_iter().enumerate() {
            self.comma(index);
            self.string(name);
            self.out.push(':');
            value.write(self);
        }
        self.out.push('}');
    }

    /// An object of free-form values.
    pub(super) fn map(&mut self, members: &serde_json::Map<String, Value>) {
        if !self.is_sorted {
            return self.members(members);
        }
        let mut members: Vec<_> = members.iter().collect();
        members.sort_unstable_by_key(|(name, _)| *name);
        self.members(members);
    }

    /// An object of members whose values are JSON already.
    pub(super) fn raw_members<'v>(&mut self, members: impl IntoIterator<Item = (&'v str, &'v str)>) {
        self.out.push('{');
        for (index, (name, text)) in members.into_iter().enumerate() {
            self.comma(index);
            self.string(name);
            self.out.push(':');
            self.out.push_str(text);
        }
        self.out.push('}');
    }

    /// A number of a free-form value, as it is.
    pub(super) fn number(&mut self, number: &serde_json::Number) {
        self.out.push_str(&number.to_string());
    }

    /// Begins the item of a list with this index.
    pub(super) fn comma(&mut self, index: usize) {
        if index > 0 {
            self.out.push(',');
        }
    }

    /// A piece of the grammar.
    pub(super) fn push(&mut self, text: &'static str) {
        self.out.push_str(text);
    }

    /// A variant of a union; where the value has no member of this name, with the one that is given, if any.
    pub fn variant<T: Model>(&mut self, name: &str, tag: &[&str], value: &T) {
        let start = self.out.len();
        value.write(self);
        let [tag] = tag else { return };
        let written = &self.out[start..];
        if !written.starts_with('{') {
            return;
        }
        match Reader::new(written).seek(name) {
            Ok(false) => {}
            Ok(true) => return,
            Err(_) => return self.refuse(),
        }
        let mut member = Self::new();
        member.string(name);
        member.out.push(':');
        member.string(tag);
        if !written.ends_with("{}") {
            member.out.push(',');
        }
        self.out.insert_str(start + 1, &member.out);
    }
}

/// The members of an object as they are written; none of something else.
///
/// # Errors
/// When lists and objects lie in one another more deeply than is read.
pub(super) fn members(text: &str) -> Result<Vec<(String, &str)>, DecodeError> {
    let mut reader = Reader::new(text);
    let mut members = Vec::new();
    if text.starts_with('{') {
        reader.open_object()?;
        let mut first = true;
        while let Some(name) = reader.key(&mut first)? {
            members.push((name.into_owned(), reader.skip()?));
        }
    }
    Ok(members)
}
