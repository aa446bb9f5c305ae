//! References in place of an operation or of all paths, which lead to a part that says less by itself than where it is.

use super::keys;
use super::nearest::looks_like;
use super::place_kind::{Place, place_of, with_article};
use super::reader::Reader;
use crate::diagnostic::codes;
use crate::source::{Location, Node};

/// What a path says for all its operations.
const OF_PATHS: [&str; 2] = ["parameters", "servers"];

/// Groups of things that have names, each of which is no group itself.
const ONE: [&str; 7] = ["schemas", "responses", "parameters", "requestBodies", "headers", "mediaTypes", "examples"];

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
            Some(Place::Several(group)) if ONE.contains(&group) => {
                let Some(found) = self.one_thing(target) else { return true };
                let key = holder.key();
                let is_owner = holder.parent().and_then(place_of) == Some(Place::One(found));
                let help = match found {
                    _ if is_owner => format!("write the reference in place of `{key}`"),
                    "schemas" if group == "mediaTypes" => {
                        "put it below a media type, as in `application/json: {schema: {$ref: …}}`".to_owned()
                    }
                    _ => format!("put it below a name in `{key}`, if it is one of them"),
                };
                let message = format!("this leads to {}, and `{key}` has names with a value each", with_article(found));
                self.diagnostics.finding(codes::REFERENCE_KIND, reference.location(), message).help(help);
                return false;
            }
            _ => return true,
        };
        self.diagnostics.finding(codes::REFERENCE_KIND, reference.location(), message).help(help);
        place_of(holder) == Some(Place::Operation)
    }

    /// The group of components that a node is one of, by its place or by what it says.
    fn one_thing(&self, target: Node<'a>) -> Option<&'static str> {
        match place_of(target) {
            Some(Place::One(group)) => Some(group).filter(|group| ONE.contains(group) && !holds_several(target, group)),
            Some(_) => None,
            None => {
                looks_like(target).filter(|_| target.get("description").is_some_and(|text| text.as_str().is_some()))
            }
        }
    }
}

/// Whether several things with names stand in the place of one: none of its keys is one that such a thing has.
fn holds_several(target: Node<'_>, group: &str) -> bool {
    let known = keys::ALL.iter().find(|keys| keys.kind == with_article(group)).map_or(&[][..], |keys| keys.known);
    let mut entries = target.entries().filter(|(key, _)| !key.starts_with("x-")).peekable();
    entries.peek().is_some() && entries.all(|(key, entry)| entry.is_mapping() && !known.contains(&key))
}
