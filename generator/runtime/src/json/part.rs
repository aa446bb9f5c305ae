//! A body of JSON, read as a whole or in part: [`Document`].

use std::borrow::Cow;

use super::place::{located, mismatches};
use super::{DecodeError, Mismatches, Model, Reader};

/// The text of a body.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Document<'j> {
    text: &'j str,
    is_strict: bool,
    success_member: Option<&'static str>,
}

/// What was read of a body.
pub(crate) struct Found<T> {
    pub(crate) value: T,
    pub(crate) mismatches: Mismatches,
    /// Whether the success member is `false`; `None` where reading did not come by it.
    pub(crate) says_false: Option<bool>,
}

impl<T> Found<T> {
    fn new(value: T, reader: Reader<'_>) -> Self {
        Self { value, says_false: reader.said_false(), mismatches: mismatches(reader) }
    }
}

impl<'j> Document<'j> {
    /// # Errors
    /// When the bytes are no text.
    pub(crate) fn new(bytes: &'j [u8], is_strict: bool) -> Result<Self, DecodeError> {
        Ok(Self { text: super::utf8(bytes)?, is_strict, success_member: None })
    }

    /// The same text, where a member of the outermost object says whether it is a success.
    pub(crate) fn watching(mut self, success_member: Option<&'static str>) -> Self {
        self.success_member = success_member;
        self
    }

    fn reader(&self) -> Reader<'j> {
        let mut reader = if self.is_strict { Reader::new(self.text) } else { Reader::lenient(self.text) };
        reader.watch_for(self.success_member);
        reader
    }

    /// The whole as a type.
    pub(crate) fn whole<T: Model>(&self) -> Result<Found<T>, DecodeError> {
        let mut reader = self.reader();
        let value = super::whole(&mut reader, self.text)?;
        Ok(Found::new(value, reader))
    }

    /// The part at the first of these JSON pointers that leads to anything but null.
    pub(crate) fn first_of<R>(
        &self,
        pointers: &[&str],
        read: impl FnOnce(&mut Reader<'j>) -> Result<R, DecodeError>,
    ) -> Result<Option<Found<R>>, DecodeError> {
        for pointer in pointers {
            let mut reader = self.reader();
            if let Some(objects) = go(&mut reader, pointer).map_err(|error| located(error, self.text))? {
                let at = reader.position();
                let value = read(&mut reader).and_then(|value| leave(&mut reader, &objects).map(|()| value));
                let value = value.map_err(|error| located(error.or_at(at), self.text))?;
                return Ok(Some(Found::new(value, reader)));
            }
        }
        Ok(None)
    }

    /// Whether the text is JSON, whatever it holds.
    pub(crate) fn is_json(&self) -> bool {
        let mut reader = self.reader();
        reader.skip().is_ok() && reader.finish().is_ok()
    }

    /// Whether the text is an object with this member, and that is not null.
    #[cfg(feature = "tracing")]
    pub(crate) fn has(&self, member: &str) -> bool {
        let mut reader = self.reader();
        reader.seek(member) == Ok(true) && reader.null() == Ok(false)
    }

    /// Whether the text is an object whose success member is `false`, as far as the text is JSON.
    pub(crate) fn says_false(&self) -> bool {
        self.reader().look_for_false()
    }
}

/// A list, or a single value in its place.
pub(crate) fn list_or_one<T: Model>(reader: &mut Reader<'_>) -> Result<Vec<T>, DecodeError> {
    if reader.is_list() { Vec::read(reader) } else { T::read(reader).map(|one| vec![one]) }
}

/// Goes to where a pointer leads, unless that is nowhere or null. For each list and object on the way, whether it is an
/// object.
fn go(reader: &mut Reader<'_>, pointer: &str) -> Result<Option<Vec<bool>>, DecodeError> {
    let mut objects = Vec::new();
    for segment in segments(pointer) {
        let is_list = reader.is_list();
        let found = if is_list { reader.seek_item(&segment)? } else { reader.seek(&segment)? };
        if !found {
            return Ok(None);
        }
        objects.push(!is_list);
    }
    Ok((!reader.null()?).then_some(objects))
}

/// Goes to the end of the text, which has to be JSON to there.
fn leave(reader: &mut Reader<'_>, objects: &[bool]) -> Result<(), DecodeError> {
    for is_object in objects.iter().rev() {
        while match is_object {
            true => reader.key(&mut false)?.is_some(),
            false => reader.item(&mut false)?,
        } {
            reader.skip()?;
        }
    }
    reader.finish()
}

/// The members that a JSON pointer leads through.
pub(crate) fn segments(pointer: &str) -> impl DoubleEndedIterator<Item = Cow<'_, str>> {
    pointer.strip_prefix('/').into_iter().flat_map(|path| path.split('/')).map(|segment| match segment.contains('~') {
        true => Cow::Owned(segment.replace("~1", "/").replace("~0", "~")),
        false => Cow::Borrowed(segment),
    })
}

/// A JSON object with a member set; `None` where the text is no object.
pub(crate) fn with_member(text: &str, name: &str, value: &str) -> Option<String> {
    text.starts_with('{').then_some(())?;
    let members = super::writer::members(text).ok()?;
    let mut writer = super::Writer::new();
    let others = members.iter().filter(|(known, _)| known != name).map(|(name, text)| (name.as_str(), *text));
    writer.raw_members(others.chain([(name, value)]));
    Some(writer.into_text())
}
