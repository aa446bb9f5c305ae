//! Warnings by kind, one line each: for documents of others, which have hundreds.

use indexmap::IndexMap;

use super::render::MAX_MESSAGES;
use super::{Diagnostic, Diagnostics, Severity};
use crate::source::Sources;

impl Diagnostics {
    /// One line for each kind of warning, with how often it occurs and where first. Each of those that are of no kind has
    /// one of its own.
    pub fn summary(&self, sources: &Sources) -> String {
        let mut kinds: IndexMap<(u16, &str), Vec<&Diagnostic>> = IndexMap::new();
        let shown: Vec<_> = self.sorted().into_iter().map(|diagnostic| diagnostic.shown(sources)).collect();
        for diagnostic in &shown {
            if diagnostic.severity == Severity::Warning {
                let subject = diagnostic.subject.as_deref().unwrap_or(&diagnostic.message);
                kinds.entry((diagnostic.code.number, subject)).or_default().push(diagnostic);
            }
        }
        kinds.sort_by(|a, _, b, _| a.cmp(b));
        let lines = kinds.iter().take(MAX_MESSAGES).map(|((_, subject), alike)| line(subject, alike, sources));
        let mut text: String = lines.collect();
        if kinds.len() > MAX_MESSAGES {
            text.push_str(&format!("… and {} more\n", kinds.len() - MAX_MESSAGES));
        }
        text
    }
}

fn line(subject: &str, alike: &[&Diagnostic], sources: &Sources) -> String {
    let Some(first) = alike.first() else { return String::new() };
    let code = first.code.label(first.severity);
    let place = first.position(sources).unwrap_or_default();
    match alike.len() {
        1 => format!("warning[{code}]: {}, at {place}\n", first.message),
        count => {
            format!("warning[{code}]: {subject} ({}, {count} times, first at {place})\n", first.code.title)
        }
    }
}
