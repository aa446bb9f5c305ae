//! Choices of the person who generates: which operations, which names, which types stand for what.

pub mod conventions;
mod cure;
mod near;
mod select;

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

pub(crate) use select::apply;

/// Settings beside the description, from a TOML file, the command line or code.
///
/// ```
/// let config = clientwright::config::Config::from_toml(
///     r##"
///     only = ["tag:Sessions", "path:/meetings/*", "webhooks.create"]
///     except = ["path:*/internal/*"]
///
///     [names]
///     "#/components/schemas/Foo" = "Bar"
///
///     [formats]
///     date-time = "my_types::Timestamp"
///
///     [dependencies]
///     my-types = "1"
///     "##,
/// )?;
/// assert_eq!(config.only.len(), 3);
/// # Ok::<(), String>(())
/// ```
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// Operations to generate, with the types that they need; all when empty. `tag:NAME`, `path:/PREFIX`, an operation's
    /// id, or `METHOD /path`; `*` stands for any text.
    pub only: Vec<String>,
    /// Operations to leave out, in the same form.
    pub except: Vec<String>,
    /// Names by JSON pointer (`#/components/schemas/Foo`, or `file.yaml#/…`), as if `x-rust-name` stood there.
    pub names: BTreeMap<String, String>,
    /// Rust types for formats of strings, such as `date-time`. They have to implement the runtime's `Model`.
    pub formats: BTreeMap<String, String>,
    /// Rust types for named schemas, which are then not generated. They have to implement the runtime's `Model`.
    pub types: BTreeMap<String, String>,
    /// Conventions that the description keeps, such as `descriptions`; what does not is a finding.
    pub conventions: Vec<conventions::Convention>,
    /// Dependencies that the types above need, as in `Cargo.toml`: a version for each.
    pub dependencies: BTreeMap<String, String>,
}

impl Config {
    /// Reads a configuration.
    ///
    /// # Errors
    /// What is wrong, with line and column.
    pub fn from_toml(text: &str) -> Result<Self, String> {
        toml::from_str(text).map_err(|error| {
            let help = cure::of(text).map(|help| format!("  = help: {help}\n")).unwrap_or_default();
            format!("{error}{help}")
        })
    }

    /// Reads a configuration file.
    ///
    /// # Errors
    /// What is wrong, with the file's path.
    pub fn from_path(path: &Path) -> Result<Self, String> {
        let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        Self::from_toml(&text).map_err(|error| format!("{}: {error}", path.display()))
    }
}
