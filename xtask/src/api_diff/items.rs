//! Under which rules changes of items fall: operations, types, members, the client.

use super::compare::{Lines, Pair};
use super::json::Around;
use super::rules::{self, Rule};
use super::security;
use super::signature::{Signature, split};

pub(super) fn rules(pair: &Pair<'_>, around: &Around<'_>) -> Vec<&'static Rule> {
    let kind = pair.key.split([' ', ':']).next().unwrap_or_default();
    match (kind, pair.was(), pair.is()) {
        ("operation", Some(old), Some(new)) => operation(&Signature::parse(old), &Signature::parse(new), around),
        ("operation", Some(_), None) => vec![&rules::OPERATION_REMOVED],
        ("struct" | "multipart", old, new) if pair.key.ends_with("::new") => constructor(old, new),
        ("struct", old, new) if is_member(pair.key) => member(pair, old, new, around),
        ("struct" | "type" | "union", Some(old), Some(new)) => vec![around.ty(old, new)],
        ("multipart", old, new) if is_member(pair.key) => part(old, new),
        ("enum", old, new) => value(pair, old, new),
        ("union", None, Some(new)) if new.starts_with('(') => vec![&rules::VARIANT_ADDED],
        ("webhook" | "callback", Some(old), Some(new)) => vec![delivery(old, new, around)],
        ("webhooks", Some(old), Some(new)) if pair.key == "webhooks::Event" => vec![delivery(old, new, around)],
        ("const", Some(_), None) => vec![&rules::ITEM_REMOVED],
        ("webhook" | "webhooks" | "const", Some(_), _) => vec![&rules::WEBHOOK],
        ("header", Some(old), Some(new)) => changed_value(old, new, around),
        ("server", _, _) => server(pair),
        ("description", _, _) => vec![&rules::WORDS],
        ("client", old, new) => client(pair.key, old, new),
        ("resource", Some(_), Some(_)) => vec![&rules::CLIENT],
        (_, None, _) => vec![&rules::ADDED],
        (_, Some(_), _) => vec![&rules::ITEM_REMOVED],
    }
}

fn is_member(key: &str) -> bool {
    key.rsplit("::").next().is_some_and(|name| name.contains('.'))
}

fn operation(old: &Signature<'_>, new: &Signature<'_>, around: &Around<'_>) -> Vec<&'static Rule> {
    let mut found: Vec<&'static Rule> = Vec::new();
    if old.address != new.address {
        found.push(if called_otherwise(old.address, new.address) { &rules::PLACEHOLDER } else { &rules::ADDRESS });
    }
    // Parameters that came or went have lines of their own.
    let common = |one: &Signature<'_>, other: &Signature<'_>| -> Vec<String> {
        let kept = one.arguments.iter().filter(|(name, _)| other.arguments.iter().any(|(found, _)| found == name));
        kept.map(|(name, _)| (*name).to_owned()).collect()
    };
    if common(old, new) != common(new, old) {
        found.push(&rules::ARGUMENTS);
    }
    for (name, _) in &new.arguments {
        if old.setters.iter().any(|(found, _)| found == name) {
            found.push(&rules::REQUIRED_PARAMETER);
        }
    }
    for (name, _) in &new.setters {
        if old.arguments.iter().any(|(found, _)| found == name) {
            found.push(&rules::ARGUMENT_OPTIONAL);
        }
    }
    for (name, before) in old.arguments.iter().chain(&old.setters) {
        if let Some(after) = new.ty(name).filter(|after| after != before) {
            found.push(around.ty(before, after));
            found.extend(around.values(before, after));
        }
    }
    match (old.body, new.body) {
        (None, Some((false, _))) => found.push(&rules::OPTIONAL_PARAMETER),
        (Some((one, before)), Some((other, after))) if one == other && is_longer(before, after) => {
            found.push(&rules::MEDIA_TYPE_ADDED);
            // One form is an argument of its type, several are an enum.
            found.extend((!before.contains(" or ")).then_some(&rules::TYPE));
        }
        (Some((one, before)), Some((other, after)))
            if before != after && one == other && around.same_body(before, after) =>
        {
            found.push(&rules::TYPE);
        }
        // In which form the one type is written is told by facts.
        (Some((one, before)), Some((other, after))) if one == other && is_one_type(before, after) => {}
        (before, after) if before != after => found.push(&rules::BODY),
        _ => {}
    }
    if old.reply != new.reply {
        found.push(if around.same_reply(old.reply, new.reply) { &rules::REPLY } else { &rules::REPLY_JSON });
    }
    found.dedup();
    found
}

/// Whether two addresses differ in what their parameters are called alone: the same names elsewhere are other values.
pub(super) fn called_otherwise(old: &str, new: &str) -> bool {
    let segments = |address: &str| -> Vec<String> { address.split(['{', '}']).map(ToOwned::to_owned).collect() };
    let (old, new) = (segments(old), segments(new));
    // Every other segment is a name.
    old.len() == new.len()
        && old
            .iter()
            .zip(&new)
            .enumerate()
            .all(|(index, (one, other))| one == other || (index % 2 == 1 && !new.contains(one) && !old.contains(other)))
}

/// Whether two bodies are of one type each, and of the same: `form A` and `A`.
fn is_one_type(before: &str, after: &str) -> bool {
    let ty = |form: &'_ str| form.rsplit(' ').next().map(ToOwned::to_owned);
    let has_type = |form: &str| !["text", "bytes"].contains(&form);
    [before, after].iter().all(|body| has_type(body) && !body.contains(" or ")) && ty(before) == ty(after)
}

/// Whether all alternatives are there still, and others.
fn is_longer(before: &str, after: &str) -> bool {
    let after: Vec<&str> = after.split(" or ").collect();
    let mut before = before.split(" or ");
    before.clone().count() < after.len() && before.all(|form| after.contains(&form))
}

fn constructor(old: Option<&str>, new: Option<&str>) -> Vec<&'static Rule> {
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
            (Some(new), true) if parts(new).0.is_empty() => &rules::REQUEST_MEMBER_REQUIRED,
            (Some(_), _) => &rules::MEMBER_ADDED,
            (None, true) => &rules::REQUEST_MEMBER_REMOVED,
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
        found.push(match (old_type.strip_suffix("|null"), new_type.strip_suffix("|null")) {
            (None, Some(inner)) if inner == old_type && pair.usage.reply => &rules::REPLY_MEMBER_OPTIONAL,
            _ => around.ty(old_type, new_type),
        });
    }
    if is_sent {
        found.extend(around.values(old_type, new_type));
    }
    if old_wire != new_wire {
        found.push(&rules::WIRE_NAME);
    }
    found
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

fn changed_value(old: &str, new: &str, around: &Around<'_>) -> Vec<&'static Rule> {
    let ((_, old_type, old_wire), (_, new_type, new_wire)) = (parts(old), parts(new));
    let mut found = Vec::new();
    if old_type != new_type {
        found.push(around.ty(old_type, new_type));
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

fn part(old: Option<&str>, new: Option<&str>) -> Vec<&'static Rule> {
    match (old, new) {
        (None, Some(new)) if !parts(new).0.is_empty() => vec![&rules::MEMBER_ADDED],
        (Some(old), Some(new)) if parts(old).0 == parts(new).0 && parts(old).1 == parts(new).1 => {
            vec![&rules::WIRE_NAME]
        }
        _ => vec![&rules::PART],
    }
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

fn server(pair: &Pair<'_>) -> Vec<&'static Rule> {
    let key = pair.key;
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
        (Some(old), Some(new)) if what == "security" => security::rule(old, new),
        _ if what == "security" => &rules::SECURITY,
        _ if what.starts_with("success member") => &rules::SUCCESS_MEMBER,
        (Some(_), Some(_)) if what.starts_with("credential") => &rules::SECURITY,
        (Some(old), Some(new)) if old.split(" = ").next() == new.split(" = ").next() => &rules::WIRE_NAME,
        (Some(_), Some(_)) => &rules::CLIENT,
        (Some(_), None) => &rules::ITEM_REMOVED,
        (None, _) => &rules::ADDED,
    }]
}
