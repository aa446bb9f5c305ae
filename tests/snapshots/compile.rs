//! All fixtures' crates in one workspace: none may give a warning, and each does on the wire what its `behaviour.rs`
//! says.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use clientwright::output::{Overwrite, update};
use tests::cargo::{Workspace, manifest, write};
use tests::fixtures::{Fixture, root};

/// What the one crate that tries all others out has beside its library.
const BEHAVIOUR: &str = r#"
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
    let fixtures = Fixture::all();
    let members: Vec<String> =
        fixtures.iter().map(|fixture| fixture.name.clone()).chain(["behaviour".to_owned()]).collect();
    let workspace = Workspace::write(env!("CARGO_TARGET_TMPDIR"), "fixtures", &members);
    for fixture in &fixtures {
        write_crate(fixture, &workspace.folder.join(&fixture.name));
    }
    write_behaviour(&workspace.folder, &fixtures);
    let _ = workspace.run(&["build", "--workspace"]);
    let _ = workspace.run(&["test", "--package", "behaviour", "--package", "neighbour"]);
    // Of a description's text nothing is a documentation test; of what is generated, every example is.
    let printed = workspace.run(&["test", "--doc", "--package", "fixture-hostile", "--package", "neighbour"]);
    assert!(printed.contains("running 1 test\n"), "{printed}");
}

fn write_crate(fixture: &Fixture, folder: &Path) {
    let generation = fixture.generate();
    let artefacts = generation.artefacts.unwrap_or_else(|| {
        panic!("{}", generation.diagnostics.render(&generation.sources, Default::default()));
    });
    update(folder, &artefacts, Overwrite::Generated).expect("the folder can be written");
}

fn write_behaviour(folder: &Path, fixtures: &[Fixture]) {
    let mut manifest = manifest("behaviour") + BEHAVIOUR;
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
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
