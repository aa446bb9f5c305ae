//! Where a problem is, in terms of files and lines; worked out only when it is printed.

use std::ops::Range;

use super::look::may_be_shown;
use super::notation::in_json;
use super::{Diagnostic, Position};
use crate::source::Sources;
use crate::visible::one_line;

/// Bytes of a file with their lines and columns, which count from 1.
#[derive(Clone, Debug)]
pub(super) struct Spot {
    pub file: usize,
    pub path: String,
    pub range: Range<usize>,
    pub start: (usize, usize),
    pub end: (usize, usize),
    pub pointer: String,
}

pub(super) fn spot(place: &Position, sources: &Sources) -> Option<Spot> {
    let (file, range, pointer) = match place {
        Position::None | Position::Path(_) => return None,
        Position::Node(at, part) => (at.file(), sources.span(*at, *part).range, sources.pointer(*at)),
        Position::Text(file, range) => (*file, range.clone(), String::new()),
    };
    let path = sources.name(file)?.to_owned();
    // A parser may complain in the middle of a character.
    let text = sources.text(file);
    let range = boundary(text, range.start)..boundary(text, range.end);
    let start = sources.line_column(file, range.start);
    let inside = text.get(range.clone()).unwrap_or_default();
    let end = match inside.contains('\n') {
        true => sources.line_column(file, range.end),
        // Counting columns from the beginning of a line of megabytes is dear.
        false => (start.0, start.1 + inside.chars().count()),
    };
    Some(Spot { file, path, range, start, end, pointer })
}

/// Whether a place is in a file of which nothing may be shown.
pub(super) fn is_hidden(place: &Position, sources: &Sources) -> bool {
    file_of(place).is_some_and(|file| !may_be_shown(sources, file))
}

/// The file of the document that holds a place.
fn file_of(place: &Position) -> Option<usize> {
    match place {
        Position::None | Position::Path(_) => None,
        Position::Node(at, _) => Some(at.file()),
        Position::Text(file, _) => Some(*file),
    }
}

/// The next place at or before `at` where a character begins.
pub(super) fn boundary(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

impl Diagnostic {
    /// The problem as every form shows it: short, and without anything that could do something to a terminal. Where the file
    /// is no description, that is the kind of problem and the place: the message, too, may repeat what stands there.
    pub(super) fn shown(&self, sources: &Sources) -> Diagnostic {
        // Of an empty file there is nothing to show.
        if is_hidden(&self.place, sources) && !std::ptr::eq(self.code, super::codes::EMPTY_DOCUMENT) {
            let help = "the file does not look like a part of a description, so nothing of it is shown";
            return Diagnostic {
                message: self.code.title.to_owned(),
                note: None,
                labels: Vec::new(),
                help: Some(help.to_owned()),
                fix: None,
                subject: None,
                ..self.clone()
            };
        }
        let mut shown = self.clone();
        if file_of(&self.place).is_some_and(|file| sources.is_json(file)) {
            shown.help = shown.help.as_deref().map(in_json);
        }
        shown.labels.retain(|label| !is_hidden(&label.place, sources));
        let texts = [&mut shown.note, &mut shown.help, &mut shown.subject].into_iter().flatten();
        let labels = shown.labels.iter_mut().map(|label| &mut label.text);
        texts.chain(labels).chain([&mut shown.message]).for_each(|text| *text = short(text));
        shown
    }

    /// The path of a problem that is in no document.
    pub(super) fn path(&self) -> Option<&str> {
        match &self.place {
            Position::Path(path) => Some(path),
            _ => None,
        }
    }

    /// What sorts problems by place: those of no document first, then in document order.
    pub(super) fn order(&self) -> (usize, usize, usize, &str) {
        match &self.place {
            Position::None => (0, 0, 0, ""),
            Position::Path(path) => (1, 0, 0, path),
            Position::Text(file, range) => (2 + file, 0, range.start, ""),
            Position::Node(at, _) => (2 + at.file(), at.node(), 0, ""),
        }
    }

    /// `file:line:column`, as far as there is one.
    pub fn position(&self, sources: &Sources) -> Option<String> {
        match spot(&self.place, sources) {
            Some(spot) => Some(format!("{}:{}:{}", one_line(&spot.path), spot.start.0, spot.start.1)),
            None => self.path().map(|path| one_line(path).into_owned()),
        }
    }
}

/// Longer texts are shortened: a key of a document may be a megabyte.
const MAX_TEXT: usize = 400;

/// A text in one line that does not fill the screen.
fn short(text: &str) -> String {
    let cut = |count| text.char_indices().nth(count).map_or(text.len(), |(at, _)| at);
    if cut(MAX_TEXT) == text.len() {
        return one_line(text).into_owned();
    }
    let end = text.char_indices().nth_back(MAX_TEXT / 4 - 1).map_or(0, |(at, _)| at);
    format!("{}…{}", one_line(&text[..cut(MAX_TEXT / 4)]), one_line(&text[end..]))
}
