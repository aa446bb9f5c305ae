//! The wire format of server-sent events: bytes in, events out.

use std::collections::VecDeque;
use std::time::Duration;

/// One event as it was sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct RawEvent {
    pub(crate) name: String,
    pub(crate) id: Option<String>,
    pub(crate) data: String,
}

/// Reads the format as the HTML standard defines it, from pieces cut anywhere.
#[derive(Debug, Default)]
pub(crate) struct Parser {
    line: Vec<u8>,
    data: Option<String>,
    name: String,
    id: Option<String>,
    retry: Option<Duration>,
    /// The byte before was a carriage return, so a line feed belongs to it.
    after_cr: bool,
    past_first_line: bool,
    ready: VecDeque<RawEvent>,
}

impl Parser {
    /// Takes in the next bytes. False when one event has become larger than `limit` bytes.
    pub(crate) fn push(&mut self, bytes: &[u8], limit: usize) -> bool {
        for &byte in bytes {
            match byte {
                b'\n' if self.after_cr => {}
                b'\n' | b'\r' => self.end_line(),
                _ => self.line.push(byte),
            }
            self.after_cr = byte == b'\r';
            if self.line.len() + self.data.as_ref().map_or(0, String::len) > limit {
                return false;
            }
        }
        true
    }

    /// The next complete event.
    pub(crate) fn next(&mut self) -> Option<RawEvent> {
        self.ready.pop_front()
    }

    /// How long the server wants clients to wait before they connect again.
    pub(crate) fn retry(&self) -> Option<Duration> {
        self.retry
    }

    /// The id of the last event, for connecting again.
    pub(crate) fn last_id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    fn end_line(&mut self) {
        let bytes = std::mem::take(&mut self.line);
        let mut line = bytes.as_slice();
        if !std::mem::replace(&mut self.past_first_line, true) {
            line = line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(line);
        }
        if line.is_empty() {
            self.dispatch();
            return;
        }
        let line = String::from_utf8_lossy(line);
        // A comment has an empty name, which is none of those below.
        let (name, value) = line.split_once(':').unwrap_or((&line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match name {
            "data" => match &mut self.data {
                Some(data) => {
                    data.push('\n');
                    data.push_str(value);
                }
                None => self.data = Some(value.to_owned()),
            },
            "event" => value.clone_into(&mut self.name),
            "id" if !value.contains('\0') => self.id = Some(value.to_owned()),
            "retry" if !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit()) => {
                self.retry = value.parse().ok().map(Duration::from_millis).or(self.retry);
            }
            _ => {}
        }
    }

    fn dispatch(&mut self) {
        let name = std::mem::take(&mut self.name);
        let Some(data) = self.data.take() else {
            return;
        };
        let name = if name.is_empty() { "message".to_owned() } else { name };
        let id = self.id.clone().filter(|id| !id.is_empty());
        self.ready.push_back(RawEvent { name, id, data });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `name|id|data` of each event.
    fn parsed(text: &[u8], piece: usize) -> Vec<String> {
        let mut parser = Parser::default();
        let mut found = Vec::new();
        for bytes in text.chunks(piece) {
            assert!(parser.push(bytes, 1000));
            while let Some(event) = parser.next() {
                found.push(format!("{}|{}|{}", event.name, event.id.unwrap_or_default(), event.data));
            }
        }
        found
    }

    #[test]
    fn the_format_is_read_as_the_standard_has_it() {
        let cases: [(&str, &[&str]); 14] = [
            ("data: a\n\n", &["message||a"]),
            ("data:a\r\n\r\ndata: b\r\r", &["message||a", "message||b"]),
            ("data: YHOO\ndata: +2\ndata: 10\n\n", &["message||YHOO\n+2\n10"]),
            (": comment\n\ndata: x\n\n", &["message||x"]),
            ("event: add\nid: 1\ndata: x\n\ndata: y\n\n", &["add|1|x", "message|1|y"]),
            ("id: 1\ndata: x\n\nid\ndata: y\n\n", &["message|1|x", "message||y"]),
            ("id: a\u{0}b\ndata: x\n\n", &["message||x"]),
            ("data\n\ndata\ndata\n\ndata:", &["message||", "message||\n"]),
            ("data:  two spaces\n\n", &["message|| two spaces"]),
            ("event: lost\n\ndata: x\n\n", &["message||x"]),
            ("\u{feff}data: bom\n\n", &["message||bom"]),
            ("data: \u{feff}x\n\n", &["message||\u{feff}x"]),
            ("nonsense: 1\ndata: a: b\n\n", &["message||a: b"]),
            ("data: é€😀\n\n", &["message||é€😀"]),
        ];
        for (text, expected) in cases {
            for piece in [1, 2, 3, 1000] {
                assert_eq!(parsed(text.as_bytes(), piece), expected, "{text:?} by {piece}");
            }
        }
        assert_eq!(parsed(b"data: \xff\n\n", 1), ["message||\u{fffd}"]);
    }

    #[test]
    fn retry_and_the_last_id_are_kept_and_sizes_limited() {
        let mut parser = Parser::default();
        assert!(parser.push(b"retry: 1500\nid: 7\n\nretry: 1x\nretry: 99999999999999999999999\n", 100));
        assert_eq!(parser.retry(), Some(Duration::from_millis(1500)));
        assert_eq!(parser.last_id(), Some("7"));
        assert!(!parser.push(&[b'x'; 101], 100));
    }
}
