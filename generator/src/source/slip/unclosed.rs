//! A quote that is not closed, and the next quote, on a line further below, that a parser takes for its end.

use super::super::arena::{Text, Value};
use super::super::file::File;
use super::super::position::Underline;
use super::Slip;
use super::line::begins_anew;

/// The first text in quotes that holds lines which begin keys beside its own, or further out.
pub(in super::super) fn find(file: &File) -> Option<Slip> {
    (0..file.len() as u32).find_map(|id| {
        let entry = file.arena.get(id)?;
        // Of a reference it is told with the pointer.
        let is_reference = file.arena.text(&file.text, entry.key) == "$ref";
        let is_written_otherwise = matches!(entry.value, Value::String(Text::Owned(_)));
        (is_written_otherwise && !is_reference).then(|| slip(file, id)).flatten()
    })
}

fn slip(file: &File, id: u32) -> Option<Slip> {
    let (start, quote) = quoted_at(file, id)?;
    let line = file.text.get(..start)?.rfind('\n').map_or(0, |at| at + 1);
    // A key that is not closed is told where it stands.
    if file.text.get(line..start)?.trim().is_empty() {
        return None;
    }
    let indent = |line: &str| line.len() - line.trim_start_matches([' ', '-']).len();
    let holder = indent(file.text.get(line..start)?);
    let mut letters = file.text.get(start + 1..)?.char_indices().peekable();
    while let Some((offset, letter)) = letters.next() {
        match letter {
            '\\' if quote == '"' => drop(letters.next()),
            _ if letter == quote => {
                letters.next_if(|(_, next)| quote == '\'' && *next == quote)?;
            }
            '\n' => {
                let next = file.text.get(start + offset + 2..)?.lines().next()?;
                let content = next.trim_start();
                if next.len() - content.len() <= holder && begins_anew(content) {
                    let first = file.text.get(start..)?.lines().next()?.trim_end();
                    let help = format!("close it with `{quote}` at the end of the text");
                    return Some(Slip::new(
                        start..start + first.len(),
                        format!("the quote {quote} is not closed"),
                        help,
                    ));
                }
            }
            _ => {}
        }
    }
    None
}

/// Where the quote stands that a text begins with, and which it is.
pub(super) fn quoted_at(file: &File, id: u32) -> Option<(usize, char)> {
    let range = file.range(id, Underline::Value);
    let quote = |at: usize| file.text.get(at..)?.chars().next().filter(|sign| matches!(sign, '"' | '\''));
    if let Some(sign) = quote(range.start).filter(|_| file.range(id, Underline::Key) != range) {
        return Some((range.start, sign));
    }
    // Of a value over several lines the key is pointed at.
    let rest = file.text.get(range.end..)?;
    let value = rest.trim_start_matches(['"', '\'']).strip_prefix(':')?.trim_start();
    let at = range.end + rest.len() - value.len();
    Some((at, quote(at)?))
}
