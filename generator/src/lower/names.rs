//! What operations and their parameters are called.

use std::collections::HashMap;

use crate::ir::{Api, Candidate, Case, Ident, OperationId, Resource, Scope};
use crate::lower::resource::tags_of;
use crate::lower::{Lowering, WEBHOOKS, framework};
use crate::openapi::{self, ParameterLocation, Part};

/// Methods of a resource, beside those of operations.
const RESERVED_METHODS: &[&str] = &["clone", "into", "new"];

/// What an operation is called in its resource.
pub(crate) struct Names {
    pub method: Ident,
    pub module: Ident,
    pub call: Ident,
}

impl<'d> Lowering<'d> {
    /// The methods of a resource: those of its own operations, and those of its guests.
    pub(crate) fn method_names(&mut self, own: &[OperationId], guests: &[OperationId]) -> (Vec<Ident>, Vec<Ident>) {
        let mut methods = Scope::new(Case::Snake, RESERVED_METHODS);
        let own = self.methods_of(own, &[], &mut methods);
        let guests = self.methods_of(guests, &own, &mut methods);
        (own, guests)
    }

    /// The methods of operations, among those that a resource has by now.
    fn methods_of(&mut self, group: &[OperationId], known: &[Ident], methods: &mut Scope) -> Vec<Ident> {
        let document = self.document;
        let operations: Vec<&openapi::Operation> = group.iter().map(|id| &document.operations[id.0 as usize]).collect();
        let wires = told_apart_by_id(&operations, known);
        let candidates: Vec<Candidate<'_>> = operations
            .iter()
            .zip(&wires)
            .map(|(operation, wire)| Candidate { wire, chosen: operation.rust_name.as_deref(), at: operation.at })
            .collect();
        let (names, collisions) = methods.assign(&candidates);
        self.report_collisions("operation", collisions);
        names
    }

    /// The modules and the types of calls, by the methods.
    pub(crate) fn operation_names(
        &mut self,
        api: &Api,
        methods: &HashMap<OperationId, Ident>,
    ) -> HashMap<OperationId, Names> {
        let document = self.document;
        let mut found = HashMap::new();
        for resource in &api.resources {
            let own: Vec<(OperationId, &Ident)> =
                resource.operations.iter().filter_map(|id| Some((*id, methods.get(id)?))).collect();
            let candidates: Vec<Candidate<'_>> = own
                .iter()
                .map(|(id, method)| Candidate {
                    wire: method.as_str(),
                    chosen: None,
                    at: document.operations[id.0 as usize].at,
                })
                .collect();
            let (modules, _) = Scope::new(Case::Module, modules_of_webhooks(document, resource)).assign(&candidates);
            let calls = self.call_names(resource, &candidates);
            for ((id, method), (module, call)) in own.iter().zip(modules.into_iter().zip(calls)) {
                found.insert(*id, Names { method: (*method).clone(), module, call });
            }
        }
        found
    }

    /// The types of calls, which stand in the module of the resource, beside its own.
    fn call_names(&mut self, resource: &Resource, methods: &[Candidate<'_>]) -> Vec<Ident> {
        let mut types = Scope::of_types();
        types.one(&resource.tag, Some(resource.type_name.as_str()), resource.at);
        let wires: Vec<String> =
            methods.iter().map(|method| format!("{}_call", method.wire.trim_end_matches('_'))).collect();
        let candidates: Vec<Candidate<'_>> =
            wires.iter().zip(methods).map(|(wire, method)| Candidate { wire, chosen: None, at: method.at }).collect();
        let (names, collisions) = types.assign(&candidates);
        self.report_collisions("call", collisions);
        names
    }
}

/// Modules that operations of a resource can't have: those of webhooks stand beside them in the resource of that name.
fn modules_of_webhooks(document: &openapi::Document, resource: &crate::ir::Resource) -> &'static [&'static str] {
    let beside = !document.webhooks.is_empty() && resource.module.as_str() == WEBHOOKS;
    if beside {
        &["clientwright_runtime", "core", "event", "header", "mod", "std"]
    } else {
        &["clientwright_runtime", "core", "mod", "std"]
    }
}

/// Names of parameters. Where one comes out like another of an earlier place, its own place is its second word.
pub(crate) fn told_apart_by_place(parameters: &[&openapi::Parameter]) -> Vec<String> {
    let wanted = |parameter: &&openapi::Parameter| snake(parameter.rust_name.as_deref().unwrap_or(&parameter.name));
    let idents: Vec<String> = parameters.iter().map(wanted).collect();
    let word = |place| match place {
        ParameterLocation::Path => "path",
        ParameterLocation::Query | ParameterLocation::QueryString => "query",
        ParameterLocation::Header => "header",
        ParameterLocation::Cookie => "cookie",
    };
    let rank = |place| ["path", "query", "header", "cookie"].iter().position(|known| *known == word(place));
    let mut first: HashMap<&str, Option<usize>> = HashMap::new();
    for (parameter, ident) in parameters.iter().zip(&idents) {
        let known = first.entry(ident).or_insert(rank(parameter.place));
        *known = (*known).min(rank(parameter.place));
    }
    let named = parameters.iter().zip(&idents).map(|(parameter, ident)| {
        if first.get(ident.as_str()).is_some_and(|known| *known < rank(parameter.place)) {
            format!("{} {}", parameter.name, word(parameter.place))
        } else {
            parameter.name.clone()
        }
    });
    named.collect()
}

/// Names of operations without their tag; where several come out alike, or like a name that is known, the whole
/// `operationId` decides, save for the one that is spelt so; of one that is given twice, the path.
fn told_apart_by_id(operations: &[&openapi::Operation], known: &[Ident]) -> Vec<String> {
    let wires: Vec<String> = operations.iter().map(|operation| method_name(operation)).collect();
    let idents: Vec<String> = operations
        .iter()
        .zip(&wires)
        .map(|(operation, wire)| snake(operation.rust_name.as_deref().unwrap_or(wire)))
        .collect();
    let mut count: HashMap<&str, usize> = HashMap::new();
    for ident in idents.iter().map(String::as_str).chain(known.iter().map(Ident::as_str)) {
        *count.entry(ident).or_default() += 1;
    }
    let mut ids: HashMap<&str, usize> = HashMap::new();
    for id in operations.iter().filter_map(|operation| operation.id.as_deref()) {
        *ids.entry(id).or_default() += 1;
    }
    let named = operations.iter().zip(&wires).zip(&idents).map(|((operation, wire), ident)| match &operation.id {
        _ if count[ident.as_str()] == 1 => wire.clone(),
        Some(id) if ids[id.as_str()] == 1 => id.clone(),
        _ => name_by_whole_path(operation),
    });
    named.collect()
}

fn snake(wire: &str) -> String {
    Scope::alone(Case::Snake, wire)
}

/// The method's name before it is written as one: `operationId` without what a framework adds and without the tag it starts
/// with, or method and path.
fn method_name(operation: &openapi::Operation) -> String {
    let Some(id) = &operation.id else { return name_by_path(operation) };
    let id = framework::function(operation, id);
    let prefix = snake(tags_of(operation).next().unwrap_or_default());
    for separator in ['.', '/', ':'] {
        if let Some((first, rest)) = id.split_once(separator)
            && snake(first) == prefix
            && !rest.is_empty()
        {
            return rest.to_owned();
        }
    }
    let whole = snake(id);
    match whole.strip_prefix(&format!("{prefix}_")) {
        Some(rest) if !rest.starts_with(|first: char| first.is_ascii_digit()) => rest.to_owned(),
        _ => whole,
    }
}

/// The method and what it is about: `/pets` are `pets`, one of them is a `pet`.
fn name_by_path(operation: &openapi::Operation) -> String {
    let mut words = vec![operation.method.as_str().to_ascii_lowercase()];
    let segments = operation.path.segments();
    let segments: Vec<&Vec<Part>> = segments.iter().filter(|segment| !segment.is_empty()).collect();
    let mut index = 0;
    while let Some(segment) = segments.get(index) {
        let next = segments.get(index + 1).map(|next| &next[..]);
        match (&segment[..], next) {
            ([Part::Literal(many)], Some([Part::Name(_)])) if one_of(many).is_some() => {
                words.extend(one_of(many));
                index += 1;
            }
            ([Part::Name(name)], _) => words.push(format!("by {name}")),
            (parts, _) => words.extend(parts.iter().map(|(Part::Literal(text) | Part::Name(text))| text.to_string())),
        }
        index += 1;
    }
    words.join(" ")
}

/// The word for one of many, where the word for many tells it.
fn one_of(many: &str) -> Option<String> {
    let letters = many.chars().next_back().is_some_and(|last| last == 's') && many.len() > 3;
    if !letters || ["ss", "us", "is"].iter().any(|ending| many.ends_with(ending)) {
        return None;
    }
    if let Some(stem) = many.strip_suffix("ies") {
        return Some(format!("{stem}y"));
    }
    let hissing = ["sses", "ches", "shes", "xes"].iter().any(|ending| many.ends_with(ending));
    many.get(..many.len() - if hissing { 2 } else { 1 }).map(ToOwned::to_owned)
}

fn name_by_whole_path(operation: &openapi::Operation) -> String {
    let mut name = operation.method.as_str().to_ascii_lowercase();
    for segment in operation.path.segments().iter().filter(|segment| !segment.is_empty()) {
        if let ([Part::Name(_), ..], [.., Part::Name(_)]) = (&segment[..], &segment[..]) {
            name.push_str(" by");
        }
        for part in segment {
            let (Part::Literal(text) | Part::Name(text)) = part;
            name.push(' ');
            name.push_str(text);
        }
    }
    name
}
