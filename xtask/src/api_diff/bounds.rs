//! Under which rules changes of bounds fall: whether less or more may be sent than before.

use std::cmp::Ordering;

use super::compare::{Lines, Pair, Told};
use super::json::Around;
use super::rules::{self, Rule};
use super::signature::split;

/// The two keywords for each end of a range of numbers.
const ENDS: [[&str; 2]; 2] = [["minimum", "exclusiveMinimum"], ["maximum", "exclusiveMaximum"]];

/// The rules for another bound of what is sent.
pub(super) fn rules(pair: &Pair<'_>, around: &Around<'_>) -> Vec<Told> {
    let start = pair.key.rfind(['@', '.']).map_or(0, |at| at + 1);
    let (place, keyword) = pair.key.split_at(start);
    match ENDS.iter().find(|end| end.contains(&keyword)) {
        Some(end) => limit(pair, place, *end, around),
        None => vec![bound(keyword, pair.was(), pair.is()).into()],
    }
}

/// An end of a range: both keywords are one limit, which is told once.
fn limit(pair: &Pair<'_>, place: &str, end: [&str; 2], around: &Around<'_>) -> Vec<Told> {
    let keys = end.map(|keyword| format!("{place}{keyword}"));
    let value = |lines: &Lines<'_>, key: &str| lines.get(key).and_then(|line| number(line.parts().1));
    let changed = |key: &&String| value(around.old, key) != value(around.new, key);
    let changed: Vec<&String> = keys.iter().filter(changed).collect();
    let is_new = |key: &&&String| around.new.contains_key(key.as_str());
    let teller = changed.iter().find(is_new).or(changed.first());
    if teller.is_some_and(|key| *key != pair.key) {
        return Vec::new();
    }
    // How much is left out below, so that more is always stricter.
    let sign = if end[0] == "minimum" { 1.0 } else { -1.0 };
    let strictest = |lines: &Lines<'_>| -> Option<(f64, bool)> {
        let limits = keys.iter().zip([false, true]);
        let limits = limits.filter_map(|(key, exclusive)| Some((value(lines, key)? * sign, exclusive)));
        limits.max_by(stricter)
    };
    let rule = match (strictest(around.old), strictest(around.new)) {
        (Some(old), Some(new)) => match stricter(&old, &new) {
            Ordering::Less => Some(&rules::TIGHTENED),
            Ordering::Equal => None,
            Ordering::Greater => Some(&rules::LOOSENED),
        },
        (old, _) => Some(bound("", old.map(|_| ""), pair.is())),
    };
    let other = keys.iter().find(|key| *key != pair.key).cloned();
    rule.map(|rule| Told { rule, part: None, other }).into_iter().collect()
}

fn stricter(one: &(f64, bool), other: &(f64, bool)) -> Ordering {
    one.0.total_cmp(&other.0).then(one.1.cmp(&other.1))
}

fn number(value: &str) -> Option<f64> {
    value.trim_start_matches(": ").parse().ok()
}

fn bound(keyword: &str, old: Option<&str>, new: Option<&str>) -> &'static Rule {
    match (old, new) {
        (None, Some(_)) => &rules::TIGHTENED,
        (Some(_), None) => &rules::LOOSENED,
        _ => match (old.and_then(number), new.and_then(number)) {
            _ if keyword == "enum" => listed(old.unwrap_or_default(), new.unwrap_or_default()),
            (Some(old), Some(new)) if keyword.starts_with("min") && new < old => &rules::LOOSENED,
            (Some(old), Some(new)) if keyword.starts_with("max") && new > old => &rules::LOOSENED,
            // What is a multiple of the old one is one of the new one.
            (Some(old), Some(new)) if keyword == "multipleOf" && new != 0.0 && old % new == 0.0 => &rules::LOOSENED,
            _ => &rules::TIGHTENED,
        },
    }
}

/// Lists of values that are no enum in Rust: `: [0.5, 1]`.
fn listed(old: &str, new: &str) -> &'static Rule {
    let values = |list: &'_ str| -> Vec<String> {
        split(list.trim_start_matches(": [").trim_end_matches(']')).into_iter().map(ToOwned::to_owned).collect()
    };
    let new = values(new);
    if values(old).iter().all(|value| new.contains(value)) { &rules::LOOSENED } else { &rules::TIGHTENED }
}
