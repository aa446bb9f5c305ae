//! Lines that leave a text after `|` or `>` and were to belong to it.

use super::Slip;
use super::line::{key, spaces};
use super::outline::{Open, Outline};

impl Outline<'_> {
    /// A line of prose with a colon, right behind a text and as deep as its key.
    pub(super) fn leaves_text(&self, content: &str) -> bool {
        let Some((name, after)) = key(content).filter(|_| self.open == Open::Lines) else { return false };
        let name = content.get(name).unwrap_or_default();
        let value = content.get(after..).unwrap_or_default().trim();
        name.contains(' ') && !value.is_empty() && !content.starts_with(['"', '\'', '/'])
    }

    /// A line that begins with `#` and ends the text above, with more of the text behind it.
    pub(super) fn comment_in_text(&self, at: usize, indent: usize) -> Option<Slip> {
        let level = self.levels.last().filter(|_| self.open == Open::Lines)?;
        let before = self.text.get(level.last.end..at)?;
        let mut end = level.last.end;
        for line in before.split_inclusive('\n') {
            let (depth, content) = Self::content(line.trim_end());
            if content.starts_with('#') && depth <= level.indent {
                let start = end + depth;
                let message = "this line begins with `#` and ends the text above: YAML takes it for a comment";
                let help = format!("indent it with {}, if it is a line of the text", spaces(indent));
                let slip = Slip::new(start..start + content.len(), message, help);
                return Some(slip.labelled(level.last.clone(), "the text is of this key"));
            }
            end += line.len();
        }
        None
    }
}
