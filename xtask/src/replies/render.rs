//! Findings as text for people: what is wrong, where in the reply, where in the description, and the cure.

use std::fmt::Write as _;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use clientwright::diagnostic::RenderOptions;
use clientwright::source::{Location, Sources, Underline};

use super::Description;
use super::finding::Finding;
use super::input::Input;

/// Longer lines, such as a reply on one line, are shown without an excerpt.
const MAX_LINE: usize = 300;

/// One finding.
pub fn render(
    description: &Description,
    input: &Input,
    name: &str,
    finding: &Finding,
    options: RenderOptions,
) -> String {
    let mut group = Group::with_title(Level::ERROR.primary_title(title(finding)));
    let node = input.node(&finding.path);
    let place = Place::of(&input.sources, node.location(), name.to_owned());
    match &place {
        Some(place) => group = group.element(place.snippet(AnnotationKind::Primary, pointer(finding))),
        None => group = group.element(Level::NOTE.message(format!("in {}", at(input, name, finding)))),
    }
    if let Some(place) = Place::of(&description.sources, finding.at, description.path(finding.at)) {
        group = group.element(place.snippet(AnnotationKind::Context, "described here".to_owned()));
    }
    let help = group.element(Level::HELP.message(finding.cure.clone()));
    let renderer = if options.colors { Renderer::styled() } else { Renderer::plain() };
    renderer.term_width(options.width).render(&[help])
}

fn title(finding: &Finding) -> String {
    let mut title = finding.message.clone();
    if finding.more > 0 {
        let _ = write!(title, " (and at {} more)", finding.more);
    }
    title
}

fn pointer(finding: &Finding) -> String {
    if finding.path.is_empty() { "the reply".to_owned() } else { finding.path.clone() }
}

/// The place in the reply in one line: the file, the line and the pointer.
pub fn at(input: &Input, name: &str, finding: &Finding) -> String {
    let span = input.sources.span(input.node(&finding.path).location(), Underline::Key);
    let (line, column) = input.sources.line_column(span.file, span.range.start);
    format!("{name}:{line}:{column} {}", pointer(finding))
}

/// A line of a file with what is to be underlined in it.
struct Place {
    path: String,
    line: usize,
    text: String,
    mark: std::ops::Range<usize>,
}

impl Place {
    fn of(sources: &Sources, location: Location, path: String) -> Option<Self> {
        let span = sources.span(location, Underline::Key);
        let (line, _) = sources.line_column(span.file, span.range.start);
        let range = sources.line_range(span.file, line);
        if range.is_empty() || range.len() > MAX_LINE {
            return None;
        }
        let text = sources.text(span.file).get(range.clone())?.to_owned();
        let start = span.range.start.saturating_sub(range.start).min(text.len());
        let end = span.range.end.saturating_sub(range.start).clamp(start, text.len());
        Some(Self { path, line, text, mark: start..end })
    }

    fn snippet(&self, kind: AnnotationKind, label: String) -> Snippet<'static, annotate_snippets::Annotation<'static>> {
        let snippet = Snippet::source(self.text.clone()).line_start(self.line).path(self.path.clone());
        snippet.annotation(kind.span(self.mark.clone()).label(label))
    }
}
