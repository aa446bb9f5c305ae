//! Strings: borrowed from the text where they have no escapes.

use std::borrow::Cow;

use super::super::DecodeError;
use super::super::scan::plain_end;
use super::Reader;

impl<'j> Reader<'j> {
    /// A string. `expected` says in words what it is: `"a string with a date"`.
    ///
    /// # Errors
    /// When something else comes next.
    #[inline]
    pub fn string(&mut self, expected: &'static str) -> Result<Cow<'j, str>, DecodeError> {
        if self.space() != b'"' {
            return Err(self.unexpected(expected));
        }
        let start = self.at + 1;
        let end = plain_end(self.text.as_bytes(), start);
        if self.text.as_bytes().get(end) == Some(&b'"') {
            self.at = end + 1;
            return Ok(Cow::Borrowed(&self.text[start..end]));
        }
        self.escaped(start, end).map(Cow::Owned)
    }

    /// Passes over the empty string, if it comes next.
    pub(in crate::json) fn empty_text(&mut self) -> bool {
        self.space();
        let is_empty = self.text.as_bytes().get(self.at..).is_some_and(|rest| rest.starts_with(b"\"\""));
        self.at += if is_empty { 2 } else { 0 };
        is_empty
    }

    /// A string with escapes; the first of them is at `end`.
    #[cold]
    #[inline(never)]
    fn escaped(&mut self, mut start: usize, mut end: usize) -> Result<String, DecodeError> {
        let mut text = String::with_capacity(2 * (end - start) + 16);
        loop {
            text.push_str(&self.text[start..end]);
            self.at = end;
            match self.byte() {
                b'"' => {
                    self.at += 1;
                    return Ok(text);
                }
                b'\\' => text.push(self.escape()?),
                _ => return Err(self.syntax()),
            }
            start = self.at;
            end = plain_end(self.text.as_bytes(), start);
        }
    }

    /// From within a string to behind its closing quote.
    pub(super) fn skip_string(&mut self) -> Result<(), DecodeError> {
        loop {
            self.at = plain_end(self.text.as_bytes(), self.at);
            match self.byte() {
                b'"' => {
                    self.at += 1;
                    return Ok(());
                }
                b'\\' => self.escape().map(drop)?,
                _ => return Err(self.syntax()),
            }
        }
    }

    fn escape(&mut self) -> Result<char, DecodeError> {
        let plain = match self.text.as_bytes().get(self.at + 1) {
            Some(byte @ (b'"' | b'\\' | b'/')) => char::from(*byte),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.escaped_unit(),
            _ => return Err(self.syntax()),
        };
        self.at += 2;
        Ok(plain)
    }

    /// `\uXXXX`, or two of them where the first is half of a character.
    fn escaped_unit(&mut self) -> Result<char, DecodeError> {
        let first = self.unit()?;
        let second = if (0xD800..0xDC00).contains(&first) { Some(self.unit()?) } else { None };
        match char::decode_utf16([first].into_iter().chain(second)).next() {
            Some(Ok(character)) => Ok(character),
            _ => Err(self.syntax()),
        }
    }

    fn unit(&mut self) -> Result<u16, DecodeError> {
        let digits = match self.text.as_bytes().get(self.at..).and_then(|rest| rest.first_chunk::<6>()) {
            Some([b'\\', b'u', digits @ ..]) => digits.map(|digit| char::from(digit).to_digit(16)),
            _ => return Err(self.syntax()),
        };
        let unit = digits.iter().try_fold(0, |sum, digit| Some(sum * 16 + (*digit)?));
        let unit = unit.and_then(|unit: u32| u16::try_from(unit).ok()).ok_or_else(|| self.syntax())?;
        self.at += 6;
        Ok(unit)
    }
}
