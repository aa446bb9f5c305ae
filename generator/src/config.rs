//! Choices of the person who generates: what to generate, and which types stand for formats.

use std::collections::BTreeMap;

/// Settings beside the description.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// Rust types for formats of strings, such as `date-time` to a path of a type that implements the runtime's `Model`.
    pub formats: BTreeMap<String, String>,
}
