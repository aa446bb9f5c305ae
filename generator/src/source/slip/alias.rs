//! Aliases, and the anchors that they need.

use std::collections::HashSet;

use super::line::{key, without_comment};
use super::no_entry::needs_quotes;
use super::outline::Outline;
use super::{Slip, quoted};

impl<'t> Outline<'t> {
    /// Remembers an anchor.
    pub(super) fn anchor(&mut self, name: &'t str, at: usize) {
        if let Some(first) = self.anchors.insert(name, at) {
            self.twice.get_or_insert((first, at, name));
        }
    }

    /// The value `*name`.
    pub(super) fn alias(&mut self, at: usize, text: &str) -> Result<(), Slip> {
        let written = without_comment(text);
        let name = written.get(1..).unwrap_or_default();
        if name.starts_with(' ') && self.anchors.contains_key(name.trim()) {
            let meant = format!("*{}", name.trim());
            let slip = Slip::new(at..at + written.len(), "an alias has no blank in it", format!("write `{meant}`"));
            return Err(slip.cured(at..at + written.len(), meant));
        }
        if name.starts_with(' ') && self.is_alone(at) {
            let help = format!("write `-{name}` if it is an item, or put the text in quotes: {}", quoted(written));
            let message = "no item begins with `*`, and no text that is not quoted: YAML takes it for an alias";
            return Err(Slip::new(at..at + written.len(), message, help));
        }
        if name.contains(char::is_whitespace) || name.is_empty() {
            return Err(needs_quotes(
                at,
                text,
                "a text can't begin with `*` unless it is quoted: YAML takes it for an alias",
            ));
        }
        self.known_anchor(at, name)?;
        match self.is_alone(at) && self.is_before_key(at) {
            true => Err(whole_value(at, written)),
            false => Ok(()),
        }
    }

    /// Whether the next line is a key as deep as this one.
    fn is_before_key(&self, at: usize) -> bool {
        let rest = self.text.get(self.next..).unwrap_or_default();
        let indent = self.text.get(..at).map_or(0, |before| before.len() - before.trim_end_matches(' ').len());
        let next = rest.lines().find(|line| !line.trim().is_empty()).map(Self::content);
        next.is_some_and(|(inner, content)| inner == indent && key(content).is_some())
    }

    /// That an alias stands behind the anchor that it needs.
    pub(super) fn known_anchor(&self, at: usize, name: &str) -> Result<(), Slip> {
        match self.anchors.contains_key(name) {
            true => Ok(()),
            false => Err(self.unknown_anchor(at, name)),
        }
    }

    fn unknown_anchor(&self, at: usize, name: &str) -> Slip {
        if let Some(twice) = self.twice {
            return again(twice);
        }
        let written = format!("*{name}");
        let range = at..at + written.len();
        let slip = |help: String| Slip::new(range.clone(), format!("there is no anchor `&{name}` above"), help);
        if let Some(below) = self.anchor_below(at, name) {
            return slip("an alias stands below its anchor: exchange the two, or write the value twice".to_owned())
                .labelled(below..below + name.len() + 1, "the anchor stands here");
        }
        let near = self.anchors.iter().filter(|(known, _)| is_near(known, name)).min_by_key(|(_, at)| **at);
        let Some((near, place)) = near else {
            return slip(format!(
                "write `&{name}` before the value that is meant, or put the text in quotes: {}",
                quoted(&written)
            ));
        };
        let needs = |name: &str| self.text.match_indices(&format!("*{name}")).count();
        if needs(near) == 0 && needs(name) > 1 {
            let message = format!("no alias needs the anchor `&{near}`, and {} need `&{name}`", needs(name));
            let place = *place..*place + near.len() + 1;
            let slip = Slip::new(place.clone(), message, format!("did you mean `&{name}`?"));
            return slip.labelled(range, "needed here").cured(place, format!("&{name}"));
        }
        slip(format!("did you mean `*{near}`?")).cured(range.clone(), format!("*{near}"))
    }

    /// An anchor of a name further below.
    fn anchor_below(&self, at: usize, name: &str) -> Option<usize> {
        let rest = self.text.get(at..)?;
        let is_whole = |end: &str| end.is_empty() || end.starts_with([' ', '\n', '\r', ',', ']', '}']);
        let anchor = format!("&{name}");
        let mut found = rest.match_indices(&anchor).filter(|(place, word)| {
            rest.get(..*place).is_some_and(|before| before.ends_with([' ', '[', '{', ',']))
                && rest.get(place + word.len()..).is_some_and(is_whole)
        });
        found.next().map(|(place, _)| at + place)
    }
}

/// An anchor that is given twice, with aliases behind the second: YAML goes by the last one above, and the parser does not
/// follow it there.
pub(in super::super) fn given_twice(text: &str) -> Option<Slip> {
    if !text.contains('*') || !has_twice(text) {
        return None;
    }
    let mut outline = Outline::new(text, text.len());
    // Where the outline can't go on, what it came upon before counts.
    let _ = outline.lines_up_to(text.len());
    let twice = outline.twice.take()?;
    text.get(twice.1..)?.contains('*').then(|| again(twice))
}

/// An anchor that came before.
fn again((first, at, name): (usize, usize, &str)) -> Slip {
    let message = format!("the anchor `&{name}` is given twice");
    let help = format!("give it another name, or write `*{name}` if the same value is meant");
    let range = |at: usize| at..at + name.len() + 1;
    Slip::new(range(at), message, help).labelled(range(first), "first given here")
}

/// Whether a word that begins like an anchor stands twice in a text.
fn has_twice(text: &str) -> bool {
    let mut seen = HashSet::new();
    text.match_indices('&').any(|(at, _)| {
        let rest = text.get(at + 1..).unwrap_or_default();
        let name = rest.split([' ', '\n', '\r', ',', ']', '}']).next().unwrap_or_default();
        !name.is_empty() && text.get(..at).is_some_and(|before| before.ends_with([' ', '[', '{'])) && !seen.insert(name)
    })
}

/// `*name` where keys follow.
pub(super) fn whole_value(at: usize, written: &str) -> Slip {
    let help = format!("write `<<: {written}` if the keys below are added to what it stands for");
    Slip::new(at..at + written.len(), "an alias is a whole value: no key can follow it", help)
}

/// Whether one of two names is nearly the other.
fn is_near(known: &str, name: &str) -> bool {
    let (one, other) = (known.to_lowercase(), name.to_lowercase());
    strsim::damerau_levenshtein(&one, &other) <= 1 + name.len() / 6 && name.len() > 1
}
