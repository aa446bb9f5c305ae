//! Cargo, run by a test on crates outside of the repository's workspace.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::fixtures::root;

/// A workspace of crates that a test writes.
pub struct Workspace {
    /// Its folder.
    pub folder: PathBuf,
    target: PathBuf,
}

impl Workspace {
    /// Writes the manifest of a workspace of these members below cargo's folder for a test's files, and one member more:
    /// by it, cargo gives dependencies the features that they have in the repository, and what was compiled there with
    /// `--workspace` is not compiled again. The members may say `lints.workspace = true`: warnings are errors.
    ///
    /// # Panics
    /// When a file can't be written.
    #[must_use]
    pub fn write(temporary: &str, name: &str, members: &[String]) -> Self {
        let temporary = Path::new(temporary);
        let (folder, target) = (temporary.join(name), temporary.join(".."));
        let members: Vec<&str> = members.iter().map(String::as_str).chain(["neighbour"]).collect();
        let head = format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n");
        let lints = "[workspace.lints.rust]\nwarnings = \"deny\"\n";
        write(&folder.join("Cargo.toml"), &format!("{head}\n{lints}\n{}", profile()));
        write(&folder.join("neighbour/lib.rs"), "//! Nothing.\n");
        write(&folder.join("neighbour/Cargo.toml"), &neighbour());
        lock(&folder);
        Self { folder, target }
    }

    /// Runs cargo in the workspace, with the target folder of the run that goes on; what it printed.
    ///
    /// # Panics
    /// When cargo fails; the message has what it said.
    #[must_use]
    pub fn run(&self, arguments: &[&str]) -> String {
        run(&self.folder, &self.target, arguments)
    }
}

/// The manifest of the crate that has the repository's dependencies, those of its tests among them: for programs and for
/// build scripts.
fn neighbour() -> String {
    let printed = run(&root(), &root().join("target"), &["metadata", "--no-deps", "--format-version", "1"]);
    let metadata: Value = serde_json::from_str(&printed).expect("cargo prints JSON");
    let packages = || metadata["packages"].as_array().into_iter().flatten();
    let dependencies = |package: &'_ Value| package["dependencies"].as_array().cloned().unwrap_or_default();
    let all: Vec<Value> = packages().flat_map(dependencies).filter(|of| of["source"].is_string()).collect();
    // Build scripts depend on the generator alone.
    let generator = packages().filter(|package| package["name"] == "clientwright").flat_map(dependencies);
    let generator: Vec<Value> = generator.map(|of| of["name"].clone()).collect();
    let table = |wanted: &dyn Fn(&Value) -> bool| -> String {
        let mut table: BTreeMap<&str, (&Value, bool, Vec<&str>)> = BTreeMap::new();
        for of in all.iter().filter(|of| wanted(of)) {
            let name = of["name"].as_str().unwrap_or_default();
            let (_, by_default, features) = table.entry(name).or_insert((&of["req"], false, Vec::new()));
            *by_default |= of["uses_default_features"] == true;
            for feature in of["features"].as_array().into_iter().flatten().filter_map(Value::as_str) {
                if !features.contains(&feature) {
                    features.push(feature);
                }
            }
        }
        let lines = table.iter().map(|(name, (version, by_default, features))| {
            format!("{name} = {{ version = {version}, default-features = {by_default}, features = {features:?} }}\n")
        });
        lines.collect()
    };
    let (normal, build) = (table(&|_| true), table(&|of| generator.contains(&of["name"])));
    format!("{}\n[dependencies]\n{normal}\n[build-dependencies]\n{build}", manifest("neighbour"))
}

/// How the manifest of a crate begins that only tests are made of: its library has none.
#[must_use]
pub fn manifest(name: &str) -> String {
    format!(
        r#"[package]
name = "{name}"
version = "0.0.0"
edition = "2024"
publish = false

[lib]
path = "lib.rs"
test = false
doctest = false
"#
    )
}

/// How the repository's crates are compiled: dependencies that differ in it are compiled twice.
///
/// # Panics
/// When the repository's manifest does not say it.
#[must_use]
pub fn profile() -> String {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).expect("the repository has a manifest");
    let (_, from) = manifest.split_once("[profile.dev]").expect("it says how crates are compiled");
    let (own, _) = from.split_once("[profile.release]").expect("and how for users");
    format!("[profile.dev]{own}")
}

/// The versions that the repository is tested with. Once cargo has made the file its own it is kept, unless the
/// repository's has changed.
fn lock(folder: &Path) {
    let lock = fs::read_to_string(root().join("Cargo.lock")).expect("the repository has a lock file");
    let known = folder.join("Cargo.lock.origin");
    if fs::read_to_string(&known).ok().as_ref() != Some(&lock) {
        write(&folder.join("Cargo.lock"), &lock);
        write(&known, &lock);
    }
}

/// Writes a file unless it says so already; cargo goes by the time of files.
///
/// # Panics
/// When it can't be written.
pub fn write(path: &Path, text: &str) {
    if fs::read_to_string(path).is_ok_and(|found| found == text) {
        return;
    }
    fs::create_dir_all(path.parent().expect("the file is in a folder")).expect("the folder can be made");
    fs::write(path, text).expect("the file can be written");
}

/// A command of cargo in a folder, with the target folder of the run that goes on, so that dependencies are there
/// already.
#[must_use]
pub fn command(folder: &Path, target: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO"));
    let (name, further) = arguments.split_first().expect("cargo has a command");
    command.args([name, "--offline", "--quiet", "--color", "never"]).args(further);
    command
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_INCREMENTAL", "0")
        .env("RUST_BACKTRACE", "0");
    // What cargo tells a test of its own package would make build scripts run again.
    let set_by_cargo =
        |name: &str| ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_CRATE_"].iter().any(|own| name.starts_with(own));
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_str().is_some_and(set_by_cargo)) {
        command.env_remove(name);
    }
    command
}

/// Runs a command of cargo; what it printed.
///
/// # Panics
/// When cargo fails; the message has what it said.
#[must_use]
pub fn run(folder: &Path, target: &Path, arguments: &[&str]) -> String {
    let output = command(folder, target, arguments).output().expect("cargo runs");
    let (said, printed) = (String::from_utf8_lossy(&output.stderr), String::from_utf8_lossy(&output.stdout));
    assert!(output.status.success(), "cargo {arguments:?} in {}\n{said}\n{printed}", folder.display());
    printed.into_owned()
}
