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

/// An operation.
#[derive(Clone, Debug, Default)]
pub struct Operation {
    /// `GET /path/{with}/names`.
    pub address: String,
    /// Where it stands.
    pub place: String,
    /// Items by what they are: `parameter GET /x query page`, `member GET /x reply data.id`, `status GET /x 404`,
    /// `permission GET /x Admin`.
    pub facts: BTreeMap<String, Fact>,
    /// The beginnings of items of which all are listed, so that a further one of ours is a difference.
    pub whole: Vec<String>,
    /// Members that examples show, with the kind of their values.
    pub shown: BTreeMap<String, Fact>,
}

impl Operation {
    /// Adds an item.
    pub fn add(&mut self, sort: &str, rest: &str, fact: Fact) {
        self.facts.insert(format!("{sort} {} {rest}", self.address), fact);
    }

    /// What tells the operation apart, whatever the names in its path.
    #[must_use]
    pub fn key(&self) -> String {
        key(&self.address)
    }
}

/// An address with the names of its path left out.
#[must_use]
pub fn key(address: &str) -> String {
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
    kept.collect::<String>().trim_end_matches('/').to_owned()
}
