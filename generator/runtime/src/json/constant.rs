//! Values that are always the same: [`Constant`].

use super::reader::Reader;
use super::{DecodeError, Model, Writer};

/// The value of a member that is always the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Constant {
    /// A text.
    Text(&'static str),
    /// An integer.
    Integer(i64),
}

impl From<&'static str> for Constant {
    fn from(text: &'static str) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Constant {
    fn from(number: i64) -> Self {
        Self::Integer(number)
    }
}

impl Constant {
    /// Reads a value of its type: whether it is this one.
    pub(super) fn reads(self, reader: &mut Reader<'_>) -> Result<bool, DecodeError> {
        match self {
            Self::Text(text) => Ok(reader.string("a string")? == text),
            Self::Integer(number) => Ok(i64::read(reader)? == number),
        }
    }

    pub(super) fn write(self, writer: &mut Writer) {
        match self {
            Self::Text(text) => writer.string(text),
            Self::Integer(number) => writer.integer(number),
        }
    }
}
