//! `cargo xtask corpus`: whole documents generated, checked by the compiler, and their examples sent through the types.

mod document;
mod examples;
mod table;

use std::fs;
use std::path::{Path, PathBuf};

use indicatif::{ProgressBar, ProgressStyle};

use crate::realtimekit;

/// What to do with the documents.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Compile and run the examples, which takes longer than checking.
    pub examples: bool,
    /// Ask clippy as well.
    pub clippy: bool,
}

/// Generates and checks every document below the paths; the error is what to print when one of them fails.
pub fn run(paths: &[PathBuf], options: &Options) -> Result<String, String> {
    let documents = find(paths)?;
    let folder = realtimekit::root().join("target/corpus");
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}\n", folder.display()))?;
    let bar = ProgressBar::new(documents.len() as u64 + 1).with_style(
        ProgressStyle::with_template("{pos}/{len} {wide_bar} {msg}").unwrap_or_else(|_| ProgressStyle::default_bar()),
    );
    // The dependencies are compiled before any time is taken.
    bar.set_message("dependencies");
    document::warm_up(&folder)?;
    bar.inc(1);
    let mut rows = Vec::new();
    for path in documents {
        bar.set_message(path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default());
        rows.push(document::try_out(&path, &folder, options));
        bar.inc(1);
    }
    bar.finish_and_clear();
    let text = table::table(&rows);
    if rows.iter().all(document::Row::is_good) { Ok(text) } else { Err(text) }
}

/// The documents below the paths, smallest first.
fn find(paths: &[PathBuf]) -> Result<Vec<PathBuf>, String> {
    let mut found: Vec<(u64, PathBuf)> = Vec::new();
    for path in paths {
        let entries = if path.is_dir() {
            let entries = fs::read_dir(path).map_err(|error| format!("{}: {error}\n", path.display()))?;
            entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect()
        } else {
            vec![path.clone()]
        };
        for entry in entries.into_iter().filter(|entry| is_document(entry)) {
            let size = fs::metadata(&entry).map_err(|error| format!("{}: {error}\n", entry.display()))?.len();
            found.push((size, entry));
        }
    }
    if found.is_empty() {
        return Err("no documents (.json, .yaml, .yml) there\n".to_owned());
    }
    found.sort();
    Ok(found.into_iter().map(|(_, path)| path).collect())
}

fn is_document(path: &Path) -> bool {
    path.extension().is_some_and(|extension| ["json", "yaml", "yml"].iter().any(|known| extension == *known))
}
