//! Under which rules changes of items fall: operations, types, members, the client.

use std::cmp::Ordering;

use clientwright::emit::Usage;

use super::compare::{Lines, Pair, Told, whole};
use super::json::Around;
use super::rules::{self, Rule};
use super::signature::{ALSO_HERE, Signature, split};
use super::{call, security};

pub(super) fn rules(pair: &Pair<'_>, around: &Around<'_>) -> Vec<Told> {
    match (pair.key.split(' ').next(), pair.was(), pair.is()) {
        // Its own line tells.
        (Some("operation"), Some(old), Some(new)) if old.ends_with(ALSO_HERE) && new.ends_with(ALSO_HERE) => Vec::new(),
        (Some("operation"), Some(old), Some(new)) => {
            call::rules(pair, &Signature::parse(old), &Signature::parse(new), around)
        }
        _ => whole(others(pair, around)),
    }
}

fn others(pair: &Pair<'_>, around: &Around<'_>) -> Vec<&'static Rule> {
    let kind = pair.key.split([' ', ':']).next().unwrap_or_default();
    match (kind, pair.was(), pair.is()) {
        ("operation", Some(old), None) if old.ends_with(ALSO_HERE) => vec![&rules::ITEM_REMOVED],
        ("operation", Some(_), None) => vec![&rules::OPERATION_REMOVED],
        ("struct" | "multipart", old, new) if pair.key.ends_with("::new") => constructor(old, new),
        ("struct", old, new) if is_member(pair.key) => member(pair, old, new, around),
        ("struct" | "type" | "union", Some(old), Some(new)) => changed_type(pair.usage, old, new, around),
        ("multipart", old, new) if is_member(pair.key) => part(old, new, around),
        ("enum", old, new) => value(pair, old, new),
        ("union", None, Some(new)) if new.starts_with('(') => vec![&rules::VARIANT_ADDED],
        ("union", Some(old), None) if old.starts_with('(') && pair.usage.request => vec![&rules::REQUEST_VALUE_REMOVED],
        ("webhook" | "callback", Some(old), Some(new)) => vec![delivery(old, new, around)],
        // A verifier gives any JSON where nothing tells deliveries apart.
        ("webhooks", None, _) if pair.key == "webhooks::Event" && is_verified(around) => vec![&rules::TYPE],
        ("webhooks", Some(old), Some(new)) if pair.key == "webhooks::Event" => vec![delivery(old, new, around)],
        ("webhooks" | "const", Some(_), None) => vec![&rules::ITEM_REMOVED],
        ("webhook" | "callback" | "webhooks" | "const", Some(_), _) => vec![&rules::WEBHOOK],
        ("header", Some(old), Some(new)) => header(old, new, around),
        ("server", _, _) => server(pair, around),
        ("description", _, _) => vec![&rules::WORDS],
        ("client", old, new) if pair.key == "client security" => {
            security::rules(old.unwrap_or(security::NONE), new.unwrap_or(security::NONE))
        }
        ("client", old, new) => client(pair.key, old, new),
        ("resource", Some(_), Some(_)) => vec![&rules::CLIENT],
        (_, None, _) => vec![&rules::ADDED],
        (_, Some(_), _) => vec![&rules::ITEM_REMOVED],
    }
}

/// Whether deliveries were verified before, and are now.
fn is_verified(around: &Around<'_>) -> bool {
    [around.old, around.new].iter().all(|lines| lines.contains_key("webhooks::Verifier"))
}

fn is_member(key: &str) -> bool {
    key.rsplit("::").next().is_some_and(|name| name.contains('.'))
}

fn constructor(old: Option<&str>, new: Option<&str>) -> Vec<&'static Rule> {
    match (old, new) {
        (None, _) => return vec![&rules::ADDED],
        (Some(_), None) => return vec![&rules::ITEM_REMOVED],
        _ => {}
    }
    let names = |value: Option<&str>| -> Vec<String> {
        let inner = value.unwrap_or_default().trim_start_matches('(').trim_end_matches(')');
        split(inner).into_iter().map(ToOwned::to_owned).collect()
    };
    let (old, new) = (names(old), names(new));
    // Members that came, went or became optional have lines of their own.
    let kept = |all: &[String], others: &[String]| -> Vec<String> {
        all.iter().filter(|name| others.contains(name)).cloned().collect()
    };
    if kept(&old, &new) == kept(&new, &old) { Vec::new() } else { vec![&rules::CONSTRUCTOR] }
}

/// `?: String = "wire"` taken apart: the mark, the type, the name on the wire.
pub(super) fn parts(value: &str) -> (&str, &str, &str) {
    let (mark, rest) = value.split_once(": ").unwrap_or(("", value));
    let (ty, wire) = rest.split_once(" = ").unwrap_or((rest, ""));
    (mark, ty, wire)
}

fn member(pair: &Pair<'_>, old: Option<&str>, new: Option<&str>, around: &Around<'_>) -> Vec<&'static Rule> {
    let is_sent = pair.usage.request;
    if pair.key.ends_with(".*") {
        return further_members(pair, old, new, around);
    }
    let (Some(old), Some(new)) = (old, new) else {
        return vec![match (new, is_sent) {
            (None, _) if is_constant_now(pair, old.unwrap_or_default(), around) => &rules::ITEM_REMOVED,
            (Some(new), true) if parts(new).0.is_empty() => &rules::REQUEST_MEMBER_REQUIRED,
            (Some(_), _) => &rules::MEMBER_ADDED,
            (None, true) => &rules::REQUEST_MEMBER_REMOVED,
            (None, false) if old.is_some_and(|old| parts(old).0.is_empty()) => &rules::REPLY_MEMBER_OPTIONAL,
            (None, false) => &rules::ITEM_REMOVED,
        }];
    };
    let ((old_mark, old_type, old_wire), (new_mark, new_type, new_wire)) = (parts(old), parts(new));
    let mut found: Vec<&'static Rule> = Vec::new();
    if old_mark != new_mark {
        found.push(match (old_mark.is_empty(), new_mark.is_empty(), is_sent) {
            (false, true, true) => &rules::REQUEST_MEMBER_REQUIRED,
            (false, true, false) => &rules::REPLY_MEMBER_REQUIRED,
            (true, false, _) if pair.usage.reply => &rules::REPLY_MEMBER_OPTIONAL,
            (true, false, _) => &rules::MEMBER_OPTIONAL,
            (false, false, _) | (true, true, _) => &rules::TYPE,
        });
    }
    if old_type != new_type {
        let changed = changed_type(pair.usage, old_type, new_type, around);
        match (old_type.strip_suffix("|null"), new_type.strip_suffix("|null")) {
            (None, Some(inner)) if inner == old_type && pair.usage.reply => found.push(&rules::REPLY_MEMBER_OPTIONAL),
            _ => found.extend(changed),
        }
    }
    let is_null = |mark: &str, ty: &str| mark == "?null" || ty.ends_with("|null");
    if is_sent && old_mark.is_empty() == new_mark.is_empty() {
        found.extend(match (is_null(old_mark, old_type), is_null(new_mark, new_type)) {
            (true, false) => Some(&rules::TIGHTENED),
            (false, true) => Some(&rules::LOOSENED),
            _ => None,
        });
    }
    if old_wire != new_wire {
        found.push(&rules::WIRE_NAME);
    }
    found
}

/// Whether a member that is gone is always the same text now, of which its own line tells.
fn is_constant_now(pair: &Pair<'_>, old: &str, around: &Around<'_>) -> bool {
    let Some((of, name)) = pair.key.rsplit_once('.') else { return false };
    let wire = match parts(old).2 {
        "" => format!("{:?}", name.trim_start_matches("r#")),
        wire => wire.to_owned(),
    };
    around.new.contains_key(format!("{of}@constant {wire}").as_str())
}

/// The type of members that are not described, for which there is a field always: any JSON where nothing is said. That an
/// object is closed has its own line.
fn further_members(pair: &Pair<'_>, old: Option<&str>, new: Option<&str>, around: &Around<'_>) -> Vec<&'static Rule> {
    let closed = pair.key.replace(".*", "@closed");
    let is_closed = |lines: &Lines<'_>| lines.contains_key(closed.as_str());
    match (old, new) {
        (Some(old), Some(new)) => vec![around.ty(parts(old).1, parts(new).1)],
        _ if !pair.usage.request || is_closed(around.old) || is_closed(around.new) => vec![&rules::TYPE],
        (None, _) => vec![&rules::TYPE, &rules::TIGHTENED],
        (_, None) => vec![&rules::TYPE, &rules::LOOSENED],
    }
}

/// Another type of a value: whether it is other JSON, else whether it has other values.
pub(super) fn changed_type(usage: Usage, old: &str, new: &str, around: &Around<'_>) -> Vec<&'static Rule> {
    if let Some(order) = around.branches(old, new) {
        let values = if order == Ordering::Less { &rules::LOOSENED } else { &rules::TIGHTENED };
        let sent = usage.request.then_some(values);
        let read = (usage.reply && order == Ordering::Less).then_some(&rules::WIDENED);
        return [Some(&rules::TYPE), sent, read].into_iter().flatten().collect();
    }
    let rule = around.ty(old, new);
    let mut found = vec![rule];
    if rule == &rules::TYPE {
        found.extend(usage.request.then(|| around.values(old, new)).flatten());
        found.extend((usage.reply && around.is_widened(old, new)).then_some(&rules::WIDENED));
    }
    found
}

/// The client reads headers anew, so that any that can't be read is none.
fn header(old: &str, new: &str, around: &Around<'_>) -> Vec<&'static Rule> {
    let ((_, old_type, old_wire), (_, new_type, new_wire)) = (parts(old), parts(new));
    let mut found = Vec::new();
    if old_type != new_type {
        found.push(around.ty(old_type, new_type));
        found.extend(around.is_widened(old_type, new_type).then_some(&rules::WIDENED));
    }
    if old_wire != new_wire {
        found.push(&rules::WIRE_NAME);
    }
    found
}

/// What a webhook or a callback delivers: `(Header) -> Type`; or all webhooks together: `: Type`.
fn delivery(old: &str, new: &str, around: &Around<'_>) -> &'static Rule {
    let (old, new) = (old.rsplit_once(" -> ").unwrap_or(("", old)), new.rsplit_once(" -> ").unwrap_or(("", new)));
    if old.0 == new.0 && around.same_json(old.1, new.1) { &rules::TYPE } else { &rules::WEBHOOK }
}

fn part(old: Option<&str>, new: Option<&str>, around: &Around<'_>) -> Vec<&'static Rule> {
    let (Some(old), Some(new)) = (old.map(parts), new.map(parts)) else {
        return vec![match new.map(parts) {
            Some((mark, _, _)) if !mark.is_empty() => &rules::MEMBER_ADDED,
            _ => &rules::PART,
        }];
    };
    let mut found: Vec<&'static Rule> = Vec::new();
    let is_file = |ty: &str| ["file", "files"].contains(&ty);
    if old.1 != new.1 && (is_file(old.1) || is_file(new.1) || !around.same_json(old.1, new.1)) {
        return vec![&rules::PART];
    }
    match (old.0.is_empty(), new.0.is_empty()) {
        (false, true) => found.push(&rules::PART),
        (true, false) => found.push(&rules::MEMBER_OPTIONAL),
        _ => {}
    }
    if old.1 != new.1 {
        found.push(&rules::TYPE);
        found.extend(around.values(old.1, new.1));
    }
    if old.2 != new.2 {
        found.push(&rules::WIRE_NAME);
    }
    found
}

fn value(pair: &Pair<'_>, old: Option<&str>, new: Option<&str>) -> Vec<&'static Rule> {
    let is_value = old.or(new).is_some_and(|value| value.starts_with(" = "));
    vec![match (old, new) {
        (None, _) if is_value => &rules::VALUE_ADDED,
        (None, _) => &rules::ADDED,
        (Some(_), None) if is_value && pair.usage.request => &rules::REQUEST_VALUE_REMOVED,
        (Some(_), None) => &rules::ITEM_REMOVED,
        (Some(_), Some(_)) if is_value => &rules::VALUE,
        (Some(_), Some(_)) => &rules::JSON_TYPE,
    }]
}

fn server(pair: &Pair<'_>, around: &Around<'_>) -> Vec<&'static Rule> {
    let key = pair.key;
    let template = [around.old, around.new].map(|lines| lines.get("server@template").map(|line| line.parts().1));
    // The defaults of its variables tell.
    if key == "server" && template[0].is_some() && template[0] == template[1] {
        return Vec::new();
    }
    vec![match (pair.old, pair.new) {
        _ if key.starts_with("server also") => &rules::OTHER_SERVER,
        (None, _) if key.starts_with("server variable") => &rules::ADDED,
        (Some(_), None) if key.starts_with("server variable") => &rules::ITEM_REMOVED,
        _ => &rules::SERVER,
    }]
}

fn client(key: &str, old: Option<&str>, new: Option<&str>) -> Vec<&'static Rule> {
    let what = key.trim_start_matches("client ");
    vec![match (old, new) {
        _ if what.starts_with("success member") => &rules::SUCCESS_MEMBER,
        (Some(_), Some(_)) if what.starts_with("credential") => &rules::SECURITY,
        (Some(old), Some(new)) if old.split(" = ").next() == new.split(" = ").next() => &rules::WIRE_NAME,
        (Some(_), Some(_)) => &rules::CLIENT,
        (Some(_), None) => &rules::ITEM_REMOVED,
        (None, _) => &rules::ADDED,
    }]
}
