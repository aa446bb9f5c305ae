//! What a lenient reader does with what does not fit: leave it out, and note it.

use std::borrow::Cow;
use std::ops::Range;

use super::super::{DecodeError, Mismatches};
use super::Reader;
use super::surprises::Surprises;

/// Where a value begins that may turn out not to fit, and what to go back to then.
#[derive(Clone, Copy, Debug)]
pub(in crate::json) struct Mark {
    pub(super) at: usize,
    depth: usize,
    lists: usize,
    pub(super) surprises: Surprises,
    notes: (usize, usize, usize),
}

/// What was left out so far.
#[derive(Debug, Default)]
pub(in crate::json) struct Notes {
    pub(in crate::json) kept: Vec<Note>,
    pub(in crate::json) len: usize,
    /// Items that were left out of lists that are in no other list.
    pub(in crate::json) outer_items: usize,
}

/// Something that was left out.
#[derive(Debug)]
pub(in crate::json) struct Note {
    pub(in crate::json) at: usize,
    pub(in crate::json) error: DecodeError,
    pub(in crate::json) text: Option<Range<usize>>,
}

impl Notes {
    fn note(&mut self, note: Note) {
        self.len += 1;
        if self.kept.len() < Mismatches::KEPT {
            self.kept.push(note);
        }
    }

    /// Takes out what was noted since.
    pub(super) fn split_off(&mut self, mark: Mark) -> Self {
        let (kept, len, outer_items) = mark.notes;
        Self {
            kept: self.kept.split_off(kept.min(self.kept.len())),
            len: self.len - len,
            outer_items: self.outer_items - outer_items,
        }
    }

    pub(super) fn append(&mut self, mut other: Self) {
        self.kept.append(&mut other.kept);
        self.len += other.len;
        self.outer_items += other.outer_items;
    }

    /// Moves what was noted since to other places.
    pub(super) fn move_since(&mut self, mark: Mark, to: impl Fn(usize) -> usize) {
        for note in self.kept.iter_mut().skip(mark.notes.0) {
            note.at = to(note.at);
            note.error = note.error.clone().moved(&to);
            note.text = note.text.take().map(|range| to(range.start)..to(range.start) + range.len());
        }
    }
}

impl<'j> Reader<'j> {
    pub(in crate::json) fn mark(&mut self) -> Mark {
        self.space();
        let notes = (self.notes.kept.len(), self.notes.len, self.notes.outer_items);
        Mark { at: self.at, depth: self.depth, lists: self.lists, surprises: self.surprises, notes }
    }

    pub(super) fn rewind(&mut self, mark: Mark) {
        (self.at, self.depth, self.lists) = (mark.at, mark.depth, mark.lists);
        self.surprises = mark.surprises;
        self.notes.kept.truncate(mark.notes.0);
        (self.notes.len, self.notes.outer_items) = (mark.notes.1, mark.notes.2);
    }

    /// Passes over a member that does not fit and notes it; gives its text. An error where all has to fit.
    pub(super) fn leave_out(&mut self, mark: Mark, error: DecodeError) -> Result<&'j str, DecodeError> {
        let error = error.or_at(mark.at);
        if !self.is_lenient || error.is_fatal() {
            return Err(error);
        }
        self.rewind(mark);
        let text = self.skip()?;
        self.note(mark.at, error, Some(mark.at..self.at))?;
        Ok(text)
    }

    /// As that, for an item of a list.
    pub(in crate::json) fn leave_out_item(&mut self, mark: Mark, error: DecodeError) -> Result<(), DecodeError> {
        self.leave_out(mark, error)?;
        self.notes.outer_items += usize::from(self.lists == 1);
        Ok(())
    }

    /// As that, for a member of a map.
    pub(in crate::json) fn leave_out_member(&mut self, mark: Mark, error: DecodeError) -> Result<(), DecodeError> {
        self.leave_out(mark, error).map(drop)
    }

    /// Notes something at a place of the text; an error where all has to fit.
    pub(in crate::json) fn note(
        &mut self,
        at: usize,
        error: DecodeError,
        text: Option<Range<usize>>,
    ) -> Result<(), DecodeError> {
        if !self.is_lenient {
            return Err(error.or_at(at));
        }
        self.notes.note(Note { at, error, text });
        Ok(())
    }

    /// A member that is sent twice in the object that begins at `at`.
    pub(in crate::json) fn note_twice(&mut self, at: usize, name: &str) -> Result<(), DecodeError> {
        self.note(at, DecodeError::twice(name).or_at(at), None)
    }

    /// Whether null comes next and stands for something empty that has to be there, as in what Go sends.
    pub(in crate::json) fn null_for_empty(&mut self, expected: &'static str) -> Result<bool, DecodeError> {
        if !self.may_stand_for_another() || self.space() != b'n' {
            return Ok(false);
        }
        let (start, error) = (self.at, self.unexpected(expected));
        self.literal(b"null")?;
        self.note(start, error, Some(start..self.at))?;
        Ok(true)
    }

    /// Whether an empty list comes next and stands for an object without members, as in what PHP sends.
    pub(in crate::json) fn list_for_empty(&mut self) -> Result<bool, DecodeError> {
        self.empty_for_empty([b'[', b']'], "an object")
    }

    /// Whether an object without members comes next and stands for an empty list, as in what Lua sends.
    pub(in crate::json) fn object_for_empty(&mut self) -> Result<bool, DecodeError> {
        self.empty_for_empty([b'{', b'}'], "an array")
    }

    fn empty_for_empty(&mut self, [open, close]: [u8; 2], expected: &'static str) -> Result<bool, DecodeError> {
        if !self.may_stand_for_another() || self.space() != open {
            return Ok(false);
        }
        let (start, error) = (self.at, self.unexpected(expected));
        self.at += 1;
        if self.space() != close {
            self.at = start;
            return Ok(false);
        }
        self.at += 1;
        self.note(start, error, Some(start..self.at))?;
        Ok(true)
    }

    /// The number or boolean that has to be there and comes as a text; `read` reads it.
    #[cold]
    pub(super) fn in_text<T>(
        &mut self,
        expected: &'static str,
        read: fn(&mut Reader<'_>) -> Result<T, DecodeError>,
    ) -> Result<Option<T>, DecodeError> {
        if !self.may_stand_for_another() || self.space() != b'"' {
            return Ok(None);
        }
        let (start, error) = (self.at, self.unexpected(expected));
        let text = self.string(expected)?;
        let mut inner = Reader::new(&text);
        match read(&mut inner).and_then(|value| inner.finish().map(|()| value)) {
            Ok(value) => {
                self.note(start, error, Some(start..self.at))?;
                Ok(Some(value))
            }
            Err(_) => {
                self.at = start;
                Ok(None)
            }
        }
    }

    /// A text, or a number that comes where one has to be: moments as seconds, amounts that are no texts.
    #[inline]
    pub(in crate::json) fn text_or_number(&mut self, expected: &'static str) -> Result<Cow<'j, str>, DecodeError> {
        match self.string(expected) {
            Ok(text) => Ok(text),
            Err(error) => self.number_for_text(error).map(Cow::Borrowed),
        }
    }

    /// The digits of a number that comes where a text has to be.
    #[cold]
    fn number_for_text(&mut self, error: DecodeError) -> Result<&'j str, DecodeError> {
        let start = self.at;
        if error.is_fatal() || !self.may_stand_for_another() || !matches!(self.space(), b'-' | b'0'..=b'9') {
            return Err(error);
        }
        let digits = self.number("a string")?;
        self.note(start, error, Some(start..self.at))?;
        Ok(digits)
    }

    /// A boolean that comes as something else.
    #[cold]
    pub(super) fn other_boolean(&mut self) -> Result<bool, DecodeError> {
        if let Some(value) = self.in_text("a boolean", |inner| inner.bool())? {
            return Ok(value);
        }
        match self.digit_for_boolean()? {
            Some(value) => Ok(value),
            None => Err(self.unexpected("a boolean")),
        }
    }

    /// The boolean that has to be there and comes as `0` or `1`, as databases without booleans have it.
    fn digit_for_boolean(&mut self) -> Result<Option<bool>, DecodeError> {
        if !self.may_stand_for_another() {
            return Ok(None);
        }
        let value = match self.space() {
            b'0' => false,
            b'1' => true,
            _ => return Ok(None),
        };
        let (start, error) = (self.at, self.unexpected("a boolean"));
        if self.number("a boolean")?.len() > 1 {
            self.at = start;
            return Ok(None);
        }
        self.note(start, error, Some(start..self.at))?;
        Ok(Some(value))
    }

    /// What comes next is a part of a list, a map or a tuple.
    pub(in crate::json) fn set_required(&mut self, is_required: bool) {
        self.is_required = is_required;
    }

    /// Whether another value may stand for the one that comes next.
    fn may_stand_for_another(&self) -> bool {
        self.is_required && self.is_lenient
    }
}
