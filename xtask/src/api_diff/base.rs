//! What a git revision has: files, tags, versions.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::realtimekit;

/// The last tag that leads here; `None` where there is none.
#[must_use]
pub fn last_tag() -> Option<String> {
    let tag = git(&["describe", "--tags", "--abbrev=0"]).ok()?;
    Some(tag.trim().to_owned()).filter(|tag| !tag.is_empty())
}

/// The commit of a revision.
pub fn commit(revision: &str) -> Result<String, String> {
    // A revision is no option, whatever it begins with.
    if revision.starts_with('-') {
        return Err(format!("{revision:?} is no revision\n"));
    }
    let commit = git(&["rev-parse", "--verify", "--quiet", &format!("{revision}^{{commit}}")])
        .map_err(|_| format!("git knows no revision {revision:?}; `git log --oneline` shows them\n"))?;
    Ok(commit.trim().to_owned())
}

/// A file of a commit; `None` where it has none.
#[must_use]
pub fn file(commit: &str, path: &str) -> Option<String> {
    git(&["show", &format!("{commit}:{path}")]).ok()
}

/// Writes a folder of a commit below another folder.
pub fn copy(commit: &str, folder: &str, to: &Path) -> Result<(), String> {
    let names = git(&["ls-tree", "-r", "-z", "--name-only", commit, "--", folder])?;
    for name in names.split('\0').filter(|name| !name.is_empty()) {
        let path = to.join(name);
        let failed = |error: std::io::Error| format!("{}: {error}\n", path.display());
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(failed)?;
        }
        fs::write(&path, git(&["show", &format!("{commit}:{name}")])?).map_err(failed)?;
    }
    Ok(())
}

/// What git prints, run in this repository.
pub fn git(arguments: &[&str]) -> Result<String, String> {
    let root = realtimekit::root();
    let output = Command::new("git").arg("-C").arg(&root).args(arguments).output();
    let output = output.map_err(|error| format!("git can't be run: {error}\n"))?;
    if !output.status.success() {
        return Err(format!("git {}: {}\n", arguments.join(" "), String::from_utf8_lossy(&output.stderr).trim()));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
