//! Under which rules changes of facts fall: what stands behind `@`.

use std::collections::BTreeMap;

use super::compare::Pair;
use super::line::{Line, fact, owner};
use super::rules::{self, Rule};
use super::signature::Signature;

/// All lines before and after, by what they are about.
pub(super) struct Around<'l> {
    pub old: &'l BTreeMap<&'l str, &'l Line>,
    pub new: &'l BTreeMap<&'l str, &'l Line>,
}

pub(super) fn rules(pair: &Pair<'_>, of: &str, around: &Around<'_>) -> Vec<&'static Rule> {
    let word = of.split([' ', ':']).next().unwrap_or_default();
    let rule = match (word, pair.was(), pair.is()) {
        ("param", old, new) => return parameter(pair, old, new, around),
        ("path", Some(_), Some(_)) => &rules::CLIENT,
        // The signature tells, or the parameter that takes its place.
        ("path", _, _) => return Vec::new(),
        ("request", None, _) | ("events", None, _) | ("reply", None, _) => &rules::MEDIA_TYPE_ADDED,
        ("request", Some(_), None) => &rules::REQUEST_MEDIA_TYPE,
        ("request" | "events" | "reply", Some(_), _) => &rules::TYPE,
        ("field", _, _) => &rules::STYLE,
        ("content-type", _, _) => &rules::NO_BODY,
        ("media", _, _) => &rules::PART_TYPE,
        ("accept", Some(old), Some(new)) => accept(old, new),
        ("success", Some(old), Some(new)) if has_all(old, new) => &rules::STATUS_ADDED,
        ("success", None, _) => &rules::STATUS_ADDED,
        ("success", _, _) => &rules::STATUS,
        ("error", old, new) => error(old, new),
        ("paging", None, _) => &rules::ADDED,
        ("paging", Some(_), None) => &rules::ITEM_REMOVED,
        ("paging", Some(_), Some(_)) => &rules::PAGING,
        ("idempotent", _, _) => &rules::IDEMPOTENT,
        ("security", _, _) => &rules::SECURITY,
        ("server" | "template", _, _) => &rules::SERVER,
        ("permission", old, _) => permission(pair, old.is_some(), around),
        ("env", None, _) => &rules::ADDED,
        ("env", Some(_), _) => &rules::ENVIRONMENT,
        ("setter", _, _) => &rules::CLIENT,
        ("alias", _, _) => &rules::ALIAS,
        ("deprecated", _, _) => &rules::DEPRECATED,
        ("stability", old, new) => stability(old, new),
        ("sunset", Some(old), Some(new)) if new < old => &rules::SUNSET,
        ("sunset", _, _) => &rules::NOTICE,
        ("secret", _, _) => &rules::SECRET,
        ("closed", None, _) => &rules::CLOSED,
        ("closed", Some(_), _) => &rules::OPENED,
        ("replies" | "requests", _, _) => &rules::DIRECTION,
        ("tag", _, _) => &rules::TAG,
        ("constant", _, _) => &rules::CONSTANT,
        ("value", old, _) => value(pair, old.is_some()),
        ("id" | "timestamp", _, _) => &rules::WEBHOOK,
        ("default", _, _) if pair.key.starts_with("server variable") => &rules::SERVER,
        ("default", _, _) if pair.usage.request => &rules::DEFAULT,
        (_, old, new) if pair.usage.request => bound(word, old, new),
        _ => &rules::REPLY_BOUND,
    };
    vec![rule]
}

fn parameter(pair: &Pair<'_>, old: Option<&str>, new: Option<&str>, around: &Around<'_>) -> Vec<&'static Rule> {
    let (Some(old), Some(new)) = (old, new) else {
        let signature = |lines: &BTreeMap<&str, &Line>, line: Option<&Line>| {
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

fn error(old: Option<&str>, new: Option<&str>) -> &'static Rule {
    match (old, new) {
        (None, _) => &rules::ERROR_ADDED,
        (Some(old), None) if old.contains(" as ") => &rules::ERROR_TYPE,
        (Some(_), None) => &rules::ERROR_UNDESCRIBED,
        (Some(old), Some(new)) if carried(old) == carried(new) => &rules::ERROR_MEDIA_TYPE,
        (Some(_), Some(_)) => &rules::ERROR_TYPE,
    }
}

/// What an error carries, without its media type, which has a slash.
fn carried(value: &str) -> &str {
    value.rsplit_once(", ").filter(|(_, name)| name.contains('/')).map_or(value, |(carried, _)| carried)
}

/// One of the permissions suffices, so another one asks for no more; the first one says what was not said.
fn permission(pair: &Pair<'_>, is_removed: bool, around: &Around<'_>) -> &'static Rule {
    let operation = owner(pair.key).unwrap_or_default();
    let has_any = |lines: &BTreeMap<&str, &Line>| {
        let prefix = format!("{operation}@permission");
        lines.range(prefix.as_str()..).next().is_some_and(|(key, _)| key.starts_with(&prefix))
    };
    match is_removed {
        true if has_any(around.new) => &rules::PERMISSION,
        false if has_any(around.old) => &rules::PERMISSION_ADDED,
        _ => &rules::NOTICE,
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

fn value(pair: &Pair<'_>, is_removed: bool) -> &'static Rule {
    match (pair.key.starts_with("server variable"), is_removed) {
        (true, true) => &rules::SERVER,
        (false, true) => &rules::TAG,
        (_, false) => &rules::VALUE_ADDED,
    }
}

/// The rule for another bound of what is sent.
fn bound(word: &str, old: Option<&str>, new: Option<&str>) -> &'static Rule {
    let number = |value: Option<&str>| value.and_then(|value| value.trim_start_matches(": ").parse::<f64>().ok());
    let keyword = word.rsplit('.').next().unwrap_or(word);
    let is_least = keyword.starts_with("min") || keyword == "exclusiveMinimum";
    let is_most = keyword.starts_with("max") || keyword == "exclusiveMaximum";
    match (old, new) {
        (None, Some(_)) => &rules::TIGHTENED,
        (Some(_), None) => &rules::LOOSENED,
        _ => match (number(old), number(new)) {
            (Some(old), Some(new)) if is_least && new < old => &rules::LOOSENED,
            (Some(old), Some(new)) if is_most && new > old => &rules::LOOSENED,
            // What is a multiple of the old one is one of the new one.
            (Some(old), Some(new)) if keyword == "multipleOf" && new != 0.0 && old % new == 0.0 => &rules::LOOSENED,
            _ => &rules::TIGHTENED,
        },
    }
}
