//! Files and folders that are nothing else. Pipes, devices and links are refused before they are opened: reading a pipe
//! waits for ever, and a link leads out of the folder.

use std::collections::BTreeSet;
use std::fs::{self, FileType, Metadata};
use std::io;
use std::path::Path;

use super::Fault;

/// What to do about a file that is none.
const MOVE_AWAY: &str = "delete it or move it away, or choose another folder";

/// What a path below `folder` leads to, `None` when there is nothing. Links on the way are an error as well.
pub(super) fn metadata(folder: &Path, path: &str) -> Result<Option<Metadata>, Fault> {
    let mut at = folder.to_owned();
    let mut found = None;
    for part in path.split('/') {
        at.push(part);
        let metadata = match fs::symlink_metadata(&at) {
            Ok(metadata) => metadata,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) if error.kind() == io::ErrorKind::NotADirectory => {
                return Err(no_folder(at.parent().unwrap_or(folder)));
            }
            Err(error) => return Err(Fault::io(&at, &error)),
        };
        refuse_special(&at, metadata.file_type())?;
        found = Some(metadata);
    }
    Ok(found)
}

/// The contents of a file below `folder`, `None` when there is nothing.
pub(super) fn read(folder: &Path, path: &str) -> Result<Option<Vec<u8>>, Fault> {
    let at = folder.join(path);
    match metadata(folder, path)? {
        None => Ok(None),
        Some(found) if found.is_dir() => {
            Err(Fault::new(&at, "this is a folder where a file should be").help(MOVE_AWAY))
        }
        Some(_) => fs::read(&at).map(Some).map_err(|error| Fault::io(&at, &error)),
    }
}

/// The paths of all files below `folder/below`, with `/`.
pub(super) fn files(folder: &Path, below: &str) -> Result<BTreeSet<String>, Fault> {
    let mut found = BTreeSet::new();
    match metadata(folder, below)? {
        None => return Ok(found),
        Some(metadata) if metadata.is_dir() => {}
        Some(_) => return Err(no_folder(&folder.join(below))),
    }
    let mut folders = vec![below.to_owned()];
    while let Some(below) = folders.pop() {
        let at = folder.join(&below);
        for entry in fs::read_dir(&at).map_err(|error| Fault::io(&at, &error))? {
            let entry = entry.map_err(|error| Fault::io(&at, &error))?;
            let kind = entry.file_type().map_err(|error| Fault::io(&entry.path(), &error))?;
            refuse_special(&entry.path(), kind)?;
            let path = format!("{below}/{}", entry.file_name().to_string_lossy());
            if kind.is_dir() {
                folders.push(path);
            } else {
                found.insert(path);
            }
        }
    }
    Ok(found)
}

/// Refuses what is no folder at a path, links to folders among it.
pub(super) fn folder(at: &Path) -> Result<(), Fault> {
    let kind = fs::symlink_metadata(at).map_err(|error| Fault::io(at, &error))?.file_type();
    refuse_special(at, kind)?;
    if kind.is_dir() { Ok(()) } else { Err(no_folder(at)) }
}

fn no_folder(at: &Path) -> Fault {
    Fault::new(at, "this is a file where a folder should be").help(MOVE_AWAY)
}

fn refuse_special(at: &Path, kind: FileType) -> Result<(), Fault> {
    let what = match kind {
        _ if kind.is_dir() || kind.is_file() => return Ok(()),
        _ if kind.is_symlink() => "this is a link to another place",
        _ => "this is a pipe, a socket or a device",
    };
    Err(Fault::new(at, format!("{what}, and the generator writes files and folders only")).help(MOVE_AWAY))
}
