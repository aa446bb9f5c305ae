//! Patterns are regular expressions.

use super::pattern_signs::refused;
use super::view::member;
use crate::diagnostic::{Diagnostics, codes};
use crate::openapi::Document;
use crate::source::{Location, Sources};

pub fn check(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    for schema in &document.schemas {
        if let Some(pattern) = &schema.bounds.pattern {
            expression(pattern, member(sources, schema.at, &["pattern"]), false, diagnostics);
        }
        for (pattern, id) in &schema.pattern_properties {
            expression(pattern, document.schema(*id).at, true, diagnostics);
        }
    }
}

fn expression(pattern: &str, at: Location, at_key: bool, diagnostics: &mut Diagnostics) {
    if let Some(inner) = between_slashes(pattern) {
        diagnostics
            .finding(codes::PATTERN, at, format!("the slashes around `{pattern}` are a part of it"))
            .subject("patterns between slashes")
            .help(format!("write `{inner}`"));
        return;
    }
    if jsonschema_regex::is_valid_ecma_regex(pattern) {
        if let Some((message, help)) = otherwise(pattern) {
            let mut report = diagnostics.finding(codes::PATTERN, at, message);
            report.subject("patterns that say something else").help(help);
            if at_key {
                report.at_key();
            }
        }
        return;
    }
    let mut report = diagnostics.finding(codes::PATTERN, at, format!("`{pattern}` is no regular expression"));
    report.subject("patterns that are no regular expressions").help(help(pattern));
    if at_key {
        report.at_key();
    }
}

/// What is odd about a regular expression, and what to write: it says something else than it was meant to.
fn otherwise(pattern: &str) -> Option<(String, String)> {
    let doubled = |letter: char| pattern.contains(&format!("\\\\{letter}"));
    if ['d', 'w', 's'].into_iter().any(doubled) {
        let plain = pattern.replace("\\\\", "\\");
        let message = format!("the backslashes of `{pattern}` are twice there: the second stands for itself");
        return Some((message, format!("write `{plain}`")));
    }
    if ["date", "date-time", "email", "hostname", "ipv4", "ipv6", "time", "uri", "uuid"].contains(&pattern) {
        let message = format!("`{pattern}` is a format, and as a pattern it fits texts that have this word in them");
        return Some((message, format!("write `format: {pattern}` in place of `pattern`")));
    }
    if let Some((inner, flags)) = pattern.rsplit_once("$/").filter(|(_, flags)| flags.len() < 3)
        && flags.chars().all(|flag| "gimsuy".contains(flag))
        && inner.starts_with('^')
    {
        let message = format!("nothing can follow the `$` of `{pattern}`: no text fits");
        return Some((message, format!("write `{inner}$`: a pattern has no slashes and no flags")));
    }
    if pattern.len() > 2 && pattern.starts_with('$') && pattern.ends_with('^') {
        let inner = pattern.trim_start_matches('$').trim_end_matches('^');
        return Some((
            format!("`$` is the end, and `^` the beginning: nothing fits `{pattern}`"),
            format!("write `^{inner}$`"),
        ));
    }
    let bare = pattern.trim();
    if bare.len() < pattern.len() && (pattern.ends_with("$ ") || pattern.starts_with(" ^")) {
        return Some((
            format!("the blank at the end of `{pattern}` is a part of it: nothing fits"),
            format!("write `{bare}`"),
        ));
    }
    pattern.contains("[:").then_some(())?;
    let class = ["upper", "lower", "alpha", "digit", "alnum", "space", "punct", "xdigit", "word"];
    let found = class.iter().find(|class| pattern.contains(&format!("[:{class}:]")))?;
    let message = format!("`[:{found}:]` is a list of its letters here, and no class");
    Some((message, "write the letters themselves, as in `[a-z]`".to_owned()))
}

/// `^a$` of `/^a$/`, as programs write a pattern.
fn between_slashes(pattern: &str) -> Option<&str> {
    let (inner, flags) = pattern.strip_prefix('/')?.rsplit_once('/')?;
    let is_flags = flags.chars().all(|flag| "gimsuy".contains(flag));
    (is_flags && inner.starts_with('^') && !inner.contains('/')).then_some(inner)
}

/// What other languages have and JavaScript has not is the likeliest mistake.
fn help(pattern: &str) -> String {
    let foreign = [
        ("(?i)", "flags have no place in a pattern: write both letters, as in `[aA]`"),
        ("(?P<", "write a named group as `(?<name>…)`"),
        ("\\A", "write `^` for the beginning"),
        ("\\Z", "write `$` for the end"),
        ("\\z", "write `$` for the end"),
        ("[[:", "write the letters themselves, as in `[a-z]`"),
    ];
    let known = foreign.iter().find(|(sign, _)| pattern.contains(sign));
    let is_open = |open: char, close: char| pattern.matches(open).count() > pattern.matches(close).count();
    let unclosed = [('{', '}'), ('[', ']'), ('(', ')')].into_iter().find(|(open, close)| is_open(*open, *close));
    let unclosed = || unclosed.map(|(open, close)| format!("close the `{open}` with `{close}`, or write `\\{open}`"));
    let general = || "close what is open, and put a backslash before signs that stand for themselves".to_owned();
    known.map(|(_, help)| (*help).to_owned()).or_else(|| refused(pattern)).or_else(unclosed).unwrap_or_else(general)
}
