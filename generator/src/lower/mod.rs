//! OpenAPI to ir: names, shapes of schemas, parameters, bodies, replies, cycles.

mod body;
mod docs;
mod graph;
mod operation;
mod paging;
mod resource;
mod result;
mod schema;
mod signature;
mod union;
mod view;
mod webhook;

use std::collections::{BTreeMap, HashMap};

use crate::config::Config;
use crate::diagnostic::{Diagnostics, codes};
use crate::ir::{
    Api, Candidate, Case, Collision, Definition, Example, Home, Ident, ResourceId, Scope, Shape, Type, TypeId,
};
use crate::markdown as text;
use crate::openapi::{Document, Schema, SchemaId};
use crate::source::{Location, Sources};

pub(crate) use schema::TypePosition;
pub(crate) use signature::NAMES as VERIFIER_NAMES;
pub(crate) use webhook::{EVENT, MODULE as WEBHOOKS};

/// The API that a document describes, in Rust terms.
pub fn lower(document: &Document, sources: &Sources, config: &Config, diagnostics: &mut Diagnostics) -> Api {
    let mut lowering = Lowering::new(document, sources, config, diagnostics);
    for component in 0..lowering.component_names.len() {
        lowering.lower_component(component as u32);
    }
    let (mut api, diagnostics) = lowering.api();
    graph::finish(&mut api);
    paging::finish(document, &mut api, diagnostics);
    result::finish(document, &mut api, diagnostics);
    signature::finish(document, &mut api, diagnostics);
    api
}

/// How far a component is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Progress {
    Waiting,
    Begun,
}

/// The state of lowering one document.
pub(crate) struct Lowering<'d> {
    document: &'d Document,
    sources: &'d Sources,
    config: &'d Config,
    diagnostics: &'d mut Diagnostics,
    /// Components that become modules of `types`, with those that only references reach.
    component_schemas: Vec<SchemaId>,
    component_wires: Vec<String>,
    component_names: Vec<Ident>,
    component_modules: Vec<Ident>,
    component_of: HashMap<SchemaId, u32>,
    progress: Vec<Progress>,
    /// The component that an inline schema was written in.
    owner: Vec<Option<u32>>,
    /// Types of inline schemas that were met in their own place.
    inline: HashMap<SchemaId, Type>,
    /// Names of types by module.
    scopes: BTreeMap<Home, Scope>,
    definitions: Vec<Option<Definition>>,
    examples: Vec<Example>,
    /// References being followed, to notice a circle.
    following: Vec<SchemaId>,
    /// Schemas whose shapes are being worked out, outermost first.
    shaping: Vec<(SchemaId, Home)>,
}

/// Names of the standard prelude and of what generated modules import, which types can't have.
pub(crate) const RESERVED_TYPES: &[&str] = &[
    "Any",
    "Arc",
    "AsRef",
    "BTreeMap",
    "Base64",
    "Body",
    "Box",
    "Bytes",
    "Call",
    "Clone",
    "Copy",
    "Date",
    "DateTime",
    "Debug",
    "Decimal",
    "Decode",
    "DecodeError",
    "Decoder",
    "Default",
    "Deref",
    "Described",
    "Drop",
    "Duration",
    "Eq",
    "Err",
    "Error",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromStr",
    "Hash",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Items",
    "Iterator",
    "Json",
    "Method",
    "Model",
    "Multipart",
    "None",
    "Object",
    "ObjectWriter",
    "Ok",
    "Operation",
    "Option",
    "Ord",
    "Pages",
    "Paging",
    "Parameter",
    "Part",
    "PartialEq",
    "PartialOrd",
    "Reply",
    "Response",
    "Result",
    "Self",
    "Send",
    "Sized",
    "Some",
    "String",
    "Style",
    "Sync",
    "Time",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Union",
    "Uri",
    "Uuid",
    "Value",
    "Vec",
];

impl<'d> Lowering<'d> {
    fn new(document: &'d Document, sources: &'d Sources, config: &'d Config, diagnostics: &'d mut Diagnostics) -> Self {
        let mut lowering = Self {
            document,
            sources,
            config,
            diagnostics,
            component_schemas: Vec::new(),
            component_wires: Vec::new(),
            component_names: Vec::new(),
            component_modules: Vec::new(),
            component_of: HashMap::new(),
            progress: Vec::new(),
            owner: vec![None; document.schemas.len()],
            inline: HashMap::new(),
            scopes: BTreeMap::new(),
            definitions: Vec::new(),
            examples: Vec::new(),
            following: Vec::new(),
            shaping: Vec::new(),
        };
        lowering.collect_components();
        lowering.name_components();
        lowering.find_owners();
        lowering
    }

    /// Named schemas first, then those that a reference reaches elsewhere; the pointer names them.
    fn collect_components(&mut self) {
        for component in &self.document.components {
            self.add_component(component.schema, component.name.clone());
        }
        let targets = self.document.schemas.iter().filter_map(|schema| schema.reference);
        let targets: Vec<SchemaId> = targets.chain(self.shared_inline()).collect();
        for target in targets {
            if !self.component_of.contains_key(&target) {
                let pointer = self.sources.pointer(self.document.schema(target).at);
                self.add_component(target, name_of_pointer(&pointer));
            }
        }
    }

    /// Inline schemas of parameters, bodies and responses that several operations may share.
    fn shared_inline(&self) -> Vec<SchemaId> {
        let operations = self.document.operations.iter().chain(&self.document.webhooks);
        let mut found = Vec::new();
        let mut seen = std::collections::HashSet::new();
        for operation in operations {
            let parameters = operation.parameters.iter().filter_map(|parameter| parameter.schema);
            let bodies = operation.body.iter().flat_map(|body| &body.content);
            let replies = operation.responses.iter().flat_map(|(_, response)| &response.content);
            let media = bodies.chain(replies).flat_map(|media| media.schema.into_iter().chain(media.item_schema));
            for schema in parameters.chain(media) {
                if !seen.insert(schema) || self.document.schema(schema).target(self.document).is_some() {
                    continue;
                }
                let pointer = self.sources.pointer(self.document.schema(schema).at);
                if pointer.starts_with("/components/") && needs_name(self.document, schema) {
                    found.push(schema);
                }
            }
        }
        found
    }

    fn add_component(&mut self, schema: SchemaId, wire: String) {
        let index = self.component_schemas.len() as u32;
        if self.component_of.insert(schema, index).is_none() {
            self.component_schemas.push(schema);
            self.component_wires.push(wire);
        } else if let Some(known) = self.component_of.get_mut(&schema) {
            // Two names for one schema: the first keeps it.
            *known = self.component_schemas.iter().position(|other| *other == schema).unwrap_or(0) as u32;
        }
    }

    fn name_components(&mut self) {
        let document = self.document;
        let wires = std::mem::take(&mut self.component_wires);
        let candidates: Vec<Candidate<'_>> = self
            .component_schemas
            .iter()
            .zip(&wires)
            .map(|(id, wire)| {
                let schema = document.schema(*id);
                Candidate { wire, chosen: schema.rust_name.as_deref(), at: schema.at }
            })
            .collect();
        let (names, collisions) = Scope::new(Case::Pascal, RESERVED_TYPES).assign(&candidates);
        let modules: Vec<Candidate<'_>> = names
            .iter()
            .zip(&candidates)
            .map(|(name, candidate)| Candidate { wire: name.as_str(), chosen: None, at: candidate.at })
            .collect();
        let (modules, _) = Scope::new(Case::Snake, &["main", "lib", "mod"]).assign(&modules);
        self.report_collisions("schema", collisions);
        self.progress = vec![Progress::Waiting; names.len()];
        self.definitions = vec![None; names.len()];
        for (index, name) in names.iter().enumerate() {
            let scope = Scope::new(Case::Pascal, RESERVED_TYPES);
            self.scopes.insert(Home::Component(index as u32), scope);
            self.claim(Home::Component(index as u32), name.as_str(), document.schema(self.component_schemas[index]).at);
        }
        self.component_wires = wires;
        self.component_names = names;
        self.component_modules = modules;
    }

    fn find_owners(&mut self) {
        for index in 0..self.component_schemas.len() {
            let mut pending = vec![self.component_schemas[index]];
            while let Some(id) = pending.pop() {
                for child in self.document.schema(id).children() {
                    let owner = &mut self.owner[child.0 as usize];
                    if owner.is_none() && !self.component_of.contains_key(&child) {
                        *owner = Some(index as u32);
                        pending.push(child);
                    }
                }
            }
        }
    }

    /// Defines a component and everything inline in it.
    pub(crate) fn lower_component(&mut self, index: u32) {
        let slot = index as usize;
        if self.progress[slot] != Progress::Waiting {
            return;
        }
        self.progress[slot] = Progress::Begun;
        let id = self.component_schemas[slot];
        let home = Home::Component(index);
        let name = self.component_names[slot].clone();
        let place = TypePosition { home, name: name.as_str().to_owned(), component: Some(index) };
        let following = std::mem::take(&mut self.following);
        let ty = self.type_of(id, &place);
        self.following = following;
        if self.definitions[slot].is_none() {
            let schema = self.document.schema(id);
            self.fill(TypeId(index), schema, home, name, Shape::Alias(ty));
        }
    }

    /// A place for a definition that is being worked out.
    fn reserve(&mut self) -> TypeId {
        self.definitions.push(None);
        TypeId((self.definitions.len() - 1) as u32)
    }

    fn fill(&mut self, id: TypeId, schema: &Schema, home: Home, name: Ident, shape: Shape) {
        let docs = docs::of_type(self, schema);
        self.define(id, Definition { at: schema.at, home, name, docs, shape, traits: Default::default() });
    }

    fn define(&mut self, id: TypeId, definition: Definition) {
        self.definitions[id.0 as usize] = Some(definition);
    }

    /// A type name in a module.
    fn claim(&mut self, home: Home, wanted: &str, at: Location) -> Ident {
        let scope = self.scopes.entry(home).or_insert_with(|| Scope::new(Case::Pascal, RESERVED_TYPES));
        let (name, collision) = scope.one(wanted, Some(wanted), at);
        self.report_collisions("type", collision.into_iter().collect());
        name
    }

    fn report_collisions(&mut self, what: &str, collisions: Vec<Collision>) {
        for collision in collisions {
            let (loser, at) = collision.loser;
            let (winner, winner_at) = collision.winner;
            self.diagnostics
                .finding(
                    codes::NAME_COLLISION,
                    at,
                    format!("the {what} `{loser}` comes out as `{}`, like `{winner}`", collision.ident),
                )
                .label(winner_at, format!("`{winner}` is here"))
                .help(format!(
                    "it is called `{}` for now; give one of them another name with `x-rust-name`",
                    collision.instead
                ));
        }
    }

    fn api(mut self) -> (Api, &'d mut Diagnostics) {
        let resources = self.resources();
        let mut api = self.client_side();
        api.resources = resources;
        self.operations(&mut api);
        api.webhooks = self.webhooks(names_of_webhooks(&api));
        for (index, schema) in self.component_schemas.iter().enumerate() {
            let ty = Type::Named(TypeId(index as u32));
            let examples = &self.document.schema(*schema).examples;
            self.examples.extend(examples.iter().map(|at| Example { at: *at, ty: ty.clone() }));
        }
        api.examples = self.examples;
        api.components = self.component_modules;
        // Every reserved definition was filled by the call that reserved it.
        api.definitions = self.definitions.into_iter().flatten().collect();
        (api, self.diagnostics)
    }
}

/// The resource that is called as the module of webhooks is, with the names that its module has.
fn names_of_webhooks(api: &Api) -> Option<(ResourceId, Vec<Ident>)> {
    let index = api.resources.iter().position(|resource| resource.module.as_str() == WEBHOOKS)?;
    let resource = &api.resources[index];
    let calls = resource.operations.iter().map(|id| api.operation(*id).call.clone());
    Some((ResourceId(index as u32), calls.chain([resource.type_name.clone()]).collect()))
}

/// Whether the type of a schema is a definition of its own.
fn needs_name(document: &Document, id: SchemaId) -> bool {
    let view = view::View::of(document, id);
    !view.properties.is_empty() || view.enumeration.is_some() || !view.unions.is_empty() || view.types.len() > 1
}

/// A component's name for a schema that only a pointer names: its words, without those that every pointer has.
fn name_of_pointer(pointer: &str) -> String {
    const EMPTY: [&str; 12] = [
        "components",
        "schemas",
        "properties",
        "paths",
        "content",
        "schema",
        "application/json",
        "responses",
        "parameters",
        "requestBodies",
        "$defs",
        "definitions",
    ];
    let segments: Vec<String> = pointer.split('/').map(|part| part.replace("~1", "/").replace("~0", "~")).collect();
    let words: Vec<&str> =
        segments.iter().map(String::as_str).filter(|part| !part.is_empty() && !EMPTY.contains(part)).collect();
    let mut name = words.join(" ");
    for (kind, suffix) in [
        ("/components/responses/", " response"),
        ("/components/requestBodies/", " body"),
        ("/components/parameters/", " parameter"),
    ] {
        if pointer.starts_with(kind) {
            name.push_str(suffix);
        }
    }
    name
}
