//! Prose on the lines below its key, in which YAML takes a colon for the end of a key.

use super::Slip;
use super::line::key;
use super::meant::PROSE;
use super::outline::Outline;

/// The line with the colon, if what begins at this line is prose: its key is one of prose, and not every line begins with
/// a word and a colon, as keys do.
pub(super) fn find(outline: &Outline<'_>, at: usize, content: &str) -> Option<Slip> {
    let holder = outline.levels.last().filter(|level| !level.items)?;
    let name = outline.text.get(holder.last.clone()).filter(|name| PROSE.contains(name))?;
    let around = outline.levels.iter().rev().nth(1).and_then(|level| outline.text.get(level.last.clone()));
    // A property may be called so.
    if around == Some("properties") {
        return None;
    }
    let rest = outline.text.get(outline.next..).unwrap_or_default();
    let mut start = outline.next;
    let mut lines = vec![(at, content)];
    for line in rest.split('\n') {
        let (indent, content) = Outline::content(line.trim_end());
        if !content.is_empty() && indent <= holder.indent {
            break;
        }
        lines.push((start + indent, content));
        start += line.len() + 1;
    }
    let several = |text: &str| text.split_whitespace().nth(1).is_some();
    let is_prose = |content: &str| match key(content) {
        Some((name, _)) => content.get(name).is_some_and(several),
        None => several(content) && !content.starts_with("- "),
    };
    // A key of a mapping stands alone in its line, and what it holds below it.
    let is_key_alone = key(content).is_some() && content.ends_with(':') && !is_prose(content);
    if is_key_alone || content.starts_with('$') || !lines.iter().any(|(_, content)| is_prose(content)) {
        return None;
    }
    let (at, content) = lines.into_iter().find(|(_, content)| key(content).is_some())?;
    let message = "the text holds a colon, which YAML takes for the end of a key";
    let help = format!("write `{name}: >-`, and the text on the lines below: then it may hold colons");
    let slip =
        Slip::new(at..at + content.len(), message, help).labelled(holder.last.clone(), "the text is of this key");
    let end = holder.last.end;
    let is_bare = outline.text.get(end..).is_some_and(|rest| rest.starts_with(':'));
    Some(if is_bare { slip.cured(end..end + 1, ": >-") } else { slip })
}
