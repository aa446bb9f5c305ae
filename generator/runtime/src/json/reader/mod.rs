//! A cursor over JSON text: [`Reader`]. It is as strict as RFC 8259, in what it skips too.

mod lenient;
mod members;
mod numbers;
mod parts;
mod skip;
mod strings;
mod surprises;
mod unions;
mod value;
mod watched;

use lenient::Notes;
pub use members::{Slot, constant, in_place, nullable, optional, passed, required};
use surprises::Surprises;
use unions::Trials;
pub use unions::Variant;
use watched::Watched;

use super::DecodeError;

/// How deeply lists and objects may lie in one another.
pub(super) const MAX_DEPTH: usize = 256;

/// How many bytes of the stack reading may take. Threads have 2 MiB, and large types in one another take much for each level.
const STACK: usize = 5 << 18;

/// So many levels fit whatever the types are.
const SHALLOW: usize = 16;

/// Reads JSON text value by value, from the front.
///
/// A reader of a type takes the value that comes next and leaves the cursor behind it. Unknown members and unknown enum
/// values are no errors: they are kept and counted as surprises, by which a union chooses the variant that fits best.
///
/// Objects are read by what [`impl_object!`](crate::impl_object) writes, unions by [`union`](Reader::union), and what
/// else is called a type of its own by the type within:
///
/// ```
/// use clientwright_runtime::{DecodeError, Model, Reader, Writer};
///
/// struct Name(String);
///
/// impl Model for Name {
///     fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
///         Model::read(reader).map(Self)
///     }
///     fn write(&self, writer: &mut Writer) {
///         self.0.write(writer);
///     }
/// }
///
/// assert_eq!(Name::from_json(br#""a""#)?.0, "a");
/// # Ok::<(), DecodeError>(())
/// ```
#[derive(Debug)]
pub struct Reader<'j> {
    text: &'j str,
    at: usize,
    /// Lists and objects around the cursor.
    depth: usize,
    /// Where the stack was when reading began.
    stack: usize,
    /// Lists around the cursor.
    lists: usize,
    surprises: Surprises,
    /// Whether the value that comes next has to be there: then another may stand for it.
    is_required: bool,
    /// Whether what does not fit is left out, where it can be done without, and noted.
    is_lenient: bool,
    notes: Notes,
    trials: Trials,
    watched: Watched,
}

impl<'j> Reader<'j> {
    /// A reader to which all has to fit.
    #[must_use]
    pub fn new(text: &'j str) -> Self {
        Self::with(text, false)
    }

    /// A reader that leaves out what does not fit, where it can be done without.
    pub(super) fn lenient(text: &'j str) -> Self {
        Self::with(text, true)
    }

    fn with(text: &'j str, is_lenient: bool) -> Self {
        Self {
            text,
            at: 0,
            depth: 0,
            stack: stack(),
            lists: 0,
            surprises: Surprises::default(),
            is_required: true,
            is_lenient,
            notes: Notes::default(),
            trials: Trials::default(),
            watched: Watched::default(),
        }
    }

    /// Counts one surprise: something that the description does not know.
    pub fn surprise(&mut self) {
        self.surprises.all += 1;
    }

    /// Whether a value was met that fits no variant of its union.
    pub(in crate::json) fn met_unmatched(&self) -> bool {
        self.surprises.unmatched > 0
    }

    /// How many surprises were met so far.
    #[must_use]
    pub fn surprises(&self) -> u64 {
        self.surprises.all
    }

    /// Ends the reading: nothing may follow.
    pub(super) fn finish(&mut self) -> Result<(), DecodeError> {
        self.space();
        if self.at == self.text.len() { Ok(()) } else { Err(self.syntax()) }
    }

    /// The text, and what was left out of it.
    pub(super) fn into_notes(self) -> (&'j str, Notes) {
        (self.text, self.notes)
    }

    /// Where the value that comes next begins.
    pub(super) fn position(&mut self) -> usize {
        self.space();
        self.at
    }

    /// Where the value before the cursor ends.
    pub(super) fn end(&self) -> usize {
        self.at
    }

    /// Moves the cursor within the list or object that it is in.
    pub(super) fn go_to(&mut self, at: usize) {
        self.at = at;
    }

    /// The byte at the cursor; 0 at the end, which begins nothing.
    #[inline]
    fn byte(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or(0)
    }

    /// The first byte that is no white space, to which the cursor goes.
    #[inline]
    fn space(&mut self) -> u8 {
        let byte = self.byte();
        if byte > b' ' { byte } else { self.skip_space() }
    }

    #[inline(never)]
    fn skip_space(&mut self) -> u8 {
        loop {
            match self.byte() {
                b' ' | b'\n' | b'\t' | b'\r' => self.at += 1,
                byte => return byte,
            }
        }
    }

    /// The text is no JSON at the cursor.
    #[cold]
    fn syntax(&self) -> DecodeError {
        DecodeError::syntax(self.at)
    }

    /// The value at the cursor is of another kind than it has to be.
    #[cold]
    fn unexpected(&self, expected: &'static str) -> DecodeError {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let is_word = |word: &&[u8]| rest.starts_with(word);
        let is_other_word = self.byte().is_ascii_lowercase() && ![&b"null"[..], b"true", b"false"].iter().any(is_word);
        match kind(self.byte()).filter(|_| !is_other_word) {
            Some(found) => DecodeError::mismatch(expected, found).or_at(self.at),
            None => self.syntax(),
        }
    }

    #[inline]
    fn literal<const N: usize>(&mut self, text: &[u8; N]) -> Result<(), DecodeError> {
        match self.text.as_bytes().get(self.at..).and_then(|rest| rest.first_chunk::<N>()) {
            Some(found) if found == text => {
                self.at += N;
                Ok(())
            }
            _ => Err(self.syntax()),
        }
    }

    /// Whether null comes next, which is then read.
    ///
    /// # Errors
    /// When the text is no JSON.
    #[inline]
    pub fn null(&mut self) -> Result<bool, DecodeError> {
        if self.space() != b'n' {
            return Ok(false);
        }
        self.literal(b"null").map(|()| true)
    }

    /// Nothing but null.
    pub(super) fn only_null(&mut self) -> Result<(), DecodeError> {
        if self.null()? { Ok(()) } else { Err(self.unexpected("null")) }
    }

    /// A boolean.
    ///
    /// # Errors
    /// When something else comes next.
    pub fn bool(&mut self) -> Result<bool, DecodeError> {
        match self.space() {
            b't' => self.literal(b"true").map(|()| true),
            b'f' => self.literal(b"false").map(|()| false),
            _ => self.other_boolean(),
        }
    }

    /// Steps into a list or an object.
    #[inline]
    fn open(&mut self, bracket: u8, expected: &'static str) -> Result<(), DecodeError> {
        if self.space() != bracket {
            return Err(self.unexpected(expected));
        }
        if self.depth >= SHALLOW && (self.depth == MAX_DEPTH || self.stack.abs_diff(stack()) > STACK) {
            return Err(DecodeError::too_deep(self.at));
        }
        self.depth += 1;
        self.at += 1;
        Ok(())
    }

    /// Whether another entry follows. Steps over the comma, or out.
    #[inline]
    fn more(&mut self, first: &mut bool, close: u8) -> Result<bool, DecodeError> {
        let byte = self.space();
        if byte == close {
            self.at += 1;
            self.depth -= 1;
            return Ok(false);
        }
        if std::mem::take(first) {
            return Ok(true);
        }
        if byte != b',' {
            return Err(self.syntax());
        }
        self.at += 1;
        Ok(true)
    }

    #[inline]
    fn colon(&mut self) -> Result<(), DecodeError> {
        if self.space() != b':' {
            return Err(self.syntax());
        }
        self.at += 1;
        Ok(())
    }

    /// Steps into a list; then [`item`](Self::item) goes through it.
    pub(super) fn open_list(&mut self) -> Result<(), DecodeError> {
        self.open(b'[', "an array")?;
        self.lists += 1;
        Ok(())
    }

    /// Whether another item comes next.
    #[inline]
    pub(super) fn item(&mut self, first: &mut bool) -> Result<bool, DecodeError> {
        let more = self.more(first, b']')?;
        self.lists -= usize::from(!more);
        Ok(more)
    }

    /// Whether a list comes next.
    pub(super) fn is_list(&mut self) -> bool {
        self.space() == b'['
    }

    /// Goes to an item of the list that comes next, by its index in digits.
    pub(super) fn seek_item(&mut self, index: &str) -> Result<bool, DecodeError> {
        let Ok(index) = index.parse::<usize>() else { return Ok(false) };
        self.open_list()?;
        let (mut first, mut before) = (true, 0);
        while self.item(&mut first)? {
            if before == index {
                return Ok(true);
            }
            self.skip()?;
            before += 1;
        }
        Ok(false)
    }

    /// Steps into an object; then [`key`](Self::key) goes through it.
    pub(super) fn open_object(&mut self) -> Result<(), DecodeError> {
        self.open(b'{', "an object")
    }

    /// The name of the next member; the cursor is before its value.
    #[inline]
    pub(super) fn key(&mut self, first: &mut bool) -> Result<Option<std::borrow::Cow<'j, str>>, DecodeError> {
        if !self.more(first, b'}')? {
            self.watch_end();
            return Ok(None);
        }
        let name = self.name()?;
        if self.watches() {
            self.watch(&name);
        }
        Ok(Some(name))
    }

    fn name(&mut self) -> Result<std::borrow::Cow<'j, str>, DecodeError> {
        if self.space() != b'"' {
            return Err(self.syntax());
        }
        let name = self.string("a string")?;
        self.colon()?;
        Ok(name)
    }
}

/// About where the stack ends.
#[inline(never)]
fn stack() -> usize {
    let here = 0_u8;
    std::ptr::from_ref(&here).addr()
}

/// What a value is, in words, by its first byte.
fn kind(byte: u8) -> Option<&'static str> {
    Some(match byte {
        b'n' => "null",
        b't' | b'f' => "a boolean",
        b'-' | b'0'..=b'9' => "a number",
        b'"' => "a string",
        b'[' => "an array",
        b'{' => "an object",
        _ => return None,
    })
}
