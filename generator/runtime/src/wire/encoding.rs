//! Percent-encoding of paths, queries and forms.

use std::borrow::Cow;

/// Which characters stay as they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Set {
    /// All: the text goes where nothing is encoded.
    Any,
    /// Only unreserved characters; everything else, a slash and a space included, is encoded.
    Path,
    /// As forms and queries have it: a space is `+`.
    Form,
    /// Reserved characters stay, except those that would end the value.
    Reserved,
    /// As that, for a segment of a path: what would end it is encoded, and a space is `%20`.
    ReservedPath,
}

const HEX: &[u8; 16] = b"0123456789ABCDEF";

/// The text with every character outside of the set percent-encoded.
pub(crate) fn encoded(text: &str, set: Set) -> Cow<'_, str> {
    // Most texts have nothing to encode.
    if text.bytes().all(|byte| set.keeps(byte)) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if set.keeps(byte) { out.push(char::from(byte)) } else { push_encoded(&mut out, byte, set) }
    }
    Cow::Owned(out)
}

impl Set {
    /// The set for the name of what is encoded with this one: `allowReserved` is about values.
    pub(crate) fn of_names(self) -> Self {
        if self == Self::Reserved { Self::Form } else { self }
    }

    fn keeps(self, byte: u8) -> bool {
        /// For each byte, whether it stays.
        const fn kept(others: &[u8]) -> [bool; 256] {
            let mut kept = [false; 256];
            let mut byte = 0;
            while byte < 128 {
                let is_plain = matches!(byte as u8, b'-' | b'.' | b'_' | b'~');
                kept[byte] = is_plain || (byte as u8).is_ascii_alphanumeric();
                byte += 1;
            }
            let mut index = 0;
            while index < others.len() {
                kept[others[index] as usize] = true;
                index += 1;
            }
            kept
        }
        static UNRESERVED: [bool; 256] = kept(b"");
        static RESERVED: [bool; 256] = kept(b":/?@!$'()*,;[]");
        static RESERVED_PATH: [bool; 256] = kept(b":@!$'()*,;&=+");
        let kept = match self {
            Self::Any => return true,
            Self::Path | Self::Form => &UNRESERVED,
            Self::Reserved => &RESERVED,
            Self::ReservedPath => &RESERVED_PATH,
        };
        kept[usize::from(byte)]
    }
}

fn push_encoded(out: &mut String, byte: u8, set: Set) {
    if byte == b' ' && matches!(set, Set::Form | Set::Reserved) {
        out.push('+');
        return;
    }
    out.push('%');
    out.push(char::from(HEX[usize::from(byte >> 4)]));
    out.push(char::from(HEX[usize::from(byte & 15)]));
}

/// Appends an encoded pair to a query or form.
pub(crate) fn push_pair(query: &mut String, name: &str, value: &str) {
    if !query.is_empty() {
        query.push('&');
    }
    query.push_str(name);
    query.push('=');
    query.push_str(value);
}

/// Appends a pair to a query or form, encoding both sides.
pub(crate) fn push_plain_pair(query: &mut String, name: &str, value: &str) {
    push_pair(query, &encoded(name, Set::Form), &encoded(value, Set::Form));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_set_encodes_what_would_be_misread() {
        let cases = [
            (Set::Any, "a/b c%\u{e9}", "a/b c%\u{e9}"),
            (Set::Path, "a/b c", "a%2Fb%20c"),
            (Set::Path, "%2e%2e", "%252e%252e"),
            (Set::Path, "é\\\r\n", "%C3%A9%5C%0D%0A"),
            (Set::Form, "a b&c=d+e*", "a+b%26c%3Dd%2Be%2A"),
            (Set::ReservedPath, "a/b?c#d&e=f%\\ [;]", "a%2Fb%3Fc%23d&e=f%25%5C%20%5B;%5D"),
            (Set::Reserved, "a/b?c#d&e=f%", "a/b?c%23d%26e%3Df%25"),
        ];
        for (set, text, expected) in cases {
            assert_eq!(encoded(text, set), expected);
        }
    }
}
