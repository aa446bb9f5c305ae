//! Where listed members lie: pages list them one after the other, without saying how deep.

use std::collections::HashSet;

use super::entry::Entry;
use crate::audit::facts::{Fact, Operation};

/// What tells where members lie: the ways to those of an example, and to those of our description.
#[derive(Default)]
pub(super) struct Guide {
    ways: HashSet<String>,
    names: Vec<(String, String)>,
}

impl Guide {
    /// The ways below `member … SIDE` of an operation.
    pub fn add(&mut self, operation: &Operation, side: &str) {
        let beginning = format!("member {} {side} ", operation.address);
        let ways = operation.facts.keys().chain(operation.shown.keys());
        for way in ways.filter_map(|item| item.strip_prefix(&beginning)) {
            let (parent, name) = way.rsplit_once('.').unwrap_or(("", way));
            if self.ways.insert(way.to_owned()) {
                self.names.push((format!("{parent} {}", letters(name)), name.to_owned()));
            }
        }
    }

    /// The name of a member of an object on the wire, by its name on a page.
    fn find(&self, parent: &str, name: &str) -> Option<&str> {
        let key = format!("{parent} {}", letters(name));
        self.names.iter().find(|(found, _)| *found == key).map(|(_, name)| name.as_str())
    }
}

/// What an example shows, then what we have.
pub(super) fn guides(operation: &Operation, own: Option<&Operation>, side: &str) -> [Guide; 2] {
    let (mut shown, mut known) = (Guide::default(), Guide::default());
    shown.add(operation, side);
    if let Some(own) = own {
        known.add(own, side);
    }
    [shown, known]
}

/// Adds the members of one side, all of which are listed.
pub(super) fn add_members(operation: &mut Operation, own: Option<&Operation>, side: &str, listed: Vec<Entry>) {
    for (way, fact) in arrange(listed, &guides(operation, own, side)) {
        operation.add("member", &format!("{side} {way}"), fact);
    }
    operation.whole.push(format!("member {side} "));
}

/// The members with the ways to them.
pub(super) fn arrange(entries: Vec<Entry>, guides: &[Guide]) -> Vec<(String, Fact)> {
    let mut open: Vec<(String, HashSet<String>)> = vec![(String::new(), HashSet::new())];
    let mut all = Vec::new();
    for entry in entries {
        let key = letters(&entry.name);
        let fits = |level: &usize, guide: &Guide| {
            let (way, listed) = &open[*level];
            guide.find(way, &entry.name).is_some() && !listed.contains(&key)
        };
        let level = guides.iter().find_map(|guide| (0..open.len()).rev().find(|level| fits(level, guide)));
        // What nobody knows belongs to what was opened last, unless that has it.
        let unknown = || (0..open.len()).rev().find(|level| !open[*level].1.contains(&key));
        let level = level.or_else(unknown).unwrap_or_default();
        open.truncate(level + 1);
        let (parent, listed) = &mut open[level];
        listed.insert(key);
        let known = guides.iter().find_map(|guide| guide.find(parent, &entry.name)).filter(|_| !entry.is_exact);
        let name = known.unwrap_or(&entry.name).to_owned();
        let way = if parent.is_empty() { name } else { format!("{parent}.{name}") };
        if let Some(inside) = inside(&way, &entry, guides) {
            open.push((inside, HashSet::new()));
        }
        all.push((way, entry.fact()));
    }
    all
}

/// The way to the members that may follow an entry. Where a page does not say what it is, what we know of it tells.
fn inside(way: &str, entry: &Entry, guides: &[Guide]) -> Option<String> {
    let known = |inside: &String| {
        let beginning = format!("{inside}.");
        guides.iter().any(|guide| guide.ways.iter().any(|other| other.starts_with(&beginning)))
    };
    match entry.ty.kind.as_str() {
        "object" => Some(format!("{way}{}", "[]".repeat(entry.ty.lists))),
        "" => [way.to_owned(), format!("{way}[]")].into_iter().find(known),
        _ => None,
    }
}

/// The letters of a name, by which `AccountID` and `account_id` are one.
pub(super) fn letters(name: &str) -> String {
    name.chars().filter(|letter| *letter != '_' && *letter != '-').flat_map(char::to_lowercase).collect()
}

/// A name of Go as it is on the wire: `AccountID` is `account_id`, `ParticipantIDs` is `participant_ids`.
pub(super) fn snake(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut text = String::new();
    for (at, letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).map(|at| letters[at]);
        let ends_plural = letters.get(at + 1) == Some(&'s') && at + 2 == letters.len();
        let starts_word = before.is_some_and(|before| {
            before.is_lowercase()
                || (before.is_uppercase()
                    && letters.get(at + 1).is_some_and(|next| next.is_lowercase())
                    && !ends_plural)
        });
        if letter.is_uppercase() && starts_word {
            text.push('_');
        }
        text.extend(letter.to_lowercase());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::snake;

    #[test]
    fn names_of_go_are_those_of_the_wire() {
        let cases = [
            ("AccountID", "account_id"),
            ("ParticipantIDs", "participant_ids"),
            ("HideVotes", "hide_votes"),
            ("ID", "id"),
            ("URLPath", "url_path"),
            ("name", "name"),
        ];
        for (go, wire) in cases {
            assert_eq!(snake(go), wire);
        }
    }
}
