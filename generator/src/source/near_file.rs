//! Which file was meant by a reference to one that is not there, by the names of the files below the description's folder.

use std::path::{Path, PathBuf};

use super::reference::relative;
use super::{Location, Sources, normalize};
use crate::diagnostic::{Diagnostics, nearest};

/// Folders are looked into so deep, so many entries are looked at, and so many names are taken.
const MAX_DEPTH: usize = 4;
const MAX_ENTRIES: usize = 5000;
const MAX_FILES: usize = 300;

/// A path costs as much as so many names to compare.
const COST: usize = 10;

/// The files below a folder that may be parts of a description, in the order of their names.
fn descriptions_below(folder: &Path) -> Vec<PathBuf> {
    let root = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let mut found = Vec::new();
    let mut waiting = vec![(root.to_owned(), 0)];
    let mut left = MAX_ENTRIES;
    while let Some((folder, depth)) = waiting.pop() {
        let entries = std::fs::read_dir(&folder).into_iter().flatten().flatten().take(left);
        let mut entries: Vec<_> = entries.filter_map(|entry| Some((entry.file_type().ok()?, entry.path()))).collect();
        entries.sort_unstable_by(|one, other| one.1.cmp(&other.1));
        left -= entries.len();
        for (kind, path) in entries {
            let is_hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
            if kind.is_dir() && depth < MAX_DEPTH && !is_hidden {
                waiting.push((path, depth + 1));
            } else if kind.is_file() && is_description(&path) && found.len() < MAX_FILES {
                found.push(normalize(&path));
            }
        }
    }
    found
}

fn is_description(path: &Path) -> bool {
    path.extension().is_some_and(|extension| ["yaml", "yml", "json"].iter().any(|known| extension == *known))
}

impl Sources {
    /// The file that was meant by the text in front of a `#`, as a reference from here names it.
    pub fn near_file(&self, from: Location, written: &str, diagnostics: &mut Diagnostics) -> Option<String> {
        let here = &self.files.get(from.file())?.path;
        let loaded = self.files.iter().map(|file| &file.path);
        let below = || self.folder.as_deref().map(descriptions_below).unwrap_or_default();
        let beside = self.beside.get_or_init(below);
        if !diagnostics.may_compare(COST * (self.files.len() + beside.len())) {
            return None;
        }
        let mut known: Vec<String> =
            loaded.chain(beside).filter(|path| *path != here).map(|path| relative(here, path)).collect();
        known.sort_unstable();
        known.dedup();
        let wanted = written.split('?').next().unwrap_or_default().trim().replace('\\', "/").to_lowercase();
        let wanted = wanted.trim_start_matches("./").trim_matches('/');
        let only = |alike: &dyn Fn(&str) -> bool| {
            let mut found = known.iter().filter(|name| alike(&name.to_lowercase()));
            found.next().filter(|_| found.next().is_none()).cloned()
        };
        let folder = |name: &str| name.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
        let found = only(&|name| name == wanted)
            .or_else(|| only(&|name| stem(name) == stem(wanted)))
            .or_else(|| only(&|name| last(name) == last(wanted)))
            .or_else(|| only(&|name| stem(last(name)) == stem(last(wanted))))
            .or_else(|| {
                let beside = known.iter().filter(|name| folder(&name.to_lowercase()) == folder(wanted));
                nearest(wanted, beside.map(String::as_str))
                    .filter(|near| near.is_alone)
                    .map(|near| near.name.to_owned())
            })?;
        (found != written).then_some(found)
    }
}

/// A path without what stands behind the last dot of its name.
fn stem(path: &str) -> &str {
    let name = path.len() - last(path).len();
    path.rsplit_once('.').filter(|(stem, _)| stem.len() > name).map_or(path, |(stem, _)| stem)
}

fn last(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or_default()
}
