//! `--check`: on this repository, and on a copy with one mistake of each kind.

use std::fs;
use std::path::Path;

use clientwright::diagnostic::RenderOptions;
use tests::fixtures::root;
use xtask::codegen;

#[test]
fn the_committed_crate_is_what_the_description_says() {
    let outcome = codegen::compare(RenderOptions::default()).unwrap_or_else(|message| panic!("{message}"));
    assert!(outcome.changes.is_empty(), "{}", codegen::report(&outcome.changes));
}

#[test]
fn one_run_names_what_is_missing_stale_and_orphaned() {
    let copy = tempfile::tempdir().expect("a folder can be made");
    let folder = copy.path().join("generated");
    copy_all(&root().join("generated"), &folder);
    fs::remove_file(folder.join("src/types/poll.rs")).expect("it was generated");
    let edited = folder.join("src/types/session.rs");
    let text = fs::read_to_string(&edited).expect("it was generated");
    fs::write(&edited, text.replacen("pub struct", "pub  struct", 1)).expect("it can be written");
    fs::write(folder.join("src/types/of_yesterday.rs"), format!("{}\n", clientwright::output::MARK))
        .expect("it can be added");
    fs::create_dir(folder.join("src/by_hand")).expect("it can be made");
    fs::write(folder.join("src/by_hand/mod.rs"), "//! Not generated.\n").expect("it can be added");

    let before = listing(&folder);
    let outcome = codegen::compare_with(&xtask::realtimekit::spec(), &folder, RenderOptions::default());
    let changes = outcome.unwrap_or_else(|message| panic!("{message}")).changes;
    let report = codegen::report(&changes);
    for line in [
        "missing: generated/src/types/poll.rs",
        "stale: generated/src/types/session.rs",
        "orphan: generated/src/types/of_yesterday.rs is no longer generated",
        "orphan: generated/src/by_hand/mod.rs was not generated",
        "cargo xtask codegen",
        "-pub  struct",
    ] {
        assert!(report.contains(line), "`{line}` is not in\n{report}");
    }
    assert_eq!(changes.files.len(), 4, "{report}");
    assert!(report.lines().count() < 40, "the differences are short:\n{report}");
    assert_eq!(listing(&folder), before, "a check changes nothing");
}

#[test]
fn a_mistake_in_the_description_is_reported_and_nothing_is_compared() {
    let copy = tempfile::tempdir().expect("a folder can be made");
    copy_all(&root().join("spec"), copy.path());
    let spec = copy.path().join("realtimekit.yaml");
    let text = fs::read_to_string(&spec).expect("the description is there");
    fs::write(&spec, text.replacen("info:", "inof:", 1)).expect("it can be written");
    let Err(message) = codegen::compare_with(&spec, &root().join("generated"), RenderOptions::default()) else {
        panic!("the misspelt key was not noticed")
    };
    assert!(message.contains("realtimekit.yaml:"), "{message}");
    assert!(message.contains("did you mean `info`?"), "{message}");
    assert!(message.contains("nothing was written"), "{message}");
}

fn copy_all(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder can be made");
    for entry in fs::read_dir(from).expect("the folder can be read") {
        let entry = entry.expect("its entries can be read");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_all(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a file can be copied");
        }
    }
}

/// All files below a folder with their times, sorted.
fn listing(folder: &Path) -> Vec<(String, std::time::SystemTime)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("its entries can be read").path();
        if path.is_dir() {
            found.extend(listing(&path));
        } else {
            let time = path.metadata().and_then(|metadata| metadata.modified()).expect("files have times");
            found.push((path.display().to_string(), time));
        }
    }
    found.sort();
    found
}
