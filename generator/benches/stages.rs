//! How long generating takes, on the project's own description: `cargo bench -p clientwright`.

use std::path::{Path, PathBuf};

use clientwright::output::Package;
use clientwright::source::Sources;
use clientwright::{Generation, Options, diagnostic::Diagnostics, diagnostic::Mode, openapi};

fn main() {
    divan::main();
}

fn description() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/realtimekit.yaml")
}

fn options() -> Options {
    Options::new(Package::standalone("bench", None))
}

#[divan::bench]
fn whole(bencher: divan::Bencher<'_, '_>) {
    let (path, options) = (description(), options());
    bencher.bench(|| Generation::from_path(&path, &options));
}

#[divan::bench]
fn parse(bencher: divan::Bencher<'_, '_>) {
    let path = description();
    bencher.bench(|| Sources::load(&path, &mut Diagnostics::new(Mode::Strict)));
}

#[divan::bench]
fn read(bencher: divan::Bencher<'_, '_>) {
    let sources = Sources::load(description(), &mut Diagnostics::new(Mode::Strict));
    bencher.bench(|| openapi::read(&sources, &mut Diagnostics::new(Mode::Strict)));
}

#[divan::bench]
fn emit(bencher: divan::Bencher<'_, '_>) {
    let options = options();
    let generation = Generation::from_path(&description(), &options);
    let api = generation.api.as_ref();
    bencher.bench(|| api.map(|api| clientwright::emit::emit(api, &options.package)));
}
