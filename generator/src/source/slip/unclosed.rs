//! A quote that is not closed, and the next quote, on a line further below, that a parser takes for its end.

use super::super::arena::{Text, Value};
use super::super::file::File;
use super::super::position::Underline;
use super::Slip;
use super::line::begins_anew;

/// The first text in quotes that holds lines which begin keys beside its own, or further out.
pub(in super::super) fn find(file: &File) -> Option<Slip> {
    // Where a text begins in the file is known after it was parsed once more.
    if !file.text.lines().any(ends_in_quotes) {
        return None;
    }
    (0..file.len() as u32).find_map(|id| {
        let entry = file.arena.get(id)?;
        // Of a reference it is told with the pointer.
        let is_reference = file.arena.text(&file.text, entry.key) == "$ref";
        let is_written_otherwise = matches!(entry.value, Value::String(Text::Owned(_)));
        (is_written_otherwise && !is_reference).then(|| slip(file, id)).flatten()
    })
}

/// Whether a text in quotes begins in a line, and does not end there.
fn ends_in_quotes(line: &str) -> bool {
    let mut letters = line.chars().peekable();
    // The last sign, blanks aside, and whether blanks came behind it.
    let (mut last, mut is_apart) = (' ', true);
    while let Some(letter) = letters.next() {
        let begins = (is_apart && ":-,".contains(last)) || "[{".contains(last);
        if begins && matches!(letter, '"' | '\'') && !is_closed(&mut letters, letter) {
            return true;
        }
        is_apart = letter.is_whitespace();
        last = if is_apart { last } else { letter };
    }
    false
}

/// Goes behind the end of a text in quotes, if it has one.
fn is_closed(letters: &mut std::iter::Peekable<std::str::Chars<'_>>, quote: char) -> bool {
    while let Some(letter) = letters.next() {
        match letter {
            '\\' if quote == '"' => drop(letters.next()),
            // Two single quotes are one in the text.
            _ if letter == quote && (quote == '"' || letters.next_if_eq(&quote).is_none()) => return true,
            _ => {}
        }
    }
    false
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

#[cfg(test)]
mod tests {
    use super::ends_in_quotes;

    #[test]
    fn a_text_that_is_open_at_the_end_of_a_line_is_seen() {
        for line in
            ["a: \"b", "- 'b", "a: [\"b\", 'c", "{a: 'it''s", "a: \"b\\\"", "- a: \"", "a: 'b' # \"c\"\n  - \"d"]
        {
            assert!(ends_in_quotes(line), "{line}");
        }
        for line in ["a: \"b\"", "a: it's", "- 'b''c'", "a: [\"b\", 'c']", "a: \"b\\\\\"", "rock 'n roll", "a:'b", ""] {
            assert!(!ends_in_quotes(line), "{line}");
        }
    }
}
