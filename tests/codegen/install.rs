//! The generator away from its checkout: installed, and as a library of somebody's build script.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tests::fixtures::root;

const DESCRIPTION: &str = "openapi: 3.1.0
info: {title: Pets, version: '1'}
servers: [{url: 'https://pets.example.com'}]
paths:
  /pets:
    get:
      tags: [Pets]
      operationId: pets.list
      responses:
        '200':
          description: All of them.
          content: {application/json: {schema: {$ref: '#/components/schemas/Pets'}}}
components:
  schemas:
    Pets: {type: object, required: [names], properties: {names: {type: array, items: {type: string}}}}
";

/// Writes the client into the folder of what is built, and leaves out what only the head of a file may hold.
const BUILD: &str = r##"use std::path::{Path, PathBuf};
use std::{env, fs};

use clientwright::output::Package;
use clientwright::{Generation, Options};

fn main() {
    println!("cargo:rerun-if-changed=pets.yaml");
    let generation = Generation::from_path(Path::new("pets.yaml"), &Options::new(Package::standalone("pets", None)));
    let Some(files) = &generation.artefacts else {
        panic!("{}", generation.diagnostics.render(&generation.sources, Default::default()));
    };
    let folder = PathBuf::from(env::var_os("OUT_DIR").expect("cargo tells the folder"));
    for file in files.iter().filter(|file| file.path.starts_with("src/")) {
        let path = folder.join(&file.path);
        fs::create_dir_all(path.parent().expect("files are in folders")).expect("it can be made");
        // The head of the crate has documentation and attributes, which an included file can't have.
        let begin = if file.path == "src/lib.rs" { file.text.find("mod client;").expect("there is a client") } else { 0 };
        fs::write(path, &file.text[begin..]).expect("it can be written");
    }
}
"##;

const LIBRARY: &str = r###"include!(concat!(env!("OUT_DIR"), "/src/lib.rs"));

#[cfg(test)]
mod tests {
    #[test]
    fn the_client_is_there() {
        let pets: super::types::Pets = super::runtime::Model::from_json(br#"{"names": ["Rex"]}"#).expect("it fits");
        assert_eq!(pets.names, ["Rex"]);
        super::Client::builder().base_url("https://pets.example.com").build().expect("nothing else is needed");
    }
}
"###;

/// Runs cargo with what is compiled already.
fn cargo(folder: &Path, arguments: &[&str]) {
    let mut command = Command::new(env!("CARGO"));
    command.args(arguments).args(["--offline", "--quiet", "--color", "never"]).current_dir(folder);
    command.env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join(".."));
    command.env("CARGO_PROFILE_DEV_DEBUG", "line-tables-only");
    let own = |name: &str| ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_CRATE_"].iter().any(|own| name.starts_with(own));
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_str().is_some_and(own)) {
        command.env_remove(name);
    }
    let output = command.output().expect("cargo runs");
    let said = [output.stdout, output.stderr].concat();
    assert!(output.status.success(), "cargo {arguments:?}\n{}", String::from_utf8_lossy(&said));
}

fn write(path: PathBuf, text: &str) {
    fs::create_dir_all(path.parent().expect("it is in a folder")).expect("the folder can be made");
    fs::write(path, text).expect("it can be written");
}

/// What is installed does not lead back to the folder that it was built from.
#[test]
fn an_installed_program_uses_the_published_runtime() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let at = folder.path().display().to_string();
    let generator = root().join("generator").display().to_string();
    cargo(folder.path(), &["install", "--path", &generator, "--root", &at, "--debug", "--locked", "--no-track"]);
    write(folder.path().join("pets.yaml"), DESCRIPTION);
    let mut program = Command::new(folder.path().join("bin/clientwright"));
    let program = program.args(["generate", "pets.yaml", "--out", "pets", "--name", "pets"]).current_dir(folder.path());
    let output = program.output().expect("the program runs");
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success() && !printed.contains("using the runtime"), "{printed}");
    let manifest = fs::read_to_string(folder.path().join("pets/Cargo.toml")).expect("it is generated");
    let version = env!("CARGO_PKG_VERSION");
    let line = format!("clientwright-runtime = {{ version = \"{version}\", default-features = false }}\n");
    assert!(manifest.contains(&line), "{manifest}");
    assert!(!manifest.contains(&root().display().to_string()), "{manifest}");
}

#[test]
fn a_build_script_outside_of_the_workspace_generates_a_client() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("build-script");
    let root = root();
    let manifest = format!(
        "[package]\nname = \"pets-client\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         clientwright-runtime = {{ path = {:?} }}\n\n[build-dependencies]\nclientwright = {{ path = {:?} }}\n\n\
         [features]\ndefault = [\"pets\"]\npets = []\nblocking = [\"clientwright-runtime/blocking\"]\n\
         testing = [\"clientwright-runtime/testing\"]\n\n[workspace]\n",
        root.join("generator/runtime").display().to_string(),
        root.join("generator").display().to_string(),
    );
    write(folder.join("Cargo.toml"), &manifest);
    write(folder.join("pets.yaml"), DESCRIPTION);
    write(folder.join("build.rs"), BUILD);
    write(folder.join("src/lib.rs"), LIBRARY);
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).expect("it can be written");
    cargo(&folder, &["test", "--lib"]);
}
