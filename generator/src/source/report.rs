//! What is said of a text: why it could not be read, what YAML reads otherwise than it was meant, and keys that come twice.

use std::ops::Range;

use super::file::File;
use super::parse::{self, Failure, FailureKind, Format};
use super::slip::{self, Slip};
use super::{Location, arena, nesting};
use crate::diagnostic::{Code, Diagnostics, Position, Report, codes};

/// Reports why a file is not what it has to be; it may have been read all the same.
pub(super) fn report(file: u32, failure: &Failure, is_read: bool, diagnostics: &mut Diagnostics) {
    if let Some(slip) = &failure.slip {
        return report_slip(file as usize, slip, is_read, diagnostics);
    }
    let at = failure.at;
    let (code, message, help) = match failure.kind {
        FailureKind::Empty => (codes::EMPTY_DOCUMENT, failure.message.clone(), "write an OpenAPI document in it"),
        FailureKind::SeveralDocuments => (
            codes::SEVERAL_DOCUMENTS,
            "the file holds several YAML documents".to_owned(),
            "keep one document per file: remove the line between them",
        ),
        FailureKind::TooDeep => (
            codes::TOO_DEEP,
            format!("values are nested more than {} deep", nesting::MAX_DEPTH),
            "name the inner schemas in `components` and refer to them",
        ),
        FailureKind::TooLarge => (
            codes::TOO_LARGE,
            "aliases multiply the document beyond reason".to_owned(),
            "refer to `components` with `$ref` instead of YAML aliases",
        ),
        FailureKind::Syntax => (codes::SYNTAX, failure.message.clone(), parse::advice(&failure.message)),
    };
    let mut report = in_text(diagnostics, is_read, code, file as usize, at..at, message);
    if !help.is_empty() {
        report.help(help);
    }
}

fn in_text<'d>(
    diagnostics: &'d mut Diagnostics,
    is_read: bool,
    code: &'static Code,
    file: usize,
    range: Range<usize>,
    message: String,
) -> Report<'d> {
    match is_read {
        true => diagnostics.finding_in_text(code, file, range, message),
        false => diagnostics.error_in_text(code, file, range, message),
    }
}

/// Values that YAML reads otherwise than they were meant.
pub(super) fn report_misread(file: u32, source: &File, diagnostics: &mut Diagnostics) {
    if source.format != Format::Yaml {
        return;
    }
    if let Some(slip) = slip::unclosed::find(source) {
        return report_slip(file as usize, &slip, false, diagnostics);
    }
    for (node, slip) in slip::meant::misread(source) {
        let holder = source.arena.get(node).map_or(0, |entry| entry.parent);
        let at = Location { file, node };
        let mut report = diagnostics.finding_in_text(codes::SLIP, file as usize, slip.at.clone(), slip.message);
        report.subject("values that YAML reads otherwise").help(slip.help);
        if let Some((range, text)) = slip.label.map(|label| *label) {
            report.text_label(file as usize, range, text);
        }
        report.need(Location { file, node: holder }, source.arena.key(&source.text, at.node));
        if let Some((range, text)) = slip.cure.map(|cure| *cure) {
            report.fix_source(Position::Text(file as usize, range), text);
        }
    }
}

fn report_slip(file: usize, slip: &Slip, is_read: bool, diagnostics: &mut Diagnostics) {
    let mut report = in_text(diagnostics, is_read, codes::SYNTAX, file, slip.at.clone(), slip.message.clone());
    report.help(slip.help.clone());
    if is_read {
        report.note("the file is read as YAML, which allows it");
    }
    match slip.label.as_deref() {
        Some((range, text)) if range.start == slip.at.start => report.note(text.clone()),
        Some((range, text)) => report.text_label(file, range.clone(), text.clone()),
        None => &mut report,
    };
    if let Some((range, text)) = slip.cure.as_deref() {
        report.fix_source(Position::Text(file, range.clone()), text.clone());
    }
}

pub(super) fn report_keys(file: u32, source: &File, diagnostics: &mut Diagnostics) {
    let mut split: Option<u32> = None;
    for (first, second) in source.arena.duplicates() {
        let key = source.arena.key(&source.text, *second);
        let holder = source.arena.get(*second).map(|entry| entry.parent);
        if holder.is_some() && holder == split {
            continue;
        }
        // An item whose first key comes again, with others, is two items.
        let again = |(_, other): &&(u32, u32)| source.arena.get(*other).map(|entry| entry.parent) == holder;
        let is_item = holder
            .and_then(|holder| source.arena.get(holder))
            .is_some_and(|entry| matches!(entry.key, arena::Text::None));
        let is_split = is_item
            && holder.is_some_and(|holder| *first == holder + 1)
            && source.arena.duplicates().iter().filter(again).count() > 1;
        split = holder.filter(|_| is_split);
        let (first, second) = (Location { file, node: *first }, Location { file, node: *second });
        let help = match is_split {
            true => format!("write `- {key}:` if another item begins here; the later keys would win"),
            false => "remove or rename one of the two; the later one would win".to_owned(),
        };
        diagnostics
            .finding(codes::DUPLICATE_KEY, second, format!("the key `{key}` is given twice"))
            .at_key()
            .key_label(first, "first given here")
            .subject("keys that are given twice")
            .help(help);
    }
    for merge in source.arena.bad_merges() {
        diagnostics
            .error(codes::MERGE_KEY, Location { file, node: *merge }, "`<<` needs a mapping or a list of mappings")
            .help("give an alias of a mapping, as in `<<: *defaults`");
    }
}
