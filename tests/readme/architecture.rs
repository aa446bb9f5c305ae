//! What ARCHITECTURE.md says of the modules of the generator.

use std::fs;
use std::path::{Path, PathBuf};

use tests::fixtures::root;

use crate::{code, read, table};

const FILE: &str = "ARCHITECTURE.md";

/// The code of a module of the generator, without comments, by file.
fn sources(module: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    collect(&root().join("generator/src").join(module), &mut found);
    assert!(!found.is_empty(), "{module} has no files");
    found
}

fn collect(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
    for entry in fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("its entries can be read").path();
        if path.is_dir() {
            collect(&path, found);
        } else {
            let text = fs::read_to_string(&path).expect("a file can be read");
            let lines = text.lines().map(|line| line.split("//").next().unwrap_or_default());
            found.push((path, lines.collect::<Vec<_>>().join("\n")));
        }
    }
}

#[test]
fn data_flows_forward_only() {
    for (module, later) in [("emit", "openapi"), ("ir", "openapi"), ("openapi", "ir"), ("source", "openapi")] {
        for (path, text) in sources(module) {
            let words: Vec<&str> = text.split(|one: char| !one.is_alphanumeric() && one != '_').collect();
            assert!(!words.contains(&later), "{} mentions {later}", path.display());
        }
    }
}

#[test]
fn messages_are_not_searched() {
    for module in ["openapi", "check", "diagnostic", "config", "lower"] {
        for (path, text) in sources(module).into_iter().filter(|(path, _)| !path.ends_with("tests.rs")) {
            for way in ["contains(", "starts_with(", "ends_with(", "strip_prefix(", "strip_suffix("] {
                assert!(!text.contains(&format!("message.{way}")), "{}: message.{way}", path.display());
            }
        }
    }
}

#[test]
fn the_table_has_every_module() {
    let library = read("generator/src/lib.rs");
    let mut declared: Vec<&str> = library
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod "))
        .map(|rest| rest.trim_end_matches(';'))
        .collect();
    let rows = table(&read(FILE), "| module |");
    let mut told: Vec<&str> = rows.iter().map(|cells| cells[0].trim_matches('`')).collect();
    declared.sort_unstable();
    told.sort_unstable();
    assert_eq!(told, declared);
}

#[test]
fn paths_lead_somewhere() {
    let text = read(FILE);
    let (known, places) = (["generator/", "generated/", "tests/", "spec/", "xtask/"], code(&text));
    let paths: Vec<&str> =
        places.into_iter().filter(|place| known.iter().any(|start| place.starts_with(start))).collect();
    assert!(paths.len() > 5, "{paths:?}");
    for path in paths {
        assert!(root().join(path).exists(), "{FILE} names {path}, which is not there");
    }
}
