//! Places in JSON text: from a byte to the path of the value there.

use super::path::Segment;
use super::reader::Reader;
use super::{DecodeError, Mismatches};

/// An error with its place in the text.
pub(super) fn located(error: DecodeError, text: &str) -> DecodeError {
    match error.at() {
        Some(at) if error.is_fatal() => error.with_line(line_and_column(text, at)),
        Some(at) => error.with_path(locate(text, at)),
        None => error,
    }
}

/// What a reader has left out, with the places in its text.
pub(super) fn mismatches(reader: Reader<'_>) -> Mismatches {
    let (text, notes) = reader.into_notes();
    let mut found = Mismatches::counted(notes.len, notes.outer_items);
    for note in notes.kept {
        let error = located(note.error, text);
        found.add(&locate(text, note.at), &error, note.text.map(|range| &text[range]));
    }
    found
}

/// The path of the value that begins at a byte of a text, or of the innermost one around it. It is searched for when
/// somebody has to be told, so that reading keeps no account of it.
fn locate(text: &str, at: usize) -> Vec<Segment> {
    let mut path = Vec::new();
    let mut reader = Reader::new(text);
    while let Some(segment) = step(&mut reader, at) {
        path.push(segment);
    }
    path
}

/// Steps into the member or item that holds the byte; `None` where the value at the cursor is the innermost, or the text is
/// no JSON before it.
fn step(reader: &mut Reader<'_>, at: usize) -> Option<Segment> {
    if reader.position() >= at {
        return None;
    }
    let (mut first, mut index) = (true, 0);
    let is_object = reader.open_object().is_ok();
    if !is_object {
        reader.open_list().ok()?;
    }
    loop {
        let segment = match is_object {
            true => Segment::Member(reader.key(&mut first).ok()??.into()),
            false => reader.item(&mut first).ok()?.then_some(Segment::Index(index))?,
        };
        let start = reader.position();
        if start > at {
            return None;
        }
        // What is no JSON behind the byte is no matter here.
        let ends_before = reader.skip().is_ok() && reader.end() <= at;
        if !ends_before {
            reader.go_to(start);
            return Some(segment);
        }
        index += 1;
    }
}

/// Line and column of a byte, both from 1; a column is a byte.
fn line_and_column(text: &str, at: usize) -> (usize, usize) {
    let before = &text.as_bytes()[..at.min(text.len())];
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    let column = before.iter().rev().take_while(|byte| **byte != b'\n').count() + 1;
    (line, column)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_lies_in_the_innermost_value() {
        let text = r#"{"a": [1, {"b~/": 22}], "c": "x", "d": }"#;
        let cases = [("{", ""), ("[", "a"), ("1", "a[0]"), ("{\"b", "a[1]"), ("22", "a[1][\"b~/\"]"), ("\"x\"", "c")];
        for (found, path) in cases {
            let at = text.find(found).expect("it is in the text");
            let segments = locate(text, at);
            assert_eq!(super::super::path::path(segments.iter()), path, "{found}");
        }
        assert_eq!(line_and_column("a\nbc", 3), (2, 2));
        assert_eq!(line_and_column("", 0), (1, 1));
    }
}
