//! Descriptions with other bytes: what can't be read is told with its place, in every form that messages have.

use std::path::Path;

use clientwright::diagnostic::{Diagnostics, Format, Mode, RenderOptions};
use clientwright::source::{Location, Sources};
use clientwright::{check, openapi};
use fastrand::Rng;

use super::judge;

/// No text here needs more.
const MAX_BYTES: usize = 1024 * 1024;

/// Messages of a text here need no more: five hundred, and each of a few lines.
const MAX_MESSAGES: usize = 4 * 1024 * 1024;

/// What means something in YAML, in JSON, or to a terminal.
const PIECES: [&str; 40] = [
    "\n",
    "\r",
    "\r\n",
    "\t",
    " ",
    "\n  ",
    "\"",
    "'",
    ":",
    ": ",
    "- ",
    "{",
    "}",
    "[",
    "]",
    ",",
    "#",
    "&a ",
    "*a",
    "<<: *a\n",
    "!!binary ",
    "!t ",
    "|\n",
    ">-\n",
    "---\n",
    "...\n",
    "%YAML 1.2\n",
    "? ",
    "\\",
    "\\u0000",
    "\\ud800",
    "\u{feff}",
    "\u{85}",
    "\u{2028}",
    "\u{1b}[31m",
    "\0",
    "🎉",
    "$ref: '#/",
    "~1",
    "1e999",
];

/// A text of the bases with one to six changes.
pub(super) fn changed(bases: &[Vec<u8>], random: &mut Rng) -> Vec<u8> {
    let Some(base) = random.choice(bases) else { return Vec::new() };
    let mut bytes = base.clone();
    for _ in 0..random.usize(1..7) {
        let start = random.usize(..=bytes.len());
        let end = (start + random.usize(..60)).min(bytes.len());
        match random.u8(..8) {
            0 => bytes.truncate(start),
            1 => bytes.iter_mut().skip(start).take(1).for_each(|byte| *byte = random.u8(..)),
            2 => drop(bytes.drain(start..end)),
            3 => {
                let other = random.choice(bases).unwrap_or(base);
                let from = random.usize(..=other.len());
                let part = &other[from..(from + random.usize(..200)).min(other.len())];
                bytes.splice(start..end, part.iter().copied());
            }
            4 => {
                let times = random.usize(..1000).min(MAX_BYTES / (end - start + 1));
                let part = bytes[start..end].repeat(times);
                bytes.splice(start..start, part);
            }
            5 => {
                let times = 1 << random.u8(..12);
                let piece = PIECES[random.usize(..PIECES.len())].repeat(times);
                bytes.splice(start..start, piece.into_bytes());
            }
            _ => drop(bytes.splice(start..start, PIECES[random.usize(..PIECES.len())].bytes())),
        }
        bytes.truncate(MAX_BYTES);
    }
    bytes
}

/// Whether the text is a description without an error; an error when a problem has no place, or what is said is not right.
pub(super) fn attempt(path: &Path) -> Result<bool, String> {
    let mut diagnostics = Diagnostics::new(Mode::Strict);
    let sources = Sources::load(path, &mut diagnostics);
    let document = openapi::read(&sources, &mut diagnostics);
    diagnostics.document_was_read();
    if let Some(document) = &document {
        check::check(document, &sources, &mut diagnostics);
    }
    diagnostics.settle(&sources);
    if document.is_none() && !diagnostics.has_errors() {
        return Err("nothing was said".to_owned());
    }
    let lines = sources.text(0).lines().count().max(1) + 1;
    for one in diagnostics.iter() {
        let place = one.position(&sources).ok_or_else(|| format!("without a place: {}", one.message))?;
        let line = place.rsplit(':').nth(1).and_then(|line| line.parse::<usize>().ok());
        if line.is_some_and(|line| line == 0 || line > lines) {
            return Err(format!("beyond the file: {place}"));
        }
    }
    for (name, format) in Format::NAMES {
        let written = diagnostics.written(format, &sources, RenderOptions::default(), true);
        if let Some(line) = written.lines().find(|line| line.contains(judge::is_odd)) {
            return Err(format!("characters that are not seen in the form `{name}`: {line:?}"));
        }
        if format == Format::Human && written.len() > MAX_MESSAGES {
            return Err(format!("{} bytes of messages", written.len()));
        }
    }
    drop(diagnostics.summary(&sources));
    for mended in diagnostics.mended(&sources) {
        Sources::from_text("mended.yaml", &mended.text, &mut Diagnostics::new(Mode::Strict)).value(Location::default());
    }
    Ok(!diagnostics.has_errors())
}
