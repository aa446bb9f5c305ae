//! The generator away from its checkout: as a library of somebody's build script.

use tests::cargo::{Workspace, write};
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

#[test]
fn a_build_script_outside_of_the_workspace_generates_a_client() {
    let workspace = Workspace::write(env!("CARGO_TARGET_TMPDIR"), "build-script", &["pets".to_owned()]);
    let folder = workspace.folder.join("pets");
    let root = root();
    let manifest = format!(
        "[package]\nname = \"pets-client\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         clientwright-runtime = {{ path = {:?} }}\n\n[build-dependencies]\nclientwright = {{ path = {:?} }}\n\n\
         [features]\ndefault = [\"pets\"]\npets = []\nblocking = [\"clientwright-runtime/blocking\"]\n\
         testing = [\"clientwright-runtime/testing\"]\n",
        root.join("generator/runtime").display().to_string(),
        root.join("generator").display().to_string(),
    );
    write(&folder.join("Cargo.toml"), &manifest);
    write(&folder.join("pets.yaml"), DESCRIPTION);
    write(&folder.join("build.rs"), BUILD);
    write(&folder.join("src/lib.rs"), LIBRARY);
    let printed = workspace.run(&["test", "--lib", "--workspace"]);
    assert!(printed.contains("1 passed"), "{printed}");
}
