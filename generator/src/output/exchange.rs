//! One folder in the place of another.

use std::fs;
use std::io;
use std::path::Path;

/// Where the old sources lie, within the staging folder, between two steps on systems that can't exchange in one.
pub(super) const OLD: &str = "old";

/// Puts the folder `new` in the place of `live`, in one step where the system can: then whoever is killed leaves one of
/// the two, whole. Elsewhere what was there goes to `old` first.
pub(super) fn exchange(new: &Path, live: &Path, old: &Path) -> io::Result<()> {
    match in_one_step(new, live) {
        Err(error) if error.kind() == io::ErrorKind::NotFound && !live.exists() => fs::rename(new, live),
        Err(error) if is_unknown(&error) => in_two_steps(new, live, old),
        done => done,
    }
}

/// Ends what [`in_two_steps`] began when it was killed.
pub(super) fn put_back(old: &Path, live: &Path) -> io::Result<()> {
    if old.is_dir() && !live.exists() { fs::rename(old, live) } else { Ok(()) }
}

fn in_two_steps(new: &Path, live: &Path, old: &Path) -> io::Result<()> {
    fs::rename(live, old)?;
    fs::rename(new, live).inspect_err(|_| {
        // The first error says what is wrong.
        let _ = put_back(old, live);
    })
}

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn in_one_step(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn in_one_step(_: &Path, other: &Path) -> io::Result<()> {
    let unknown = || Err(io::ErrorKind::Unsupported.into());
    other.try_exists().and_then(|exists| if exists { unknown() } else { Err(io::ErrorKind::NotFound.into()) })
}

/// Whether the system or the file system has no exchange.
fn is_unknown(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::Unsupported | io::ErrorKind::InvalidInput)
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;

    /// A folder with `src` and a staging folder with another `src`, each with one file that says which it is.
    fn two_versions() -> (tempfile::TempDir, [PathBuf; 3]) {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let paths = ["staging/src", "src", "staging/old"].map(|path| folder.path().join(path));
        for (path, text) in paths.iter().zip(["new", "live"]) {
            fs::create_dir_all(path).expect("it can be made");
            fs::write(path.join("lib.rs"), text).expect("it can be written");
        }
        (folder, paths)
    }

    fn text(folder: &Path) -> String {
        fs::read_to_string(folder.join("lib.rs")).unwrap_or_default()
    }

    #[test]
    fn both_ways_lead_to_the_new_version() {
        for way in [exchange, in_two_steps] {
            let (_folder, [new, live, old]) = two_versions();
            way(&new, &live, &old).expect("it can be exchanged");
            assert_eq!(text(&live), "new");
            put_back(&old, &live).expect("there is nothing to do");
            assert_eq!(text(&live), "new");
        }
    }

    #[test]
    fn what_is_not_there_is_no_obstacle() {
        let (_folder, [new, live, old]) = two_versions();
        fs::remove_dir_all(&live).expect("it can be deleted");
        exchange(&new, &live, &old).expect("it can be moved");
        assert_eq!(text(&live), "new");
    }

    #[test]
    fn half_an_exchange_is_taken_back() {
        let (_folder, [new, live, old]) = two_versions();
        fs::rename(&live, &old).expect("it can be moved");
        put_back(&old, &live).expect("it can be moved back");
        assert_eq!((text(&live).as_str(), text(&new).as_str(), old.exists()), ("live", "new", false));

        fs::remove_dir_all(&new).expect("it can be deleted");
        in_two_steps(&new, &live, &old).expect_err("there is nothing new");
        assert_eq!((text(&live).as_str(), old.exists()), ("live", false));
    }
}
