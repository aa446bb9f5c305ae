//! Resources: one for each tag, where it hangs, and what it is called.

use std::collections::HashMap;

use indexmap::IndexMap;

use crate::ir::{Candidate, Case, Docs, Guest, Ident, OperationId, Resource, Scope};
use crate::lower::client::Holders;
use crate::lower::{Lowering, text};
use crate::openapi::{Operation, ScopeHolder};
use crate::source::Location;

/// The tag of operations that have none.
const UNTAGGED: &str = "operations";

/// Modules of the crate, methods of the client and features of the crate, which no resource can be called.
const RESERVED_RESOURCES: &[&str] = &[
    "blocking",
    "builder",
    "client",
    "clone",
    "clientwright_runtime",
    "core",
    "default",
    "download",
    "error",
    "errors",
    "from_env",
    "gzip",
    "headers",
    "http2",
    "into",
    "jiff",
    "lib",
    "main",
    "new",
    "request",
    "runtime",
    "std",
    "system_proxy",
    "testing",
    "tracing",
    "types",
    "url",
    "uuid",
    "webhook_verification",
    "webhook_verifier",
    "webpki_roots",
];

/// A tag, or several that are alike but for case, blanks and other signs between words.
struct TagGroup<'d> {
    tag: &'d str,
    at: Location,
    description: Option<&'d str>,
    rust_name: Option<&'d str>,
    own: Vec<OperationId>,
    guests: Vec<OperationId>,
}

impl<'d> Lowering<'d> {
    /// One resource per tag, declared tags first, and the methods of the operations where they live.
    pub(crate) fn resources(&mut self, holders: &mut Holders) -> (Vec<Resource>, HashMap<OperationId, Ident>) {
        let groups = self.tag_groups();
        let candidates: Vec<Candidate<'_>> =
            groups.iter().map(|group| Candidate { wire: group.tag, chosen: group.rust_name, at: group.at }).collect();
        let (accessors, collisions) = Scope::new(Case::Snake, RESERVED_RESOURCES).assign(&candidates);
        self.report_collisions("tag", collisions);
        let candidates: Vec<Candidate<'_>> = accessors
            .iter()
            .zip(&groups)
            .map(|(accessor, group)| Candidate { wire: accessor.as_str(), chosen: None, at: group.at })
            .collect();
        let (modules, _) = Scope::new(Case::Module, RESERVED_RESOURCES).assign(&candidates);
        let (type_names, _) = Scope::of_types().assign(&candidates);
        let features = features(&candidates);
        let mut resources = Vec::with_capacity(groups.len());
        let mut methods = HashMap::new();
        for (index, group) in groups.into_iter().enumerate() {
            let handle = self.handle_of(&group);
            let (own, guests) = self.method_names(&group.own, &group.guests);
            methods.extend(group.own.iter().copied().zip(own));
            let guests = group.guests.into_iter().zip(guests).map(|(operation, method)| Guest { operation, method });
            let module = modules[index].clone();
            let (accessor, collision) = holders.of(handle).one(group.tag, Some(accessors[index].as_str()), group.at);
            self.report_collisions("tag", collision.into_iter().collect());
            resources.push(Resource {
                at: group.at,
                tag: group.tag.to_owned(),
                feature: features[index].as_str().replace('_', "-"),
                module,
                accessor,
                type_name: type_names[index].clone(),
                docs: Docs { text: group.description.map(text::markdown).unwrap_or_default(), ..Docs::default() },
                handle,
                operations: group.own,
                guests: guests.collect(),
            });
        }
        (resources, methods)
    }

    /// The tags that operations have, with those operations.
    fn tag_groups(&self) -> Vec<TagGroup<'d>> {
        let document = self.document;
        let mut groups: IndexMap<String, TagGroup<'d>> = IndexMap::new();
        for tag in &document.tags {
            let group = group_of(&mut groups, &tag.name, tag.at);
            group.description = group.description.or(tag.description.as_deref());
            group.rust_name = group.rust_name.or(tag.rust_name.as_deref());
        }
        for (number, operation) in document.operations.iter().enumerate() {
            let id = OperationId(number as u32);
            for (position, tag) in tags_of(operation).enumerate() {
                let group = group_of(&mut groups, tag, operation.at);
                if position == 0 {
                    group.own.push(id);
                } else if !group.own.contains(&id) && !group.guests.contains(&id) {
                    group.guests.push(id);
                }
            }
        }
        groups.into_values().filter(|group| !group.own.is_empty() || !group.guests.is_empty()).collect()
    }

    /// The handle whose parameter every operation of a resource has.
    fn handle_of(&mut self, group: &TagGroup<'_>) -> Option<usize> {
        let document = self.document;
        let handles = document.scopes.iter().filter(|scope| matches!(scope.holder, ScopeHolder::Handle { .. }));
        for (index, scope) in handles.enumerate() {
            let has = |id: &OperationId| has_parameter(&document.operations[id.0 as usize], &scope.parameter);
            let count = group.own.iter().chain(&group.guests).filter(|id| has(id)).count();
            if count == group.own.len() + group.guests.len() {
                return Some(index);
            }
            if count > 0 {
                let (tag, parameter) = (group.tag, &scope.parameter);
                self.diagnostics
                    .finding(
                        crate::diagnostic::codes::MIXED_SCOPE,
                        group.at,
                        format!("some operations of the tag `{tag}` have the parameter `{parameter}`, others have not"),
                    )
                    .help(
                        "give them tags of their own, so that a resource hangs either on the client or on the handle",
                    );
            }
        }
        None
    }
}

/// The group that a tag belongs to. The one with the most words is its name, then the one that sorts first: order does
/// not count.
fn group_of<'g, 'd>(
    groups: &'g mut IndexMap<String, TagGroup<'d>>,
    tag: &'d str,
    at: Location,
) -> &'g mut TagGroup<'d> {
    let words = |tag: &str| Scope::alone(Case::Snake, tag).matches('_').count();
    let group = groups.entry(alike(tag)).or_insert_with(|| TagGroup {
        tag,
        at,
        description: None,
        rust_name: None,
        own: Vec::new(),
        guests: Vec::new(),
    });
    if group.tag != tag && (words(group.tag), tag) < (words(tag), group.tag) {
        group.tag = tag;
    }
    group
}

/// What tags have in common that are alike but for case, blanks and other signs between words.
fn alike(tag: &str) -> String {
    Scope::alone(Case::Snake, tag).replace('_', "")
}

/// The cargo features of resources, by their modules; a name that Rust, cargo or the runtime's features take is told
/// apart by a word.
fn features(modules: &[Candidate<'_>]) -> Vec<Ident> {
    let wires: Vec<String> = modules
        .iter()
        .map(|module| match module.wire.strip_suffix('_') {
            Some(taken) => format!("{taken}_operations"),
            None => module.wire.to_owned(),
        })
        .collect();
    let candidates: Vec<Candidate<'_>> =
        wires.iter().zip(modules).map(|(wire, module)| Candidate { wire, chosen: None, at: module.at }).collect();
    Scope::new(Case::Module, &[]).assign(&candidates).0
}

/// The tags of an operation, with one for those that have none.
pub(crate) fn tags_of(operation: &Operation) -> impl Iterator<Item = &str> {
    let none = operation.tags.is_empty().then_some(UNTAGGED);
    operation.tags.iter().map(String::as_str).chain(none)
}

fn has_parameter(operation: &Operation, name: &str) -> bool {
    operation.parameters.iter().any(|parameter| parameter.name == name)
}
