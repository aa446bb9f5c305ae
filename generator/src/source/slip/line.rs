//! What a line looks like: a key, an item of a list, or neither.

use std::ops::Range;

/// Whether a line is an item of a list.
pub(super) fn is_item(content: &str) -> bool {
    content == "-" || content.starts_with("- ") || content.starts_with("-\t")
}

/// A key at the beginning of a text: its bytes, and where its colon ends.
pub(super) fn key(content: &str) -> Option<(Range<usize>, usize)> {
    match content.chars().next()? {
        quote @ ('"' | '\'') => {
            let end = 1 + content.get(1..)?.find(quote)?;
            let after = content.get(end + 1..)?;
            let spaces = after.len() - after.trim_start().len();
            is_colon(after.trim_start()).then_some((1..end, end + 1 + spaces + 1))
        }
        '[' | '{' | '#' => None,
        _ => {
            let colons = content.match_indices(':').map(|(at, _)| at);
            let at = colons.into_iter().find(|at| is_colon(content.get(*at..).unwrap_or_default()))?;
            let key = content.get(..at)?;
            (!key.contains(" #")).then(|| (0..key.trim_end().len(), at + 1))
        }
    }
}

fn is_colon(text: &str) -> bool {
    text.strip_prefix(':').is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t', '\r']))
}

/// Whether a line begins something of its own, wherever it stands: an item, or a key of one word.
pub(super) fn begins_anew(content: &str) -> bool {
    let one_word = |(key, _): (Range<usize>, usize)| !content.get(key).unwrap_or_default().contains([' ', ',']);
    is_item(content) || key(content).is_some_and(one_word)
}

/// The text before a comment.
pub(super) fn without_comment(text: &str) -> &str {
    let comment = text.match_indices('#').map(|(at, _)| at);
    let blank = |at: &usize| *at == 0 || text.get(..*at).is_some_and(|before| before.ends_with([' ', '\t']));
    text.get(..comment.into_iter().find(blank).unwrap_or(text.len())).unwrap_or(text).trim_end()
}

pub(super) fn first_word(content: &str) -> &str {
    let content = without_comment(content);
    key(content).and_then(|(name, _)| content.get(..name.end)).unwrap_or(content)
}

pub(super) fn spaces(count: usize) -> String {
    match count {
        0 => "no spaces".to_owned(),
        1 => "1 space".to_owned(),
        count => format!("{count} spaces"),
    }
}
