//! Numbers: by their digits where these fit, else by the standard library's parser.

use super::super::DecodeError;
use super::Reader;

/// Powers of ten that a float holds exactly.
const TENS: [f64; 16] = [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

const LEAST: i128 = i64::MIN as i128;

impl<'j> Reader<'j> {
    #[inline]
    fn digits(&self, mut at: usize) -> usize {
        while self.text.as_bytes().get(at).is_some_and(u8::is_ascii_digit) {
            at += 1;
        }
        at
    }

    /// The text of a number, checked by the grammar.
    pub(super) fn number(&mut self, expected: &'static str) -> Result<&'j str, DecodeError> {
        if !matches!(self.space(), b'-' | b'0'..=b'9') {
            return Err(self.unexpected(expected));
        }
        let bytes = self.text.as_bytes();
        let start = self.at;
        let whole = start + usize::from(self.byte() == b'-');
        let mut at = self.digits(whole);
        let mut valid = at > whole && (bytes[whole] != b'0' || at == whole + 1);
        if bytes.get(at) == Some(&b'.') {
            let fraction = at + 1;
            at = self.digits(fraction);
            valid &= at > fraction;
        }
        if let Some(b'e' | b'E') = bytes.get(at) {
            let exponent = at + 1 + usize::from(matches!(bytes.get(at + 1), Some(b'+' | b'-')));
            at = self.digits(exponent);
            valid &= at > exponent;
        }
        if !valid {
            return Err(self.syntax());
        }
        self.at = at;
        Ok(&self.text[start..at])
    }

    /// The value of the digits from `at` on, after `value`; wrapped where there are too many. And where they end.
    #[inline]
    fn accumulate(&self, mut value: u64, mut at: usize) -> (u64, usize) {
        while let Some(byte) = self.text.as_bytes().get(at) {
            let digit = byte.wrapping_sub(b'0');
            if digit > 9 {
                break;
            }
            value = value.wrapping_mul(10).wrapping_add(u64::from(digit));
            at += 1;
        }
        (value, at)
    }

    /// An integer, which may be written `1`, `1.0` or `1e3`. What is beyond an `i128` is far beyond what any type takes.
    #[inline]
    pub(in crate::json) fn integer(&mut self) -> Result<i128, DecodeError> {
        let minus = self.space() == b'-';
        let bytes = self.text.as_bytes();
        let start = self.at + usize::from(minus);
        let (value, end) = self.accumulate(0, start);
        let is_plain = match end - start {
            1 => true,
            2..=18 => bytes[start] != b'0',
            _ => false,
        };
        if is_plain && !matches!(bytes.get(end), Some(b'.' | b'e' | b'E')) {
            self.at = end;
            let value = i128::from(value);
            return Ok(if minus { -value } else { value });
        }
        self.long_integer()
    }

    #[cold]
    #[inline(never)]
    fn long_integer(&mut self) -> Result<i128, DecodeError> {
        if let Some(integer) = self.in_text("an integer", |inner| inner.integer())? {
            return Ok(integer);
        }
        let text = self.number("an integer")?;
        if let Ok(integer) = text.parse() {
            return Ok(integer);
        }
        match text.parse::<f64>() {
            // No type has room for more; the cast is exact far beyond. The least `i64` is no float here: what is read
            // as -2^63 was a number below it, rounded.
            #[allow(clippy::cast_possible_truncation)]
            Ok(float) if float.fract() == 0.0 && float.abs() < 1e20 => match float as i128 {
                LEAST => Ok(LEAST - 1),
                integer => Ok(integer),
            },
            _ => Err(DecodeError::mismatch("an integer", "a number that is none")),
        }
    }

    /// A number.
    #[inline]
    pub(in crate::json) fn float(&mut self) -> Result<f64, DecodeError> {
        let minus = self.space() == b'-';
        let bytes = self.text.as_bytes();
        let start = self.at + usize::from(minus);
        let (mut value, mut end) = self.accumulate(0, start);
        let whole = end - start;
        let mut fraction = 0;
        if bytes.get(end) == Some(&b'.') {
            let dot = end + 1;
            (value, end) = self.accumulate(value, dot);
            fraction = end - dot;
        }
        // Both parts are exact up to 15 digits, so the quotient is rounded once.
        let has_point = end > start + whole;
        let is_short = whole > 0 && whole + fraction <= 15 && (whole == 1 || bytes[start] != b'0');
        if is_short && (fraction > 0 || !has_point) && !matches!(bytes.get(end), Some(b'e' | b'E')) {
            self.at = end;
            #[allow(clippy::cast_precision_loss)]
            let value = value as f64 / TENS[fraction];
            return Ok(if minus { -value } else { value });
        }
        self.long_float()
    }

    #[cold]
    #[inline(never)]
    fn long_float(&mut self) -> Result<f64, DecodeError> {
        if let Some(float) = self.in_text("a number", |inner| inner.float())? {
            return Ok(float);
        }
        match self.number("a number")?.parse::<f64>() {
            Ok(value) if value.is_finite() => Ok(value),
            _ => Err(DecodeError::mismatch("a number that fits f64", "one that does not")),
        }
    }
}
