//! JSON values one after the other, as lines (`application/x-ndjson`) or as a sequence (`application/json-seq`, RFC 7464).

use std::collections::VecDeque;

use crate::wire::sse::RawEvent;

/// Media types of lines.
const LINES: &[&str] = &[
    "application/x-ndjson",
    "application/ndjson",
    "application/jsonl",
    "application/x-jsonl",
    "application/jsonlines",
    "application/x-jsonlines",
    "application/json-lines",
    "application/stream+json",
    "application/x-json-stream",
];

/// What separates the values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Separator {
    /// Ends of lines.
    LineFeed,
    /// The control character before each value, which may have several lines.
    Record,
}

impl Separator {
    /// The separator of a media type; `None` where it is none of these.
    pub(crate) fn of(media_type: &str) -> Option<Self> {
        let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        if LINES.contains(&essence.as_str()) {
            Some(Self::LineFeed)
        } else if essence == "application/json-seq" || essence.ends_with("+json-seq") {
            Some(Self::Record)
        } else {
            None
        }
    }

    fn byte(self) -> u8 {
        match self {
            Self::LineFeed => b'\n',
            Self::Record => b'\x1e',
        }
    }
}

/// Reads values from pieces cut anywhere.
#[derive(Debug)]
pub(crate) struct Parser {
    separator: Separator,
    value: Vec<u8>,
    ready: VecDeque<RawEvent>,
}

impl Parser {
    pub(crate) fn new(separator: Separator) -> Self {
        Self { separator, value: Vec::new(), ready: VecDeque::new() }
    }

    /// Takes in the next bytes. False when one value has become larger than `limit` bytes.
    pub(crate) fn push(&mut self, bytes: &[u8], limit: usize) -> bool {
        for &byte in bytes {
            if byte == self.separator.byte() {
                self.end();
            } else {
                self.value.push(byte);
            }
            if self.value.len() > limit {
                return false;
            }
        }
        true
    }

    /// Ends the value that is being read; one without anything in it keeps a connection alive and is none.
    pub(crate) fn end(&mut self) {
        let value = std::mem::take(&mut self.value);
        let text = String::from_utf8_lossy(&value);
        let text = text.trim_start_matches('\u{feff}').trim();
        if !text.is_empty() {
            self.ready.push_back(RawEvent { name: "message".to_owned(), id: None, data: text.to_owned() });
        }
    }

    /// The next complete value.
    pub(crate) fn next(&mut self) -> Option<RawEvent> {
        self.ready.pop_front()
    }
}

#[cfg(test)]
mod tests {
    use super::{Parser, Separator};

    fn check(media_type: &str, text: &str, expected: &[&str]) {
        let separator = Separator::of(media_type).expect("it is one of them");
        for piece in [1, 2, 3, 1000] {
            let mut parser = Parser::new(separator);
            for bytes in text.as_bytes().chunks(piece) {
                assert!(parser.push(bytes, 1000));
            }
            parser.end();
            let found: Vec<String> = std::iter::from_fn(|| parser.next()).map(|event| event.data).collect();
            assert_eq!(found, expected, "{text:?} by {piece}");
        }
    }

    #[test]
    fn values_come_one_after_the_other() {
        check("application/x-ndjson", "{\"a\":1}\n{\"a\":2}\n", &["{\"a\":1}", "{\"a\":2}"]);
        check("application/jsonl; charset=utf-8", "1\r\n2\r\n", &["1", "2"]);
        check("application/x-ndjson", "1\n\n \n2", &["1", "2"]);
        check("application/stream+json", "\u{feff}\"é€😀\"\n", &["\"é€😀\""]);
        check("application/x-ndjson", "", &[]);
        check("application/json-seq", "\x1e{\n\"a\": 1\n}\n\x1e2\n", &["{\n\"a\": 1\n}", "2"]);
        check("application/geo+json-seq", "\x1e\x1e1", &["1"]);
    }

    #[test]
    fn sizes_are_limited_and_other_media_types_are_none_of_these() {
        let mut parser = Parser::new(Separator::LineFeed);
        assert!(parser.push(b"12345\n12345\n", 5));
        assert!(!parser.push(b"123456", 5));
        for other in ["application/json", "text/event-stream", "text/plain", ""] {
            assert_eq!(Separator::of(other), None, "{other}");
        }
    }
}
