//! The inventory: one line for each operation, parameter and member, in columns. Those of a member are
//! the sort, the operation, where it is, the way to it, its type, whether it is required, the values of
//! its enum, and what else is known of it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// What a line is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Item {
    /// `op`, `param` or `member`.
    pub sort: &'static str,
    /// The operation, as an official SDK calls it.
    pub operation: String,
    /// `path` or `query`, `body` or `reply`; empty for an operation.
    pub side: String,
    /// The parameter's name, or the way to the member: `data.items[].name`, with `{}` for the
    /// values of a map and `|0` for the first kind of a union.
    pub path: String,
}

impl Item {
    /// The same member, where one object stands for all kinds of a union.
    pub fn in_one_object(&self) -> Self {
        let mut parts = self.path.split('|');
        let mut path = parts.next().unwrap_or_default().to_owned();
        path.extend(parts.map(|part| part.trim_start_matches(|digit: char| digit.is_ascii_digit())));
        Self { path, ..self.clone() }
    }
}

impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = [self.sort, &self.operation, &self.side, &self.path];
        let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
        f.write_str(&words.join(" "))
    }
}

/// What is known about an item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fact {
    /// The type; for an operation its method and path.
    pub kind: String,
    pub required: bool,
    /// The values of an enum.
    pub values: BTreeSet<String>,
    /// `null`, `format:uuid`, `minimum:60`, `max_length:32`.
    pub traits: BTreeSet<String>,
}

impl Fact {
    /// How this fact, which is ours, differs from that of the inventory. Further values of an enum
    /// are no difference.
    pub fn differences(&self, inventory: &Self) -> Vec<String> {
        let mut list = Vec::new();
        if self.kind != inventory.kind {
            list.push(format!("{}, ours {}", inventory.kind, self.kind));
        }
        if self.required != inventory.required {
            list.push(format!("{}, ours {}", flag(inventory.required), flag(self.required)));
        }
        let missing = inventory.values.difference(&self.values);
        list.extend(missing.map(|value| format!("value {value} missing")));
        let (missing, added) = (inventory.traits.difference(&self.traits), self.traits.difference(&inventory.traits));
        list.extend(missing.map(|one| format!("{one} missing")).chain(added.map(|one| format!("{one} only ours"))));
        list
    }
}

fn flag(required: bool) -> &'static str {
    if required { "required" } else { "optional" }
}

/// The facts of a text.
pub fn parse(text: &str) -> BTreeMap<Item, Fact> {
    let lines = text.lines().filter(|line| !line.is_empty());
    lines.map(|line| self::line(line).unwrap_or_else(|| panic!("not a line of an inventory: {line}"))).collect()
}

fn line(line: &str) -> Option<(Item, Fact)> {
    let columns: Vec<&str> = line.split('\t').collect();
    let item = |sort, operation: &str, side: &str, path: &str| Item {
        sort,
        operation: operation.to_owned(),
        side: side.to_owned(),
        path: path.to_owned(),
    };
    let column = |position: usize| columns.get(position).copied().unwrap_or_default();
    match columns[..] {
        ["op", operation, method, path] => {
            let kind = format!("{method} {path}");
            Some((item("operation", operation, "", ""), Fact { kind, ..Fact::default() }))
        }
        [sort @ ("param" | "member"), operation, side, path, kind, flag, ..] if columns.len() <= 8 => {
            let sort = if sort == "param" { "parameter" } else { "member" };
            Some((item(sort, operation, side, path), fact(kind, flag, column(6), column(7))?))
        }
        _ => None,
    }
}

fn fact(kind: &str, flag: &str, values: &str, traits: &str) -> Option<Fact> {
    let required = match flag {
        "required" => true,
        "optional" => false,
        _ => return None,
    };
    let values = values.split('|').filter(|value| !value.is_empty()).map(ToOwned::to_owned).collect();
    let traits = traits.split_whitespace().map(ToOwned::to_owned).collect();
    Some(Fact { kind: kind.to_owned(), required, values, traits })
}
