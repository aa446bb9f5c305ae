//! Slips in a text that can be read: a comment where a value was meant, and what `stray` finds.

use super::super::arena::{Text, Value};
use super::super::file::File;
use super::super::position::Underline;
use super::value::comment;
use super::{Slip, stray, text_of_keys};
use std::ops::Range;

/// Keys of prose, which may hold a `#`.
pub(super) const PROSE: &[&str] = &["description", "summary", "title"];

/// Values of which YAML takes more or less for the text than was meant, with their nodes.
pub(in super::super) fn misread(file: &File) -> Vec<(u32, Slip)> {
    // Most files have no such thing, and looking for it costs next to nothing.
    let comments = [" #", "\t#", "\"#", "'#"].iter().any(|sign| file.text.contains(sign));
    let aliases = stray::aliases(&file.text);
    let find = |id| {
        comments
            .then(|| slip(file, id))
            .flatten()
            .or_else(|| stray::find(file, id, &aliases))
            .or_else(|| text_of_keys::find(file, id))
    };
    (0..file.len() as u32).filter_map(|id| Some((id, find(id)?))).collect()
}

fn slip(file: &File, id: u32) -> Option<Slip> {
    let entry = file.arena.get(id)?;
    let key = || file.arena.text(&file.text, entry.key);
    match (entry.value, entry.key) {
        (Value::Null, Text::Span { start, len }) => {
            let after = start as usize + len as usize;
            let rest = file.text.get(after..)?.lines().next()?.trim_start_matches(['"', '\'']).strip_prefix(':')?;
            let text = rest.trim_start();
            let meant = text.starts_with("#/")
                || (key() == "$ref" && text.starts_with('#'))
                || (PROSE.contains(&key()) && is_word(text));
            let at = after + file.text.get(after..)?.find(text)?;
            meant.then(|| comment(at, text))
        }
        // `- #word`.
        (Value::Null, Text::None) => {
            let at = file.range(id, Underline::Value).start;
            let line = file.text.get(..at)?.rfind('\n').map_or(0, |at| at + 1);
            let text = file.text.get(line..)?.lines().next()?.trim_start().strip_prefix("- ")?.trim_start();
            let at = line + file.text.get(line..)?.find(text)?;
            ((is_word(text) || is_pointer(text)) && !text.contains(' ')).then(|| comment(at, text.trim_end()))
        }
        (Value::String(Text::Span { start, len }), Text::Span { .. }) => {
            let (start, end) = (start as usize, start as usize + len as usize);
            let rest = file.text.get(end..)?.lines().next()?;
            let text = rest.trim_start();
            if text.starts_with("#/") && text.len() < rest.len() {
                return Some(cut_pointer(start..end, end + rest.trim_end().len(), file.text.get(start..end)?, text));
            }
            let quote = text.strip_prefix(['"', '\'']).filter(|pointer| pointer.starts_with('#'));
            let opened = file.text.get(..start).is_some_and(|before| before.ends_with(['"', '\'']));
            if let Some(pointer) = quote.filter(|pointer| opened && is_pointer(pointer)) {
                return Some(cut_quoted(start - 1..end + 1, file.text.get(start..end)?, pointer));
            }
            // A quoted text ends with its quote, and flow collections with their bracket.
            let meant = (is_word(text) && PROSE.contains(&key())) || (key() == "pattern" && is_sign(text));
            let cut = meant && text.len() < rest.len();
            cut.then(|| {
                let line = end + rest.trim_end().len();
                let whole = file.text.get(start..line).unwrap_or_default();
                let at = end + rest.len() - text.len();
                let message = "`#` begins a comment here, which is no part of the text";
                let help = "put the text in quotes, or write a space after the `#` if it is a comment";
                Slip::new(at..line, message, help).cured(start..line, super::quoted(whole))
            })
        }
        _ => None,
    }
}

/// `file.yaml #/components/…`, of which YAML takes the pointer for a comment.
fn cut_pointer(value: Range<usize>, end: usize, written: &str, pointer: &str) -> Slip {
    let whole = super::quoted(&format!("{written}{}", pointer.trim_end()));
    let message = "`#` begins a comment behind a blank: the pointer is no part of the text";
    Slip::new(value.end..end, message, format!("write {whole}")).cured(value.start..end, whole)
}

/// `"file.yaml"#/components/…`, of which the quotes end too early.
fn cut_quoted(value: Range<usize>, written: &str, pointer: &str) -> Slip {
    let pointer = pointer.trim_end();
    let whole = super::quoted(&format!("{written}{pointer}"));
    let end = value.end + pointer.len();
    let message = "the pointer stands behind the quotes, and is no part of the text";
    Slip::new(value.end..end, message, format!("write {whole}")).cured(value.start..end, whole)
}

/// `#/…`, as a reference has it.
fn is_pointer(text: &str) -> bool {
    text.starts_with("#/")
}

/// `#` and anything but a blank.
fn is_sign(text: &str) -> bool {
    text.strip_prefix('#').is_some_and(|rest| rest.starts_with(|sign: char| !sign.is_whitespace()))
}

/// `#` and a letter or a digit right after it: comments have a space there.
fn is_word(text: &str) -> bool {
    text.strip_prefix('#').is_some_and(|rest| rest.starts_with(char::is_alphanumeric))
}
