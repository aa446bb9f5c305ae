//! Paths into JSON, and how texts of a reply are shown.

/// A step into a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Segment {
    Member(Box<str>),
    Index(usize),
}

/// The longest text that is taken over from a reply into a message, in characters.
pub(crate) const EXCERPT: usize = 120;

/// Such as `data.participants[3].id`; empty for the whole.
pub(super) fn path<'s>(segments: impl IntoIterator<Item = &'s Segment>) -> String {
    let mut path = String::new();
    for segment in segments {
        match segment {
            Segment::Index(index) => path.push_str(&format!("[{index}]")),
            Segment::Member(name) if is_plain(name) => {
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(name);
            }
            Segment::Member(name) => path.push_str(&format!("[{:?}]", excerpt(name, EXCERPT))),
        }
    }
    path
}

/// Whether a member name can stand in a path without quotes.
fn is_plain(name: &str) -> bool {
    !name.is_empty()
        && name.len() <= EXCERPT
        && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '$' | '@'))
}

/// The beginning of a text on one line, at most `limit` characters long.
pub(crate) fn excerpt(text: &str, limit: usize) -> String {
    let mut kept = String::new();
    let mut spaced = true;
    for (count, c) in text.chars().enumerate() {
        if count >= limit {
            kept.push('…');
            break;
        }
        let blank = c.is_whitespace() || c.is_control();
        if !blank {
            kept.push(c);
        } else if !spaced {
            kept.push(' ');
        }
        spaced = blank;
    }
    kept.truncate(kept.trim_end().len());
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_excerpt_is_one_bounded_line() {
        assert_eq!(excerpt("  <html>\r\n\t<body>\u{7} ", EXCERPT), "<html> <body>");
        assert_eq!(excerpt(&"é".repeat(500), EXCERPT).chars().count(), EXCERPT + 1);
    }
}
