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

/// The first key that is deeper than what is around it, where each line with a bracket at its end is followed by lines that
/// lie one step deeper; and how deep the line lies that is missing above it.
pub(super) fn too_deep(text: &str) -> Option<(usize, usize)> {
    // How deep the line of each open bracket lies, and what is in it.
    let mut open: Vec<(usize, Option<usize>)> = Vec::new();
    let (mut start, mut step) = (0, None);
    for line in text.split('\n') {
        let content = line.trim();
        let indent = line.len() - line.trim_start().len();
        if content.starts_with(['}', ']']) {
            open.pop()?;
        } else if let Some((begun, inside)) = open.last_mut().filter(|_| !content.is_empty()) {
            let step = *step.get_or_insert(indent.checked_sub(*begun).filter(|step| *step > 0)?);
            let wanted = *inside.get_or_insert(*begun + step);
            if indent == wanted + step && content.starts_with(['"', '{']) {
                return Some((start + indent, wanted));
            }
            if indent != wanted {
                return None;
            }
        }
        if content.ends_with(['{', '[']) {
            open.push((indent, None));
        }
        start += line.len() + 1;
    }
    None
}
