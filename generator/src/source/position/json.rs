//! Finds a node in JSON text by skipping what is before it.

use std::ops::Range;

use super::super::arena::{Text, Value};
use super::super::file::File;

/// The bytes of a scalar, or the opening bracket of a container.
pub fn value_range(file: &File, id: u32) -> Option<Range<usize>> {
    let text = file.text.as_bytes();
    let start = start(file, id)?;
    let end = match text.get(start)? {
        b'{' | b'[' => start + 1,
        _ => skip_value(text, start),
    };
    Some(start..end)
}

/// The bytes of a key that has escapes.
pub fn key_range(file: &File, id: u32) -> Option<Range<usize>> {
    let text = file.text.as_bytes();
    let start = member_start(file, id)?;
    Some(start + 1..skip_value(text, start).saturating_sub(1).max(start + 1))
}

/// Where the value of a node begins.
fn start(file: &File, id: u32) -> Option<usize> {
    let text = file.text.as_bytes();
    let entry = file.arena.get(id)?;
    if let Value::String(Text::Span { start, .. }) = entry.value {
        return Some((start as usize).saturating_sub(1));
    }
    match entry.key {
        Text::Span { start, len } => Some(after_key(text, start as usize + len as usize)),
        Text::Owned(_) => Some(after_key(text, skip_value(text, member_start(file, id)?).saturating_sub(1))),
        Text::None if id == 0 => Some(skip_space(text, 0)),
        Text::None => member_start(file, id),
    }
}

/// Where a member of a container begins: its key in a mapping, its value in a list.
fn member_start(file: &File, id: u32) -> Option<usize> {
    let text = file.text.as_bytes();
    let parent = file.arena.get(id)?.parent;
    let position = super::ordinal(&file.arena, parent, id)?;
    let keyed = matches!(file.arena.get(parent)?.value, Value::Mapping);
    let mut at = skip_space(text, start(file, parent)? + 1);
    for _ in 0..position {
        if keyed {
            at = after_key(text, skip_value(text, at).saturating_sub(1));
        }
        at = skip_space(text, skip_value(text, at));
        // The comma.
        at = skip_space(text, at + 1);
    }
    Some(at)
}

/// From the closing quote of a key to its value.
fn after_key(text: &[u8], quote: usize) -> usize {
    let colon = skip_space(text, quote + 1);
    skip_space(text, colon + 1)
}

fn skip_space(text: &[u8], from: usize) -> usize {
    let space = text.get(from..).unwrap_or_default().iter().take_while(|byte| byte.is_ascii_whitespace());
    from + space.count()
}

/// The end of the value that begins at `from`.
fn skip_value(text: &[u8], from: usize) -> usize {
    let mut at = from;
    let mut depth = 0_usize;
    while let Some(byte) = text.get(at) {
        match byte {
            b'"' => at = skip_string(text, at),
            b'{' | b'[' => {
                depth += 1;
                at += 1;
            }
            b'}' | b']' | b',' if depth == 0 => return at,
            b'}' | b']' => {
                depth -= 1;
                at += 1;
            }
            byte if depth == 0 && byte.is_ascii_whitespace() => return at,
            _ => {
                at += 1;
                continue;
            }
        }
        if depth == 0 {
            return at;
        }
    }
    at
}

fn skip_string(text: &[u8], from: usize) -> usize {
    let mut at = from + 1;
    while let Some(byte) = text.get(at) {
        match byte {
            b'"' => return at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    at
}
