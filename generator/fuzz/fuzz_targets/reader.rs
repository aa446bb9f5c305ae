//! Any text is read, understood as far as possible and its problems are printed, without a panic.

#![no_main]

use clientwright::diagnostic::{Diagnostics, Mode, Style};
use clientwright::openapi;
use clientwright::source::Sources;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let mut diagnostics = Diagnostics::new(Mode::Strict);
    let sources = Sources::from_text("fuzz.yaml", text, &mut diagnostics);
    openapi::read(&sources, &mut diagnostics);
    diagnostics.render(&sources, Style::default());
    diagnostics.render_json(&sources);
});
