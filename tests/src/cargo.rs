//! Cargo, run by a test on crates that were generated.

use std::path::Path;
use std::process::Command;

/// Runs cargo in a folder, with the target folder of the run that goes on, so that dependencies are there already;
/// what it printed.
///
/// # Panics
/// When cargo fails; the message has what it said.
pub fn run(folder: &Path, target: &Path, arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO"));
    command.args(arguments).args(["--offline", "--quiet", "--color", "never"]);
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
    let output = command.output().expect("cargo runs");
    let (said, printed) = (String::from_utf8_lossy(&output.stderr), String::from_utf8_lossy(&output.stdout));
    assert!(output.status.success(), "cargo {arguments:?} in {}\n{said}\n{printed}", folder.display());
    printed.into_owned()
}
