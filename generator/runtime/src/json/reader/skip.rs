//! Values that are passed over, checked as those that are read.

use super::super::DecodeError;
use super::{MAX_DEPTH, Reader};

/// Which of the lists and objects around a value are objects, a bit for each.
#[derive(Default)]
struct Levels {
    objects: [u64; MAX_DEPTH / 64],
    depth: usize,
}

impl Levels {
    fn enter(&mut self, is_object: bool) {
        let (word, bit) = (self.depth / 64, 1 << (self.depth % 64));
        match is_object {
            true => self.objects[word] |= bit,
            false => self.objects[word] &= !bit,
        }
        self.depth += 1;
    }

    fn is_object(&self) -> bool {
        self.depth.checked_sub(1).is_some_and(|last| self.objects[last / 64] >> (last % 64) & 1 == 1)
    }
}

impl<'j> Reader<'j> {
    /// Passes over the value that comes next, and gives its text.
    pub(in crate::json) fn skip(&mut self) -> Result<&'j str, DecodeError> {
        self.space();
        let start = self.at;
        let mut levels = Levels::default();
        loop {
            let opened = self.skip_start(&mut levels)?;
            if !opened && !self.skip_end(&mut levels)? {
                return Ok(&self.text[start..self.at]);
            }
        }
    }

    /// A scalar, an empty list or object, or the opening of one that has something in it: then the cursor is before that.
    fn skip_start(&mut self, levels: &mut Levels) -> Result<bool, DecodeError> {
        match self.space() {
            b'"' => {
                self.at += 1;
                self.skip_string()?;
            }
            bracket @ (b'{' | b'[') => {
                if self.depth + levels.depth >= MAX_DEPTH {
                    return Err(DecodeError::too_deep(self.at));
                }
                self.at += 1;
                let is_object = bracket == b'{';
                let close = if is_object { b'}' } else { b']' };
                if self.space() != close {
                    levels.enter(is_object);
                    if is_object {
                        self.skip_name()?;
                    }
                    return Ok(true);
                }
                self.at += 1;
            }
            b't' => self.literal(b"true")?,
            b'f' => self.literal(b"false")?,
            b'n' => self.literal(b"null")?,
            b'-' | b'0'..=b'9' => self.number("a number").map(drop)?,
            _ => return Err(self.syntax()),
        }
        Ok(false)
    }

    /// Behind a value: whether another follows, inside of what was opened.
    fn skip_end(&mut self, levels: &mut Levels) -> Result<bool, DecodeError> {
        while levels.depth > 0 {
            let is_object = levels.is_object();
            match self.space() {
                b',' => {
                    self.at += 1;
                    if is_object {
                        self.space();
                        self.skip_name()?;
                    }
                    return Ok(true);
                }
                b'}' if is_object => {}
                b']' if !is_object => {}
                _ => return Err(self.syntax()),
            }
            self.at += 1;
            levels.depth -= 1;
        }
        Ok(false)
    }

    fn skip_name(&mut self) -> Result<(), DecodeError> {
        if self.byte() != b'"' {
            return Err(self.syntax());
        }
        self.at += 1;
        self.skip_string()?;
        self.colon()
    }
}
