//! OpenAPI to ir: names, shapes of schemas, parameters, bodies, replies, cycles.

mod body;
mod branch;
mod client;
mod component;
mod constant;
mod copies;
mod delivery;
mod depth;
mod docs;
mod facts;
mod form;
mod framework;
mod graph;
mod headers;
mod listed;
mod media;
mod multipart;
mod names;
mod nullable;
mod operation;
mod paging;
mod place;
mod pointer;
mod reduced;
mod reply;
mod required;
mod resource;
mod result;
mod scalar_union;
mod schema;
mod secret;
mod setters;
mod shared;
mod signature;
mod tag;
mod union;
mod users;
mod view;
mod webhook;

use std::collections::{BTreeMap, HashSet};

use rustc_hash::{FxHashMap, FxHashSet};

use crate::config::Config;
use crate::diagnostic::{Diagnostics, codes};
use crate::ir::{
    Api, Candidate, Case, Collision, Definition, Docs, Example, Home, Ident, ResourceId, Scope, Shape, Type, TypeId,
};
use crate::markdown as text;
use crate::openapi::{Document, Schema, SchemaId};
use crate::source::{Location, Sources};
use form::Node;
use place::Placed;

pub(crate) use client::REEXPORTED;
pub(crate) use place::TypePosition;
pub(crate) use signature::NAMES as VERIFIER_NAMES;
pub(crate) use webhook::{EVENT, MODULE as WEBHOOKS};

/// The API that a document describes, in Rust terms.
pub fn lower(document: &Document, sources: &Sources, config: &Config, diagnostics: &mut Diagnostics) -> Api {
    let mut lowering = Lowering::new(document, sources, config, diagnostics);
    lowering.components();
    let (mut api, diagnostics) = lowering.api();
    graph::finish(&mut api);
    paging::finish(document, &mut api, diagnostics);
    result::finish(document, &mut api, diagnostics);
    signature::finish(document, &mut api, diagnostics);
    api
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
    component_chosen: Vec<Option<&'d str>>,
    component_names: Vec<Ident>,
    component_modules: Vec<Ident>,
    component_of: FxHashMap<SchemaId, u32>,
    /// Whether null fits each schema.
    nullable: Vec<bool>,
    /// The schemas whose values are not printed.
    secret: FxHashSet<SchemaId>,
    /// The component that an inline schema was written in.
    owner: Vec<Option<u32>>,
    /// What the first walk met in each module, with the definition that it comes out as, if any.
    placed: FxHashMap<(Home, Node), Option<TypeId>>,
    rendered: text::Rendered,
    /// Definitions that wait for the second walk.
    unshaped: Vec<Placed>,
    /// Schemas of a component that were met in another one.
    deferred: Vec<(Node, TypePosition)>,
    /// Whether the first walk went through all components.
    components_placed: bool,
    /// Contradictions that were reported.
    contradicted: HashSet<(Location, Location)>,
    /// Names of types by module.
    scopes: BTreeMap<Home, Scope>,
    definitions: Vec<Option<Definition>>,
    examples: Vec<Example>,
}

impl<'d> Lowering<'d> {
    fn new(document: &'d Document, sources: &'d Sources, config: &'d Config, diagnostics: &'d mut Diagnostics) -> Self {
        let mut lowering = Self {
            document,
            sources,
            config,
            diagnostics,
            component_schemas: Vec::new(),
            component_wires: Vec::new(),
            component_chosen: Vec::new(),
            component_names: Vec::new(),
            component_modules: Vec::new(),
            component_of: FxHashMap::default(),
            nullable: nullable::nullable_schemas(document),
            secret: secret::secret_schemas(document),
            owner: vec![None; document.schemas.len()],
            placed: FxHashMap::default(),
            rendered: text::Rendered::default(),
            unshaped: Vec::new(),
            deferred: Vec::new(),
            components_placed: false,
            contradicted: HashSet::new(),
            scopes: BTreeMap::new(),
            definitions: Vec::new(),
            examples: Vec::new(),
        };
        lowering.collect_components();
        lowering.name_components();
        lowering.find_owners();
        lowering
    }

    fn collect_components(&mut self) {
        let found = component::components(self.document, self.sources, &self.shared_inline());
        for (index, one) in found.named.into_iter().enumerate() {
            self.component_of.insert(one.schema, index as u32);
            self.component_schemas.push(one.schema);
            self.component_wires.push(one.wire);
            self.component_chosen.push(one.chosen);
        }
        self.component_of.extend(found.aliases);
        self.report_collisions("schema", found.collisions);
    }

    /// Inline schemas of parameters, bodies and responses that several operations may share.
    fn shared_inline(&self) -> Vec<SchemaId> {
        let operations = self.document.operations.iter().chain(&self.document.webhooks);
        let mut found = Vec::new();
        let mut seen = std::collections::HashSet::new();
        for operation in operations {
            let parameters = operation.parameters.iter().filter_map(|parameter| parameter.schema);
            let headers = operation.responses.iter().flat_map(|(_, response)| &response.headers);
            let headers = headers.filter_map(|header| header.schema);
            let bodies = operation.body.iter().flat_map(|body| &body.content);
            let replies = operation.responses.iter().flat_map(|(_, response)| &response.content);
            let media = bodies.chain(replies).flat_map(|media| media.schema.into_iter().chain(media.item_schema));
            for schema in parameters.chain(headers).chain(media) {
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

    fn name_components(&mut self) {
        let document = self.document;
        let wires = std::mem::take(&mut self.component_wires);
        let candidates: Vec<Candidate<'_>> = self
            .component_schemas
            .iter()
            .zip(wires.iter().zip(&self.component_chosen))
            .map(|(id, (wire, chosen))| Candidate { wire, chosen: *chosen, at: document.schema(*id).at })
            .collect();
        let (names, collisions) = Scope::of_types().assign(&candidates);
        let modules: Vec<Candidate<'_>> = names
            .iter()
            .zip(&candidates)
            .map(|(name, candidate)| Candidate { wire: name.as_str(), chosen: None, at: candidate.at })
            .collect();
        let (modules, _) = Scope::new(Case::Module, &["main", "lib", "mod"]).assign(&modules);
        self.report_collisions("schema", collisions);
        self.definitions = vec![None; names.len()];
        for (index, name) in names.iter().enumerate() {
            let scope = Scope::of_types();
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

    /// Defines all components and everything inline in them: first the names, then the shapes.
    fn components(&mut self) {
        for index in 0..self.component_schemas.len() as u32 {
            let position = TypePosition::of_component(index, &self.component_names[index as usize]);
            self.place(Node::one(self.component_schemas[index as usize]), position);
        }
        self.components_placed = true;
        for (node, position) in std::mem::take(&mut self.deferred) {
            self.place(node, position);
        }
        self.shape_all();
        for index in 0..self.component_schemas.len() {
            if self.definitions[index].is_none() {
                self.alias(index);
            }
        }
    }

    /// A component that is another name for a type.
    fn alias(&mut self, index: usize) {
        let home = Home::Component(index as u32);
        let id = self.component_schemas[index];
        let ty = self.type_of_form(self.form(&Node::one(id)), home);
        let name = self.component_names[index].clone();
        self.fill(TypeId(index as u32), self.document.schema(id), home, name, Shape::Alias(ty));
    }

    /// A place for a definition that is being worked out.
    fn reserve(&mut self) -> TypeId {
        self.definitions.push(None);
        TypeId((self.definitions.len() - 1) as u32)
    }

    fn fill(&mut self, id: TypeId, schema: &Schema, home: Home, name: Ident, shape: Shape) {
        let docs = docs::of_type(self, schema);
        self.define(id, schema.at, home, name, docs, shape);
    }

    /// Who makes it and what can be derived is found out when all definitions are there.
    fn define(&mut self, id: TypeId, at: Location, home: Home, name: Ident, docs: Docs, shape: Shape) {
        let (traits, made_by) = Default::default();
        self.definitions[id.0 as usize] =
            Some(Definition { at, home, name, docs, shape, traits, made_by, required: None });
    }

    /// A type name in a module.
    fn claim(&mut self, home: Home, wanted: &str, at: Location) -> Ident {
        self.claim_for(home, wanted, wanted, at)
    }

    /// The name of a type at its place, or the one that the description chose. Places whose names are cut to the same
    /// end are told apart by their whole names.
    fn claim_at(&mut self, place: &TypePosition, chosen: Option<&str>, at: Location) -> Ident {
        match chosen {
            Some(chosen) => self.claim(place.home, chosen, at),
            None => self.claim_for(place.home, &place.whole_name(), &place.name(), at),
        }
    }

    fn claim_for(&mut self, home: Home, whole: &str, wanted: &str, at: Location) -> Ident {
        let scope = self.scopes.entry(home).or_insert_with(Scope::of_types);
        let (name, collision) = scope.one(whole, Some(wanted), at);
        self.report_collisions("type", collision.into_iter().collect());
        name
    }

    fn report_collisions(&mut self, what: &str, collisions: Vec<Collision>) {
        for collision in collisions {
            let (loser, at) = self.written(&collision.loser);
            let (winner, winner_at) = self.written(&collision.winner);
            let message = match loser == winner {
                true => format!("the {what} `{loser}` comes out as `{}`, which is taken", collision.ident),
                false => format!("the {what} `{loser}` comes out as `{}`, like `{winner}`", collision.ident),
            };
            let is_cut = loser != winner && collision.loser.0.len() > place::LONGEST_NAME;
            let mut finding = self.diagnostics.finding(codes::NAME_COLLISION, at, message);
            if is_cut {
                finding.subject("long names that end alike");
            }
            finding.label(winner_at, format!("`{winner}` is here")).help(format!(
                "it is called `{}` for now; give one of them another name with `x-rust-name`",
                collision.instead
            ));
        }
    }

    /// What was written that gave a name, and where: a name of its own, an operation's id, a parameter's name.
    fn written(&self, (wire, at): &(String, Location)) -> (String, Location) {
        let node = self.sources.node(*at);
        let is_parameter = node.get("in").is_some();
        let keys = ["x-rust-name", "operationId", "name"].into_iter().filter(|key| *key != "name" || is_parameter);
        let found = keys.into_iter().find_map(|key| node.get(key)).and_then(|node| Some((node.as_str()?, node)));
        found.map_or_else(|| (wire.clone(), *at), |(text, node)| (text.to_owned(), node.location()))
    }

    fn api(mut self) -> (Api, &'d mut Diagnostics) {
        let (mut api, mut holders) = self.client_side();
        let (resources, methods) = self.resources(&mut holders);
        api.resources = resources;
        self.operations(&mut api, &methods);
        api.webhooks = self.webhooks(names_of_webhooks(&api));
        for (index, schema) in self.component_schemas.iter().enumerate() {
            let ty = Type::Named(TypeId(index as u32));
            let examples = &self.document.schema(*schema).examples;
            self.examples.extend(examples.iter().map(|at| Example { at: *at, ty: ty.clone() }));
        }
        api.examples = std::mem::take(&mut self.examples);
        api.components = std::mem::take(&mut self.component_modules);
        // Every reserved definition was filled by the call that reserved it.
        api.definitions = std::mem::take(&mut self.definitions).into_iter().flatten().collect();
        copies::merge(&mut api);
        shared::share(&mut api);
        users::tell(&mut api);
        docs::tell_null_from_absence(&mut api.definitions);
        let collisions = setters::name(&mut api.definitions);
        self.report_collisions("setter", collisions);
        self.name_required(&mut api);
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

/// Whether a definition comes of a schema or of what is written in it.
fn needs_name(document: &Document, id: SchemaId) -> bool {
    let mut waiting = vec![id];
    while let Some(id) = waiting.pop() {
        let schema = document.schema(id);
        if schema.target(document).is_none() {
            let view = view::View::of(document, id);
            if !view.properties.is_empty()
                || view.enumeration.is_some()
                || !view.unions.is_empty()
                || view.types.len() > 1
            {
                return true;
            }
        }
        waiting.extend(schema.children());
    }
    false
}
