//! What differs between our description and what it is held against.

use std::collections::BTreeMap;

use super::apart;
use super::facts::{Fact, Operation};
use crate::register::Decision;

/// A difference.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Difference {
    /// What it is about.
    pub item: String,
    /// How it differs: what the other says, then ours.
    pub what: String,
    /// Where the other says it.
    pub theirs: String,
    /// Where our description says it, or what it would belong to.
    pub ours: String,
}

/// What is known of items, by what they are called without their address.
type Items<'f> = BTreeMap<String, (&'f String, &'f Fact)>;

/// The differences of one operation. Another document says all, as ours does: what only one side says is a difference
/// there. Pages leave most bounds out.
pub fn operation(theirs: &Operation, ours: &Operation, is_document: bool) -> Vec<Difference> {
    let both = Both { theirs: by_name(theirs), ours: by_name(ours), is_document };
    let mut found = Vec::new();
    let mut add = |item: &str, what: String, theirs: &str, ours: &str| {
        found.push(Difference { item: item.to_owned(), what, theirs: theirs.to_owned(), ours: ours.to_owned() });
    };
    for (key, (item, fact)) in &both.theirs {
        match both.ours.get(key) {
            Some((name, own)) => {
                let called = called_otherwise(item, name);
                for what in called.into_iter().chain(differences(fact, own, is_document)) {
                    add(item, what, &fact.place, &own.place);
                }
            }
            None if is_described_otherwise(key, &both.ours) || both.is_part(key, &both.theirs, &both.ours) => {}
            None if is_again(key, &ours.again, &both) => {}
            None => add(item, "missing".to_owned(), &fact.place, &nearest(ours, item)),
        }
    }
    for (item, fact) in &theirs.shown {
        let Some(key) = through_maps(&plain(item), &both.ours) else { continue };
        let (listed, own) = (both.theirs.get(&key), both.ours.get(&key));
        match own {
            Some((_, own)) if fits(&fact.kind, &own.kind) => {}
            // Their own list tells.
            Some((_, own)) if listed.is_some_and(|(_, listed)| differs(&listed.kind, &own.kind)) => {}
            Some((_, own)) => add(item, format!("example {}, ours {}", fact.kind, own.kind), &fact.place, &own.place),
            None if is_inside_anything(item, &both.ours) || listed.is_some() => {}
            None => add(item, "in an example, missing".to_owned(), &fact.place, &nearest(ours, item)),
        }
    }
    for (key, (item, own)) in both.ours.iter().filter(|(key, _)| !both.theirs.contains_key(*key)) {
        let is_listed = theirs.whole.iter().any(|beginning| key.starts_with(beginning.as_str()));
        if is_listed
            && !is_again(key, &theirs.again, &both)
            && !both.is_part(key, &both.ours, &both.theirs)
            && !both.is_inside_unlisted(item)
        {
            add(item, "only ours".to_owned(), &theirs.place, &own.place);
        }
    }
    if is_document {
        found.extend(apart::differences(theirs, ours, &found));
    }
    found
}

fn by_name(operation: &Operation) -> Items<'_> {
    operation.facts.iter().map(|(item, fact)| (plain(item), (item, fact))).collect()
}

/// What both sides say of an operation.
struct Both<'f> {
    theirs: Items<'f>,
    ours: Items<'f>,
    is_document: bool,
}

impl Both<'_> {
    /// Whether an item that only one side has is part of another difference: of what it lies in.
    fn is_part(&self, key: &str, having: &Items<'_>, lacking: &Items<'_>) -> bool {
        let is_gone = |parent: &String| having.contains_key(parent) && !lacking.contains_key(parent);
        let is_another = |parent: &String| {
            let kinds = [having, lacking].map(|side| side.get(parent).map(|(_, fact)| fact.kind.as_str()));
            matches!(kinds, [Some(one), Some(other)] if differs(one, other) || self.is_bare(one, other, parent))
        };
        parents(key).any(|parent| is_gone(&parent) || is_another(&parent)) || self.is_without_side(key, having, lacking)
    }

    /// Whether a document describes the members of an object and the other one does not: one difference.
    fn is_bare(&self, one: &str, other: &str, parent: &str) -> bool {
        let described =
            |side: &Items<'_>| side.get(parent).and_then(|(_, fact)| fact.bounds.get("properties").cloned());
        self.is_document && one == other && described(&self.theirs) != described(&self.ours)
    }

    /// Whether a document has no body, no reply or no error at all, or one of another kind.
    fn is_without_side(&self, key: &str, having: &Items<'_>, lacking: &Items<'_>) -> bool {
        let mut words = key.split(' ');
        let (Some(sort), Some(side)) = (words.next(), words.next()) else { return false };
        let has_status = |side: &str, items: &Items<'_>| {
            let statuses = items.keys().filter_map(|key| key.strip_prefix("status "));
            statuses.into_iter().any(|status| status.starts_with('2') == (side == "reply"))
        };
        match sort {
            _ if !self.is_document => false,
            "content" | "header" => side != "body" && has_status(side, having) && !has_status(side, lacking),
            "member" => {
                let beginning = format!("content {side} ");
                let has_any = |items: &Items<'_>| items.keys().any(|key| key.starts_with(&beginning));
                let mut contents = having.iter().filter(|(key, _)| key.starts_with(&beginning));
                let is_another = contents.any(|(key, (_, fact))| {
                    lacking.get(key).is_some_and(|(_, other)| {
                        differs(&fact.kind, &other.kind) || self.is_bare(&fact.kind, &other.kind, key)
                    })
                });
                has_any(having) && (!has_any(lacking) || is_another)
            }
            _ => false,
        }
    }

    /// Whether their page does not list what is in something.
    fn is_inside_unlisted(&self, item: &str) -> bool {
        !self.is_document && is_inside_anything(item, &self.theirs)
    }
}

/// An item without its address. Names of headers have no case, and those in paths may differ: their place tells.
pub(super) fn plain(item: &str) -> String {
    let mut words = item.splitn(4, ' ');
    let (sort, _, path, rest) = (words.next(), words.next(), words.next(), words.next());
    let (sort, rest) = (sort.unwrap_or_default(), rest.unwrap_or_default());
    let place = rest.strip_prefix("path ").filter(|_| sort == "parameter").and_then(|name| {
        let mut names = path.unwrap_or_default().split('{').skip(1).map(|part| part.split('}').next());
        names.position(|found| found == Some(name))
    });
    match place {
        Some(place) => format!("{sort} path {{{place}}}"),
        None if sort == "parameter" && rest.starts_with("header ") => format!("{sort} {}", rest.to_lowercase()),
        None => format!("{sort} {rest}"),
    }
}

/// How a parameter of the path is called in both places, where that differs.
fn called_otherwise(theirs: &str, ours: &str) -> Option<String> {
    let name = |item: &'_ str| item.split_once(" path ").map(|(_, name)| name.to_owned());
    let (theirs, ours) = (name(theirs)?, name(ours)?);
    (theirs != ours).then(|| format!("called {theirs}, ours {ours}"))
}

/// Whether an item lies where one side stopped, since a schema holds itself, and is listed where that begins.
fn is_again(key: &str, again: &BTreeMap<String, String>, both: &Both<'_>) -> bool {
    let mut key = key.to_owned();
    let began = |key: &str| {
        let ways = again.iter().filter_map(|(place, origin)| {
            let rest = key.strip_prefix(place.as_str()).filter(|rest| rest.starts_with(['.', '[', '{']))?;
            Some(if origin.ends_with(' ') {
                format!("{origin}{}", rest.trim_start_matches('.'))
            } else {
                format!("{origin}{rest}")
            })
        });
        ways.into_iter().next()
    };
    while let Some(earlier) = began(&key).filter(|earlier| earlier.len() < key.len()) {
        key = earlier;
        if both.ours.contains_key(&key) || both.theirs.contains_key(&key) {
            return true;
        }
    }
    false
}

/// What an item lies in.
pub(super) fn parents(key: &str) -> impl Iterator<Item = String> {
    let ends: Vec<usize> = key.match_indices('.').map(|(at, _)| at).collect();
    ends.into_iter().map(|end| key[..end].trim_end_matches(['[', ']', '{', '}']).to_owned())
}

/// The way to a member that an example shows, with `{}` for members of maps, which have any name; `None` for what a map
/// describes as a whole.
fn through_maps(key: &str, all: &Items<'_>) -> Option<String> {
    let bare = |way: &str| way.trim_end_matches(['[', ']', '{', '}']).to_owned();
    let is_map = |fact: &Fact| fact.bounds.get("additionalProperties").is_some_and(|values| values != "false");
    let mut parts = key.split('.');
    let mut way = parts.next().unwrap_or_default().to_owned();
    if !all.contains_key(&bare(&way)) {
        let side = format!("content {} ", key.split(' ').nth(1).unwrap_or_default());
        if all.iter().any(|(key, (_, fact))| key.starts_with(&side) && is_map(fact)) {
            return None;
        }
    }
    for part in parts {
        let next = format!("{way}.{part}");
        let is_of_map = !all.contains_key(&bare(&next)) && all.get(&bare(&way)).is_some_and(|(_, fact)| is_map(fact));
        way = if is_of_map { format!("{way}{{}}{}", &part[bare(part).len()..]) } else { next };
    }
    (!way.ends_with("{}")).then_some(way)
}

/// A status that `default` or a range covers.
fn is_described_otherwise(key: &str, others: &Items<'_>) -> bool {
    let Some(status) = key.strip_prefix("status ").filter(|status| *status != "default") else { return false };
    let range = format!("status {}XX", status.get(..1).unwrap_or_default());
    others.contains_key(&range) || (!status.starts_with('2') && others.contains_key("status default"))
}

/// Whether an item lies in one of which nothing is known, or in an object whose members are not described.
fn is_inside_anything(item: &str, all: &Items<'_>) -> bool {
    let key = plain(item);
    let is_open = |parent: &String| {
        let has_members = all
            .keys()
            .any(|other| other.strip_prefix(parent.as_str()).is_some_and(|rest| rest.starts_with(['.', '[', '{'])));
        all.get(parent).is_some_and(|(_, fact)| fact.kind.contains("object")) && !has_members
    };
    let is_any = |parent: &String| all.get(parent).is_some_and(|(_, fact)| fact.kind.contains("any"));
    parents(&key).any(|parent| is_any(&parent) || is_open(&parent))
}

/// The place of what an item would belong to.
pub(super) fn nearest(ours: &Operation, item: &str) -> String {
    let mut item = item.to_owned();
    while let Some(end) = item.rfind(['.', '[']) {
        item.truncate(end);
        if let Some((_, fact)) = ours.facts.iter().find(|(other, _)| plain(other) == plain(&item)) {
            return fact.place.clone();
        }
    }
    ours.place.clone()
}

/// Whether two kinds are known and are not the same.
fn differs(one: &str, other: &str) -> bool {
    !one.is_empty() && !other.is_empty() && one != other
}

/// The types of `array<object|string>|string`, of which the first one is `array<object|string>`.
fn alternatives(kind: &str) -> Vec<&str> {
    let mut depth = 0_usize;
    let parts = kind.split(|letter| {
        depth = match letter {
            '<' => depth + 1,
            '>' => depth.saturating_sub(1),
            _ => depth,
        };
        letter == '|' && depth == 0
    });
    parts.collect()
}

/// Whether a value of a kind fits a type.
fn fits(shown: &str, kind: &str) -> bool {
    let kinds = alternatives(kind);
    if kinds.len() > 1 {
        return kinds.into_iter().any(|kind| fits(shown, kind));
    }
    let inner =
        |text: &'_ str| text.strip_prefix("array<").and_then(|text| text.strip_suffix('>')).map(ToOwned::to_owned);
    match (shown, kind) {
        ("any" | "null", _) | (_, "any" | "") => true,
        ("integer", "number") => true,
        _ => match (inner(shown), inner(kind)) {
            (Some(one), Some(other)) => fits(&one, &other),
            _ => shown == kind,
        },
    }
}

pub(super) fn differences(theirs: &Fact, ours: &Fact, is_document: bool) -> Vec<String> {
    let mut list = Vec::new();
    match (theirs.required, ours.required) {
        (Some(true), Some(false)) => list.push("required, ours optional".to_owned()),
        (Some(false), Some(true)) => list.push("optional, ours required".to_owned()),
        _ => {}
    }
    // Of another kind, other bounds.
    if differs(&theirs.kind, &ours.kind) {
        list.insert(0, format!("{}, ours {}", theirs.kind, ours.kind));
        return list;
    }
    let is_enum = !theirs.values.is_empty() || is_document;
    list.extend(theirs.values.difference(&ours.values).map(|value| format!("value {value:?} missing")));
    if is_enum {
        list.extend(ours.values.difference(&theirs.values).map(|value| format!("value {value:?} only ours")));
    }
    // What is true or not there is said by its name alone.
    let alone = |keyword: &str, value: &str| match value {
        "true" => keyword.to_owned(),
        value => format!("{keyword} {value}"),
    };
    for (keyword, value) in &theirs.bounds {
        match ours.bounds.get(keyword) {
            Some(own) if own == value => {}
            Some(own) => list.push(format!("{keyword} {value}, ours {own}")),
            None => list.push(format!("{} missing", alone(keyword, value))),
        }
    }
    if is_document {
        let own = ours.bounds.iter().filter(|(keyword, _)| !theirs.bounds.contains_key(*keyword));
        list.extend(own.map(|(keyword, value)| format!("{} only ours", alone(keyword, value))));
    }
    list
}

/// The differences that no decision explains.
#[must_use]
pub fn undecided<'a>(all: &'a [Difference], decisions: &[Decision]) -> Vec<&'a Difference> {
    all.iter().filter(|one| !decisions.iter().any(|decision| decision.explains(&one.item, &one.what))).collect()
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn values_fit_one_of_several_types() {
        let cases = [
            ("array<string>", "array<object>|array<string>", true),
            ("array<string>", "array<integer|string>|integer", true),
            ("array<object>", "array<integer|string>|integer", false),
            ("array<array<integer>>", "array<array<number>|string>", true),
            ("integer", "boolean|number", true),
            ("string", "array<string>", false),
        ];
        for (shown, kind, expected) in cases {
            assert_eq!(fits(shown, kind), expected, "{shown} {kind}");
        }
    }
}
