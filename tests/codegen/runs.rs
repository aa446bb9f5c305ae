//! Runs that are killed, runs at the same time, and files that are none: each run is a process of its own, this test's
//! program.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use clientwright::output::{Artefact, Changes, Fault, MARK, Overwrite, update};

/// How many files a version has: enough that replacing them one by one takes as long as a kill needs.
const FILES: usize = 200;

/// The folder that a child writes, which versions, and how often.
const TASK: [&str; 3] = ["RUNS_FOLDER", "RUNS_VERSIONS", "RUNS_TIMES"];

/// A crate whose files all name the version. Half of them are called after it, so that the other version's have to go.
fn version(name: &str) -> Vec<Artefact> {
    let file = |number: usize| {
        let path = if number.is_multiple_of(2) {
            format!("src/of_{name}/f{number}.rs")
        } else {
            format!("src/all/f{number}.rs")
        };
        Artefact::text(&path, format!("{MARK}\n// {name}\n"))
    };
    let mut files: Vec<Artefact> = (0..FILES).map(file).collect();
    files.push(Artefact::text("src/lib.rs", format!("{MARK}\n// {name}\n")));
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files
}

/// The work of a child; as a test of its own it does nothing.
#[test]
fn child() {
    let [Ok(folder), Ok(versions), Ok(times)] = TASK.map(std::env::var) else { return };
    for _ in 0..times.parse().expect("it is a number") {
        for name in versions.split(',') {
            update(Path::new(&folder), &version(name), Overwrite::Generated).expect("the folder can be written");
        }
    }
}

fn spawn(folder: &Path, versions: &str, times: u32) -> Child {
    let program = std::env::current_exe().expect("the program has a path");
    let mut command = Command::new(program);
    command.args(["runs::child", "--exact"]).stdout(Stdio::null());
    command.env(TASK[0], folder).env(TASK[1], versions).env(TASK[2], times.to_string());
    command.spawn().expect("the program can be started")
}

/// Which versions the files below `src` are of.
fn versions_in(folder: &Path) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut folders = vec![folder.join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let text = fs::read_to_string(&path).expect("it can be read");
                found.extend(text.lines().nth(1).map(str::to_owned));
            }
        }
    }
    found
}

#[test]
fn a_killed_run_leaves_one_version_or_the_other() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let mut seen = BTreeSet::new();
    update(folder.path(), &version("one"), Overwrite::Generated).expect("the folder can be written");
    // On a busy machine a child gets nothing done for long: then later ones are given more time.
    for round in 0..200 {
        if round >= 40 && seen.len() == 2 {
            break;
        }
        let mut child = spawn(folder.path(), "two,one", 1000);
        std::thread::sleep(Duration::from_millis(20 + 7 * round % 60 + 200 * (round / 40)));
        child.kill().expect("it is running");
        child.wait().expect("it has ended");
        let found = versions_in(folder.path());
        assert_eq!(found.len(), 1, "round {round}: {found:?}");
        seen.extend(found);
    }
    assert_eq!(seen.len(), 2, "the children were killed at the same point each time");
    update(folder.path(), &version("three"), Overwrite::Generated).expect("the folder can be written");
    let whole = Changes::of(folder.path(), &version("three")).expect("the folder can be read");
    assert!(whole.is_empty(), "{:?}", whole.files);
    assert_eq!(fs::read_dir(folder.path()).expect("the folder can be read").count(), 1, "only `src` is left");
}

#[test]
fn runs_at_the_same_time_take_turns() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let names = ["one", "two", "three"];
    let children = names.map(|name| spawn(folder.path(), &format!("{name},other"), 15));
    for mut child in children {
        assert!(child.wait().expect("it ends").success());
    }
    let found = versions_in(folder.path());
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(fs::read_dir(folder.path()).expect("the folder can be read").count(), 1, "only `src` is left");
}

/// What is called like something that runs leave and is a link is neither followed nor taken away.
#[cfg(unix)]
#[test]
fn links_in_place_of_what_runs_leave_are_named() {
    use std::os::unix::fs::symlink;

    for (path, is_new) in [
        (".generator-staging-1", true),
        (".generator-staging-1", false),
        (".generator-staging-1/old", true),
        (".generator-lock", true),
    ] {
        let outer = tempfile::tempdir().expect("a folder can be made");
        let (folder, precious) = (outer.path().join("crate"), outer.path().join("precious"));
        fs::create_dir_all(precious.join("old")).expect("it can be made");
        fs::write(precious.join("old/file"), "mine").expect("it can be written");
        if !is_new {
            update(&folder, &version("one"), Overwrite::Generated).expect("the folder can be written");
        }
        let link = folder.join(path);
        fs::create_dir_all(link.parent().expect("it is in a folder")).expect("it can be made");
        symlink(&precious, &link).expect("there are links");
        let faults = update(&folder, &version("two"), Overwrite::Everything).expect_err(path);
        assert_eq!(faults.iter().map(|fault| &fault.path).collect::<Vec<_>>(), [&link]);
        assert!(link.symlink_metadata().is_ok_and(|link| link.is_symlink()), "{path} is still there");
        assert_eq!(fs::read_to_string(precious.join("old/file")).expect("it is still there"), "mine");
        assert_eq!(folder.join("src").exists(), !is_new, "nothing is moved");
    }
}

/// What may lie in the way of a file or of a folder.
#[cfg(unix)]
#[test]
fn pipes_sockets_and_links_are_named() {
    use std::os::unix::fs::symlink;
    use std::os::unix::net::UnixListener;

    let pipe = |at: &Path| {
        assert!(Command::new("mkfifo").arg(at).status().expect("there are pipes").success());
    };
    let socket = |at: &Path| drop(UnixListener::bind(at).expect("there are sockets"));
    let link = |at: &Path| symlink("/dev/zero", at).expect("there are links");
    let away = |at: &Path| symlink(std::env::temp_dir(), at).expect("there are links");
    let nowhere = |at: &Path| symlink("nowhere", at).expect("there are links");
    type Case<'a> = (&'a str, &'a dyn Fn(&Path), &'a str);
    let cases: [Case<'_>; 10] = [
        ("src/lib.rs", &pipe, "a pipe"),
        ("src/other.rs", &pipe, "a pipe"),
        ("src", &pipe, "a pipe"),
        ("Cargo.toml", &pipe, "a pipe"),
        ("src/all/f1.rs", &socket, "a socket"),
        ("src/lib.rs", &link, "a link"),
        ("Cargo.toml", &link, "a link"),
        ("src/all", &nowhere, "a link"),
        ("src/all/f1.rs", &nowhere, "a link"),
        ("src/inner", &away, "a link"),
    ];
    for (path, make, expected) in cases {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let at = folder.path().join(path);
        fs::create_dir_all(at.parent().expect("it is in a folder")).expect("it can be made");
        make(&at);
        let mut files = version("one");
        files.push(Artefact::text("Cargo.toml", "# Anything.\n".to_owned()));
        files.sort_by(|one, other| one.path.cmp(&other.path));
        let faults = update(folder.path(), &files, Overwrite::Everything).expect_err(path);
        let [Fault { path: named, message, help }] = faults.as_slice() else { panic!("{path}: {faults:?}") };
        assert_eq!(named, &at);
        assert!(message.contains(expected), "{path}: {message}");
        assert!(help.is_some_and(|help| help.contains("move it away")), "{path}: {help:?}");
        assert!(at.symlink_metadata().is_ok(), "{path} is still there");
    }
}
