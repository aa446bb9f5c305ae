//! Documentation comments as tokens.

use std::borrow::Cow;

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::Docs;

/// `/// …` for each line of `text`.
pub(crate) fn doc(text: &str) -> TokenStream {
    lines(text, "")
}

/// `//! …` for each line of `text`.
pub(crate) fn inner(text: &str) -> TokenStream {
    lines(text, "!")
}

/// Characters of a line of documentation, so that with its indentation it stays within a hundred columns.
const WIDTH: usize = 92;

/// Text with long lines broken between words. Code, tables and headings stay as they are.
fn wrapped(text: &str) -> String {
    let mut wrapped = String::with_capacity(text.len() + 16);
    let mut in_code = false;
    for line in text.lines() {
        let fence = line.trim_start().starts_with("```");
        in_code ^= fence;
        if in_code || fence || line.len() <= WIDTH || line.starts_with(['|', '#']) {
            wrapped.push_str(line);
        } else {
            wrap_line(&mut wrapped, line);
        }
        wrapped.push('\n');
    }
    wrapped
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
    word.starts_with(['#', '>', '|', '=', '~'])
        || word.starts_with("```")
        || word.chars().all(|character| "*+-_".contains(character))
        || is_number(word)
}

/// Whether a word is the number of a list's item: `1.` or `1)`.
fn is_number(word: &str) -> bool {
    let number = word.trim_end_matches(['.', ')']);
    number.len() < word.len() && number.chars().all(|character| character.is_ascii_digit())
}

fn lines(text: &str, bang: &str) -> TokenStream {
    let text = wrapped(text);
    let lines = text.lines().map(|line| {
        let line = line.trim_end();
        if line.is_empty() { String::new() } else { format!(" {}", visible(line)) }
    });
    if bang.is_empty() { quote!(#(#[doc = #lines])*) } else { quote!(#(#![doc = #lines])*) }
}

/// A line without characters that Rust refuses in comments, or that show a text otherwise than it is.
fn visible(line: &str) -> Cow<'_, str> {
    let hidden = |letter: char| {
        letter.is_control() && letter != '\t' || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    if line.contains(hidden) { line.replace(hidden, "\u{fffd}").into() } else { line.into() }
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
    use super::wrapped;

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
            (format!("| {long} |"), format!("| {long} |")),
        ];
        for (text, expected) in cases {
            assert_eq!(wrapped(&text).trim_end(), expected, "{text}");
        }
    }
}
