//! One file: its text, its nodes, and what is worked out about it when first asked.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use super::arena::{Arena, Entry, Text, Value};
use super::nearly_json;
use super::parse::{self, Failure, Format};
use super::position::{JsonPlaces, YamlPlaces};
use super::tabs;

/// A file with its nodes; without any when it could not be parsed.
#[derive(Debug)]
pub(super) struct File {
    /// Its path, as messages show it.
    pub name: String,
    /// Its path, free of `.` and `..`.
    pub path: PathBuf,
    pub text: String,
    pub format: Format,
    pub arena: Arena,
    line_starts: OnceLock<Vec<usize>>,
    /// The characters before each block of [`BLOCK`] bytes.
    characters: OnceLock<Vec<usize>>,
    anchors: OnceLock<FxHashMap<String, u32>>,
    near_anchors: OnceLock<FxHashMap<String, u32>>,
    identifiers: OnceLock<FxHashMap<String, u32>>,
    judgement: OnceLock<bool>,
    pub json: OnceLock<JsonPlaces>,
    pub yaml: OnceLock<Option<YamlPlaces>>,
    /// The nodes whose contents were asked for.
    #[cfg(test)]
    pub visited: std::sync::Mutex<rustc_hash::FxHashSet<u32>>,
}

/// What a location of no file leads to.
pub(super) static NOTHING: std::sync::LazyLock<File> =
    std::sync::LazyLock::new(|| File::new(String::new(), PathBuf::new(), String::new()));

impl File {
    fn new(name: String, path: PathBuf, text: String) -> File {
        File {
            name,
            path,
            text,
            format: Format::Yaml,
            arena: Arena::default(),
            line_starts: OnceLock::new(),
            characters: OnceLock::new(),
            anchors: OnceLock::new(),
            near_anchors: OnceLock::new(),
            identifiers: OnceLock::new(),
            judgement: OnceLock::new(),
            json: OnceLock::new(),
            yaml: OnceLock::new(),
            #[cfg(test)]
            visited: Default::default(),
        }
    }

    /// Parses a description, whatever its file is called.
    pub fn parse(name: String, path: PathBuf, text: String) -> (File, Option<Failure>) {
        File::parse_as(name, path, text, parse::parse)
    }

    /// Parses what a reference leads to: prose may be taken in, too, as in `description: {$ref: about.md}`.
    pub fn parse_referenced(name: String, path: PathBuf, text: String) -> (File, Option<Failure>) {
        let extension = path.extension().map(|extension| extension.to_string_lossy().to_ascii_lowercase());
        match extension.as_deref() {
            Some("md" | "markdown" | "txt" | "html" | "htm") => {
                File::parse_as(name, path, text, |text, _| Ok((Format::Text, parse::whole(text))))
            }
            _ => File::parse(name, path, text),
        }
    }

    fn parse_as(
        name: String,
        path: PathBuf,
        mut text: String,
        parse: impl Fn(&str, bool) -> Result<(Format, Arena), Failure>,
    ) -> (File, Option<Failure>) {
        if text.starts_with('\u{feff}') {
            text.drain(..'\u{feff}'.len_utf8());
        }
        let is_json = is_called_json(&path);
        let outcome = tabs::forgiving(&mut text, |text| parse(text, is_json));
        let mut file = File::new(name, path, text);
        match outcome {
            Ok((format, arena)) => {
                file.format = format;
                file.arena = arena;
                (file, None)
            }
            Err(failure) => (file, Some(failure)),
        }
    }

    /// Takes what was to be JSON and is none for the YAML that it is, where that is certain.
    pub fn read_as_yaml(&mut self) {
        let read = is_called_json(&self.path).then(|| nearly_json::read(&self.text));
        self.arena = read.flatten().unwrap_or_default();
    }

    pub fn len(&self) -> usize {
        self.arena.len()
    }

    /// The texts that may be references to other files.
    pub fn references(&self) -> impl Iterator<Item = &str> {
        (0..self.arena.len() as u32).filter_map(|id| {
            let entry = self.arena.get(id)?;
            let Value::String(text) = entry.value else { return None };
            let is_reference = match entry.key {
                Text::Span { len: 4, .. } | Text::Owned(_) => self.arena.text(&self.text, entry.key) == "$ref",
                _ => false,
            };
            let text = self.arena.text(&self.text, text);
            let wanted = !text.starts_with('#') && (is_reference || self.is_mapped(entry, text));
            wanted.then_some(text)
        })
    }

    /// Whether this is an entry of a discriminator's mapping that names a file.
    fn is_mapped(&self, entry: &Entry, text: &str) -> bool {
        let file = text.split('#').next().unwrap_or_default();
        [".yaml", ".yml", ".json"].iter().any(|extension| file.ends_with(extension))
            && self.arena.key(&self.text, entry.parent) == "mapping"
    }

    /// What is said of its text, once; nothing of prose.
    pub fn judged(&self, judge: impl FnOnce(&str) -> bool) -> bool {
        *self.judgement.get_or_init(|| self.format != Format::Text && judge(&self.text))
    }

    /// The node whose `$anchor` or `$dynamicAnchor` is `name`.
    pub fn anchor(&self, name: &str) -> Option<u32> {
        let anchors = self.anchors.get_or_init(|| self.holders_by_text(&["$anchor", "$dynamicAnchor"]));
        anchors.get(name).copied()
    }

    /// The node that would be called `name` but for a `#` before it, or for how its key is written.
    pub fn near_anchor(&self, name: &str) -> Option<u32> {
        let anchors = self.near_anchors.get_or_init(|| {
            let found =
                self.holders_by_text(&["$anchor", "anchor", "Anchor", "$Anchor", "$anchors", "$achor", "$ancor"]);
            found.into_iter().map(|(text, node)| (text.trim_start_matches('#').trim().to_owned(), node)).collect()
        });
        anchors.get(name).copied()
    }

    /// The node whose `$id` or `$self` is `uri`.
    pub fn identified(&self, uri: &str) -> Option<u32> {
        let identifiers = self.identifiers.get_or_init(|| self.holders_by_text(&["$id", "$self"]));
        identifiers.get(uri).copied()
    }

    /// The nodes that have a text under one of the keys, by that text; without the `#` that may end a URI.
    fn holders_by_text(&self, keys: &[&str]) -> FxHashMap<String, u32> {
        let holders = (0..self.arena.len() as u32).filter_map(|id| {
            let entry = self.arena.get(id)?;
            let Value::String(text) = entry.value else { return None };
            let named = keys.contains(&self.arena.text(&self.text, entry.key));
            named.then(|| (self.arena.text(&self.text, text).trim_end_matches('#').to_owned(), entry.parent))
        });
        holders.collect()
    }

    fn line_starts(&self) -> &[usize] {
        self.line_starts.get_or_init(|| {
            std::iter::once(0).chain(self.text.match_indices('\n').map(|(offset, _)| offset + 1)).collect()
        })
    }

    /// The first byte of a line, counted from 0.
    pub fn line_start(&self, line: usize) -> usize {
        self.line_starts().get(line).copied().unwrap_or(self.text.len())
    }

    pub fn line_range(&self, line: usize) -> std::ops::Range<usize> {
        let start = self.line_start(line.saturating_sub(1));
        let text = self.text.get(start..self.line_start(line.max(1))).unwrap_or_default();
        start..start + text.trim_end_matches(['\n', '\r']).len()
    }

    pub fn line_column(&self, offset: usize) -> (usize, usize) {
        let line = self.line_starts().partition_point(|start| *start <= offset).max(1);
        let start = self.line_start(line - 1);
        (line, self.characters_before(offset.max(start)) - self.characters_before(start) + 1)
    }

    /// The byte at a line, counted from 1, and a column in characters, from 0.
    pub fn byte_at(&self, line: usize, column: usize) -> usize {
        let wanted = self.characters_before(self.line_start(line.saturating_sub(1))) + column;
        let block = self.characters().partition_point(|before| *before <= wanted).saturating_sub(1);
        let (start, mut before) = (block * BLOCK, self.characters().get(block).copied().unwrap_or(0));
        let rest = self.text.as_bytes().get(start..).unwrap_or_default().iter();
        let found = rest.take(2 * BLOCK).position(|byte| {
            before += usize::from(is_beginning(*byte));
            before > wanted
        });
        found.map_or(self.text.len(), |at| start + at)
    }

    /// How many characters begin before a byte. Counted from the last block: a line may be megabytes, and have many problems.
    fn characters_before(&self, offset: usize) -> usize {
        let blocks = self.characters();
        let offset = offset.min(self.text.len());
        let rest = self.text.as_bytes().get(offset / BLOCK * BLOCK..offset).unwrap_or_default();
        blocks.get(offset / BLOCK).copied().unwrap_or(0) + beginnings(rest)
    }

    fn characters(&self) -> &[usize] {
        self.characters.get_or_init(|| {
            let mut count = 0;
            let counted = self.text.as_bytes().chunks(BLOCK).map(|block| {
                count += beginnings(block);
                count
            });
            std::iter::once(0).chain(counted).collect()
        })
    }
}

/// Whether the name of a file says that it is JSON.
fn is_called_json(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json"))
}

/// Bytes whose characters are counted once.
const BLOCK: usize = 1024;

/// How many of the bytes begin a character.
fn beginnings(bytes: &[u8]) -> usize {
    #[cfg(test)]
    super::arena::STEPS.set(super::arena::STEPS.get() + bytes.len());
    bytes.iter().filter(|byte| is_beginning(**byte)).count()
}

fn is_beginning(byte: u8) -> bool {
    byte & 0xC0 != 0x80
}
