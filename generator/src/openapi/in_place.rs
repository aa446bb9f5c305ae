//! References in place of an operation or of all paths, which lead to a part that says less by itself than where it is.

use super::place_kind::{Place, place_of};
use super::reader::Reader;
use crate::diagnostic::codes;
use crate::source::{Location, Node};

/// What a path says for all its operations.
const OF_PATHS: [&str; 2] = ["parameters", "servers"];

impl<'a> Reader<'a, '_> {
    /// Whether what a reference leads to is whole; reported otherwise.
    pub fn is_whole_there(&mut self, holder: Node<'a>, reference: Node<'a>, target: Node<'a>) -> bool {
        let pointer = |at: Location| self.sources.reference(reference.location(), at);
        let (message, help) = match place_of(holder) {
            Some(Place::Operation) if place_of(target) == Some(Place::Operation) => {
                let lost = |path: &Node<'_>| OF_PATHS.into_iter().find(|key| path.get(key).is_some());
                let Some((path, key)) = target.parent().and_then(|path| Some((path, lost(&path)?))) else {
                    return true;
                };
                (
                    format!("the operation alone is taken, without the `{key}` of its path"),
                    format!("refer to the whole path, above the method: `$ref: {}`", pointer(path.location())),
                )
            }
            Some(Place::Several("pathItems")) => {
                let is_name = |name: &str| !name.starts_with('/') && !name.starts_with("x-");
                let named = target.entries().find(|(name, entry)| is_name(name) && entry.is_mapping());
                let Some((name, entry)) = named else { return true };
                (
                    format!("paths are taken by their names, such as `{name}`"),
                    format!("refer to each below its path, as in `/{name}: {{$ref: '{}'}}`", pointer(entry.location())),
                )
            }
            _ => return true,
        };
        self.diagnostics.finding(codes::REFERENCE_KIND, reference.location(), message).help(help);
        place_of(holder) == Some(Place::Operation)
    }
}
