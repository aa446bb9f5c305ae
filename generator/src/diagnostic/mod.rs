//! Problems as values: what is wrong, where, and what to do about it.

mod causes;
pub mod codes;
mod consequence;
mod copied;
mod direct;
pub mod fix;
mod format;
mod given_twice;
mod group;
mod joined;
mod layout;
mod left_out;
mod look;
mod machine;
mod notation;
mod parts;
mod place;
mod render;
mod spelling;
mod suggest;
mod summary;
#[cfg(test)]
mod tests;
mod twice;
mod versions;

use std::ops::Range;

pub use self::codes::Code;
pub use self::format::Format;
pub(crate) use self::joined::in_a_row;
pub(crate) use self::look::may_be_shown;
pub(crate) use self::parts::{is_of_groups, is_of_parts};
pub use self::render::RenderOptions;
pub(crate) use self::spelling::{is_plural, more_said};
pub use self::suggest::{Near, nearest, suggest};

use crate::source::{Location, Node, Underline};

/// How bad a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is generated.
    Error,
    /// Generation goes on.
    Warning,
}

/// What a problem is about. Mistakes of an earlier stage are the cause of those of a later one, and come first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Stage {
    /// Files and their text.
    Syntax,
    /// Keys and the types of values.
    #[default]
    Keys,
    /// What refers to something else, by whatever name.
    References,
    /// What is well-formed, leads somewhere, and still can't be right.
    Meaning,
    /// Examples that don't fit, and what nothing needs.
    Rest,
}

/// How findings are judged that do not keep generation from being right.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Mode {
    /// As errors: for a description of one's own.
    #[default]
    Strict,
    /// As warnings: for documents of others.
    Lenient,
}

/// Where a problem is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Position {
    /// Nowhere in a file.
    None,
    /// In a file as a whole, or a folder, by its path.
    Path(String),
    /// At a node of a document.
    Node(Location, Underline),
    /// At bytes of a file of the document.
    Text(usize, Range<usize>),
}

/// A second place that explains a problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// Where.
    pub place: Position,
    /// What is there.
    pub text: String,
}

/// Something that is referred to and is not there.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Need {
    /// What should hold it; the root of the first file for a file.
    pub holder: Location,
    /// Its key, or the path of the file.
    pub name: String,
}

/// What a finding is about, for those that join findings of one cause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// What depends on the version of OpenAPI.
    Version,
    /// A mapping where a list must be.
    MappingForList,
    /// A schema that a discriminator maps, and that is no variant.
    MappedStranger,
    /// A property by which variants are told apart, and which a schema does not have.
    TagNotDescribed,
    /// A value by which no variant is found.
    TagUnknown,
    /// A key of which nothing tells what it is.
    Stranger,
    /// A key that stands beside the object which it belongs to.
    Astray,
    /// A key of an entry whose name is missing above it.
    Unnamed,
    /// The parameter of this name.
    Parameter(String),
}

/// A cure that is certain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// What to replace.
    pub place: Position,
    /// What to write there.
    pub text: String,
    /// Whether that is a text, which is quoted where need be, or already as it stands in the file.
    pub is_source: bool,
}

/// A problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// What kind it is.
    pub code: &'static Code,
    /// How bad it is.
    pub severity: Severity,
    /// What it is about.
    pub stage: Stage,
    /// What is wrong, in one sentence without a dot.
    pub message: String,
    /// Where.
    pub place: Position,
    /// What the underlined text is, where the message doesn't say it.
    pub note: Option<String>,
    /// Other places that matter.
    pub labels: Vec<Label>,
    /// What to do about it.
    pub help: Option<String>,
    /// What to write where, if that is certain.
    pub fix: Option<Fix>,
    /// What is not there: what a reference leads to, or what a misspelt key was meant to be.
    pub need: Option<Need>,
    /// What alike problems have in common (a keyword, say), for a summary.
    pub subject: Option<String>,
    /// Whether it is about what only a later version of OpenAPI has, or has otherwise.
    pub of_later: bool,
    /// What it is about, where findings are joined by that.
    pub about: Option<About>,
    /// What has the alike keys of which one message tells, and what to do about several.
    pub together: Option<(&'static str, &'static str)>,
}

/// Refines the problem that was just reported.
#[derive(Debug)]
pub struct Report<'a> {
    list: &'a mut Vec<Diagnostic>,
}

impl Report<'_> {
    fn refine(&mut self, change: impl FnOnce(&mut Diagnostic)) -> &mut Self {
        if let Some(diagnostic) = self.list.last_mut() {
            change(diagnostic);
        }
        self
    }

    /// Points at the key, not at the value.
    pub fn at_key(&mut self) -> &mut Self {
        self.refine(|diagnostic| {
            if let Position::Node(_, part) = &mut diagnostic.place {
                *part = Underline::Key;
            }
        })
    }

    /// Adds a second place, pointing at the value there.
    pub fn label(&mut self, at: Location, text: impl Into<String>) -> &mut Self {
        let label = Label { place: Position::Node(at, Underline::Value), text: text.into() };
        self.refine(|diagnostic| diagnostic.labels.push(label))
    }

    /// Adds a second place, pointing at the key there.
    pub fn key_label(&mut self, at: Location, text: impl Into<String>) -> &mut Self {
        let label = Label { place: Position::Node(at, Underline::Key), text: text.into() };
        self.refine(|diagnostic| diagnostic.labels.push(label))
    }

    /// Adds a second place, pointing at bytes of a file.
    pub fn text_label(&mut self, file: usize, range: Range<usize>, text: impl Into<String>) -> &mut Self {
        let label = Label { place: Position::Text(file, range), text: text.into() };
        self.refine(|diagnostic| diagnostic.labels.push(label))
    }

    /// Gives the text that a key or a value should have, where that is certain.
    pub fn fix(&mut self, place: Position, text: impl Into<String>) -> &mut Self {
        let fix = Fix { place, text: text.into(), is_source: false };
        self.refine(|diagnostic| diagnostic.fix = Some(fix))
    }

    /// Gives what should stand in the file, where that is certain.
    pub fn fix_source(&mut self, place: Position, text: impl Into<String>) -> &mut Self {
        let fix = Fix { place, text: text.into(), is_source: true };
        self.refine(|diagnostic| diagnostic.fix = Some(fix))
    }

    /// Says what is not there: what a reference leads to, or what a misspelt key was meant to be.
    pub fn need(&mut self, holder: Location, name: impl Into<String>) -> &mut Self {
        let need = Need { holder, name: name.into() };
        self.refine(|diagnostic| diagnostic.need = Some(need))
    }

    /// Writes a few words under the underlined text.
    pub fn note(&mut self, text: impl Into<String>) -> &mut Self {
        let text = text.into();
        self.refine(|diagnostic| diagnostic.note = Some(text))
    }

    /// Says what to do.
    pub fn help(&mut self, text: impl Into<String>) -> &mut Self {
        self.maybe_help(Some(text.into()))
    }

    /// Says what to do, if there is something to say.
    pub fn maybe_help(&mut self, text: Option<String>) -> &mut Self {
        self.refine(|diagnostic| {
            if text.is_some() {
                diagnostic.help = text;
            }
        })
    }

    /// Says what it is about, where findings are joined by that.
    pub fn about(&mut self, about: About) -> &mut Self {
        self.refine(|diagnostic| diagnostic.about = Some(about))
    }

    /// Says that a later version of OpenAPI has what this is about.
    pub fn of_later(&mut self) -> &mut Self {
        self.refine(|diagnostic| diagnostic.of_later = true)
    }

    /// Says that this and alike keys of the same object have one cause: what `owner` is, and what to do about several.
    pub fn together(&mut self, owner: &'static str, help: &'static str) -> &mut Self {
        self.refine(|diagnostic| diagnostic.together = Some((owner, help)))
    }

    /// Says what alike problems have in common, for a summary.
    pub fn subject(&mut self, subject: impl Into<String>) -> &mut Self {
        let subject = subject.into();
        self.refine(|diagnostic| diagnostic.subject = Some(subject))
    }
}

/// Collects problems; every stage gets it as `&mut`.
#[derive(Debug, Default)]
pub struct Diagnostics {
    mode: Mode,
    /// Whether the document was read: what comes now is about its meaning.
    read: bool,
    list: Vec<Diagnostic>,
    /// Names compared so far, see [`Diagnostics::suggest`].
    compared: usize,
}

/// After comparing so many names there are no more suggestions: a document may be wrong 100,000 times.
const MAX_COMPARED: usize = 3_000_000;

impl Diagnostics {
    /// An empty collection.
    pub fn new(mode: Mode) -> Diagnostics {
        Diagnostics { mode, ..Diagnostics::default() }
    }

    /// How findings are judged.
    pub fn mode(&self) -> Mode {
        self.mode
    }

    /// Reports what makes generation impossible or its result wrong.
    pub fn error(&mut self, code: &'static Code, at: Location, message: impl Into<String>) -> Report<'_> {
        self.push(code, Severity::Error, Position::Node(at, Underline::Value), message.into())
    }

    /// Reports what never keeps generation from going on.
    pub fn warning(&mut self, code: &'static Code, at: Location, message: impl Into<String>) -> Report<'_> {
        self.push(code, Severity::Warning, Position::Node(at, Underline::Value), message.into())
    }

    /// Reports what is an error in one's own description and a warning in that of others.
    pub fn finding(&mut self, code: &'static Code, at: Location, message: impl Into<String>) -> Report<'_> {
        self.push(code, self.severity(), Position::Node(at, Underline::Value), message.into())
    }

    /// How bad a finding is.
    fn severity(&self) -> Severity {
        match self.mode {
            Mode::Strict => Severity::Error,
            Mode::Lenient => Severity::Warning,
        }
    }

    /// Reports an error of a file or folder as a whole.
    pub fn error_in_file(
        &mut self,
        code: &'static Code,
        path: impl Into<String>,
        message: impl Into<String>,
    ) -> Report<'_> {
        self.push(code, Severity::Error, Position::Path(path.into()), message.into())
    }

    /// Reports an error at bytes of a file of the document.
    pub fn error_in_text(
        &mut self,
        code: &'static Code,
        file: usize,
        range: Range<usize>,
        message: impl Into<String>,
    ) -> Report<'_> {
        self.push(code, Severity::Error, Position::Text(file, range), message.into())
    }

    /// Reports a finding at bytes of a file of the document.
    pub fn finding_in_text(
        &mut self,
        code: &'static Code,
        file: usize,
        range: Range<usize>,
        message: impl Into<String>,
    ) -> Report<'_> {
        self.push(code, self.severity(), Position::Text(file, range), message.into())
    }

    /// Reports an error that has no place, such as one of the command line.
    pub fn error_without_place(&mut self, code: &'static Code, message: impl Into<String>) -> Report<'_> {
        self.push(code, Severity::Error, Position::None, message.into())
    }

    fn push(&mut self, code: &'static Code, severity: Severity, place: Position, message: String) -> Report<'_> {
        let diagnostic = Diagnostic {
            code,
            severity,
            stage: self.stage(code),
            message,
            place,
            note: None,
            labels: Vec::new(),
            help: None,
            fix: None,
            need: None,
            subject: None,
            of_later: false,
            about: None,
            together: None,
        };
        self.list.push(diagnostic);
        Report { list: &mut self.list }
    }

    /// What comes now is about the meaning of a document that was read.
    pub fn document_was_read(&mut self) {
        self.read = true;
    }

    fn stage(&self, code: &Code) -> Stage {
        match code.number {
            0..100 => Stage::Syntax,
            100..200 if !self.read => Stage::Keys,
            number if [codes::EXAMPLE_MISMATCH.number, codes::UNUSED_COMPONENT.number].contains(&number) => Stage::Rest,
            number if codes::REFERENCES.iter().any(|code| code.number == number) => Stage::References,
            _ => Stage::Meaning,
        }
    }

    /// Gives the value, as it should stand in the file, that mends what was just reported at it.
    pub fn cure(&mut self, node: Node<'_>, source: impl Into<String>) {
        self.mend(node, source.into(), true);
    }

    /// Gives the text that mends what was just reported at it.
    pub fn respell(&mut self, node: Node<'_>, text: impl Into<String>) {
        self.mend(node, text.into(), false);
    }

    fn mend(&mut self, node: Node<'_>, text: String, is_source: bool) {
        let place = Position::Node(node.location(), Underline::Value);
        if let Some(last) = self.list.last_mut().filter(|last| last.place == place) {
            last.fix = Some(Fix { place, text, is_source });
        }
    }

    /// The name most like `word`, as [`suggest`] finds it, but bounded over a whole run.
    pub fn suggest<'n>(&mut self, word: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
        self.nearest(word, names).map(|near| near.name)
    }

    /// As [`Self::suggest`], and whether another name would do as well.
    pub fn nearest<'n>(&mut self, word: &str, names: impl IntoIterator<Item = &'n str>) -> Option<Near<'n>> {
        let left = MAX_COMPARED.saturating_sub(self.compared);
        let compared = &mut self.compared;
        nearest(word, names.into_iter().take(left).inspect(|_| *compared += 1))
    }

    /// Whether so many names may still be compared; notes that they are.
    pub(crate) fn may_compare(&mut self, names: usize) -> bool {
        self.compared = self.compared.saturating_add(names);
        self.compared <= MAX_COMPARED
    }

    /// Whether generation must stop.
    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// Everything reported so far, in the order of reporting.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.list.iter()
    }

    /// Everything reported, once each, sorted by what it is about and by place.
    pub fn sorted(&self) -> Vec<&Diagnostic> {
        let mut seen = std::collections::HashSet::new();
        let mut sorted: Vec<&Diagnostic> = self
            .list
            .iter()
            .filter(|diagnostic| seen.insert((diagnostic.code.number, &diagnostic.place, &diagnostic.message)))
            .collect();
        sorted.sort_by_key(|diagnostic| (diagnostic.stage, diagnostic.order()));
        sorted
    }

    /// Adds what another collection holds.
    pub fn extend(&mut self, other: Diagnostics) {
        self.list.extend(other.list);
    }

    /// Whether nothing was reported.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
}
