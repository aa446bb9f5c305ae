//! Problems as text for people: message, place, excerpt, cure.

use annotate_snippets::{Annotation, AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet};

use super::place::{self, Spot, boundary};
use super::{Diagnostic, Diagnostics, Severity};
use crate::source::Sources;
use crate::visible::{one_line, visible};

/// How to print.
#[derive(Clone, Copy, Debug)]
pub struct RenderOptions {
    /// Whether to use colours; for terminals only.
    pub colors: bool,
    /// Columns of the terminal.
    pub width: usize,
}

impl Default for RenderOptions {
    fn default() -> RenderOptions {
        RenderOptions { colors: false, width: 120 }
    }
}

/// More messages than this help nobody.
pub(super) const MAX_MESSAGES: usize = 500;

/// Of a longer line only the part around the underlined text is shown.
const MAX_LINE: usize = 400;

/// Longer excerpts are not put together from several places.
const MAX_LINES: usize = 4 * MAX_LINE;

impl Diagnostics {
    /// All problems, sorted by place, with excerpts.
    pub fn render(&self, sources: &Sources, style: RenderOptions) -> String {
        let sorted = self.sorted();
        let mut text = String::new();
        for diagnostic in sorted.iter().take(MAX_MESSAGES) {
            text.push_str(&diagnostic.render(sources, style));
            text.push_str("\n\n");
        }
        if sorted.len() > MAX_MESSAGES {
            text.push_str(&format!("… and {} more\n", sorted.len() - MAX_MESSAGES));
        }
        text
    }
}

impl Diagnostic {
    /// One problem with its excerpt, without a line break at the end.
    pub fn render(&self, sources: &Sources, style: RenderOptions) -> String {
        self.shown(sources).rendered(sources, style)
    }

    fn rendered(&self, sources: &Sources, style: RenderOptions) -> String {
        let level = match self.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let title = level.primary_title(self.message.as_str()).id(self.code.label(self.severity));
        let mut group = Group::with_title(title);
        let mut columns = Vec::new();
        if place::is_hidden(&self.place, sources) || self.path().is_some() {
            group = group.element(Origin::path(self.position(sources).unwrap_or_default()));
        } else {
            for excerpt in self.excerpts(sources) {
                columns.extend(excerpt.columns());
                group = group.element(excerpt.element());
            }
        }
        if let Some(help) = &self.help {
            group = group.element(Level::HELP.message(help.as_str()));
        }
        let renderer = if style.colors { Renderer::styled() } else { Renderer::plain() };
        let text = renderer.term_width(style.width).render(&[group]);
        columns.into_iter().fold(text, |text, (shown, real)| text.replacen(&shown, &real, 1))
    }

    /// What to show of the files: the place itself, then those of the labels, near ones together.
    fn excerpts(&self, sources: &Sources) -> Vec<Excerpt> {
        let mut excerpts: Vec<Excerpt> = Vec::new();
        if let Some(spot) = place::spot(&self.place, sources) {
            let note = self.note.clone().unwrap_or_default();
            excerpts.push(Excerpt::new(sources, spot, AnnotationKind::Primary, note));
        }
        for label in &self.labels {
            let Some(spot) = place::spot(&label.place, sources) else { continue };
            match excerpts.iter_mut().find(|excerpt| excerpt.is_near(sources, &spot)) {
                Some(excerpt) => excerpt.add(sources, spot, label.text.clone()),
                None => excerpts.push(Excerpt::new(sources, spot, AnnotationKind::Context, label.text.clone())),
            }
        }
        excerpts
    }
}

/// Lines of a file with what is to be underlined in them.
struct Excerpt {
    path: String,
    file: usize,
    /// Line and column of what it was made for.
    at: (usize, usize),
    lines: std::ops::RangeInclusive<usize>,
    text: String,
    /// First byte of the text in the file.
    start: usize,
    /// The text begins and ends within a long line.
    cut: bool,
    marks: Vec<(AnnotationKind, std::ops::Range<usize>, String)>,
}

impl Excerpt {
    fn new(sources: &Sources, spot: Spot, kind: AnnotationKind, note: String) -> Excerpt {
        let mut excerpt = Excerpt {
            path: one_line(&spot.path).into_owned(),
            file: spot.file,
            at: spot.start,
            lines: spot.start.0..=spot.start.0,
            text: String::new(),
            start: 0,
            cut: false,
            marks: vec![(kind, spot.range, note)],
        };
        excerpt.read(sources);
        excerpt
    }

    /// Whether the place can be shown together with what is there.
    fn is_near(&self, sources: &Sources, spot: &Spot) -> bool {
        let (first, last) = (*self.lines.start(), *self.lines.end());
        let (first_line, last_line) = (first.min(spot.start.0), last.max(spot.start.0));
        self.file == spot.file
            && !self.cut
            && first.abs_diff(spot.start.0) <= 6
            && sources.line_range(self.file, last_line).end - sources.line_range(self.file, first_line).start
                <= MAX_LINES
    }

    fn add(&mut self, sources: &Sources, spot: Spot, note: String) {
        let (first, last) = (*self.lines.start(), *self.lines.end());
        self.lines = first.min(spot.start.0)..=last.max(spot.start.0);
        self.marks.push((AnnotationKind::Context, spot.range, note));
        self.read(sources);
    }

    fn read(&mut self, sources: &Sources) {
        let file = sources.text(self.file);
        let mut start = sources.line_range(self.file, *self.lines.start()).start;
        let mut end = sources.line_range(self.file, *self.lines.end()).end;
        if end - start > MAX_LINE
            && let [(_, mark, _)] = self.marks.as_mut_slice()
        {
            self.cut = true;
            mark.end = mark.end.min(mark.start + MAX_LINE / 2);
            start = boundary(file, start.max(mark.start.saturating_sub(MAX_LINE / 4)));
            end = boundary(file, end.min(mark.end + MAX_LINE / 4));
            mark.end = boundary(file, mark.end);
        }
        self.start = start;
        self.text = file.get(start..end).unwrap_or_default().to_owned();
    }

    fn element(self) -> Element<'static> {
        let marks: Vec<_> = self
            .marks
            .iter()
            .map(|(kind, range, note)| {
                let start = self.shown_up_to(range.start).len();
                let mark: Annotation<'static> = kind.span(start..self.shown_up_to(range.end).len().max(start));
                if note.is_empty() { mark } else { mark.label(note.clone()) }
            })
            .collect();
        let snippet = Snippet::source(shown(&self.text)).line_start(*self.lines.start()).annotations(marks);
        snippet.path(self.path).into()
    }

    /// What is shown before a byte of the file.
    fn shown_up_to(&self, byte: usize) -> String {
        let before = self.text.get(..byte.saturating_sub(self.start).min(self.text.len())).unwrap_or_default();
        // Half a line break is none.
        shown(before.trim_end_matches('\r'))
    }

    /// Where what is shown is not what stands there, the renderer counts other columns: what it writes, and what it should.
    fn columns(&self) -> Option<(String, String)> {
        let (_, mark, _) = self.marks.first()?;
        let before = self.shown_up_to(mark.start);
        let column = before.chars().rev().take_while(|letter| *letter != '\n').count() + 1;
        let place = format!("{}:{}", self.path, self.at.0);
        (column != self.at.1).then(|| (format!("{place}:{column}"), format!("{place}:{}", self.at.1)))
    }
}

/// Lines of a file as they are shown.
fn shown(text: &str) -> String {
    visible(&text.replace("\r\n", "\n")).into_owned()
}
