//! `cargo xtask corpus`: whole documents generated, checked by the compiler, and their examples sent through the types.

mod calls;
mod document;
mod examples;
mod measure;
mod table;
mod values;

use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use indicatif::{ProgressBar, ProgressStyle};

use crate::realtimekit;

/// What to do with the documents.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Compile and run the examples, which takes longer than checking.
    pub examples: bool,
    /// How many values to make for each type, which go through it as the examples do.
    pub values: usize,
    /// How many calls to make of each operation, to look at what they would send.
    pub calls: usize,
    /// Ask clippy as well.
    pub clippy: bool,
}

/// Generates and checks every document below the paths, several at a time; the error is what to print when one of them
/// fails: where something panics, what comes out does not compile, an operation lost its body or its reply, or a value that was
/// made for a type does not come out of it as it went in.
pub fn run(paths: &[PathBuf], options: &Options) -> Result<String, String> {
    let found = find(paths)?;
    let folder = realtimekit::root().join("target/corpus");
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}\n", folder.display()))?;
    // Each worker compiles the dependencies once more, which pays for several documents.
    let workers = std::thread::available_parallelism().map_or(1, usize::from).min(found.documents.len().div_ceil(4));
    let bar = ProgressBar::new(found.documents.len() as u64).with_style(
        ProgressStyle::with_template("{pos}/{len} {wide_bar} {msg}").unwrap_or_else(|_| ProgressStyle::default_bar()),
    );
    let waiting = Mutex::new(found.documents.iter().enumerate());
    let rows: Mutex<Vec<(usize, document::Row)>> = Mutex::default();
    let failures: Mutex<Vec<String>> = Mutex::default();
    std::thread::scope(|scope| {
        for worker in 0..workers {
            let (waiting, rows, failures, bar) = (&waiting, &rows, &failures, &bar);
            // Each has a target folder of its own, for cargo locks them.
            let target = if worker == 0 { folder.join("target") } else { folder.join(format!("target-{worker}")) };
            let place = document::Place { folder: folder.clone(), target };
            scope.spawn(move || {
                // The dependencies are compiled before any time is taken.
                if let Err(message) = document::warm_up(&place, worker) {
                    locked(failures).push(message);
                    return;
                }
                loop {
                    let Some((index, path)) = locked(waiting).next() else { return };
                    bar.set_message(
                        path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
                    );
                    let row = document::try_out(path, &format!("{index}"), &place, options);
                    locked(rows).push((index, row));
                    bar.inc(1);
                }
            });
        }
    });
    bar.finish_and_clear();
    if let Some(message) = locked(&failures).first() {
        return Err(message.clone());
    }
    let mut rows = std::mem::take(&mut *locked(&rows));
    rows.sort_by_key(|(index, _)| *index);
    let rows: Vec<document::Row> = rows.into_iter().map(|(_, row)| row).collect();
    let mut text = table::table(&rows);
    if found.others > 0 {
        text.push_str(&format!("\n{} other files are no documents of OpenAPI 3\n", found.others));
    }
    if rows.iter().all(document::Row::is_good) { Ok(text) } else { Err(text) }
}

fn locked<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

/// What lies below the paths.
pub(crate) struct Found {
    /// The documents, smallest first.
    pub(crate) documents: Vec<PathBuf>,
    /// Files of the same kinds that are none: parts of others, for instance.
    others: usize,
}

/// The documents below the paths; a path that is a file is taken as it is.
pub(crate) fn find(paths: &[PathBuf]) -> Result<Found, String> {
    let mut documents: Vec<(u64, PathBuf)> = Vec::new();
    let mut others = 0;
    let mut waiting: Vec<(PathBuf, bool)> = paths.iter().map(|path| (path.clone(), true)).collect();
    while let Some((path, given)) = waiting.pop() {
        let failed = |error: std::io::Error| format!("{}: {error}\n", path.display());
        if path.is_dir() {
            for entry in fs::read_dir(&path).map_err(failed)? {
                waiting.push((entry.map_err(failed)?.path(), false));
            }
        } else if given || (is_document(&path) && is_openapi(&path)) {
            documents.push((fs::metadata(&path).map_err(failed)?.len(), path));
        } else if is_document(&path) {
            others += 1;
        }
    }
    if documents.is_empty() {
        return Err("no documents of OpenAPI 3 (.json, .yaml, .yml) there\n".to_owned());
    }
    documents.sort();
    Ok(Found { documents: documents.into_iter().map(|(_, path)| path).collect(), others })
}

/// Whether a file says that it is a document of OpenAPI 3, not a part of one.
fn is_openapi(path: &Path) -> bool {
    let mut text = String::new();
    let read = fs::File::open(path).and_then(|mut file| file.read_to_string(&mut text));
    let version = |line: &str| {
        let line = line.trim_start_matches(['{', ' ', '\t', '"', '\'']);
        line.strip_prefix("openapi").is_some_and(|rest| {
            rest.trim_start_matches(['"', '\'', ' ', ':', '\t']).starts_with('3') && rest.contains(':')
        })
    };
    // Members of a mapping stand on lines of their own, or, in JSON without lines, behind a comma.
    read.is_ok() && (text.lines().any(version) || text.contains("\"openapi\":\"3"))
}

fn is_document(path: &Path) -> bool {
    path.extension().is_some_and(|extension| ["json", "yaml", "yml"].iter().any(|known| extension == *known))
}
