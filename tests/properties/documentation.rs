//! Text of a description is never code: no line of it that documentation shows is run by rustdoc, or is HTML; none is a
//! token of Rust, a line of the manifest or one of `api.txt`.

use clientwright::output::{Artefact, Package};
use clientwright::{Generation, Options};
use proptest::prelude::Strategy;
use proptest::sample::select;
use tests::fixtures::{Fixture, root};
use xtask::fuzz::judge::{deeds_of, documentation, faults, faults_of, smuggled};
use xtask::fuzz::text::{PIECES, TEXTS, attempt, everywhere};

use crate::runner;

#[test]
fn no_place_makes_code_of_a_text() {
    for text in TEXTS {
        assert_eq!(attempt(text), Ok(true), "{text}");
    }
}

/// Pieces of the language of documentation in any order; `cargo xtask fuzz --target text` tries more of them.
#[test]
fn no_text_at_all_becomes_code() {
    let text = proptest::collection::vec(select(PIECES), 1..24).prop_map(|pieces| pieces.concat());
    let run = runner(48).run(&text, |text| {
        assert_eq!(attempt(&text), Ok(true), "{text}");
        Ok(())
    });
    run.unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn no_fixture_and_no_description_here_becomes_code() {
    for fixture in Fixture::all() {
        let artefacts = fixture.generate().artefacts.expect("fixtures generate");
        assert_eq!(faults_of(&artefacts), [""; 0], "{}", fixture.name);
    }
    let spec = root().join("spec/realtimekit.yaml");
    let generation = Generation::from_path(&spec, &Options::new(Package::standalone("example", None)));
    let artefacts = generation.artefacts.expect("it generates");
    assert_eq!(faults_of(&artefacts), [""; 0]);
    assert!(artefacts.iter().map(|file| documentation(&file.text).len()).sum::<usize>() > 500);
}

#[test]
fn a_foreign_crate_has_no_documentation_tests() {
    let generation =
        Generation::from_text("a.yaml", &everywhere("a"), &Options::new(Package::standalone("example", None)));
    let manifest = generation.artefacts.and_then(|files| files.into_iter().find(|file| file.path == "Cargo.toml"));
    assert!(manifest.is_some_and(|file| file.text.contains("[lib]\ndoctest = false\n")));
}

/// The judge is no rubber stamp.
#[test]
fn code_is_found_where_it_is() {
    for text in ["```\npanic!();\n```", "a\n\n    panic!();", "<b>", "```text rust\n```", "a\u{200b}"] {
        assert!(!faults(text).is_empty(), "{text}");
    }
    assert!(faults("```text\npanic!();\n```\n`<b>` [a](crate::Client::new) [b](https://example.com)").is_empty());
    assert!(!faults("[a](javascript:panic!)").is_empty());
    let file = |path: &str, text: &str| Artefact::text(path, text.to_owned());
    let file_of_deeds = file("a.rs", "#[path = \"x\"] mod x; fn f() { unsafe { run!() } if a != (b) {} }");
    let found = deeds_of(&[file_of_deeds]).expect("it is Rust");
    assert_eq!(found.into_iter().collect::<Vec<_>>(), ["#[path]", "run!", "unsafe"]);
    assert_eq!(smuggled("a\n[features]", &[file("Cargo.toml", "x = 1\n[features]\n")]), ["[features]"]);
}
