//! Cures that are certain, made in the files: bytes are replaced, so that comments and all else stay.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::Range;
use std::path::Path;

use super::notation::json_source;
use super::place::{self, Spot};
use super::{Diagnostics, Fix, Position};
use crate::source::{Location, Sources, Underline, quoted};

/// A file as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mended {
    /// Its path.
    pub path: String,
    /// Its text.
    pub text: String,
    /// How many cures are in it.
    pub cures: usize,
}

impl Diagnostics {
    /// The files that certain cures change. Cures that touch one another are left for the next time; those that
    /// contradict one another, and keys that would be there twice, are left to the reader.
    pub fn mended(&self, sources: &Sources) -> Vec<Mended> {
        let mut edits: BTreeMap<usize, Vec<(Range<usize>, String)>> = BTreeMap::new();
        let fixes = self.sorted().into_iter().filter_map(|one| one.fix.as_ref());
        // What does not look like a part of a description is not written to.
        let fixes: Vec<&Fix> = fixes.filter(|fix| !place::is_hidden(&fix.place, sources)).collect();
        let mut renamed: HashMap<(Location, &str), HashSet<Location>> = HashMap::new();
        for (at, holder, key) in fixes.iter().filter_map(|fix| renaming(fix, sources)) {
            renamed.entry((holder, key)).or_default().insert(at);
        }
        let is_free = |fix: &&&Fix| {
            renaming(fix, sources).is_none_or(|(_, holder, key)| {
                sources.node(holder).get(key).is_none()
                    && renamed.get(&(holder, key)).is_none_or(|keys| keys.len() == 1)
            })
        };
        for fix in fixes.iter().filter(is_free) {
            if let Some((file, range, text)) = edit(fix, sources) {
                edits.entry(file).or_default().push((range, text));
            }
        }
        let mended = |(file, mut edits): (usize, Vec<(Range<usize>, String)>)| {
            edits.sort_by_key(|(range, _)| (range.start, range.end));
            edits.dedup();
            let twice: HashSet<Range<usize>> = edits
                .iter()
                .zip(edits.iter().skip(1))
                .filter(|((one, _), (other, _))| one == other)
                .map(|((range, _), _)| range.clone())
                .collect();
            edits.retain(|(range, _)| !twice.contains(range));
            let mut text = sources.text(file).to_owned();
            let (mut cures, mut untouched) = (0, text.len());
            for (range, new) in edits.iter().rev().filter(|(range, _)| range.start < range.end) {
                if range.end <= untouched && text.get(range.clone()).is_some() {
                    text.replace_range(range.clone(), new);
                    untouched = range.start;
                    cures += 1;
                }
            }
            Some(Mended { path: sources.name(file)?.to_owned(), text, cures }).filter(|mended| mended.cures > 0)
        };
        edits.into_iter().filter_map(mended).collect()
    }
}

/// Writes each file beside itself and puts it in its place, so that it is the old one or the new one at any time.
///
/// # Errors
/// The path, and what the operating system says.
pub fn write(mended: &[Mended]) -> Result<(), String> {
    for file in mended {
        let path = Path::new(&file.path);
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let beside = path.with_file_name(format!(".{name}.mended"));
        // The mark at the beginning of a file stays, which is no part of its text.
        let has_mark = std::fs::read(path).is_ok_and(|bytes| bytes.starts_with("\u{feff}".as_bytes()));
        let mark = if has_mark { "\u{feff}" } else { "" };
        let written = std::fs::write(&beside, format!("{mark}{}", file.text))
            .and_then(|()| std::fs::set_permissions(&beside, std::fs::metadata(path)?.permissions()))
            .and_then(|()| std::fs::rename(&beside, path));
        if let Err(error) = written {
            let _ = std::fs::remove_file(&beside);
            return Err(format!("{}: {error}", file.path));
        }
    }
    Ok(())
}

/// The key that a cure gives to a member, with the member and the mapping that holds it.
fn renaming<'f>(fix: &'f Fix, sources: &Sources) -> Option<(Location, Location, &'f str)> {
    let Position::Node(at, Underline::Key) = &fix.place else { return None };
    let key = if fix.is_source { fix.text.split_once(':')?.0 } else { &fix.text };
    Some((*at, sources.node(*at).parent()?.location(), key))
}

/// The bytes to replace, and by what.
fn edit(fix: &Fix, sources: &Sources) -> Option<(usize, Range<usize>, String)> {
    let spot = place::spot(&fix.place, sources)?;
    let text = sources.text(spot.file);
    if sources.is_json(spot.file) {
        return edit_json(fix, spot, text);
    }
    let sign = |at: Option<usize>| at.and_then(|at| text.as_bytes().get(at)).filter(|sign| b"'\"".contains(sign));
    let quote = sign(spot.range.start.checked_sub(1)).filter(|quote| Some(*quote) == sign(Some(spot.range.end)));
    let outer = spot.range.start.saturating_sub(1)..spot.range.end + 1;
    match (fix.is_source, quote, &fix.place) {
        (true, Some(_), Position::Node(..)) => Some((spot.file, outer, fix.text.clone())),
        (true, _, _) => Some((spot.file, spot.range, fix.text.clone())),
        (false, Some(b'\''), _) => Some((spot.file, outer, quoted(&fix.text))),
        (false, Some(_), _) => Some((spot.file, outer, serde_json::to_string(&fix.text).ok()?)),
        (false, None, _) if is_plain(&fix.text) => Some((spot.file, spot.range, fix.text.clone())),
        (false, None, _) => Some((spot.file, spot.range, quoted(&fix.text))),
    }
}

/// As [`edit`], in a file of JSON: texts stand in double quotes.
fn edit_json(fix: &Fix, spot: Spot, text: &str) -> Option<(usize, Range<usize>, String)> {
    let is_quote = |at: Option<usize>| at.and_then(|at| text.as_bytes().get(at)) == Some(&b'"');
    let is_inner = !is_quote(Some(spot.range.start))
        && is_quote(spot.range.start.checked_sub(1))
        && is_quote(Some(spot.range.end));
    let outer = if is_inner { spot.range.start - 1..spot.range.end + 1 } else { spot.range.clone() };
    let written = if fix.is_source { json_source(&fix.text)? } else { serde_json::to_string(&fix.text).ok()? };
    Some((spot.file, outer, written))
}

/// Whether YAML reads a text as itself without quotes, wherever it stands.
fn is_plain(text: &str) -> bool {
    let word = text.chars().all(|letter| letter.is_ascii_alphanumeric() || "_-./$#~".contains(letter));
    let begins = text.starts_with(|first: char| first.is_ascii_alphabetic() || first == '$' || first == '_');
    let other = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"];
    word && begins && !other.contains(&text.to_ascii_lowercase().as_str())
}
