//! The blocks of code: each says what it is, and no Rust is kept from the compiler.

use crate::{FILES, read};

/// What a block may be.
const KINDS: [&str; 5] = ["rust", "rust,no_run", "toml", "sh", "text"];

/// The kinds of all blocks of a text, in order.
fn kinds(text: &str) -> Vec<&str> {
    let fences = text.lines().filter_map(|line| line.trim_start().strip_prefix("```"));
    fences.step_by(2).collect()
}

#[test]
fn every_block_of_rust_is_compiled() {
    for file in FILES {
        let text = read(file);
        let found = kinds(&text);
        assert!(found.iter().any(|kind| kind.starts_with("rust")), "{file} has no Rust");
        let odd: Vec<&&str> = found.iter().filter(|kind| !KINDS.contains(kind)).collect();
        assert!(odd.is_empty(), "{file} has blocks of these kinds: {odd:?}");
    }
}

/// The targets that a command of a README chooses are there.
#[test]
fn tests_that_are_named_exist() {
    let manifest = read("tests/Cargo.toml");
    let mut named = 0;
    for file in FILES {
        let text = read(file);
        let commands = text.lines().map(str::trim).filter(|line| line.starts_with("cargo test "));
        for (command, target) in commands.flat_map(|line| line.split("--test ").skip(1).map(move |rest| (line, rest))) {
            let target = target.split_whitespace().next().unwrap_or_default();
            assert!(manifest.contains(&format!("\n[[test]]\nname = \"{target}\"\n")), "{file}: {command}");
            named += 1;
        }
    }
    assert!(named > 0, "no README names a part of the tests");
}

#[test]
fn kinds_are_found() {
    let text = "a\n```sh\nls\n```\n1. b\n\n   ```rust,ignore\n   fn\n   ```\n```\nplain\n```\n";
    assert_eq!(kinds(text), ["sh", "rust,ignore", ""]);
}
