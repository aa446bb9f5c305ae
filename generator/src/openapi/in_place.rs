//! References in places where OpenAPI has none: in place of an operation, a group of components, or other names.

use super::components::kind;
use super::place_kind::{Place, place_of};
use super::reader::Reader;
use crate::diagnostic::{Mode, codes};
use crate::source::{Location, Node};

impl<'a> Reader<'a, '_> {
    /// Reports a reference that other tools may not follow, and tells whether to follow it all the same. Documents of
    /// others are read as they are meant. What paths it leads to may be called otherwise where they are.
    pub fn reference_in_place(&mut self, holder: Node<'a>, reference: Node<'a>, text: &str) -> bool {
        if self.diagnostics.mode() == Mode::Lenient {
            return true;
        }
        let Some((what, help)) = self.in_place_of(holder, reference, text) else { return true };
        let message = format!("OpenAPI has no reference in place of {what}");
        self.diagnostics
            .finding(codes::REFERENCE_KIND, reference.location(), message)
            .at_key()
            .subject(format!("references in place of {what}"))
            .help(help);
        place_of(holder) != Some(Place::Several("pathItems"))
    }

    /// What a reference stands for, and what to write in its place.
    fn in_place_of(&self, holder: Node<'a>, reference: Node<'a>, text: &str) -> Option<(String, String)> {
        let target = self.sources.resolve(reference.location(), text).ok().map(|at| self.sources.node(at));
        let pointer = |at: Location| self.sources.reference(reference.location(), at);
        match place_of(holder)? {
            Place::Operation => {
                let path = target.filter(|target| place_of(*target) == Some(Place::Operation)).and_then(Node::parent);
                let help = match path {
                    Some(path) => {
                        format!("refer to the whole path above the method: `$ref: {}`", pointer(path.location()))
                    }
                    None => "write the operation here".to_owned(),
                };
                Some(("an operation".to_owned(), help))
            }
            Place::Several(group) | Place::Group(group) => {
                let what = format!("several {}s", kind(group)?.1);
                let first = target.and_then(|target| target.entries().next());
                let help = match first {
                    Some((name, entry)) => {
                        format!("refer to each by itself, as in `{name}: {{$ref: '{}'}}`", pointer(entry.location()))
                    }
                    None => "refer to each by itself".to_owned(),
                };
                Some((what, help))
            }
            Place::Components => {
                Some(("all components".to_owned(), "refer to each component by itself, under its name".to_owned()))
            }
            _ => None,
        }
    }
}
