//! What the crates depend on, as far as cargo itself can tell: how many, under which licences, from where, nothing twice.
//! `cargo deny check` does more, and needs to be installed.

use std::collections::BTreeSet;
use std::fs;

use tests::cargo;
use tests::fixtures::root;

const CLIENT: &str = "cloudflare-realtimekit";

/// Dependencies of the client, those of its build scripts among them, as it is and with one resource alone. Each is code
/// that somebody else has to read: a larger number needs a reason in `docs/decisions.md`.
const BY_DEFAULT: usize = 103;
const WITH_LITTLE: usize = 98;

/// The lines of `cargo tree`, each once; nothing may have to be downloaded, and the lock file has to fit.
fn tree(arguments: &[&str]) -> BTreeSet<String> {
    let fixed = ["tree", "--locked", "--prefix", "none"];
    let printed = cargo::run(&root(), &root().join("target"), &[&fixed[..], arguments].concat());
    let lines = printed.lines().map(|line| line.trim_end_matches(" (*)").replace(" (proc-macro)", ""));
    lines.filter(|line| !line.is_empty()).collect()
}

fn dependencies_of_the_client(features: &[&str]) -> BTreeSet<String> {
    let mut found = tree(&[&["-p", CLIENT, "-e", "normal,build"][..], features].concat());
    found.retain(|line| !line.starts_with(&format!("{CLIENT} ")) && !line.starts_with("clientwright-runtime "));
    found
}

#[test]
fn the_client_does_not_get_more_dependencies() {
    for (features, most) in [(&[][..], BY_DEFAULT), (&["--no-default-features", "--features", "meetings"], WITH_LITTLE)]
    {
        let found = dependencies_of_the_client(features);
        assert!(found.len() <= most, "{} instead of {most}: {found:#?}", found.len());
        assert!(found.len() > 20, "cargo printed something else: {found:#?}");
    }
}

/// What brings HTTP/2 and looks for proxies can be left out.
#[test]
fn what_is_not_wanted_is_left_out() {
    let little = dependencies_of_the_client(&["--no-default-features", "--features", "meetings"]);
    let has = |found: &BTreeSet<String>, name: &str| found.iter().any(|line| line.starts_with(&format!("{name} ")));
    assert!(!has(&little, "h2"), "{little:#?}");
    let wanted = dependencies_of_the_client(&["--no-default-features", "--features", "meetings,http2"]);
    assert!(has(&wanted, "h2"), "{wanted:#?}");
}

#[test]
fn no_dependency_of_the_client_is_there_twice() {
    let twice = tree(&["-p", CLIENT, "-e", "normal,build", "--all-features", "--duplicates", "--depth", "0"]);
    assert!(twice.is_empty(), "{twice:#?}");
}

/// The texts in a list of `deny.toml`.
fn allowed() -> Vec<String> {
    let text = fs::read_to_string(root().join("deny.toml")).expect("it is there");
    let list = text.split_once("\nallow = [").and_then(|(_, rest)| rest.split_once(']')).expect("it has the list").0;
    list.split(',').map(|item| item.trim().trim_matches('"').to_owned()).filter(|item| !item.is_empty()).collect()
}

/// Of each part that has to be kept, one of the licences to choose from is allowed.
fn fits(expression: &str, allowed: &[String]) -> bool {
    let bare = |text: &str| text.trim().trim_matches(['(', ')']).trim().to_owned();
    let one_of = |part: &str| {
        let choices = part.replace('/', " OR ");
        choices.split(" OR ").any(|licence| allowed.contains(&bare(licence)))
    };
    !expression.is_empty() && expression.split(" AND ").all(|part| one_of(&bare(part)))
}

#[test]
fn licences_are_those_that_are_allowed() {
    let allowed = allowed();
    for (expression, expected) in [
        ("MIT", true),
        ("MIT OR GPL-3.0-only", true),
        ("MIT/GPL-3.0", true),
        ("(MIT OR Apache-2.0) AND Unicode-3.0", true),
        ("MIT AND GPL-3.0-only", false),
        ("GPL-3.0-only", false),
        ("", false),
    ] {
        assert_eq!(fits(expression, &allowed), expected, "{expression}");
    }
    let found = tree(&["--workspace", "-e", "normal,build,dev", "--all-features", "--format", "{p}|{l}"]);
    let wrong: Vec<&String> = found
        .iter()
        .filter(|line| !line.contains(&*root().to_string_lossy()))
        .filter(|line| !line.rsplit_once('|').is_some_and(|(_, licence)| fits(licence, &allowed)))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn everything_comes_from_the_registry() {
    let lock = fs::read_to_string(root().join("Cargo.lock")).expect("it is there");
    let elsewhere: Vec<&str> = lock
        .lines()
        .filter(|line| line.starts_with("source = "))
        .filter(|line| *line != "source = \"registry+https://github.com/rust-lang/crates.io-index\"")
        .collect();
    assert!(elsewhere.is_empty(), "{elsewhere:#?}");
}
