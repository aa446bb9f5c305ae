//! Quotations, as a person writes them.

use pulldown_cmark::{Event, Parser, Tag};

use super::EXTENSIONS;

/// Quotations without the empty line and the space that rendering puts before them.
pub(super) fn quoted(text: String) -> String {
    if !text.contains("\n >") {
        return text;
    }
    let (mut depth, mut ranges) = (0_usize, Vec::new());
    for (event, range) in Parser::new_ext(&text, EXTENSIONS).into_offset_iter() {
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
    let (mut at, mut lines) = (0, Vec::new());
    for line in text.lines() {
        let range =
            ranges.iter().find(|range| at <= range.start && range.start < at + line.len() || range.contains(&at));
        let is_first = range.is_some_and(|range| at <= range.start);
        at += line.len() + 1;
        match line.trim_start_matches(' ') {
            ">" if is_first => {}
            rest if range.is_some() && rest.starts_with('>') && line.len() - rest.len() < 2 => lines.push(rest),
            _ => lines.push(line),
        }
    }
    lines.join("\n")
}
