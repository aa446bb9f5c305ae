//! Tabs before a comment and on blank lines, which YAML allows (1.2.2, section 6.7) and the parser refuses.

use std::ops::Range;

use super::parse::{Failure, FailureKind};

/// How often lines are looked at anew, each time with the whole text.
const MOST: usize = 32;

/// Reads a text; where the parser refuses a tab that YAML allows, a blank takes its place, and the text is read again.
pub(super) fn forgiving<T>(text: &mut String, parse: impl Fn(&str) -> Result<T, Failure>) -> Result<T, Failure> {
    for _ in 0..MOST {
        match parse(text) {
            Err(failure) if failure.kind == FailureKind::Syntax && clear(text, failure.at) => {}
            outcome => return outcome,
        }
    }
    parse(text)
}

/// Replaces the tabs of the line at `at`, if it says nothing. With one that begins with a tab go all that do: no text of
/// several lines has such a line.
fn clear(text: &mut String, at: usize) -> bool {
    let Some(line) = line_around(text, at) else { return false };
    if !has_idle_tab(&text[line.clone()]) {
        return false;
    }
    let begins = |line: &str| line.starts_with('\t') && has_idle_tab(line);
    *text = match begins(&text[line.clone()]) {
        true => {
            text.split_inclusive('\n').map(|line| if begins(line) { cleared(line) } else { line.to_owned() }).collect()
        }
        false => [&text[..line.start], &cleared(&text[line.clone()]), &text[line.end..]].concat(),
    };
    true
}

fn line_around(text: &str, at: usize) -> Option<Range<usize>> {
    let start = text.get(..at)?.rfind('\n').map_or(0, |line_break| line_break + 1);
    let end = text[at..].find('\n').map_or(text.len(), |line_break| at + line_break);
    Some(start..end)
}

/// Whether a line is blank or a comment, with a tab in front.
fn has_idle_tab(line: &str) -> bool {
    let said = line.trim_start_matches([' ', '\t']);
    (said.trim_end().is_empty() || said.starts_with('#')) && line[..line.len() - said.len()].contains('\t')
}

/// The line with blanks for the tabs in front: as long as it was, so that all places stay.
fn cleared(line: &str) -> String {
    let said = line.trim_start_matches([' ', '\t']);
    format!("{}{said}", " ".repeat(line.len() - said.len()))
}
