//! Texts that were taken from comments of source code.

/// Text of a comment of source code: the first line begins at once, and all others are indented as the code around them was,
/// which would hide the lists among them. What follows a line of text at once is no code, however deep it stands.
pub(super) fn outdented(text: String) -> String {
    const CODE: usize = 4;
    let depth = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let lines = text.lines().skip(1).filter(|line| !line.trim().is_empty());
    let is_indented = text.starts_with(|first: char| first.is_alphabetic() || "\"'(".contains(first))
        && text.lines().nth(1).is_some_and(|second| !second.trim().is_empty());
    match lines.map(depth).min() {
        Some(least) if is_indented && least >= CODE => {
            let cut = |line: &str| line.get(least..).unwrap_or_default().to_owned();
            let first = text.lines().take(1).map(ToOwned::to_owned);
            first.chain(text.lines().skip(1).map(cut)).collect::<Vec<_>>().join("\n")
        }
        _ => text,
    }
}
