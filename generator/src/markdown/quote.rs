//! Quotations, as a person writes them.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag};

use super::EXTENSIONS;

/// Quotations without the empty line and the space that rendering puts before them.
pub(super) fn quoted(text: String) -> String {
    if !text.contains("\n >") {
        return text;
    }
    let mut quotes = quotations(&text).into_iter().peekable();
    let (mut at, mut lines) = (0, Vec::new());
    for line in text.lines() {
        let end = at + line.len();
        // The text of one begins in its first line, behind the space.
        while quotes.next_if(|quote| quote.end <= at).is_some() {}
        let quote = quotes.peek().filter(|quote| quote.start < end);
        let is_first = quote.is_some_and(|quote| at <= quote.start);
        match line.trim_start_matches(' ') {
            ">" if is_first => {}
            rest if quote.is_some() && rest.starts_with('>') && line.len() - rest.len() < 2 => lines.push(rest),
            _ => lines.push(line),
        }
        at = end + 1;
    }
    lines.join("\n")
}

/// Where the outermost quotations are, in order.
fn quotations(text: &str) -> Vec<Range<usize>> {
    let (mut depth, mut ranges) = (0_usize, Vec::new());
    for (event, range) in Parser::new_ext(text, EXTENSIONS).into_offset_iter() {
        match event {
            Event::Start(tag) => {
                if depth == 0 && matches!(tag, Tag::BlockQuote(_)) {
                    ranges.push(range);
                }
                depth += 1;
            }
            Event::End(_) => depth -= 1,
            _ => {}
        }
    }
    ranges
}
