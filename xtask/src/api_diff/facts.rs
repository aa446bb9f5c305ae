//! Under which rules changes of facts fall: what stands behind `@`.

use super::call::{called_otherwise, is_another_body, tells_of_variants};
use super::compare::{Lines, Pair, Told, whole};
use super::json::{Around, is_text};
use super::line::{Line, fact, owner};
use super::rules::{self, Rule};
use super::signature::Signature;
use super::{bounds, security};

/// What a line says of a media type that is sent only by those who ask for it.
const SAME_JSON: &str = ": the same JSON";

pub(super) fn rules(pair: &Pair<'_>, of: &str, around: &Around<'_>) -> Vec<Told> {
    let word = of.split([' ', ':']).next().unwrap_or_default();
    match word {
        "param" => whole(parameter(pair, pair.was(), pair.is(), around)),
        "security" => whole(security(pair, around)),
        _ if ["webhook ", "callback "].iter().any(|kind| pair.key.starts_with(kind)) => whole(vec![&rules::WEBHOOK]),
        _ => match rule(pair, word, around) {
            Some(rule) => rule.map(Told::from).into_iter().collect(),
            None if pair.usage.request => bounds::rules(pair, around),
            None => vec![Told::from(&rules::REPLY_BOUND)],
        },
    }
}

/// The rule for a fact, if it falls under one; `None` for what bounds values.
fn rule(pair: &Pair<'_>, word: &str, around: &Around<'_>) -> Option<Option<&'static Rule>> {
    let rule = match (word, pair.was(), pair.is()) {
        ("path", Some(_), Some(_)) => &rules::CLIENT,
        // The signature tells, or the parameter that takes its place.
        ("path", _, _) => return Some(None),
        // Another media type is sent for what it was sent for, or sent again where that one is gone, which tells.
        ("request", Some(_), Some(SAME_JSON)) => &rules::REQUEST_MEDIA_TYPE,
        ("request", Some(SAME_JSON), Some(_)) => return Some(None),
        ("request" | "reply", old, new) => return Some(form(pair, word, old.is_some(), new.is_some(), around)),
        ("events", None, _) => &rules::MEDIA_TYPE_ADDED,
        ("events", Some(old), Some(new)) => around.ty(old, new),
        ("events", Some(_), None) => &rules::ITEM_REMOVED,
        ("field", _, _) => &rules::STYLE,
        ("content-type", _, _) => &rules::NO_BODY,
        ("media", _, _) => &rules::PART_TYPE,
        ("style" | "contentEncoding", _, _) => &rules::STYLE,
        // In another order. Of media types, servers may take the first one.
        ("success", Some(old), Some(new)) if has_all(old, new) && has_all(new, old) => return Some(None),
        ("accept", Some(old), Some(new)) if has_all(old, new) && has_all(new, old) => &rules::ACCEPT,
        ("accept", Some(old), Some(new)) => accept(old, new),
        ("success", Some(old), Some(new)) if has_all(old, new) => &rules::STATUS_ADDED,
        ("success", None, _) => &rules::STATUS_ADDED,
        ("success", _, _) => &rules::STATUS,
        ("error", old, new) => error(old, new, around),
        ("paging", None, _) => &rules::ADDED,
        ("paging", Some(_), None) => &rules::ITEM_REMOVED,
        ("paging", Some(old), Some(new)) => return Some(paging(old, new, around)),
        ("idempotent", _, _) => &rules::IDEMPOTENT,
        ("token", None, _) => &rules::ADDED,
        ("token", Some(_), _) => &rules::SECURITY,
        // The server's own line tells.
        ("template", _, _) if around.new.contains_key("server") && around.old.contains_key("server") => {
            let urls = [around.old, around.new].map(|lines| lines.get("server").map(|line| line.parts().1));
            return Some((urls[0] == urls[1]).then_some(&rules::SERVER));
        }
        ("server" | "template", _, _) => &rules::SERVER,
        ("permission", old, _) => permission(pair, old.is_some(), around),
        ("env", None, _) => &rules::ENVIRONMENT_ADDED,
        ("env", Some(_), _) => &rules::ENVIRONMENT,
        ("setter", _, _) => &rules::CLIENT,
        ("alias", _, _) => &rules::ALIAS,
        ("deprecated", _, _) => &rules::DEPRECATED,
        ("stability", old, new) => stability(old, new),
        ("sunset", Some(old), Some(new)) if new < old => &rules::SUNSET,
        ("sunset", _, _) => &rules::NOTICE,
        ("secret", _, _) => &rules::SECRET,
        ("advised", _, _) => &rules::ADVISED,
        ("closed", None, _) if pair.key.starts_with("multipart ") => &rules::PART,
        ("closed", _, _) if !pair.usage.request => &rules::REPLY_BOUND,
        ("closed", None, _) => &rules::CLOSED,
        ("closed", Some(_), _) => &rules::OPENED,
        ("replies" | "requests", _, _) => &rules::DIRECTION,
        ("tag", _, _) => &rules::TAG,
        ("from", old, new) => return Some(from(pair, old, new, around)),
        ("tried", Some(old), Some(new)) if pair.usage.reply => return Some(tried(old, new)),
        // Where there is no order before or after, there was or is one variant of the kind.
        ("tried", _, _) => return Some(None),
        ("boxed" | "nested", _, _) if is_another_item(pair, around) => return Some(None),
        ("boxed" | "nested", _, _) => &rules::TYPE,
        ("kind", Some(_), Some(_)) => &rules::WEBHOOK,
        ("kind", _, _) => return Some(None),
        ("without", None, _) => &rules::TRAIT_REMOVED,
        ("without", Some(_), _) => &rules::TRAIT_ADDED,
        ("value", old, _) => value(pair, old.is_some(), around),
        ("constant", _, _) if pair.usage.request => &rules::CONSTANT,
        ("id" | "timestamp", _, _) => &rules::WEBHOOK,
        ("required", None, _) => &rules::HEADER_PROMISED,
        ("required", Some(_), _) => &rules::HEADER_OPTIONAL,
        ("default", _, _) if pair.key.starts_with("server variable") => &rules::SERVER,
        ("default", _, _) if pair.usage.request => &rules::DEFAULT,
        _ => return None,
    };
    Some(Some(rule))
}

/// The credentials of an operation: its own, else those of all.
fn security(pair: &Pair<'_>, around: &Around<'_>) -> Vec<&'static Rule> {
    let of_all =
        |lines: &Lines<'_>| lines.get("client security").map_or(security::NONE, |line| line.parts().1).to_owned();
    let old = pair.was().map_or_else(|| of_all(around.old), ToOwned::to_owned);
    let new = pair.is().map_or_else(|| of_all(around.new), ToOwned::to_owned);
    security::rules(&old, &new)
}

/// A form of a body or of a reply. Where there was none, or none is left, the operation's line tells.
fn form(pair: &Pair<'_>, word: &str, was: bool, is: bool, around: &Around<'_>) -> Option<&'static Rule> {
    let operation = owner(pair.key).unwrap_or_default();
    let line = |lines: &Lines<'_>| lines.get(operation).map(|line| line.parts().1.to_owned()).unwrap_or_default();
    let (old, new) = (line(around.old), line(around.new));
    let (old, new) = (Signature::parse(&old), Signature::parse(&new));
    match (word, was, is) {
        ("request", ..) if is_another_body(old.body, new.body, around) => None,
        ("reply", ..) if old.reply != new.reply && !tells_of_variants(old.reply, new.reply) => None,
        ("request", false, _) => Some(&rules::MEDIA_TYPE_ADDED),
        ("request", _, false) => Some(&rules::REQUEST_MEDIA_TYPE),
        ("reply", false, _) => Some(&rules::VARIANT_ADDED),
        _ => Some(&rules::ITEM_REMOVED),
    }
}

fn parameter(pair: &Pair<'_>, old: Option<&str>, new: Option<&str>, around: &Around<'_>) -> Vec<&'static Rule> {
    let (Some(old), Some(new)) = (old, new) else {
        if is_kept(pair, around) {
            return vec![&rules::CLIENT];
        }
        // The path tells.
        if old.or(new).is_some_and(|value| value.starts_with(": path ")) && is_called_otherwise(pair, around) {
            return Vec::new();
        }
        let signature = |lines: &Lines<'_>, line: Option<&Line>| {
            let operation = line.and_then(|line| owner(line.parts().0)).and_then(|key| lines.get(key).copied());
            let name = fact(pair.key).and_then(|fact| fact.strip_prefix("param ")).unwrap_or_default().to_owned();
            let value = operation.map(|line| line.parts().1.to_owned()).unwrap_or_default();
            Signature::parse(&value).arguments.iter().any(|(found, _)| *found == name)
        };
        return vec![match (pair.old, pair.new) {
            (Some(_), _) => &rules::PARAMETER_REMOVED,
            (None, line) if signature(around.new, line) => &rules::REQUIRED_PARAMETER,
            _ => &rules::OPTIONAL_PARAMETER,
        }];
    };
    // `: query "name", style deepObject`
    let taken_apart = |value: &str| {
        let value = value.trim_start_matches(": ");
        let (place, rest) = value.split_once(' ').unwrap_or((value, ""));
        let end = rest.get(1..).and_then(|rest| rest.find('"')).map_or(rest.len(), |end| end + 2);
        (place.to_owned(), rest[..end].to_owned(), rest[end..].to_owned())
    };
    let ((old_place, old_name, old_style), (new_place, new_name, new_style)) = (taken_apart(old), taken_apart(new));
    let mut found: Vec<&'static Rule> = Vec::new();
    if old_place != new_place {
        found.push(&rules::PLACE);
    }
    if old_name != new_name {
        found.push(&rules::WIRE_NAME);
    }
    if old_style != new_style {
        found.push(&rules::STYLE);
    }
    found
}

/// Whether a parameter of the path is there before and after, and the client keeps it on one side alone.
fn is_kept(pair: &Pair<'_>, around: &Around<'_>) -> bool {
    let Some(wire) = pair.was().or(pair.is()).and_then(|value| value.strip_prefix(": path ")) else { return false };
    let key = format!("{}@path {wire}", owner(pair.key).unwrap_or_default());
    around.old.contains_key(key.as_str()) != around.new.contains_key(key.as_str())
}

/// Whether the path of the operation calls its parameters otherwise, and is the same.
fn is_called_otherwise(pair: &Pair<'_>, around: &Around<'_>) -> bool {
    let operation = owner(pair.key).unwrap_or_default();
    let addresses = [around.old, around.new]
        .map(|lines| lines.get(operation).map_or("", |line| Signature::parse(line.parts().1).address));
    addresses[0] != addresses[1] && called_otherwise(addresses[0], addresses[1])
}

fn accept(old: &str, new: &str) -> &'static Rule {
    if has_all(old, new) { &rules::MEDIA_TYPE_ADDED } else { &rules::ACCEPT }
}

/// Whether a list has all that an older one had.
fn has_all(old: &str, new: &str) -> bool {
    let names = |value: &str| -> Vec<String> {
        value.trim_start_matches(": ").split(',').map(|name| name.trim().to_owned()).collect()
    };
    let new = names(new);
    names(old).iter().all(|name| new.contains(name))
}

/// An error without a variant of its own is read as whatever type a program names.
fn error(old: Option<&str>, new: Option<&str>, around: &Around<'_>) -> &'static Rule {
    let has_variant = |value: &str| value.contains(" as ");
    match (old, new) {
        (None, _) => &rules::ERROR_ADDED,
        (Some(old), None) if has_variant(old) => &rules::ERROR_TYPE,
        (Some(_), None) => &rules::ERROR_UNDESCRIBED,
        (Some(old), Some(new)) if carried(old) == carried(new) => &rules::ERROR_MEDIA_TYPE,
        (Some(old), Some(new)) if payload(old) == "()" && !has_variant(old) && !has_variant(new) => &rules::ERROR_ADDED,
        (Some(old), Some(new)) => {
            match (around.same_json(payload(old), payload(new)), has_variant(old) || has_variant(new)) {
                (true, true) => &rules::ERROR_TYPE,
                (false, true) => &rules::ERROR_TYPE_AND_JSON,
                (false, false) => &rules::ERROR_JSON,
                (true, false) => &rules::WORDS,
            }
        }
    }
}

/// The type that an error carries: `: A as Variant, media/type`.
fn payload(value: &str) -> &str {
    let carried = carried(value).trim_start_matches(": ");
    carried.split_once(" as ").map_or(carried, |(ty, _)| ty)
}

/// `: page "p" from 1, size "s", Item at data.items, total count`.
fn paging(old: &str, new: &str, around: &Around<'_>) -> Option<&'static Rule> {
    let taken_apart = |value: &'_ str| -> Option<(String, String, String)> {
        let (before, rest) = value.rsplit_once(" at ")?;
        let (asked, item) = before.rsplit_once(", ")?;
        // The lines of members tell which of them may be absent.
        Some((asked.to_owned(), item.to_owned(), rest.replace('?', "")))
    };
    match (taken_apart(old), taken_apart(new)) {
        (Some(old), Some(new)) if old == new => None,
        (Some(old), Some(new)) if (&old.0, &old.2) == (&new.0, &new.2) => Some(around.ty(&old.1, &new.1)),
        _ => Some(&rules::PAGING),
    }
}

/// What an error carries, without its media type, which has a slash.
fn carried(value: &str) -> &str {
    value.rsplit_once(", ").filter(|(_, name)| name.contains('/')).map_or(value, |(carried, _)| carried)
}

/// Whether the item of a fact has any of its kind.
fn has_any(lines: &Lines<'_>, pair: &Pair<'_>, kind: &str) -> bool {
    let prefix = format!("{}@{kind}", owner(pair.key).unwrap_or_default());
    lines.range(prefix.as_str()..).next().is_some_and(|(key, _)| key.starts_with(&prefix))
}

/// One of the permissions suffices, so another one asks for no more; the first one says what was not said.
fn permission(pair: &Pair<'_>, is_removed: bool, around: &Around<'_>) -> &'static Rule {
    match is_removed {
        true if has_any(around.new, pair, "permission") => &rules::PERMISSION,
        false if has_any(around.old, pair, "permission") => &rules::PERMISSION_ADDED,
        _ => &rules::PERMISSIONS_SAID,
    }
}

fn stability(old: Option<&str>, new: Option<&str>) -> &'static Rule {
    let rank = |value: Option<&str>| match value.map(|value| value.trim_start_matches(": ")) {
        Some("draft") => 0,
        Some("alpha") => 1,
        Some("beta") => 2,
        _ => 3,
    };
    if rank(new) < rank(old) { &rules::STABILITY } else { &rules::NOTICE }
}

/// Whether the item of a fact is another one, of which its own line tells.
fn is_another_item(pair: &Pair<'_>, around: &Around<'_>) -> bool {
    let of = owner(pair.key).unwrap_or_default();
    let [old, new] = [around.old, around.new].map(|lines| lines.get(of).map(|line| line.parts().1));
    old != new
}

/// The names in a list.
fn names(list: &str) -> Vec<&str> {
    list.trim_start_matches(": ").split(", ").filter(|name| !name.is_empty()).collect()
}

/// What turns into a union by `From`. Variants that came or went have lines of their own.
fn from(pair: &Pair<'_>, old: Option<&str>, new: Option<&str>, around: &Around<'_>) -> Option<&'static Rule> {
    let union = format!("{}::", owner(pair.key).unwrap_or_default());
    let (old, new) = (names(old.unwrap_or_default()), names(new.unwrap_or_default()));
    let is_held = |lines: &Lines<'_>, ty: &str| {
        let variants = lines.range(union.as_str()..).take_while(|(key, _)| key.starts_with(&union));
        let mut held = variants.map(|(_, line)| line.parts().1.trim_matches(['(', ')']));
        held.any(|held| if ty == "&str" { is_text(held) } else { held == ty })
    };
    if old.iter().any(|ty| !new.contains(ty) && is_held(around.new, ty)) {
        return Some(&rules::TRAIT_REMOVED);
    }
    new.iter().any(|ty| !old.contains(ty) && is_held(around.old, ty)).then_some(&rules::TRAIT_ADDED)
}

/// Another order of the variants that were tried before.
fn tried(old: &str, new: &str) -> Option<&'static Rule> {
    let (old, new) = (names(old), names(new));
    let kept = |all: &[&'_ str], others: &[&str]| -> Vec<String> {
        all.iter().filter(|name| others.contains(name)).map(|name| (*name).to_owned()).collect()
    };
    (kept(&old, &new) != kept(&new, &old)).then_some(&rules::TAG)
}

/// A value of a server's variable, or one by which a variant is known. Where a variable has none, it takes any.
fn value(pair: &Pair<'_>, is_removed: bool, around: &Around<'_>) -> &'static Rule {
    match (pair.key.starts_with("server variable"), is_removed) {
        (true, true) if has_any(around.new, pair, "value") => &rules::SERVER,
        (true, false) if !has_any(around.old, pair, "value") => &rules::SERVER,
        (false, true) => &rules::TAG,
        _ => &rules::VALUE_ADDED,
    }
}
