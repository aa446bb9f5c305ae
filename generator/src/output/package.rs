//! What a generated crate's manifest says beside its features.

use std::path::Path;

/// The parts of a manifest that the description does not decide.
#[derive(Clone, Debug)]
pub struct Package {
    /// The crate's name.
    pub name: String,
    /// Further lines of `[package]`: key and TOML value.
    pub fields: Vec<(String, String)>,
    /// The TOML value of the dependency on the runtime.
    pub runtime: String,
    /// Further dependencies, by name and version.
    pub dependencies: Vec<(String, String)>,
    /// A module by hand beside the generated ones, by its path from `src`. What it has belongs to the crate.
    pub by_hand: Option<String>,
    /// A file that the documentation of the crate goes on with, by its path from `src`. Its examples are no tests.
    pub front_page: Option<String>,
    /// Further sections, as TOML.
    pub sections: Vec<String>,
}

impl Package {
    /// A crate that belongs to no workspace. `runtime` is the folder of the runtime's sources; without it the crate
    /// depends on the published runtime.
    pub fn standalone(name: &str, runtime: Option<&Path>) -> Self {
        let version = env!("CARGO_PKG_VERSION");
        let runtime = match runtime {
            Some(path) => {
                format!(
                    "{{ version = {version:?}, path = {:?}, default-features = false }}",
                    path.display().to_string()
                )
            }
            None => format!("{{ version = {version:?}, default-features = false }}"),
        };
        let fields = [("version", "\"0.1.0\""), ("edition", "\"2024\""), ("publish", "false")];
        Self {
            name: name.to_owned(),
            fields: fields.map(|(key, value)| (key.to_owned(), value.to_owned())).into(),
            runtime,
            dependencies: Vec::new(),
            by_hand: None,
            front_page: None,
            // Nothing that stands in somebody else's description is ever run.
            sections: vec!["[lib]\ndoctest = false".to_owned(), "[workspace]".to_owned()],
        }
    }

    /// The name by which Rust code imports the crate.
    pub fn library(&self) -> String {
        self.name.replace('-', "_")
    }

    /// Whether cargo takes `name` for a package's name.
    pub fn is_valid_name(name: &str) -> bool {
        let mut characters = name.chars();
        characters.next().is_some_and(|first| first.is_ascii_alphabetic())
            && characters.all(|character| character.is_ascii_alphanumeric() || "-_".contains(character))
    }
}
