//! Two lists of lines compared: what was added, removed and changed, and under which rule each falls.

use std::collections::{BTreeMap, BTreeSet};

use clientwright::emit::Usage;

use super::json::Around;
use super::line::{Line, fact, operation_of, owner};
use super::renamed::under_new_names;
use super::rules::{self, Rule};
use super::signature::Signature;
use super::{facts, items, once, words};

/// A change.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The rule.
    pub rule: &'static Rule,
    /// What it is about.
    pub item: String,
    /// The line as it was; `None` where there was none.
    pub old: Option<String>,
    /// The line as it is; `None` where there is none.
    pub new: Option<String>,
    /// File and line of the description: of the new line, else of the old one.
    pub place: Option<String>,
    /// Further items of which the same is said in the same place.
    pub also: Vec<String>,
}

impl Finding {
    /// What tells the change from all others, and stays the same when lines of the description move.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        let parts = [Some(self.rule.code), Some(self.item.as_str()), self.old.as_deref(), self.new.as_deref()];
        let also = self.also.iter().map(|item| Some(item.as_str()));
        for byte in parts.into_iter().chain(also).flat_map(|part| part.unwrap_or_default().bytes().chain([0])) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
        format!("{hash:016x}")
    }
}

/// All lines, by what they are about.
pub(super) type Lines<'l> = BTreeMap<&'l str, &'l Line>;

/// One line before and after.
pub(super) struct Pair<'l> {
    pub key: &'l str,
    pub old: Option<&'l Line>,
    pub new: Option<&'l Line>,
    pub usage: Usage,
}

impl<'l> Pair<'l> {
    /// What the old line says.
    pub fn was(&self) -> Option<&'l str> {
        self.old.map(|line| line.parts().1)
    }

    /// What the new line says.
    pub fn is(&self) -> Option<&'l str> {
        self.new.map(|line| line.parts().1)
    }
}

/// A rule that a change falls under.
pub(super) struct Told {
    pub rule: &'static Rule,
    /// The line about the part that it is about, where that is not the whole.
    pub part: Option<String>,
    /// The line that says the same in another form, shown where there is no line before or after.
    pub other: Option<String>,
}

impl Told {
    /// A rule for a part of a line.
    pub fn of(rule: &'static Rule, part: String) -> Self {
        Self { part: Some(part), ..Self::from(rule) }
    }
}

impl From<&'static Rule> for Told {
    fn from(rule: &'static Rule) -> Self {
        Self { rule, part: None, other: None }
    }
}

/// Rules of which each is about the whole.
pub(super) fn whole(rules: Vec<&'static Rule>) -> Vec<Told> {
    rules.into_iter().map(Told::from).collect()
}

/// All changes, the worst first.
#[must_use]
pub fn compare(before: &[Line], after: &[Line]) -> Vec<Finding> {
    let renamed = under_new_names(before, after);
    let old = by_key(&renamed.lines);
    let new = by_key(after);
    let names = renamed.found.iter().map(|(old, new)| Finding {
        rule: &rules::ITEM_REMOVED,
        item: old.parts().0.to_owned(),
        old: Some(old.text.clone()),
        new: Some(new.text.clone()),
        place: new.place.clone(),
        also: Vec::new(),
    });
    let mut findings: Vec<Finding> = names.collect();
    let keys: BTreeSet<&str> = old.keys().chain(new.keys()).copied().collect();
    for key in keys {
        let (old_line, new_line) = (old.get(key).copied(), new.get(key).copied());
        // What belongs to something that came or went is part of that change.
        if old_line.is_none() && belongs(key, |owner| !old.contains_key(owner) && new.contains_key(owner)) {
            continue;
        }
        if new_line.is_none() && belongs(key, |owner| !new.contains_key(owner) && old.contains_key(owner)) {
            continue;
        }
        let pair = Pair { key, old: old_line, new: new_line, usage: usage(old_line, new_line) };
        for told in classify(&pair, &old, &new) {
            findings.push(finding(&pair, told, &Around { old: &old, new: &new }));
        }
    }
    once::say_once(&mut findings);
    findings.sort_by(|one, other| (one.rule.class, one.rule.code).cmp(&(other.rule.class, other.rule.code)));
    findings
}

/// Items that are there before and after under two names, and are the same on the wire: the old name and the new one.
#[must_use]
pub fn renames(before: &[Line], after: &[Line]) -> Vec<(String, String)> {
    let (old, new) = (by_key(before), by_key(after));
    let came: BTreeMap<String, &str> = new
        .iter()
        .filter(|(key, _)| !old.contains_key(*key))
        .filter_map(|(key, line)| Some((identity(line)?, *key)))
        .collect();
    let went = old.iter().filter(|(key, _)| !new.contains_key(*key));
    went.filter_map(|(key, line)| Some(((*key).to_owned(), (*came.get(&identity(line)?)?).to_owned()))).collect()
}

/// What a line is about on the wire, whatever its name in Rust.
pub(super) fn identity(line: &Line) -> Option<String> {
    let (key, value) = line.parts();
    if key.starts_with("operation ") && !key.contains('@') {
        return Some(Signature::parse(value).address.to_owned());
    }
    let of = owner(key)?;
    if fact(key).is_some() {
        return fact(key)?.starts_with("param ").then(|| format!("{of}{value}"));
    }
    let name = key.get(of.len()..)?.trim_start_matches(['.', ':']);
    match value.split_once(" = ") {
        Some((_, wire)) => Some(format!("{of} {wire}")),
        None if ["struct ", "multipart ", "header "].iter().any(|kind| key.starts_with(kind))
            && value.contains(": ") =>
        {
            Some(format!("{of} {name:?}"))
        }
        None => None,
    }
}

/// Lines by what they are about.
pub(super) fn by_key(lines: &[Line]) -> Lines<'_> {
    lines.iter().map(|line| (line.parts().0, line)).collect()
}

/// Whether a key belongs to an item of some kind, itself or by what it belongs to.
fn belongs(key: &str, is: impl Fn(&str) -> bool) -> bool {
    std::iter::successors(owner(key), |key| owner(key)).any(&is)
        || operation_of(key).is_some_and(|operation| is(&operation))
}

/// Lines of files do not tell; then both directions are assumed.
fn usage(old: Option<&Line>, new: Option<&Line>) -> Usage {
    let known = [old, new].into_iter().flatten().filter_map(|line| line.usage);
    let all =
        known.reduce(|one, other| Usage { request: one.request || other.request, reply: one.reply || other.reply });
    all.unwrap_or(Usage { request: true, reply: true })
}

fn classify(pair: &Pair<'_>, old: &Lines<'_>, new: &Lines<'_>) -> Vec<Told> {
    if pair.was() == pair.is() && pair.old.is_some() && pair.new.is_some() {
        let words = [pair.old, pair.new].map(|line| line.and_then(|line| line.docs.as_deref()));
        return match words {
            [Some(old), Some(new)] if old != new => vec![Told::from(&rules::WORDS)],
            _ => Vec::new(),
        };
    }
    let around = Around { old, new };
    match fact(pair.key) {
        Some(fact) => facts::rules(pair, fact, &around),
        None => items::rules(pair, &around),
    }
}

fn finding(pair: &Pair<'_>, told: Told, around: &Around<'_>) -> Finding {
    let find = |lines: &Lines<'_>, key: &Option<String>| -> Option<Line> {
        key.as_deref().and_then(|key| lines.get(key)).map(|line| (*line).clone())
    };
    let part = find(around.new, &told.part).or_else(|| find(around.old, &told.part));
    let place = part.as_ref().or(pair.new).or(pair.old).and_then(|line| line.place.clone());
    let text = |line: Option<&Line>, lines| {
        let line = line.cloned().or_else(|| find(lines, &told.other))?;
        Some(line.written.unwrap_or(line.text))
    };
    let (mut old, mut new) = (text(pair.old, around.old), text(pair.new, around.new));
    if told.rule == &rules::WORDS && pair.was() == pair.is() {
        (old, new) = words::told(pair.key, pair.old, pair.new);
    }
    let item = part.map_or_else(|| pair.key.to_owned(), |line| line.parts().0.to_owned());
    Finding { rule: told.rule, item, old, new, place, also: Vec::new() }
}
