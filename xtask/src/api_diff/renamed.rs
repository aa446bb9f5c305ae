//! What has another name in Rust and is otherwise there as before: old lines under new names, so that a change beside the
//! name is told as such, and what only follows from the name is not.

use std::collections::{BTreeMap, BTreeSet};

use super::compare::{Lines, by_key};
use super::json::Around;
use super::line::{Line, fact, owner};
use super::names::{in_text, tokens};
use super::once::is_definition;
use super::signature::{ALSO_HERE, Signature};

/// Names lie in one another: so deep are they followed.
const PASSES: usize = 8;

/// Old lines under the names of today.
pub(super) struct Renamed {
    /// The lines.
    pub lines: Vec<Line>,
    /// The old line and the new one of what has another name.
    pub found: Vec<(Line, Line)>,
}

/// Another name of something: the keys of its lines.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Rename {
    old: String,
    new: String,
}

/// Gives old lines new names, from operations to what is in them, and from types to their members.
pub(super) fn under_new_names(before: &[Line], after: &[Line]) -> Renamed {
    let mut renamed = Renamed { lines: before.to_vec(), found: Vec::new() };
    for _ in 0..PASSES {
        let (old, new) = (by_key(&renamed.lines), by_key(after));
        let renames = [operations(&old, &new), parts(&old, &new), types(&old, &new)];
        let Some(renames) = renames.into_iter().find(|renames| !renames.is_empty()) else { break };
        let index = |key: &str| renamed.lines.iter().position(|line| line.parts().0 == key);
        let found = renames.iter().filter_map(|one| {
            let old = before.get(index(&one.old)?)?;
            Some((old.clone(), (*new.get(one.new.as_str())?).clone()))
        });
        renamed.found.extend(found);
        let texts: Vec<String> = renamed.lines.iter().map(|line| under(&renames, line, &new)).collect();
        for (line, text) in renamed.lines.iter_mut().zip(texts) {
            if line.text != text {
                let before = std::mem::replace(&mut line.text, text);
                line.written.get_or_insert(before);
            }
        }
    }
    renamed
}

/// A line under new names.
fn under(renames: &[Rename], line: &Line, new: &Lines<'_>) -> String {
    let text = renames.iter().fold(line.text.clone(), |text, rename| rename.apply(&text));
    let is_same = |text: &str| new.values().any(|line| line.text == text);
    if fact(line.parts().0) != Some("paging") || is_same(&text) {
        return text;
    }
    // What names members on the way to others is as before, or it is another way.
    let ways = renames.iter().map(|rename| rename.apply_to_way(&text));
    ways.into_iter().find(|text| is_same(text)).unwrap_or(text)
}

impl Rename {
    /// A line under the new name.
    fn apply(&self, text: &str) -> String {
        if !self.old.rsplit([' ', '.', ':']).next().is_some_and(|name| text.contains(name)) {
            return text.to_owned();
        }
        let (key, value) = (Line::of_file(text).parts().0.len(), text);
        let (key, value) = value.split_at(key);
        let renamed = match self.old.split(' ').next().unwrap_or_default() {
            "operation" if fact(&self.old).is_none() => return self.apply_operation(key, value),
            _ if is_part(&self.old) => return self.apply_part(key, value),
            _ => in_text(key, &|name| self.ty(name)),
        };
        format!("{renamed}{}", in_value(key, value, &|name| self.ty(name)))
    }

    fn apply_operation(&self, key: &str, value: &str) -> String {
        let module = |key: &str| key.trim_start_matches("operation ").replace('.', "::");
        let (old, new) = (module(&self.old), module(&self.new));
        let other = |name: &str| match name.strip_prefix(old.as_str())? {
            rest if rest.is_empty() || rest.starts_with("::") => Some(format!("{new}{rest}")),
            _ => None,
        };
        let renamed = match key.strip_prefix(self.old.as_str()) {
            Some(rest) if rest.is_empty() || rest.starts_with('@') => format!("{}{rest}", self.new),
            _ => in_text(key, &other),
        };
        format!("{renamed}{}", in_value(key, value, &other))
    }

    /// Parameters stand in the line of their operation, members in that of the constructor.
    fn apply_part(&self, key: &str, value: &str) -> String {
        let renamed = match key.strip_prefix(self.old.as_str()) {
            Some(rest) if rest.is_empty() || rest.starts_with(['@', ':']) => format!("{}{rest}", self.new),
            _ => key.to_owned(),
        };
        let (Some(of), Some((old, new))) = (owner(&self.old), self.names()) else { return format!("{renamed}{value}") };
        let argument = |name: &str| (name == old).then(|| new.to_owned());
        let value = match key.strip_prefix(of) {
            Some("") if fact(&self.old).is_some() => match value.split_once(" (") {
                Some((address, rest)) => format!("{address} ({}", in_text(rest, &argument)),
                None => value.to_owned(),
            },
            Some("::new") => in_text(value, &argument),
            _ if key == self.old && fact(key).is_none() && !key.starts_with("enum ") => on_the_wire(value, old, new),
            _ => value.to_owned(),
        };
        format!("{renamed}{value}")
    }

    /// The way to the items of a page under the new name of a member.
    fn apply_to_way(&self, text: &str) -> String {
        let (Some((old, new)), Some((start, way))) = (self.names(), text.split_once(" at ")) else {
            return text.to_owned();
        };
        format!("{start} at {}", in_text(way, &|name| (name == old).then(|| new.to_owned())))
    }

    /// What parts are called.
    fn names(&self) -> Option<(&str, &str)> {
        let name = |key: &'_ str| key.rfind([' ', '.', ':']).map(|at| at + 1);
        Some((self.old.get(name(&self.old)?..)?, self.new.get(name(&self.new)?..)?))
    }

    /// The new name of a type, or of what is in it.
    fn ty(&self, name: &str) -> Option<String> {
        let path = |key: &'_ str| key.split_once(' ').map(|(_, path)| path.to_owned());
        let (old, new) = (path(&self.old)?, path(&self.new)?);
        let short = |path: &str| path.strip_prefix("types::").unwrap_or(path).to_owned();
        if name == short(&old) {
            return Some(short(&new));
        }
        let rest = name.strip_prefix(old.as_str())?;
        (rest.is_empty() || rest.starts_with("::")).then(|| format!("{new}{rest}"))
    }
}

/// What a line says of a member, with the name on the wire where it is another one than that in Rust.
fn on_the_wire(value: &str, old: &str, new: &str) -> String {
    let (said, wire) = value.split_once(" = ").unwrap_or((value, ""));
    let wire = if wire.is_empty() { format!("{old:?}") } else { wire.to_owned() };
    if wire == format!("{new:?}") { said.to_owned() } else { format!("{said} = {wire}") }
}

/// Whether a key is that of a parameter, a member or a value.
fn is_part(key: &str) -> bool {
    fact(key).is_some() || (owner(key).is_some() && !is_definition(key))
}

/// What a line says under new names of types. Names of variants are none, nor are addresses.
fn in_value(key: &str, value: &str, other: &dyn Fn(&str) -> Option<String>) -> String {
    let fact = fact(key).and_then(|fact| fact.split([' ', ':']).next());
    let (start, end) = match (key.split([' ', ':']).next().unwrap_or_default(), fact) {
        ("operation", None) => (value.find(" (").unwrap_or_default(), value.len()),
        ("operation", Some("error")) => (0, value.find(" as ").unwrap_or(value.len())),
        ("operation", Some("events" | "paging")) | ("union", Some("from")) => (0, value.len()),
        ("struct" | "multipart" | "union" | "type" | "header" | "webhook" | "webhooks" | "callback", None) => {
            (0, value.len())
        }
        _ => return value.to_owned(),
    };
    format!("{}{}{}", &value[..start], in_text(&value[start..end], other), &value[end..])
}

/// Keys that are on one side alone.
fn only<'l>(one: &'l Lines<'l>, other: &Lines<'_>) -> impl Iterator<Item = (&'l str, &'l Line)> {
    one.iter().filter(|(key, _)| !other.contains_key(*key)).map(|(key, line)| (*key, *line))
}

/// Pairs of what is the same for both sides, where it is that of one item on each.
fn paired(old: Vec<(String, &str)>, new: Vec<(String, &str)>) -> Vec<Rename> {
    let by_identity = |all: Vec<(String, &str)>| {
        let mut known: BTreeMap<String, Vec<String>> = BTreeMap::new();
        all.into_iter().for_each(|(identity, key)| known.entry(identity).or_default().push(key.to_owned()));
        known
    };
    let mut new = by_identity(new);
    let pairs = by_identity(old).into_iter().filter_map(|(identity, old)| Some((old, new.remove(&identity)?)));
    pairs
        .filter_map(|(old, new)| match (&old[..], &new[..]) {
            ([old], [new]) => Some(Rename { old: old.clone(), new: new.clone() }),
            _ => None,
        })
        .collect()
}

/// Operations of the same method and path.
fn operations(old: &Lines<'_>, new: &Lines<'_>) -> Vec<Rename> {
    let of = |(key, line): (&'_ str, &Line)| -> Option<String> {
        let value = line.parts().1;
        let is_operation = key.starts_with("operation ") && fact(key).is_none() && !value.ends_with(ALSO_HERE);
        is_operation.then(|| Signature::parse(value).address.to_owned())
    };
    let of_all = |one, other| only(one, other).filter_map(|item| Some((of(item)?, item.0))).collect();
    paired(of_all(old, new), of_all(new, old))
}

/// Parameters, members and values of the same name on the wire, in the same item.
fn parts(old: &Lines<'_>, new: &Lines<'_>) -> Vec<Rename> {
    let of_all = |one, other| {
        let parts = only(one, other).filter(|(key, _)| is_part(key));
        parts.filter_map(|(key, line)| Some((super::compare::identity(line)?, key))).collect()
    };
    paired(of_all(old, new), of_all(new, old))
}

/// Types that stand where others stood, and have at least half of what these had.
fn types(old: &Lines<'_>, new: &Lines<'_>) -> Vec<Rename> {
    let around = Around { old, new };
    let mut pairs: BTreeSet<(String, String)> = BTreeSet::new();
    for (key, old) in old {
        let Some(new) = new.get(key) else { continue };
        for (one, other) in types_said(key, old.parts().1, new.parts().1) {
            let (one, other) = (tokens(&one), tokens(&other));
            if one.len() == other.len() {
                pairs.extend(one.into_iter().zip(other).filter(|(one, other)| one != other));
            }
        }
    }
    let renames = pairs.iter().filter_map(|(one, other)| {
        let is_one = pairs.iter().filter(|(old, new)| old == one || new == other).count() == 1;
        let (before, after) = (defined(one, old)?, defined(other, new)?);
        let is_gone = !new.contains_key(before.as_str()) && !old.contains_key(after.as_str());
        let is_renamed = before.split(' ').next() == after.split(' ').next() && is_gone && is_one;
        (is_renamed && around.is_alike(one, other)).then_some(Rename { old: before, new: after })
    });
    renames.collect()
}

/// The types that a line says before and after, piece by piece.
fn types_said(key: &str, old: &str, new: &str) -> Vec<(String, String)> {
    if !key.starts_with("operation ") || fact(key).is_some() {
        return if old == new { Vec::new() } else { vec![(old.to_owned(), new.to_owned())] };
    }
    let (old, new) = (Signature::parse(old), Signature::parse(new));
    let all = old.arguments.iter().chain(&old.setters);
    let mut said: Vec<(&str, &str)> = all.filter_map(|(name, ty)| Some((*ty, new.ty(name)?))).collect();
    said.extend(old.body.zip(new.body).map(|(old, new)| (old.1, new.1)));
    said.push((old.reply, new.reply));
    said.into_iter().map(|(old, new)| (old.to_owned(), new.to_owned())).collect()
}

/// The key of the definition of a type.
fn defined(name: &str, lines: &Lines<'_>) -> Option<String> {
    let kinds = ["struct", "enum", "union", "multipart", "type"];
    let keys = kinds.iter().flat_map(|kind| [format!("{kind} types::{name}"), format!("{kind} {name}")]);
    keys.into_iter().find(|key| lines.contains_key(key.as_str()))
}
