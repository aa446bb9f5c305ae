//! All fixtures' crates in one workspace: none may give a warning, and each does on the wire what its `behaviour.rs`
//! says.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use clientwright::output::{Overwrite, update};
use tests::cargo;
use tests::fixtures::{Fixture, root};

/// What the workspace of the repository says as well, so that what was compiled for it need not be compiled again.
const WORKSPACE: &str = r#"[workspace.lints.rust]
warnings = "deny"

[profile.dev]
debug = "line-tables-only"
"#;

/// The one crate that tries all others out.
const BEHAVIOUR: &str = r#"[package]
name = "behaviour"
version = "0.1.0"
edition = "2024"
publish = false

[lib]
path = "lib.rs"
test = false
doctest = false

[[test]]
name = "behaviour"
path = "main.rs"

[dev-dependencies]
serde_json = "1.0"
tokio = { version = "1.47", features = ["macros", "rt-multi-thread"] }
wiremock = "0.6"
"#;

#[test]
fn fixtures_compile_without_a_warning_and_behave() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("fixtures");
    let fixtures = Fixture::all();
    for fixture in &fixtures {
        write_crate(fixture, &folder.join(&fixture.name));
    }
    write_workspace(&folder, &fixtures);
    cargo(&folder, &["build", "--workspace"]);
    cargo(&folder, &["test", "--package", "behaviour"]);
    // Of a description's text nothing is a documentation test; of what is generated, every example is.
    let printed = cargo(&folder, &["test", "--doc", "--package", "fixture-hostile"]);
    assert!(printed.contains("running 1 test\n"), "{printed}");
}

fn write_crate(fixture: &Fixture, folder: &Path) {
    let generation = fixture.generate();
    let artefacts = generation.artefacts.unwrap_or_else(|| {
        panic!("{}", generation.diagnostics.render(&generation.sources, Default::default()));
    });
    update(folder, &artefacts, Overwrite::Generated).expect("the folder can be written");
}

fn write_workspace(folder: &Path, fixtures: &[Fixture]) {
    let members: Vec<&str> = fixtures.iter().map(|fixture| fixture.name.as_str()).chain(["behaviour"]).collect();
    write(&folder.join("Cargo.toml"), &format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n\n{WORKSPACE}"));
    let mut manifest = BEHAVIOUR.to_owned();
    let support = root().join("tests/snapshots/support.rs");
    let mut main =
        format!("//! What the crates of the fixtures do.\n\n#[path = {:?}]\nmod support;\n", shown(&support));
    for fixture in fixtures {
        let Some(behaviour) = fixture.behaviour() else { continue };
        let own = fs::read_to_string(folder.join(&fixture.name).join("Cargo.toml")).expect("it was written");
        let verification = if own.contains("\nwebhook-verification =") { ", \"webhook-verification\"" } else { "" };
        let _ = writeln!(
            manifest,
            "{} = {{ path = \"../{}\", features = [\"blocking\", \"testing\"{verification}] }}",
            fixture.package(),
            fixture.name
        );
        let _ = write!(main, "\n#[path = {:?}]\nmod {};\n", shown(&behaviour), fixture.name);
    }
    write(&folder.join("behaviour/Cargo.toml"), &manifest);
    write(&folder.join("behaviour/lib.rs"), "//! Nothing; the tests are beside it.\n");
    write(&folder.join("behaviour/main.rs"), &main);
    let lock = fs::read_to_string(root().join("Cargo.lock")).expect("the repository has a lock file");
    // Once cargo has made the file its own it is kept, unless the repository's has changed.
    let known = folder.join("Cargo.lock.origin");
    if fs::read_to_string(&known).ok().as_ref() != Some(&lock) {
        write(&folder.join("Cargo.lock"), &lock);
        write(&known, &lock);
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// Writes a file unless it says so already; cargo goes by the time of files.
fn write(path: &Path, text: &str) {
    if fs::read_to_string(path).is_ok_and(|found| found == text) {
        return;
    }
    fs::create_dir_all(path.parent().expect("the file is in a folder")).expect("the folder can be made");
    fs::write(path, text).expect("the file can be written");
}

/// Runs cargo with the target folder of the run that goes on.
fn cargo(folder: &Path, arguments: &[&str]) -> String {
    cargo::run(folder, &Path::new(env!("CARGO_TARGET_TMPDIR")).join(".."), arguments)
}
