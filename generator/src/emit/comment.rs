//! Documentation comments as tokens. Every one goes through [`lines`], where text of a description can neither be run
//! nor be HTML.

use std::borrow::Cow;

use proc_macro2::{Literal, TokenStream};
use pulldown_cmark::{Event, Parser, Tag};
use quote::quote;

use crate::ir::Docs;
use crate::markdown::{self, inert};
use crate::output::LINE_BREAK;
use crate::visible::visible;

/// `/// …` for each line of `text`.
pub(crate) fn doc(text: &str) -> TokenStream {
    lines(text).map(|lines| quote!(#[doc = #lines])).unwrap_or_default()
}

/// `//! …` for each line of `text`.
pub(crate) fn inner(text: &str) -> TokenStream {
    lines(text).map(|lines| quote!(#![doc = #lines])).unwrap_or_default()
}

/// `/// …` for a code block that rustdoc compiles, with its heading: the one text that comes from no description.
pub(crate) fn example(block: &str) -> TokenStream {
    let lines = one_literal(["", "# Example"].into_iter().chain(block.lines()).chain([""]).map(Cow::Borrowed));
    lines.map(|lines| quote!(#[doc = #lines])).unwrap_or_default()
}

fn lines(text: &str) -> Option<Literal> {
    let text = inert(text.trim().to_owned());
    let text = match text.lines().all(|line| line.len() <= WIDTH) {
        true => text,
        false => inert(wrapped(&text)),
    };
    one_literal(text.lines().map(visible))
}

/// All lines as one text, each with a blank in front, for an attribute takes as long as a line of code. A raw text, since
/// escaping each letter and reading it back took a tenth of what generating takes.
fn one_literal<'t>(lines: impl Iterator<Item = Cow<'t, str>>) -> Option<Literal> {
    let mut text = String::new();
    for (index, line) in lines.enumerate() {
        if index > 0 {
            text.push(LINE_BREAK);
        }
        let line = line.trim_end();
        if !line.is_empty() {
            text.extend([" ", line]);
        }
    }
    if text.is_empty() {
        return None;
    }
    let raw = (!text.contains(['\r', '\0']) && !text.contains("\"#")).then(|| format!("r#\"{text}\"#").parse().ok());
    Some(raw.flatten().unwrap_or_else(|| Literal::string(&text)))
}

/// Characters of a line of documentation, so that with its indentation it stays within a hundred columns.
const WIDTH: usize = 92;

/// Text with long lines broken between words. Code, tables, headings and quotations stay as they are.
fn wrapped(text: &str) -> String {
    let fixed = fixed(text);
    let mut wrapped = String::with_capacity(text.len() + 16);
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let end = start + line.len();
        let line = line.trim_end_matches('\n');
        if line.len() <= WIDTH || fixed.iter().any(|range| range.start < end && start < range.end) {
            wrapped.push_str(line);
        } else {
            wrap_line(&mut wrapped, line);
        }
        wrapped.push('\n');
        start = end;
    }
    wrapped
}

/// Where a line break would change what the text means.
fn fixed(text: &str) -> Vec<std::ops::Range<usize>> {
    let events = Parser::new_ext(text, markdown::RUSTDOC).into_offset_iter();
    let fixed = events.filter(|(event, _)| {
        matches!(event, Event::Start(Tag::CodeBlock(_) | Tag::Table(_) | Tag::Heading { .. } | Tag::BlockQuote(_)))
    });
    fixed.map(|(_, range)| range).collect()
}

fn wrap_line(wrapped: &mut String, line: &str) {
    let content = line.trim_start();
    let mut indent = line.len() - content.len();
    if let Some((marker, _)) = content.split_once(' ')
        && (marker == "*" || marker == "-" || is_number(marker))
    {
        indent += marker.len() + 1;
    }
    let mut column = 0;
    for word in line.split_inclusive(' ') {
        if column > indent && column + word.trim_end().chars().count() > WIDTH && !is_marker(word) {
            wrapped.truncate(wrapped.trim_end().len());
            wrapped.push('\n');
            wrapped.extend(std::iter::repeat_n(' ', indent));
            column = indent;
        }
        wrapped.push_str(word);
        column += word.chars().count();
    }
}

/// Whether a line that begins with the word would be a list, a heading or a quotation.
fn is_marker(word: &str) -> bool {
    let word = word.trim_end();
    word.starts_with(['#', '>', '|', '=', '~', '<', ':'])
        || word.starts_with("```")
        || word.chars().all(|character| "*+-_".contains(character))
        || is_number(word)
}

/// Whether a word is the number of a list's item: `1.` or `1)`.
fn is_number(word: &str) -> bool {
    let number = word.trim_end_matches(['.', ')']);
    number.len() < word.len() && number.chars().all(|character| character.is_ascii_digit())
}

/// The documentation of an item, or `fallback` where the description is silent, and its deprecation.
pub(crate) fn docs(docs: &Docs, fallback: &str) -> TokenStream {
    let text = doc(if docs.text.is_empty() { fallback } else { &docs.text });
    let deprecated = docs.deprecated.then(|| quote!(#[deprecated]));
    quote!(#text #deprecated)
}

/// `#[deprecated]` where it applies.
pub(crate) fn deprecated(docs: &Docs) -> Option<TokenStream> {
    docs.deprecated.then(|| quote!(#[deprecated]))
}

#[cfg(test)]
mod tests {
    use super::{is_marker, wrapped};

    #[test]
    fn long_lines_are_broken_where_nothing_changes_its_meaning() {
        let words = "word ".repeat(20);
        let long = words.trim_end();
        let broken = format!("{}\n{}", "word ".repeat(18).trim_end(), "word word");
        let cases = [
            ("short".to_owned(), "short".to_owned()),
            (long.to_owned(), broken.clone()),
            (format!("* {long}"), format!("* {}\n  word word", "word ".repeat(18).trim_end())),
            (format!("1. {long}"), format!("1. {}\n   word word", "word ".repeat(18).trim_end())),
            (format!("{}- a", "word ".repeat(18)), format!("{}-\na", "word ".repeat(18))),
            (format!("```text\n{long}\n```"), format!("```text\n{long}\n```")),
            (format!("| a |\n|---|\n| {long} |"), format!("| a |\n|---|\n| {long} |")),
            (format!("> ```text\n> {long}\n> ```\n> b"), format!("> ```text\n> {long}\n> ```\n> b")),
        ];
        for (text, expected) in cases {
            assert_eq!(wrapped(&text).trim_end(), expected, "{text}");
        }
    }

    #[test]
    fn what_begins_a_line_is_no_sign_of_a_block() {
        for word in ["#", "##", ">", "|", "=", "~~~", "<b>", ":", "```rust", "*", "+", "-", "___", "1.", "23)", "> "] {
            assert!(is_marker(word), "{word}");
        }
        for word in ["a", "a#", "-a", "*a*", "``", "`a`", "1", "1.5", "a.", "v1.", "a:"] {
            assert!(!is_marker(word), "{word}");
        }
    }
}
