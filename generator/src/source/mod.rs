//! Files and their text: loads a document with every file it refers to, and says where things are.

mod arena;
mod confine;
mod file;
mod near_file;
mod nearly_json;
mod nesting;
mod node;
mod parse;
mod position;
mod reference;
mod report;
mod slip;
mod tabs;
#[cfg(test)]
mod tests;

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::path::{Component, Path, PathBuf};
use std::sync::OnceLock;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

pub use self::node::{Kind, Node};
pub use self::position::{Span, Underline};
pub use self::reference::{ReferenceError, escape_token};
pub(crate) use self::slip::{quoted, without_space};

use self::confine::Unreadable;
use self::file::File;
use self::parse::{Failure, FailureKind, Format};
use self::report::{report, report_keys, report_misread};
use crate::diagnostic::{Diagnostics, Mode, codes};

/// Files larger than this are refused.
const MAX_FILE_BYTES: u64 = 512 * 1024 * 1024;

/// A place in a document: a node of a file. Cheap to copy; the default is the root of the first file.
///
/// Locations are ordered as the nodes are in their file, files in the order in which they were loaded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Location {
    file: u32,
    node: u32,
}

impl Location {
    /// Index of the file, in load order; the root document is 0.
    pub fn file(self) -> usize {
        self.file as usize
    }

    /// Index of the node in its file, in document order.
    pub fn node(self) -> usize {
        self.node as usize
    }
}

/// Every file of a description: the root document first, then the files that references name.
#[derive(Debug, Default)]
pub struct Sources {
    files: Vec<File>,
    by_path: HashMap<PathBuf, u32>,
    /// Files that references name and that could not be read, with the reason.
    unreadable: FxHashMap<PathBuf, Unreadable>,
    /// The folder below which references are followed.
    folder: Option<PathBuf>,
    /// The files there, asked for where a reference names one that is not.
    beside: OnceLock<Vec<PathBuf>>,
}

impl Sources {
    /// Loads a document and, transitively, every file that it refers to, if it lies below the document's folder. Never
    /// touches the network.
    ///
    /// Sources come back even when nothing could be read, because messages are printed with them;
    /// [`Sources::root`] tells.
    pub fn load(path: impl AsRef<Path>, diagnostics: &mut Diagnostics) -> Sources {
        let path = path.as_ref();
        let folder = path.parent().unwrap_or(Path::new(""));
        Self::load_below(path, folder, diagnostics)
    }

    /// As [`Sources::load`], with the files below another folder.
    pub fn load_below(path: &Path, folder: &Path, diagnostics: &mut Diagnostics) -> Sources {
        let mut sources = Sources { folder: Some(folder.to_owned()), ..Sources::default() };
        let reading = |path: &Path| {
            confine::check(path, folder)?;
            read(path).map_err(Unreadable::Broken)
        };
        match read(path) {
            Ok(text) => sources.add_all(path, text, &reading, diagnostics),
            Err(reason) => {
                let name = path.display().to_string();
                diagnostics
                    .error_in_file(codes::FILE_UNREADABLE, name, format!("can't read the description: {reason}"))
                    .help("give the path of an OpenAPI document in YAML or JSON");
            }
        }
        sources
    }

    /// A document of one file, from memory.
    pub fn from_text(name: &str, text: &str, diagnostics: &mut Diagnostics) -> Sources {
        Sources::from_texts([(name, text)], diagnostics)
    }

    /// A document of several files, from memory. The first is the root.
    pub fn from_texts<'t>(
        files: impl IntoIterator<Item = (&'t str, &'t str)>,
        diagnostics: &mut Diagnostics,
    ) -> Sources {
        let files: Vec<(PathBuf, &str)> =
            files.into_iter().map(|(name, text)| (normalize(Path::new(name)), text)).collect();
        let mut sources = Sources::default();
        if let Some((path, text)) = files.first() {
            let read = |path: &Path| {
                let found = files.iter().find(|(name, _)| name == path);
                found.map(|(_, text)| (*text).to_owned()).ok_or_else(Unreadable::missing)
            };
            sources.add_all(path, (*text).to_owned(), &read, diagnostics);
        }
        sources
    }

    /// The root of the root document, unless it could not be read.
    pub fn root(&self) -> Option<Node<'_>> {
        self.file_root(0)
    }

    /// The roots of all files that could be read, in load order.
    pub fn roots(&self) -> impl Iterator<Item = Node<'_>> {
        (0..self.files.len() as u32).filter_map(|file| self.file_root(file))
    }

    /// The node at a location.
    pub fn node(&self, at: Location) -> Node<'_> {
        Node::new(self.files.get(at.file as usize).unwrap_or(&file::NOTHING), at)
    }

    /// What is at a location, as JSON.
    pub fn value(&self, at: Location) -> serde_json::Value {
        self.node(at).value()
    }

    /// The path of the file of a location, as messages show it.
    pub fn path(&self, at: Location) -> &str {
        self.node(at).file_name()
    }

    /// The JSON pointer of a location in its file: empty for the root.
    pub fn pointer(&self, at: Location) -> String {
        self.node(at).pointer()
    }

    /// How many nodes each file has, by [`Location::file`].
    pub fn sizes(&self) -> Vec<usize> {
        self.files.iter().map(File::len).collect()
    }

    /// The paths of all files, in load order, as messages show them.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(|file| file.name.as_str())
    }

    /// The path of a file, as messages show it.
    pub fn name(&self, file: usize) -> Option<&str> {
        self.files.get(file).map(|file| file.name.as_str())
    }

    /// The text of a file.
    pub fn text(&self, file: usize) -> &str {
        self.files.get(file).map_or("", |file| &file.text)
    }

    /// Whether a file is written in JSON, whatever it is called.
    pub(crate) fn is_json(&self, file: usize) -> bool {
        self.files.get(file).is_some_and(|file| file.format == Format::Json)
    }

    /// What `judge` says of a file's text, and whether it is that of the root document; asked once. Nothing is said of prose.
    pub(crate) fn judged(&self, file: usize, judge: impl FnOnce(&str, bool) -> bool) -> bool {
        self.files.get(file).is_some_and(|source| source.judged(|text| judge(text, file == 0)))
    }

    /// The bytes to underline for a location.
    pub fn span(&self, at: Location, part: Underline) -> Span {
        match self.files.get(at.file as usize) {
            Some(file) => Span { file: at.file as usize, range: file.range(at.node, part) },
            None => Span::default(),
        }
    }

    /// Line and column, both from 1 and the column in characters, of a byte of a file.
    pub fn line_column(&self, file: usize, offset: usize) -> (usize, usize) {
        self.files.get(file).map_or((1, 1), |file| file.line_column(offset))
    }

    /// The bytes of a line, counted from 1, without its line break.
    pub fn line_range(&self, file: usize, line: usize) -> Range<usize> {
        self.files.get(file).map_or(0..0, |file| file.line_range(line))
    }

    fn file_root(&self, file: u32) -> Option<Node<'_>> {
        let source = self.files.get(file as usize)?;
        (source.len() > 0).then(|| Node::new(source, Location { file, node: 0 }))
    }

    /// Adds a file and, level by level, those that its references name. Files of a level are parsed side by
    /// side, and numbered in the order in which they are named.
    fn add_all(&mut self, path: &Path, text: String, read: &Reading<'_>, diagnostics: &mut Diagnostics) {
        let path = normalize(path);
        let is_lenient = diagnostics.mode() == Mode::Lenient;
        let mut wanted = self.add(Parsed::new(&path, text, is_lenient, File::parse), diagnostics);
        while !wanted.is_empty() {
            let mut seen = HashSet::new();
            wanted.retain(|path| !self.knows(path) && seen.insert(path.clone()));
            let parse =
                |path: &PathBuf| read(path).map(|text| Parsed::new(path, text, is_lenient, File::parse_referenced));
            let parsed: Vec<_> = match wanted.as_slice() {
                [path] => vec![parse(path)],
                several => several.par_iter().map(parse).collect(),
            };
            let level = std::mem::take(&mut wanted);
            for (path, outcome) in level.into_iter().zip(parsed) {
                match outcome {
                    Ok(parsed) => wanted.extend(self.add(parsed, diagnostics)),
                    // Reported where a reference to it is followed: an example may hold a `$ref` that is none.
                    Err(reason) => {
                        self.unreadable.insert(path, reason);
                    }
                }
            }
        }
    }

    fn knows(&self, path: &Path) -> bool {
        self.by_path.contains_key(path) || self.unreadable.contains_key(path)
    }

    /// Adds a file, reports what is wrong with its text, and returns the files that its references name.
    fn add(&mut self, parsed: Parsed, diagnostics: &mut Diagnostics) -> Vec<PathBuf> {
        let Parsed { file, failure, wanted } = parsed;
        let index = self.files.len() as u32;
        if let Some(failure) = failure {
            report(index, &failure, file.len() > 0, diagnostics);
        }
        report_keys(index, &file, diagnostics);
        report_misread(index, &file, diagnostics);
        self.by_path.insert(file.path.clone(), index);
        self.files.push(file);
        wanted
    }
}

/// How the text of a file is had.
type Reading<'r> = dyn Fn(&Path) -> Result<String, Unreadable> + Sync + 'r;

/// A file that was parsed, and the files that its references name.
struct Parsed {
    file: File,
    failure: Option<Failure>,
    wanted: Vec<PathBuf>,
}

impl Parsed {
    fn new(
        path: &Path,
        text: String,
        is_lenient: bool,
        parse: impl Fn(String, PathBuf, String) -> (File, Option<Failure>),
    ) -> Parsed {
        let (mut file, failure) = parse(path.display().to_string(), path.to_owned(), text);
        if is_lenient && failure.as_ref().is_some_and(|failure| failure.kind == FailureKind::Syntax) {
            file.read_as_yaml();
        }
        let mut seen = HashSet::new();
        let references = file.references().filter_map(|reference| reference::target_path(&file.path, reference));
        let wanted = references.filter(|path| seen.insert(path.clone())).collect();
        Parsed { file, failure, wanted }
    }
}

/// Reads a file from disk as text, without its byte order mark.
fn read(path: &Path) -> Result<String, String> {
    let metadata = std::fs::metadata(path).map_err(|error| plain(&error))?;
    if !metadata.is_file() {
        return Err("it is not a file".to_owned());
    }
    if metadata.len() > MAX_FILE_BYTES {
        return Err(format!("it is larger than {} MB", MAX_FILE_BYTES / 1024 / 1024));
    }
    let bytes = std::fs::read(path).map_err(|error| plain(&error))?;
    String::from_utf8(bytes).map_err(|error| {
        let bytes = error.as_bytes();
        if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
            "it is UTF-16 text; save it as UTF-8".to_owned()
        } else {
            format!("it is not UTF-8 text (byte {})", error.utf8_error().valid_up_to() + 1)
        }
    })
}

/// The message of an error of the operating system, without its number.
fn plain(error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory => "there is no such file".to_owned(),
        std::io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        _ => error.to_string(),
    }
}

/// Takes `.` and `..` out of a path without asking the file system.
pub fn normalize(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir if matches!(plain.components().next_back(), Some(Component::Normal(_))) => {
                plain.pop();
            }
            other => plain.push(other),
        }
    }
    plain
}
