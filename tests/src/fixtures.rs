//! The small descriptions under `fixtures/`, one for each feature of the language of descriptions.

use std::path::{Path, PathBuf};

use clientwright::output::Package;
use clientwright::source::Location;
use clientwright::{Generation, Options};

/// A description, and what is to be proved of the crate that comes of it.
#[derive(Clone, Debug)]
pub struct Fixture {
    /// Its folder's name.
    pub name: String,
    /// Its folder.
    pub folder: PathBuf,
}

impl Fixture {
    /// All fixtures, by name.
    pub fn all() -> Vec<Self> {
        let folder = root().join("tests/fixtures");
        let entries = std::fs::read_dir(&folder).expect("the folder of fixtures can be read");
        let folders = entries.map(|entry| entry.expect("its entries can be read").path()).filter(|path| path.is_dir());
        let mut fixtures: Vec<Self> = folders
            .map(|folder| {
                let name = folder.file_name().expect("a folder has a name").to_string_lossy().into_owned();
                Self { name, folder }
            })
            .collect();
        fixtures.sort_by(|one, other| one.name.cmp(&other.name));
        fixtures
    }

    /// The description.
    pub fn description(&self) -> PathBuf {
        self.folder.join("openapi.yaml")
    }

    /// The test of the generated crate's behaviour, where there is something to prove beyond that it compiles.
    pub fn behaviour(&self) -> Option<PathBuf> {
        Some(self.folder.join("behaviour.rs")).filter(|path| path.is_file())
    }

    /// The name of its crate.
    pub fn package(&self) -> String {
        format!("fixture-{}", self.name)
    }

    /// The crate, in memory. Findings are errors, unless the description's root says `x-lenient` with a reason.
    pub fn generate(&self) -> Generation {
        let mut package = Package::standalone(&self.package(), Some(&root().join("generator/runtime")));
        package.sections = vec!["[lints]\nworkspace = true".to_owned()];
        let options = Options::new(package);
        let lenient = Generation::from_path(&self.description(), &options);
        if lenient.sources.node(Location::default()).get("x-lenient").is_some() {
            return lenient;
        }
        Generation::from_path(&self.description(), &options.strict())
    }
}

/// The repository's folder.
pub fn root() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().expect("the package lies in the repository").to_owned()
}
