//! Under which rules changes of an operation's line fall: of its address, arguments, body and result.

use std::cmp::Ordering;

use super::compare::{Pair, Told};
use super::items::changed_type;
use super::json::Around;
use super::rules::{self, Rule};
use super::signature::Signature;

/// The rules for another line of an operation. Parameters that came or went have lines of their own.
pub(super) fn rules(pair: &Pair<'_>, old: &Signature<'_>, new: &Signature<'_>, around: &Around<'_>) -> Vec<Told> {
    let mut found: Vec<Told> = Vec::new();
    if old.address != new.address {
        let called_otherwise = called_otherwise(old.address, new.address);
        found.push(if called_otherwise { &rules::PLACEHOLDER } else { &rules::ADDRESS }.into());
    }
    let common = |one: &Signature<'_>, other: &Signature<'_>| -> Vec<String> {
        let kept = one.arguments.iter().filter(|(name, _)| other.arguments.iter().any(|(found, _)| found == name));
        kept.map(|(name, _)| (*name).to_owned()).collect()
    };
    if common(old, new) != common(new, old) {
        found.push((&rules::ARGUMENTS).into());
    }
    parameters(pair, old, new, around, &mut found);
    found.extend(body(old.body, new.body, around).map(Told::from));
    found.extend(reply(old.reply, new.reply, around).into_iter().map(Told::from));
    found
}

/// What parameters that are there before and after have become.
fn parameters(pair: &Pair<'_>, old: &Signature<'_>, new: &Signature<'_>, around: &Around<'_>, found: &mut Vec<Told>) {
    let line = |name: &str| format!("{}@param {name}", pair.key);
    let is_in = |all: &[(&str, &str)], name: &str| all.iter().any(|(found, _)| *found == name);
    for (name, _) in new.arguments.iter().filter(|(name, _)| is_in(&old.setters, name)) {
        found.push(Told::of(&rules::REQUIRED_PARAMETER, line(name)));
    }
    for (name, _) in new.setters.iter().filter(|(name, _)| is_in(&old.arguments, name)) {
        found.push(Told::of(&rules::ARGUMENT_OPTIONAL, line(name)));
    }
    let sent = clientwright::emit::Usage { request: true, reply: false };
    let kept =
        old.arguments.iter().chain(&old.setters).filter_map(|(name, before)| Some((*name, *before, new.ty(name)?)));
    let renamed = renamed_in_path(old, new);
    for (name, before, after) in kept.chain(renamed).filter(|(_, before, after)| before != after) {
        let rules = changed_type(sent, before, after, around).into_iter();
        found.extend(rules.map(|rule| Told::of(rule, line(name))));
    }
}

/// Arguments for the same places of the path by other names: the new name, and the types.
fn renamed_in_path<'l>(old: &Signature<'l>, new: &Signature<'l>) -> Vec<(&'l str, &'l str, &'l str)> {
    let only = |one: &Signature<'l>, other: &Signature<'l>| -> Vec<(&'l str, &'l str)> {
        one.arguments.iter().copied().filter(|(name, _)| other.ty(name).is_none()).collect()
    };
    let (gone, came) = (only(old, new), only(new, old));
    match gone.len() == came.len() && called_otherwise(old.address, new.address) {
        true => gone.into_iter().zip(came).map(|((_, before), (name, after))| (name, before, after)).collect(),
        false => Vec::new(),
    }
}

/// Whether a body came, went or is another one, of which the operation's line tells as a whole.
pub(super) fn is_another_body(old: Option<(bool, &str)>, new: Option<(bool, &str)>, around: &Around<'_>) -> bool {
    match (old, new) {
        (Some((_, before)), Some((_, after))) if before != after => forms(before, after, around) == Some(&rules::BODY),
        (old, new) => old.is_some() != new.is_some(),
    }
}

/// In which form the one type of a body is written is told by facts, and so is each form that came or went.
fn body(old: Option<(bool, &str)>, new: Option<(bool, &str)>, around: &Around<'_>) -> Option<&'static Rule> {
    match (old, new) {
        (None, Some((false, _))) => Some(&rules::OPTIONAL_PARAMETER),
        (Some((true, before)), Some((false, after))) if before == after => Some(&rules::ARGUMENT_OPTIONAL),
        (Some((one, before)), Some((other, after))) if one == other && before != after => forms(before, after, around),
        (before, after) => (before != after).then_some(&rules::BODY),
    }
}

/// One form is an argument of its type, several are an enum.
fn forms(before: &str, after: &str, around: &Around<'_>) -> Option<&'static Rule> {
    let is_one = |forms: &str| !forms.contains(" or ");
    match (has_all(before, after), has_all(after, before)) {
        (true, _) => is_one(before).then_some(&rules::TYPE),
        (_, true) => Some(if is_one(after) { &rules::TYPE } else { &rules::ITEM_REMOVED }),
        _ if around.same_body(before, after) => Some(&rules::TYPE),
        _ => (!is_one_type(before, after)).then_some(&rules::BODY),
    }
}

/// Whether two bodies are of one type each, and of the same: `form A` and `A`.
fn is_one_type(before: &str, after: &str) -> bool {
    let ty = |form: &'_ str| form.rsplit(' ').next().map(ToOwned::to_owned);
    let has_type = |form: &str| !["text", "bytes"].contains(&form);
    [before, after].iter().all(|body| has_type(body) && !body.contains(" or ")) && ty(before) == ty(after)
}

/// Variants that came or went while all others stayed have lines of their own.
fn reply(old: &str, new: &str, around: &Around<'_>) -> Vec<&'static Rule> {
    match around.branches_of_reply(old, new) {
        _ if old == new || tells_of_variants(old, new) => Vec::new(),
        _ if around.same_reply(old, new) => vec![&rules::REPLY],
        Some(Ordering::Less) => vec![&rules::REPLY, &rules::WIDENED],
        Some(_) => vec![&rules::REPLY],
        None => vec![&rules::REPLY_JSON],
    }
}

/// Whether two replies are choices, and one has all that the other has.
pub(super) fn tells_of_variants(old: &str, new: &str) -> bool {
    let is_choice = |reply: &str| reply.starts_with("Status ") && reply.contains(" or ");
    is_choice(old) && is_choice(new) && (has_all(old, new) || has_all(new, old))
}

/// Whether all alternatives of one line are in the other.
fn has_all(one: &str, other: &str) -> bool {
    let other: Vec<&str> = other.split(" or ").collect();
    one.split(" or ").all(|form| other.contains(&form))
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
