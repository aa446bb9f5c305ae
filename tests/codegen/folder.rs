//! What writing does to a folder: only what must change is changed, and what was written by hand is never deleted.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use clientwright::output::{Artefact, ChangeKind, Changes, MARK, Overwrite, update};

/// The artefacts of a crate of these files below `src`.
fn artefacts(files: &[(&str, &str)]) -> Vec<Artefact> {
    let mut artefacts: Vec<Artefact> =
        files.iter().map(|(path, text)| Artefact::text(path, format!("{MARK}\n{text}\n"))).collect();
    artefacts.sort_by(|one, other| one.path.cmp(&other.path));
    artefacts
}

fn write(folder: &Path, artefacts: &[Artefact]) -> Changes {
    update(folder, artefacts, Overwrite::Generated).expect("the folder can be written")
}

fn time(path: &Path) -> SystemTime {
    path.metadata().and_then(|metadata| metadata.modified()).expect("the file is there")
}

/// What runs leave beside a crate's files.
fn hidden(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).expect("the folder can be read").flatten();
    let names = names.map(|entry| entry.file_name().to_string_lossy().into_owned());
    names.filter(|name| name.starts_with('.')).collect()
}

#[test]
fn a_second_run_has_nothing_to_do_and_touches_nothing() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let files = artefacts(&[("src/lib.rs", "mod a;"), ("src/a.rs", "struct A;")]);
    assert_eq!(write(folder.path(), &files).files.len(), 2);
    let before = time(&folder.path().join("src/a.rs"));
    let again = write(folder.path(), &files);
    assert!(again.is_empty());
    assert_eq!(again.unchanged, 2);
    assert_eq!(time(&folder.path().join("src/a.rs")), before);
    assert_eq!(hidden(folder.path()), [""; 0]);
}

#[test]
fn only_what_differs_is_written() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    write(folder.path(), &artefacts(&[("src/lib.rs", "mod a;"), ("src/a.rs", "struct A;")]));
    let before = time(&folder.path().join("src/lib.rs"));
    let changes = write(folder.path(), &artefacts(&[("src/lib.rs", "mod a;"), ("src/a.rs", "struct B;")]));
    assert_eq!(changes.files.iter().map(|change| change.path.as_str()).collect::<Vec<_>>(), ["src/a.rs"]);
    assert_eq!(time(&folder.path().join("src/lib.rs")), before);
}

#[test]
fn orphans_go_and_what_was_written_by_hand_stays() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let path = |path: &str| folder.path().join(path);
    write(folder.path(), &artefacts(&[("src/lib.rs", ""), ("src/old/mod.rs", ""), ("src/old/one.rs", "")]));
    fs::write(path("src/by_hand.rs"), "//! Mine.\n").expect("it can be written");
    fs::write(path("README.md"), "Mine.\n").expect("it can be written");
    fs::write(path("src/rustfmt.toml"), "disable_all_formatting = true\n").expect("it can be written");
    let changes = write(folder.path(), &artefacts(&[("src/lib.rs", "")]));
    let kinds: Vec<(&str, &ChangeKind)> =
        changes.files.iter().map(|change| (change.path.as_str(), &change.kind)).collect();
    assert_eq!(
        kinds,
        [
            ("src/by_hand.rs", &ChangeKind::Foreign),
            ("src/old/mod.rs", &ChangeKind::Orphan),
            ("src/old/one.rs", &ChangeKind::Orphan),
        ]
    );
    assert!(!path("src/old").exists(), "a folder without files goes as well");
    assert!(["src/by_hand.rs", "src/rustfmt.toml", "README.md"].iter().all(|kept| path(kept).exists()));
}

/// Neither source nor manifest that somebody wrote is lost, unless that is asked for.
#[test]
fn what_was_written_by_hand_is_not_overwritten() {
    let files = artefacts(&[("src/lib.rs", "mod a;"), ("src/a.rs", "struct A;"), ("src/b.rs", "struct B;")]);
    for path in ["src/lib.rs", "src/a.rs"] {
        let folder = tempfile::tempdir().expect("a folder can be made");
        fs::create_dir(folder.path().join("src")).expect("it can be made");
        let (own, text) = (folder.path().join(path), format!("//! Mine.\n{MARK}\n"));
        fs::write(&own, &text).expect("it can be written");
        let changes = Changes::of(folder.path(), &files).expect("the folder can be read");
        assert_eq!(changes.by_hand().collect::<Vec<_>>(), [path]);
        let refused = update(folder.path(), &files, Overwrite::Generated).expect_err("it would be lost");
        assert_eq!(refused.iter().map(|fault| &fault.path).collect::<Vec<_>>(), [&own]);
        assert_eq!(fs::read_to_string(&own).expect("it is there"), text);
        assert!(!folder.path().join("src/b.rs").exists(), "nothing is written");
        update(folder.path(), &files, Overwrite::Everything).expect("it was asked for");
        assert!(fs::read_to_string(&own).expect("it is there").starts_with(MARK));
        assert!(folder.path().join("src/b.rs").exists());
    }
}

/// A file is in the way of a folder, so that writing fails whoever runs the test.
#[test]
fn a_failure_before_the_replacement_leaves_the_old_files() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    write(folder.path(), &artefacts(&[("src/a.rs", "struct Old;")]));
    fs::write(folder.path().join("src/types"), "a file where a folder should be").expect("it can be written");
    let files = artefacts(&[("src/a.rs", "struct New;"), ("src/types/b.rs", "struct B;")]);
    let faults = update(folder.path(), &files, Overwrite::Generated).expect_err("the folder can't be made");
    assert!(faults[0].path.starts_with(folder.path().join("src/types")), "{faults:?}");
    let text = fs::read_to_string(folder.path().join("src/a.rs")).expect("the file is there");
    assert!(text.contains("struct Old;"), "{text}");
    assert_eq!(hidden(folder.path()), [""; 0]);
}

/// What a killed run leaves: staged files beside the old ones, and, where a system can't exchange two folders in one step,
/// the old sources among them.
#[test]
fn a_run_after_an_interrupted_one_cleans_up() {
    for sources_are_away in [false, true] {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let at = |path: &str| folder.path().join(path);
        write(folder.path(), &artefacts(&[("src/a.rs", "struct A;"), ("src/b.rs", "struct B;")]));
        fs::write(at("src/mine.rs"), "//! Mine.\n").expect("it can be written");
        fs::create_dir_all(at(".generator-staging-1/src")).expect("it can be made");
        fs::write(at(".generator-staging-1/src/a.rs"), "struct Ne").expect("it can be written");
        if sources_are_away {
            fs::rename(at("src"), at(".generator-staging-1/old")).expect("it can be moved");
        }
        let changes = write(folder.path(), &artefacts(&[("src/a.rs", "struct New;"), ("src/b.rs", "struct B;")]));
        let paths: Vec<&str> = changes.files.iter().map(|change| change.path.as_str()).collect();
        assert_eq!(paths, ["src/a.rs", "src/mine.rs"], "what was there is found again");
        assert_eq!(fs::read_to_string(at("src/mine.rs")).expect("it is there"), "//! Mine.\n");
        assert_eq!(hidden(folder.path()), [""; 0]);
    }
}

#[cfg(unix)]
#[test]
fn a_folder_that_can_not_be_written_is_named() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = tempfile::tempdir().expect("a folder can be made");
    let inner = folder.path().join("closed");
    fs::create_dir(&inner).expect("it can be made");
    fs::set_permissions(&inner, fs::Permissions::from_mode(0o555)).expect("permissions can be set");
    let ignored = fs::write(inner.join("probe"), "").is_ok();
    // Who is root may write anywhere; a file in the way of the folder refuses root as well.
    let target = if ignored { inner.join("probe") } else { inner };
    let files = artefacts(&[("src/a.rs", "struct A;")]);
    let faults = update(&target, &files, Overwrite::Generated).expect_err("nothing can be written there");
    assert!(faults[0].path.starts_with(&target), "{faults:?}");
}
