//! What several lines say is told once.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use super::compare::Finding;
use super::line::{Line, fact, operation_of, owner};
use super::rules::{self, Class};
use super::signature::Signature;

/// Facts that the words of their item repeat.
const IN_WORDS: &[&str] = &[
    "default",
    "stability",
    "sunset",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
];

/// Leaves out what another finding says.
pub(super) fn say_once(findings: &mut Vec<Finding>) {
    let repeated: Vec<String> = findings.iter().filter_map(repeated_in).collect();
    retain(findings, |finding, _| finding.rule != &rules::WORDS || !repeated.contains(&finding.item));
    retain(findings, |finding, others| !others.iter().any(|other| tells(other, finding)));
    join(findings);
}

/// Joins what is the same change of several items, in one place of the description: of a parameter that many operations
/// refer to, of a member that several types take over; and all types that lost or got a trait.
fn join(findings: &mut Vec<Finding>) {
    let mut first: BTreeMap<Change, usize> = BTreeMap::new();
    let mut joined: Vec<Finding> = Vec::new();
    for finding in findings.drain(..) {
        let known = change(&finding).and_then(|change| match first.entry(change) {
            Entry::Occupied(known) => joined.get_mut(*known.get()),
            Entry::Vacant(place) => {
                place.insert(joined.len());
                None
            }
        });
        match known {
            Some(known) => known.also.push(finding.item),
            None => joined.push(finding),
        }
    }
    *findings = joined;
}

/// A rule, a place, and what is said there before and after, of whatever item.
type Change = (&'static str, String, String, [Option<String>; 2]);

fn change(finding: &Finding) -> Option<Change> {
    let of = owner(&finding.item).filter(|_| fact(&finding.item).is_some() || !is_definition(&finding.item))?;
    let what = finding.item.get(of.len()..)?;
    // What takes a trait from a type takes it from all that hold the type, and who makes a type makes all that it holds.
    let is_one_of_many = what.starts_with("@without ") || what == "::new";
    let place = if is_one_of_many { Some(String::new()) } else { finding.place.clone() };
    let said = |line: &Option<String>| {
        let line = Line::of_file(line.as_deref()?);
        let (key, value) = line.parts();
        match what.strip_prefix("@param ") {
            _ if what == "::new" && finding.rule != &rules::CONSTRUCTOR => None,
            // The line of the operation.
            Some(name) if key == of => Signature::parse(value).ty(name).map(ToOwned::to_owned),
            _ => Some(value.to_owned()),
        }
    };
    Some((finding.rule.code, place?, what.to_owned(), [said(&finding.old), said(&finding.new)]))
}

/// Leaves out findings by themselves and those before them, and all others.
fn retain(findings: &mut Vec<Finding>, keep: impl Fn(&Finding, &[Finding]) -> bool) {
    let all = findings.clone();
    findings.retain(|finding| keep(finding, &all));
}

/// The item whose words say the same as a finding.
fn repeated_in(finding: &Finding) -> Option<String> {
    let word = |fact: &str| fact.split([' ', ':']).next().map(ToOwned::to_owned);
    match fact(&finding.item).and_then(word) {
        Some(word) if IN_WORDS.contains(&word.as_str()) => owner(&finding.item).map(ToOwned::to_owned),
        Some(_) => None,
        None => operation_of(&finding.item),
    }
}

/// Whether a finding says what another one says.
fn tells(one: &Finding, other: &Finding) -> bool {
    let (Some(what), Some(of)) = (fact(&other.item), owner(&other.item)) else { return false };
    let is_bound = [&rules::TIGHTENED, &rules::LOOSENED, &rules::REPLY_BOUND, &rules::DEFAULT].contains(&other.rule);
    // Of another type, another bound.
    if one.item == of && is_bound && [&rules::JSON_TYPE, &rules::PART].contains(&one.rule) {
        return true;
    }
    // The words of a body stand with each of its forms.
    if (one.rule, other.rule) == (&rules::WORDS, &rules::WORDS) && what.starts_with("request ") {
        return owner(&one.item) == Some(of)
            && fact(&one.item).is_some_and(|fact| fact.starts_with("request ") && fact < what);
    }
    // A member and the type that is described in the same place.
    one.rule == other.rule
        && one.rule.class != Class::Both
        && one.place.is_some()
        && one.place == other.place
        && fact(&one.item) == Some(what)
        && is_definition(of)
        && owner(&one.item).is_some_and(|owner| !is_definition(owner))
}

/// Whether an item is a type, and nothing in one.
pub(super) fn is_definition(item: &str) -> bool {
    let Some((kind, path)) = item.split_once(' ') else { return false };
    // A variant stands behind the name of its type, which is a capital one.
    let is_variant = path.rsplit("::").nth(1).is_some_and(|before| before.starts_with(char::is_uppercase));
    ["struct", "enum", "union", "type", "multipart"].contains(&kind) && !path.contains('.') && !is_variant
}
