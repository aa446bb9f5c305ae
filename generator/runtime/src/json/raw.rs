//! JSON as it was sent: [`RawJson`], and the members that a description does not name: [`UnknownMembers`].

use std::fmt;

use super::mismatch::is_secret;
use super::serde_bridge::{deserialize, serialize};
use super::{DecodeError, Model, Reader, Value, Writer};

/// A JSON value as its text, byte for byte as it was sent.
///
/// Equality is that of the texts: `1.0` and `1.00` differ.
///
/// ```
/// use clientwright_runtime::{Model, RawJson};
///
/// let raw = RawJson::from_json(b"[1.10, 12345678901234567890123]")?;
/// assert_eq!(raw.as_str(), "[1.10, 12345678901234567890123]");
/// assert_eq!(raw.get::<Vec<f64>>()?[0], 1.1);
/// # Ok::<(), clientwright_runtime::DecodeError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct RawJson(Box<str>);

impl RawJson {
    /// A text that a reader has passed over, so that it is JSON.
    pub(super) fn checked(text: &str) -> Self {
        Self(text.into())
    }

    /// The value of a model. Numbers that JSON does not have are refused when it is sent.
    #[must_use]
    pub fn of(value: &impl Model) -> Self {
        let mut writer = Writer::new();
        value.write(&mut writer);
        Self(writer.into_text().into())
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The value as a type.
    ///
    /// # Errors
    /// When it does not fit the type.
    pub fn get<T: Model>(&self) -> Result<T, DecodeError> {
        T::from_json(self.0.as_bytes())
    }
}

impl From<Value> for RawJson {
    fn from(value: Value) -> Self {
        Self::of(&value)
    }
}

impl fmt::Display for RawJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for RawJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Model for RawJson {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.skip().map(Self::checked)
    }

    fn write(&self, writer: &mut Writer) {
        writer.raw(&self.0);
    }
}

impl serde::Serialize for RawJson {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(self.to_json(), serializer)
    }
}

impl<'de> serde::Deserialize<'de> for RawJson {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(deserializer)
    }
}

/// Members of an object that its description does not name, byte for byte as they were sent. Empty, it takes one word.
///
/// ```
/// use clientwright_runtime::UnknownMembers;
///
/// let mut members = UnknownMembers::default();
/// members.insert("plan", &"free".to_owned());
/// assert_eq!(members.get::<String>("plan")?, Some("free".to_owned()));
/// assert_eq!(members.raw("plan").unwrap(), "\"free\"");
/// # Ok::<(), clientwright_runtime::DecodeError>(())
/// ```
// The box of a text is one word where there is no member, which is nearly always.
#[allow(clippy::box_collection)]
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct UnknownMembers(Option<Box<String>>);

/// The members in a text, by name: of each the lengths of name and value, the name, and the JSON of the value, as in
/// `4:6:plan"free"`. One text takes less than an allocation for each member, of which there are few.
struct Members<'m>(&'m str);

impl<'m> Iterator for Members<'m> {
    type Item = (&'m str, &'m str);

    fn next(&mut self) -> Option<Self::Item> {
        let (name, rest) = split_number(self.0)?;
        let (value, rest) = split_number(rest)?;
        let (name, rest) = rest.split_at_checked(name)?;
        let (value, rest) = rest.split_at_checked(value)?;
        self.0 = rest;
        Some((name, value))
    }
}

/// A number with a colon behind it.
fn push_number(text: &mut String, number: usize) {
    let mut power = 1;
    while number / power >= 10 {
        power *= 10;
    }
    while power > 0 {
        text.push(char::from(b'0' + (number / power % 10) as u8));
        power /= 10;
    }
    text.push(':');
}

/// The number at the beginning, and what is behind its colon.
fn split_number(text: &str) -> Option<(usize, &str)> {
    let end = text.bytes().position(|byte| byte == b':')?;
    let number = text.bytes().take(end).fold(0, |number, digit| number * 10 + usize::from(digit - b'0'));
    Some((number, &text[end + 1..]))
}

impl UnknownMembers {
    fn members(&self) -> Members<'_> {
        Members(self.0.as_deref().map_or("", String::as_str))
    }

    fn of<'m>(members: impl IntoIterator<Item = (&'m str, &'m str)>) -> Self {
        let mut all = Self::default();
        members.into_iter().for_each(|(name, value)| all.push(name, value));
        all
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.members().count()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// The names and the JSON of the values, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.members()
    }

    /// Whether there is a member of this name.
    #[must_use]
    pub fn contains_key(&self, name: &str) -> bool {
        self.raw(name).is_some()
    }

    /// The JSON of a member, as it was sent. Looks at one member after the other.
    #[must_use]
    pub fn raw(&self, name: &str) -> Option<&str> {
        self.members().find_map(|(known, value)| (known == name).then_some(value))
    }

    /// A member as a type; `None` where there is none of this name.
    ///
    /// # Errors
    /// When it does not fit the type.
    pub fn get<T: Model>(&self, name: &str) -> Result<Option<T>, DecodeError> {
        self.raw(name).map(|text| T::from_json(text.as_bytes())).transpose()
    }

    /// Sets a member.
    pub fn insert(&mut self, name: impl Into<String>, value: &impl Model) {
        self.push(&name.into(), RawJson::of(value).as_str());
        self.close();
    }

    /// Removes a member.
    pub fn remove(&mut self, name: &str) -> Option<RawJson> {
        let removed = self.raw(name).map(RawJson::checked)?;
        *self = Self::of(self.members().filter(|(known, _)| *known != name));
        Some(removed)
    }

    /// For `Debug`, without the values of these either: members of secret types, whose values did not fit.
    #[doc(hidden)]
    #[must_use]
    pub fn hiding<'m>(&'m self, secret: &'m [&'m str]) -> impl fmt::Debug + 'm {
        Hiding { members: self, secret }
    }

    /// Adds a member that was read. When all are, [`close`](Self::close) puts them in order.
    pub(super) fn push(&mut self, name: &str, value: &str) {
        /// Room for some members of the usual length.
        const FIRST: usize = 64;
        let text = self.0.get_or_insert_with(|| Box::new(String::with_capacity(FIRST)));
        push_number(text, name.len());
        push_number(text, value.len());
        text.push_str(name);
        text.push_str(value);
    }

    /// Puts the members in order. Of those of one name the last stays; the name of one of these is given.
    pub(super) fn close(&mut self) -> Option<Box<str>> {
        let text = self.0.as_deref()?;
        if Members(text).is_sorted_by(|(one, _), (other, _)| one < other) {
            return None;
        }
        let mut members: Vec<_> = Members(text).collect();
        // A sort that is stable, so that the last of those alike is the last that was sent.
        members.sort_by_key(|(name, _)| *name);
        let mut twice = None;
        members.dedup_by(|later, kept| {
            let same = later.0 == kept.0;
            if same {
                *kept = *later;
                twice = Some(kept.0.into());
            }
            same
        });
        *self = Self::of(members);
        twice
    }
}

/// JSON as it is, for `Debug`.
struct Shown<'m>(&'m str);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// Without the values of members whose names say that they are secret.
impl fmt::Debug for UnknownMembers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.hiding(&[]).fmt(f)
    }
}

/// Members for `Debug`, without the values of some.
struct Hiding<'m> {
    members: &'m UnknownMembers,
    secret: &'m [&'m str],
}

impl fmt::Debug for Hiding<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_hidden = |name: &str| self.secret.contains(&name) || is_secret(name);
        let shown = |(name, value)| (name, Shown(if is_hidden(name) { "[redacted]" } else { value }));
        f.debug_map().entries(self.members.members().map(shown)).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_looked_up_set_and_removed() {
        let mut members = UnknownMembers::default();
        assert_eq!(size_of::<UnknownMembers>(), size_of::<usize>());
        for (name, text) in [("b", "1.10"), ("a", "[ ]"), ("b", "2"), ("c", "null"), ("b", "3")] {
            members.push(name, text);
        }
        assert_eq!(members.close().as_deref(), Some("b"));
        assert_eq!(format!("{members:?}"), r#"{"a": [ ], "b": 3, "c": null}"#);
        assert_eq!((members.len(), members.get::<i64>("b"), members.get::<i64>("x")), (3, Ok(Some(3)), Ok(None)));
        members.insert("b", &7);
        members.insert("ab", &true);
        assert_eq!(members.remove("a").map(|raw| raw.to_string()), Some("[ ]".to_owned()));
        assert_eq!(members.remove("a"), None);
        assert_eq!(members.iter().map(|(name, _)| name).collect::<Vec<_>>(), ["ab", "b", "c"]);
        assert!(members.get::<String>("b").is_err() && members.contains_key("ab"));
    }
}
