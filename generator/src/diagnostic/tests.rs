//! The code table against the reader and the checks.

use super::{Diagnostics, Mode, Style, codes};
use crate::source::Sources;
use crate::{check, openapi};

/// Codes that reading reports, of `text`.
fn reported(text: &str) -> Vec<u16> {
    let mut diagnostics = Diagnostics::new(Mode::Strict);
    let sources = Sources::from_text("example.yaml", text, &mut diagnostics);
    if let Some(document) = openapi::read(&sources, &mut diagnostics) {
        check::check(&document, &sources, &mut diagnostics);
    }
    assert_eq!(diagnostics.render_json(&sources).lines().count(), diagnostics.sorted().len());
    diagnostics.render(&sources, Style::default());
    diagnostics.iter().map(|diagnostic| diagnostic.code.number).collect()
}

#[test]
fn numbers_are_unique_and_sorted() {
    let numbers: Vec<u16> = codes::all().map(|code| code.number).collect();
    assert!(numbers.is_sorted_by(|a, b| a < b), "{numbers:?}");
}

#[test]
fn every_code_explains_itself() {
    for code in codes::all() {
        assert!(code.explanation.len() > 40, "{}", code.title);
        assert_eq!(code.wrong.is_empty(), code.right.is_empty(), "{}", code.title);
        assert!(code.explain().contains(code.title));
        assert_eq!(codes::find(&format!("W{:04}", code.number)), Some(code));
    }
}

/// Names are not known before lowering.
const LATER: std::ops::Range<u16> = 300..400;

#[test]
fn wrong_examples_are_reported_and_right_ones_are_not() {
    let mut failures = Vec::new();
    for code in codes::all().filter(|code| !code.wrong.is_empty() && !LATER.contains(&code.number)) {
        let wrong = reported(&codes::complete(code.wrong));
        if !wrong.contains(&code.number) {
            failures.push(format!("{}: the wrong example gives {wrong:?}", code.title));
        }
        let mut right = reported(&codes::complete(code.right));
        // Short examples refer to nothing.
        right.retain(|number| *number != codes::UNUSED_COMPONENT.number || code.number == *number);
        if !right.is_empty() {
            failures.push(format!("{}: the right example gives {right:?}", code.title));
        }
    }
    assert!(failures.is_empty(), "{failures:#?}");
}
