//! What is known of an operation: from a page, from our description, or from another document.

use std::collections::{BTreeMap, BTreeSet};

/// What is known about one item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fact {
    /// `string`, `number`, `array<object>`, …; empty where it is not known.
    pub kind: String,
    /// Whether it must be there; `None` where that is not known.
    pub required: Option<bool>,
    /// The values of an enum.
    pub values: BTreeSet<String>,
    /// Bounds and the like: keyword and value.
    pub bounds: BTreeMap<String, String>,
    /// Where it stands: file and line.
    pub place: String,
}

impl Fact {
    /// Adds a keyword that is true.
    pub fn flag(&mut self, keyword: &str, is_set: bool) {
        if is_set {
            self.bounds.insert(keyword.to_owned(), "true".to_owned());
        }
    }

    /// Takes over what another schema says of the same item, in whatever order they stand.
    fn merge(&mut self, other: Fact) {
        self.kind = joined(&self.kind, &other.kind);
        self.required = self.required.zip(other.required).map(|(one, other)| one && other);
        // An enum and any text are any text.
        match self.values.is_empty() || other.values.is_empty() {
            true => self.values.clear(),
            false => self.values.extend(other.values),
        }
        for (keyword, value) in other.bounds {
            let value = self.bounds.get(&keyword).map_or(value.clone(), |known| joined(known, &value));
            self.bounds.insert(keyword, value);
        }
    }
}

/// Two words, or the one where they are the same.
pub(super) fn joined(one: &str, other: &str) -> String {
    if one == other {
        return one.to_owned();
    }
    let words: BTreeSet<&str> = one.split('|').chain(other.split('|')).filter(|word| !word.is_empty()).collect();
    if words.contains("any") { "any".to_owned() } else { words.into_iter().collect::<Vec<_>>().join("|") }
}

/// An item in one of the several schemas that describe it.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Part {
    /// Which: `reply 201 application/json`, with the names of kinds behind.
    pub of: String,
    /// The item, as facts have it.
    pub item: String,
}

/// An operation.
#[derive(Clone, Debug, Default)]
pub struct Operation {
    /// `GET /path/{with}/names`.
    pub address: String,
    /// Where it stands.
    pub place: String,
    /// Items by what they are: `parameter GET /x query page`, `member GET /x reply data.id`, `status GET /x 404`,
    /// `permission GET /x Admin`, `content GET /x body application/json`, `header GET /x reply etag`, `operation GET /x`.
    pub facts: BTreeMap<String, Fact>,
    /// The beginnings of items of which all are listed, so that a further one of ours is a difference.
    pub whole: Vec<String>,
    /// Where a schema stands that is being listed: below it is what is below the other place, and so on without end.
    pub again: BTreeMap<String, String>,
    /// What one status, media type and kind of a union says of an item, where the facts say what all of them do.
    pub apart: BTreeMap<Part, Fact>,
    /// Where listing these stopped, at a schema that is being listed.
    pub stopped: BTreeSet<Part>,
    /// Members that examples show, with the kind of their values.
    pub shown: BTreeMap<String, Fact>,
}

impl Operation {
    /// Adds an item.
    pub fn add(&mut self, sort: &str, rest: &str, fact: Fact) {
        self.facts.insert(format!("{sort} {} {rest}", self.address).trim_end().to_owned(), fact);
    }

    /// Adds an item that several schemas can describe: it is what all of them say.
    pub fn merge(&mut self, sort: &str, rest: &str, fact: Fact) {
        let item = format!("{sort} {} {rest}", self.address);
        match self.facts.get_mut(&item) {
            Some(known) => known.merge(fact),
            None => drop(self.facts.insert(item, fact)),
        }
    }

    /// What tells the operation apart, whatever the names in its path.
    #[must_use]
    pub fn key(&self) -> String {
        key(&self.address)
    }
}

/// The operation of an address: of several whose paths differ in names alone, the one that is called the same.
#[must_use]
pub fn find<'o>(all: &'o [Operation], address: &str) -> Option<&'o Operation> {
    let same = all.iter().find(|operation| operation.address == address);
    same.or_else(|| all.iter().find(|operation| operation.key() == key(address)))
}

/// An address with the names of its path left out.
#[must_use]
pub fn key(address: &str) -> String {
    skeleton(address).trim_end_matches('/').to_owned()
}

/// A path with the names in it left out.
#[must_use]
pub fn skeleton(address: &str) -> String {
    let mut inside = false;
    let kept = address.chars().filter(|letter| match letter {
        '{' => {
            inside = true;
            true
        }
        '}' => {
            inside = false;
            true
        }
        _ => !inside,
    });
    kept.collect()
}
