//! What several lines say is told once.

use super::compare::Finding;
use super::line::{fact, operation_of, owner};
use super::rules::{self, Class};

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
fn is_definition(item: &str) -> bool {
    let Some((kind, path)) = item.split_once(' ') else { return false };
    // A variant stands behind the name of its type, which is a capital one.
    let is_variant = path.rsplit("::").nth(1).is_some_and(|before| before.starts_with(char::is_uppercase));
    ["struct", "enum", "union", "type", "multipart"].contains(&kind) && !path.contains('.') && !is_variant
}
