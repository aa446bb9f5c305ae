//! Patterns are regular expressions.

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
        return;
    }
    let mut report = diagnostics.finding(codes::PATTERN, at, format!("`{pattern}` is no regular expression"));
    report.subject("patterns that are no regular expressions").help(help(pattern));
    if at_key {
        report.at_key();
    }
}

/// `^a$` of `/^a$/`, as programs write a pattern.
fn between_slashes(pattern: &str) -> Option<&str> {
    let (inner, flags) = pattern.strip_prefix('/')?.rsplit_once('/')?;
    let is_flags = flags.chars().all(|flag| "gimsuy".contains(flag));
    (is_flags && inner.starts_with('^') && !inner.contains('/')).then_some(inner)
}

/// What other languages have and JavaScript has not is the likeliest mistake.
fn help(pattern: &str) -> &'static str {
    let foreign = [
        ("(?i)", "flags have no place in a pattern: write both letters, as in `[aA]`"),
        ("(?P<", "write a named group as `(?<name>…)`"),
        ("\\A", "write `^` for the beginning"),
        ("\\Z", "write `$` for the end"),
        ("\\z", "write `$` for the end"),
        ("[[:", "write the letters themselves, as in `[a-z]`"),
    ];
    let known = foreign.iter().find(|(sign, _)| pattern.contains(sign));
    known.map_or("close what is open, and put a backslash before signs that stand for themselves", |(_, help)| help)
}
