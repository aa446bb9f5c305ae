//! What is said about each kind of mistake: a faulty description and the exact message, one folder for each code.
//!
//! `UPDATE=1 cargo test -p tests --test ui` writes the messages anew.

mod breakages;
mod table;

use std::path::{Path, PathBuf};

use clientwright::diagnostic::{Mode, RenderOptions};
use clientwright::output::Package;
use clientwright::{Generation, Options};

/// The folders of faulty descriptions, by name.
fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui");
    let entries = std::fs::read_dir(folder).expect("the folder can be read");
    let mut folders: Vec<PathBuf> =
        entries.map(|entry| entry.expect("its entries can be read").path()).filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

/// Reads and lowers a description in the mode of one's own. Paths in messages are relative to the package's folder,
/// where tests run.
fn generate(description: &Path) -> Generation {
    let options = Options::new(Package::standalone("example", None)).strict();
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    Generation::from_path(description.strip_prefix(own).unwrap_or(description), &options)
}

/// As [`generate`], from a text; `mode` decides what findings are.
fn generate_text(text: &str, mode: Mode) -> Generation {
    let options = Options { mode, ..Options::new(Package::standalone("example", None)) };
    Generation::from_text("openapi.yaml", text, &options)
}

fn rendered(generation: &Generation) -> String {
    generation.diagnostics.render(&generation.sources, RenderOptions::default())
}
