//! A bound on nesting before the YAML parser runs: its cost grows with the square of open brackets.

/// Deeper than this no parser here goes.
pub(super) const MAX_DEPTH: usize = 128;

/// How many brackets may be open at once. Above [`MAX_DEPTH`] because brackets in texts are counted too.
const MAX_OPEN: usize = 10_000;

/// The offset where too many brackets are open, if anywhere.
pub(super) fn too_deep(text: &str) -> Option<usize> {
    let mut open = 0_usize;
    for (offset, byte) in text.bytes().enumerate() {
        match byte {
            b'[' | b'{' => open += 1,
            b']' | b'}' => open = open.saturating_sub(1),
            _ => {}
        }
        if open > MAX_OPEN {
            return Some(offset);
        }
    }
    None
}
