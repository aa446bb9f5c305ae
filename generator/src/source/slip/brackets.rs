//! Brackets of a JSON text against the indentation of its lines.

/// A bracket that does not fit the lines.
pub(super) enum Odd {
    /// One that is not closed.
    Open(usize),
    /// One that closes what goes on, and where that was opened.
    Closing(usize, usize),
}

/// The first bracket that does not fit the lines: what is opened at the end of a line is closed at the beginning of
/// another with the same indentation, and what is opened within a line is closed there.
pub(super) fn odd_bracket(text: &str) -> Option<Odd> {
    // Where each open bracket is, how its line is indented, and whether that goes on behind it.
    let mut open: Vec<(usize, usize, bool)> = Vec::new();
    let mut start = 0;
    for line in text.split('\n') {
        let indent = line.len() - line.trim_start().len();
        let end = line.trim_end().len();
        let mut quoted = false;
        let mut letters = line.char_indices();
        while let Some((offset, letter)) = letters.next() {
            match letter {
                '"' => quoted = !quoted,
                '\\' if quoted => drop(letters.next()),
                '{' | '[' if !quoted => open.push((start + offset, indent, offset + 1 < end)),
                '}' | ']' if !quoted => {
                    let (at, begun, within) = open.pop()?;
                    if offset == indent && begun != indent {
                        return Some(Odd::Open(at));
                    }
                    if offset > indent && !within && at < start {
                        return Some(Odd::Closing(start + offset, at));
                    }
                }
                _ => {}
            }
        }
        if let Some((at, ..)) = open.last().filter(|(at, _, within)| *within && *at >= start) {
            return Some(Odd::Open(*at));
        }
        start += line.len() + 1;
    }
    open.last().map(|(at, ..)| Odd::Open(*at))
}
