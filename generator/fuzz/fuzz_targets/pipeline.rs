//! Any description ends in files that are Rust and stay in their folder, or in errors.

#![no_main]

use clientwright::output::Package;
use clientwright::{Generation, Options};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let options = Options::new(Package::standalone("fuzz", None));
    let generation = Generation::from_text("fuzz.yaml", text, &options);
    generation.diagnostics.summary(&generation.sources);
    let Some(artefacts) = generation.artefacts else {
        assert!(generation.diagnostics.has_errors(), "nothing was generated and nothing said");
        return;
    };
    for file in artefacts {
        assert!(!file.path.split('/').any(|part| part == ".." || part.is_empty()), "{}", file.path);
        if file.path.ends_with(".rs") {
            syn::parse_file(&file.text).expect("what is generated is Rust");
        }
    }
});
