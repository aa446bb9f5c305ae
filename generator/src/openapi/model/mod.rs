//! The document as OpenAPI says it: resolved, located, and free of anything Rust-specific.

mod content;
mod extension;
mod info;
mod operation;
mod parameter;
mod schema;
mod security;

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;

pub use self::content::{Encoding, FORM, MediaType, RequestBody, Response, ResponseKey};
pub use self::extension::{Paging, ResultRule, SignatureAlgorithm, SignatureOwner, WebhookSignature};
pub use self::info::{Info, Server, ServerVariable, Tag};
pub use self::operation::{Callback, Marks, Method, Operation};
pub use self::parameter::{Header, Parameter, ParameterLocation, ParameterStyle};
pub use self::schema::{Bounds, Discriminator, Limits, Primitive, Property, Schema, Seldom};
pub use self::security::{ScopeHolder, ScopedParameter, SecurityKind, SecurityRequirement, SecurityScheme, TokenUrl};
use super::heirs::Heirs;
use crate::source::Location;

/// Which edition of OpenAPI the document declares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// 3.0.x
    V3_0,
    /// 3.1.x
    V3_1,
    /// 3.2.x, read as 3.1 with additions
    V3_2,
}

/// A whole description, with every `$ref` resolved and every schema in one arena.
#[derive(Debug)]
pub struct Document {
    /// Where the root document begins.
    pub at: Location,
    /// The `openapi` member.
    pub version: Version,
    /// The `info` member.
    pub info: Info,
    /// The `servers` member; empty when the document states none.
    pub servers: Vec<Server>,
    /// The `tags` member, in document order.
    pub tags: Vec<Tag>,
    /// The `security` member: alternatives, each a set of scheme names. `None` when absent.
    pub security: Option<Vec<SecurityRequirement>>,
    /// `components.securitySchemes`.
    pub security_schemes: IndexMap<String, SecurityScheme>,
    /// The operations of `paths`, in document order.
    pub operations: Vec<Operation>,
    /// The operations of `webhooks`, with the webhook's name as path.
    pub webhooks: Vec<Operation>,
    /// The operations of callbacks, by where their path items are.
    pub callbacks: HashMap<Location, Vec<Operation>>,
    /// Every `components.schemas` entry of every file, in document order.
    pub components: Vec<Component>,
    /// All schemas, of components and inline, each once.
    pub schemas: Vec<Schema>,
    /// `x-scopes`: path parameters kept by the client or by a handle.
    pub scopes: Vec<ScopedParameter>,
    /// `x-content-type-without-body`: the `content-type` of calls that send none.
    pub content_type_without_body: Option<String>,
    /// `x-success-member`: the reply member whose `false` means failure.
    pub success_member: Option<String>,
    /// `x-result`: where the result lies in replies.
    pub result: Option<ResultRule>,
    /// `x-webhook-signature`: how deliveries of webhooks are signed.
    pub webhook_signature: Option<WebhookSignature>,
    /// Every entry of `components`, and every path of files that hold parts, for checks.
    pub referables: Vec<Referable>,
    /// Examples of parameters, headers and media types, each with its schema; those of schemas are with them.
    pub examples: Vec<(SchemaId, Location)>,
    /// What references lead to, for checks.
    pub referenced: HashSet<Location>,
    /// Every security requirement of the document and its operations, for checks.
    pub requirements: Vec<SecurityRequirement>,
    /// The components that extend a base by `allOf`, for bases with a discriminator or branches.
    pub heirs: Heirs,
}

impl Document {
    /// The schema behind an identifier.
    pub fn schema(&self, id: SchemaId) -> &Schema {
        &self.schemas[id.0 as usize]
    }

    /// The components that extend a schema by `allOf`, where it has a discriminator or branches.
    pub fn heirs(&self, base: SchemaId) -> &[SchemaId] {
        self.heirs.of(base)
    }

    /// Whether a schema is among the [`heirs`](Self::heirs) of another.
    pub fn is_heir(&self, base: SchemaId, id: SchemaId) -> bool {
        self.heirs.contains(base, id)
    }

    /// The component that is a union over the bodies of all webhooks, where there are several.
    pub fn webhook_union(&self) -> Option<&Component> {
        let bodies = self.webhooks.iter().filter_map(|webhook| webhook.body.as_ref());
        let payloads: HashSet<SchemaId> =
            bodies.filter_map(|body| body.main()?.schema).map(|schema| self.referred(schema)).collect();
        self.components.iter().filter(|_| payloads.len() > 1).find(|component| {
            let schema = self.schema(component.schema);
            let branches: HashSet<SchemaId> =
                schema.one_of.iter().chain(&schema.any_of).map(|branch| self.referred(*branch)).collect();
            branches.is_superset(&payloads)
        })
    }

    /// Where a schema's references lead; circles were cut when the document was read.
    fn referred(&self, mut id: SchemaId) -> SchemaId {
        while let Some(next) = self.schema(id).reference {
            id = next;
        }
        id
    }
}

/// Index of a schema in [`Document::schemas`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SchemaId(pub u32);

/// Something that is there to be referred to.
#[derive(Clone, Debug)]
pub struct Referable {
    /// What it is, in words: `schema`, `request body`.
    pub kind: &'static str,
    /// Its key.
    pub name: String,
    /// Where it is.
    pub at: Location,
}

/// A named schema of `components.schemas`.
#[derive(Clone, Debug)]
pub struct Component {
    /// Its key.
    pub name: String,
    /// Where it is.
    pub at: Location,
    /// The schema.
    pub schema: SchemaId,
}
