//! The state of a reading: what was read already, what is still to be read.

use std::collections::HashMap;
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::heirs::Heirs;
use super::keys::{self, Keys};
use super::model::{
    Document, Operation, Parameter, RequestBody, Response, Schema, SchemaId, SecurityRequirement, Version,
};
use super::nearest::Targets;
use crate::diagnostic::{Diagnostics, codes};
use crate::source::{Location, Node, Sources};

/// Reads one description.
pub(super) struct Reader<'a, 'd> {
    pub sources: &'a Sources,
    pub diagnostics: &'d mut Diagnostics,
    pub version: Version,
    /// Schemas by file and node, `None` where a place is not known to be one.
    schema_ids: Vec<Vec<Option<SchemaId>>>,
    /// The schemas that were read; those that wait follow.
    schemas: Vec<Schema>,
    /// Where the schemas are, by id.
    schema_nodes: Vec<Node<'a>>,
    /// Objects that nothing is generated from, but whose keys and references count. A queue, because
    /// following references from one to the next by recursion has no bound.
    aside: Vec<Aside<'a>>,
    aside_seen: FxHashSet<Location>,
    /// The operations of callbacks that were read, by their path items.
    callbacks: HashMap<Location, Vec<Operation>>,
    pub parameters: FxHashMap<Location, Option<Arc<Parameter>>>,
    pub bodies: FxHashMap<Location, Option<Arc<RequestBody>>>,
    pub responses: FxHashMap<Location, Option<Arc<Response>>>,
    /// Where references lead that were followed before.
    pub resolved: FxHashMap<(usize, &'a str), Option<Location>>,
    /// What can be referred to by name; made when a reference leads nowhere.
    pub targets: Option<Targets<'a>>,
    /// What references lead to.
    pub referenced: FxHashSet<Location>,
    /// The files into which a reference leads that is wrong: what they are for is not known.
    pub astray: FxHashSet<usize>,
    /// Examples with the schemas that they are of.
    pub examples: Vec<(SchemaId, Location)>,
    /// Every security requirement, for the check that its schemes exist.
    pub requirements: Vec<SecurityRequirement>,
}

/// An object that is read for its mistakes only.
#[derive(Clone, Copy)]
pub(super) enum Aside<'a> {
    Header(Node<'a>),
    CallbackPath(Node<'a>),
}

impl<'a, 'd> Reader<'a, 'd> {
    pub fn new(sources: &'a Sources, diagnostics: &'d mut Diagnostics, version: Version) -> Self {
        Reader {
            sources,
            diagnostics,
            version,
            schema_ids: sources.sizes().into_iter().map(|size| vec![None; size]).collect(),
            schemas: Vec::with_capacity(sources.sizes().iter().sum::<usize>() / 6),
            schema_nodes: Vec::new(),
            aside: Vec::new(),
            aside_seen: FxHashSet::default(),
            callbacks: HashMap::new(),
            parameters: FxHashMap::default(),
            bodies: FxHashMap::default(),
            responses: FxHashMap::default(),
            resolved: FxHashMap::default(),
            targets: None,
            referenced: FxHashSet::default(),
            astray: FxHashSet::default(),
            examples: Vec::new(),
            requirements: Vec::new(),
        }
    }

    /// Keeps examples of a schema for the check that they fit.
    pub fn keep_examples(&mut self, schema: Option<SchemaId>, examples: &[Location]) {
        if let Some(schema) = schema {
            self.examples.extend(examples.iter().map(|at| (schema, *at)));
        }
    }

    pub fn document(mut self, root: Node<'a>) -> Document {
        let mut document = Document {
            at: root.location(),
            version: self.version,
            info: Default::default(),
            servers: Vec::new(),
            tags: Vec::new(),
            security: None,
            security_schemes: Default::default(),
            operations: Vec::new(),
            webhooks: Vec::new(),
            callbacks: HashMap::new(),
            components: Vec::new(),
            schemas: Vec::new(),
            scopes: Vec::new(),
            success_member: None,
            content_type_without_body: None,
            result: None,
            webhook_signature: None,
            referables: Vec::new(),
            examples: Vec::new(),
            referenced: Default::default(),
            requirements: Vec::new(),
            heirs: Default::default(),
        };
        self.root(root, &mut document);
        drop_labels(&mut document);
        self.components(&mut document);
        self.check_requirements(&document);
        self.drain();
        self.break_circles();
        document.heirs = Heirs::among(&self.schemas, &document.components);
        document.schemas = self.schemas;
        document.callbacks = self.callbacks;
        document.examples = self.examples;
        document.referenced = self.referenced.into_iter().collect();
        document.requirements = self.requirements;
        document
    }

    fn root(&mut self, root: Node<'a>, document: &mut Document) {
        for (key, node) in root.entries() {
            match key {
                "openapi" | "components" => {}
                "$self" => drop(self.string(node)),
                "jsonSchemaDialect" => self.dialect(node),
                "externalDocs" => self.external_docs(node),
                "info" => document.info = self.info(node),
                "servers" => document.servers = self.servers(node),
                "tags" => document.tags = self.tags(node),
                "security" => document.security = self.security(node),
                "paths" => document.operations = self.paths(node),
                "webhooks" => document.webhooks = self.webhooks(node),
                "x-scopes" => document.scopes = self.scopes(node),
                "x-result" => document.result = self.result_rule(node),
                "x-webhook-signature" => document.webhook_signature = self.webhook_signature(node),
                "x-success-member" => document.success_member = self.string(node),
                "x-content-type-without-body" => document.content_type_without_body = self.string(node),
                _ => self.unknown(&keys::ROOT, root, node),
            }
        }
        if root.get("info").is_none() {
            self.missing(root, "info", "an OpenAPI document");
        }
        let contents = ["paths", "components", "webhooks"];
        let required = if self.version == Version::V3_0 { &contents[..1] } else { &contents[..] };
        if !required.iter().any(|key| root.get(key).is_some()) {
            self.missing(root, "paths", "an OpenAPI document");
        }
    }

    /// The id of the schema at a node, which is read when everything around it was.
    pub fn schema_id(&mut self, node: Node<'a>) -> SchemaId {
        let at = node.location();
        let next = SchemaId(self.schema_nodes.len() as u32);
        let slot = self.schema_ids.get_mut(at.file()).and_then(|ids| ids.get_mut(at.node()));
        if let Some(slot) = slot {
            if let Some(id) = slot {
                return *id;
            }
            *slot = Some(next);
        }
        self.schema_nodes.push(node);
        next
    }

    /// Marks something to be read for its mistakes only.
    pub fn set_aside(&mut self, aside: Aside<'a>) {
        let (Aside::Header(node) | Aside::CallbackPath(node)) = aside;
        if self.aside_seen.insert(node.location()) {
            self.aside.push(aside);
        }
    }

    /// Reads all that waits, and what that leads to.
    fn drain(&mut self) {
        loop {
            while let Some(node) = self.schema_nodes.get(self.schemas.len()) {
                let schema = self.schema(*node);
                self.schemas.push(schema);
            }
            match self.aside.pop() {
                Some(Aside::Header(node)) => self.header(node),
                Some(Aside::CallbackPath(node)) => {
                    let operations = self.path_item(node, "", node.location());
                    self.callbacks.insert(node.location(), operations);
                }
                None => return,
            }
        }
    }

    /// Reports references that lead in a circle, and cuts them, so that nobody else has to look.
    fn break_circles(&mut self) {
        // For each schema the start of the walk that came through it.
        let mut walk_of = vec![None; self.schemas.len()];
        for start in 0..self.schemas.len() {
            let mut at = start;
            while let Some(slot) = walk_of.get_mut(at) {
                if *slot == Some(start) {
                    self.cut_circle(at);
                }
                if slot.replace(start).is_some() {
                    break;
                }
                let Some(SchemaId(next)) = self.schemas.get(at).and_then(|schema| schema.reference) else { break };
                at = next as usize;
            }
        }
    }

    fn cut_circle(&mut self, index: usize) {
        let Some(schema) = self.schemas.get_mut(index) else { return };
        schema.reference = None;
        let at = schema.at;
        self.diagnostics
            .error(codes::REFERENCE_CIRCULAR, at, "this `$ref` leads back to itself, to no schema")
            .help("write the schema at one of the places instead of a reference");
    }

    /// Reports a key that an object of this kind does not have.
    pub fn unknown(&mut self, kind: &Keys, owner: Node<'a>, node: Node<'a>) {
        super::unknown::report(self.diagnostics, kind, owner, node);
    }
}

/// Takes tags away that only mark operations (3.2 `kind`), where an operation has one that groups it.
fn drop_labels(document: &mut Document) {
    let label = |tag: &String| {
        let kind = document.tags.iter().find(|known| known.name == *tag).and_then(|known| known.kind.as_deref());
        matches!(kind, Some("badge" | "audience"))
    };
    for operation in &mut document.operations {
        if !operation.tags.iter().all(label) {
            operation.tags.retain(|tag| !label(tag));
        }
    }
}
