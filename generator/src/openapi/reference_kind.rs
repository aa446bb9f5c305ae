//! What a reference leads to, where that is something else than what is expected at its place.

use super::components::kind;
use super::keys;
use super::nearest::looks_like;
use super::place_kind::{Place, place_of, with_article};
use super::reader::Reader;
use super::reference::Loss;
use crate::diagnostic::{Mode, codes, is_of_groups, is_of_parts};
use crate::source::Node;

/// So many entries of a file tell what it holds.
const ENTRIES: usize = 8;

impl<'a> Reader<'a, '_> {
    /// What a node is by its place, where that is something else than an entry of the group.
    pub fn other_kind(&self, target: Node<'a>, wanted: &str) -> Option<String> {
        if target.parent().is_none() {
            return whole_file(target).map(str::to_owned);
        }
        let is_object = target.is_mapping() || (wanted == "schemas" && target.as_bool().is_some());
        if !is_object && !target.is_null() && wanted != "examples" {
            return Some(target.type_name().to_owned());
        }
        let Some(place) = place_of(target) else {
            let is_operation = ["pathItems", "schemas"].contains(&wanted) && target.get("responses").is_some();
            let operation = || Place::Operation.words();
            let found = is_operation.then(operation).filter(|_| target.get("properties").is_none());
            return found.or_else(|| Some(other_look(target, wanted)?.to_owned()));
        };
        (place != Place::One(kind(wanted)?.0)).then(|| place.words())
    }

    pub fn report_kind(
        &mut self,
        (reference, target): (Node<'a>, Node<'a>),
        text: &str,
        found: &str,
        wanted: &str,
        loss: Loss,
    ) {
        self.astray.insert(target.location().file());
        let is_wanted = |node: Node<'_>| match place_of(node) {
            Some(place) => place == Place::One(kind(wanted).map_or("", |(group, _)| group)),
            None => node.parent().is_some() && looks_like(node) == Some(wanted),
        };
        let above = target.parent().filter(|above| is_wanted(*above));
        let above = above.map(|above| self.sources.reference(reference.location(), above.location()));
        let whole = self.whole_of(reference.location(), text, wanted).filter(|whole| whole != text);
        let nearest =
            above.or(whole).or_else(|| Some(self.nearest(reference.location(), text, Some(wanted), true)?.reference));
        let expected = with_article(wanted);
        // A schema where a media type is expected: something between them was left out.
        let owner = reference.parent().map_or("", Node::key);
        let help = match nearest {
            Some(found) => format!("did you mean `{found}`?"),
            None if wanted == "mediaTypes" && owner == "schema" => {
                "put it below a media type, as in `application/json: {schema: {$ref: …}}`".to_owned()
            }
            None if wanted == "mediaTypes" => format!("put it under `schema`: write `{{schema: {{$ref: '{text}'}}}}`"),
            None if found == "a schema" && wanted == "responses" => {
                let body = format!("{{application/json: {{schema: {{$ref: '{text}'}}}}}}");
                format!("write a response with it: `{{description: …, content: {body}}}`")
            }
            None if found == "a schema" && wanted == "parameters" => {
                format!("write a parameter with it: `{{name: …, in: query, schema: {{$ref: '{text}'}}}}`")
            }
            None if found == "a schema" && wanted == "requestBodies" => {
                format!("write a body with it: `{{content: {{application/json: {{schema: {{$ref: '{text}'}}}}}}}}`")
            }
            None => match one_of(target, wanted) {
                Some(one) => {
                    format!(
                        "refer to one of them, as in `{}`",
                        self.sources.reference(reference.location(), one.location())
                    )
                }
                None => format!("refer to an entry of `components`, `{wanted}`, or write it here"),
            },
        };
        let message = match text.is_empty() {
            true => format!("the reference is empty, and {expected} is expected here"),
            false => format!("`{text}` leads to {found}, and {expected} is expected here"),
        };
        let code = codes::REFERENCE_KIND;
        match loss {
            Loss::Sent if self.diagnostics.mode() == Mode::Strict => {
                self.diagnostics.error(code, reference.location(), message)
            }
            _ => self.diagnostics.finding(code, reference.location(), message),
        }
        .subject(format!("references to {found} where {expected} is expected"))
        .help(help);
    }
}

/// The first of several things of a group.
pub(super) fn one_of<'a>(holder: Node<'a>, group: &str) -> Option<Node<'a>> {
    let is_holder = matches!(place_of(holder), Some(Place::Several(known) | Place::Group(known)) if known == group);
    if is_of_groups(holder) {
        return holder.get(group)?.entries().map(|(_, entry)| entry).find(|entry| entry.is_mapping());
    }
    let is_one = |entry: Node<'a>| match is_holder {
        true => entry.is_mapping(),
        false => is_of_parts(holder) && looks_like(entry) == Some(group),
    };
    holder.entries().map(|(_, entry)| entry).find(|entry| is_one(*entry))
}

/// What a part of a file looks like, where that is clearly something else than what is wanted.
fn other_look(target: Node<'_>, wanted: &str) -> Option<&'static str> {
    let looks = looks_like(target)?;
    let is_clear = match (wanted, looks) {
        ("responses" | "requestBodies" | "parameters", "schemas") => {
            ["content", "schema", "in"].iter().all(|key| target.get(key).is_none())
        }
        ("schemas", "responses" | "requestBodies") => {
            target.get("content").is_some_and(Node::is_mapping) && target.get("type").is_none()
        }
        ("schemas", "parameters") => target.get("schema").is_some_and(Node::is_mapping),
        _ => false,
    };
    is_clear.then(|| with_article(looks))
}

/// A file that holds things to refer to, and is none itself.
fn whole_file(root: Node<'_>) -> Option<&'static str> {
    if root.get("openapi").is_some() {
        return Some("the whole document");
    }
    let is_group = |key: &str| root.get(key).is_some_and(Node::is_mapping);
    if is_group("components") && (is_group("paths") || root.get("type").is_none()) {
        return Some("a whole file of things to refer to");
    }
    let is_part = |(key, entry): (&str, Node<'_>)| !keys::SCHEMA.known.contains(&key) && looks_like(entry).is_some();
    if is_of_groups(root) || (is_of_parts(root) && root.entries().take(ENTRIES).all(is_part)) {
        return Some("a whole file of things to refer to");
    }
    let mut keys = root.entries().map(|(key, _)| key).peekable();
    keys.peek()?;
    let holds =
        |key: &str| ["$defs", "definitions", "components", "paths", "$id", "$schema", "$comment"].contains(&key);
    keys.all(holds).then_some("a whole file of things to refer to")
}
