//! The document as OpenAPI says it: resolved, located, and free of anything Rust-specific.

use std::collections::{HashMap, HashSet};
use std::ops::Deref;
use std::sync::Arc;

use indexmap::IndexMap;
use serde_json::Value;

use super::heirs::Heirs;
use super::template::Template;
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

/// The `info` object.
#[derive(Clone, Debug, Default)]
pub struct Info {
    /// Title of the API.
    pub title: String,
    /// Version of the API description.
    pub version: String,
    /// One-line summary.
    pub summary: Option<String>,
    /// CommonMark description.
    pub description: Option<String>,
}

/// A server, with its variables.
#[derive(Clone, Debug)]
pub struct Server {
    /// Where it is.
    pub at: Location,
    /// Its URL.
    pub url: Template,
    /// What it is.
    pub description: Option<String>,
    /// Variables of the template.
    pub variables: Vec<ServerVariable>,
    /// `x-env`: the environment variable that replaces the URL.
    pub env: Option<String>,
}

/// A variable of a server's URL.
#[derive(Clone, Debug)]
pub struct ServerVariable {
    /// Where it is.
    pub at: Location,
    /// Its name in the template.
    pub name: String,
    /// The value to use when none is given.
    pub default: String,
    /// The values that are allowed; empty for any.
    pub values: Vec<String>,
    /// What it is.
    pub description: Option<String>,
}

/// A tag.
#[derive(Clone, Debug)]
pub struct Tag {
    /// Where it is.
    pub at: Location,
    /// Its name.
    pub name: String,
    /// What it groups.
    pub description: Option<String>,
    /// 3.2 `kind`: `nav` for groups, `badge`, `audience` or others for labels.
    pub kind: Option<String>,
    /// `x-rust-name`.
    pub rust_name: Option<String>,
}

/// One alternative of a `security` member: schemes that are needed together.
#[derive(Clone, Debug)]
pub struct SecurityRequirement {
    /// Where it is.
    pub at: Location,
    /// Scheme names with their scopes; empty for "no credential".
    pub schemes: Vec<(String, Vec<String>)>,
}

/// A security scheme.
#[derive(Clone, Debug)]
pub struct SecurityScheme {
    /// Where it is.
    pub at: Location,
    /// What kind it is.
    pub kind: SecurityKind,
    /// What it is.
    pub description: Option<String>,
    /// `x-env`: the environment variable that holds the secret.
    pub env: Option<String>,
    /// `x-rust-name`.
    pub rust_name: Option<String>,
}

/// How a credential travels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SecurityKind {
    /// `http` with scheme `bearer`.
    Bearer,
    /// `http` with scheme `basic`.
    Basic,
    /// `http` with another scheme (`digest`, `hoba`, …).
    OtherHttp(String),
    /// `apiKey` in a header of that name.
    Header(String),
    /// `apiKey` in a query parameter of that name.
    Query(String),
    /// `apiKey` in a cookie of that name.
    Cookie(String),
    /// `oauth2`; the token travels as a bearer token.
    OAuth2,
    /// `openIdConnect`; the token travels as a bearer token.
    OpenIdConnect,
    /// `mutualTLS`.
    MutualTls,
    /// A type that OpenAPI does not have.
    Unknown(String),
}

/// A path parameter that operations share (`x-scopes`).
#[derive(Clone, Debug)]
pub struct ScopedParameter {
    /// Where it is.
    pub at: Location,
    /// The parameter's name.
    pub parameter: String,
    /// Who keeps it.
    pub holder: ScopeHolder,
}

/// Who keeps a scope's value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScopeHolder {
    /// The client, from an argument or this environment variable.
    Client {
        /// The environment variable.
        env: Option<String>,
    },
    /// A handle made by a method of this name.
    Handle {
        /// Name of the method and, in Pascal case, of the handle's type.
        name: String,
    },
}

/// The methods of HTTP that OpenAPI knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Method {
    Get,
    Put,
    Post,
    Delete,
    Options,
    Head,
    Patch,
    Trace,
    /// 3.2
    Query,
    /// 3.2: one of those that others have registered.
    Other(&'static str),
}

impl Method {
    /// The method as it is sent.
    pub fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Put => "PUT",
            Method::Post => "POST",
            Method::Delete => "DELETE",
            Method::Options => "OPTIONS",
            Method::Head => "HEAD",
            Method::Patch => "PATCH",
            Method::Trace => "TRACE",
            Method::Query => "QUERY",
            Method::Other(name) => name,
        }
    }
}

/// One method of one path.
#[derive(Clone, Debug)]
pub struct Operation {
    /// Where it is.
    pub at: Location,
    /// Its path, as the root document spells it (a webhook's name for webhooks).
    pub path: Template,
    /// Where the path's key is.
    pub path_at: Location,
    /// Its method.
    pub method: Method,
    /// `operationId`.
    pub id: Option<String>,
    /// Tags, the first of which owns the operation.
    pub tags: Vec<String>,
    /// One line.
    pub summary: Option<String>,
    /// CommonMark.
    pub description: Option<String>,
    /// `externalDocs.url`.
    pub docs_url: Option<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// `x-sunset` and `x-stability-level`.
    pub marks: Marks,
    /// Own parameters and those of the path item that it does not override, path item's first.
    pub parameters: Vec<Arc<Parameter>>,
    /// The request body.
    pub body: Option<Arc<RequestBody>>,
    /// Replies, in document order.
    pub responses: Vec<(ResponseKey, Arc<Response>)>,
    /// Own `security`, `None` when absent.
    pub security: Option<Vec<SecurityRequirement>>,
    /// Own or path item's servers; empty when neither states one.
    pub servers: Vec<Server>,
    /// Callbacks, in document order.
    pub callbacks: Vec<Callback>,
    /// `x-rust-name`: the method's name.
    pub rust_name: Option<String>,
    /// `x-aliases`: other names under which people look for it.
    pub aliases: Vec<String>,
    /// `x-permissions`: what a token needs, one of these.
    pub permissions: Vec<String>,
    /// `x-result`: where the result lies, in place of what the document says.
    pub result: Option<ResultRule>,
    /// `x-paging`.
    pub paging: Option<Paging>,
    /// `x-idempotent`: safe to repeat, whatever the method says.
    pub idempotent: Option<bool>,
}

/// What is said of how long something stays as it is.
#[derive(Clone, Debug, Default)]
pub struct Marks {
    /// `x-sunset`: the day on which it goes away.
    pub sunset: Option<String>,
    /// `x-stability-level`: `draft`, `alpha`, `beta` or `stable`.
    pub stability: Option<String>,
}

/// Where the result of a reply lies (`x-result`).
#[derive(Clone, Debug)]
pub struct ResultRule {
    /// Where it is.
    pub at: Location,
    /// JSON pointers into a reply, in order of preference; none where the whole reply is the result.
    pub pointers: Vec<(String, Location)>,
    /// Whether a successful reply may lack it.
    pub optional: bool,
}

/// How deliveries of webhooks are signed (`x-webhook-signature`).
#[derive(Clone, Debug)]
pub struct WebhookSignature {
    /// Where it is.
    pub at: Location,
    /// How a signature is made.
    pub algorithm: SignatureAlgorithm,
    /// The header that has the signatures.
    pub header: String,
    /// What stands before each signature.
    pub prefix: String,
    /// Whether signatures are written in hexadecimal digits instead of Base64.
    pub hex: bool,
    /// What is signed, with places for the body and the headers.
    pub signed: String,
    /// The header that has the delivery's identifier.
    pub id: Option<String>,
    /// The header that has the time.
    pub timestamp: Option<String>,
    /// The operation whose result is the key.
    pub key: Option<(String, Location)>,
    /// Whom events belong to, where one key signs for several.
    pub owner: Option<SignatureOwner>,
    /// What is said about it.
    pub description: Option<String>,
}

/// How a signature is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum SignatureAlgorithm {
    RsaSha256,
    HmacSha256,
    StandardWebhooks,
}

/// Whom the events of webhooks belong to.
#[derive(Clone, Debug)]
pub struct SignatureOwner {
    /// The parameter of `x-scopes` that is the owner's identifier.
    pub scope: (String, Location),
    /// JSON pointers into deliveries.
    pub pointers: Vec<(String, Location)>,
}

/// How a list operation is paged (`x-paging`).
#[derive(Clone, Debug)]
pub struct Paging {
    /// Where it is.
    pub at: Location,
    /// Query parameter with the page's number.
    pub page: String,
    /// Number of the first page.
    pub first: i64,
    /// Query parameter with the number of items per page.
    pub size: Option<String>,
    /// JSON pointer to the items in a reply.
    pub items: String,
    /// JSON pointer to the total count in a reply.
    pub total: Option<String>,
}

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum ParameterLocation {
    Path,
    Query,
    Header,
    Cookie,
    /// 3.2: the whole query string, by its media type.
    QueryString,
}

/// How the value of a parameter is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum ParameterStyle {
    Matrix,
    Label,
    Simple,
    Form,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
    /// 3.2
    Cookie,
}

/// A parameter.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Where it is.
    pub at: Location,
    /// Its name on the wire.
    pub name: String,
    /// Where it travels.
    pub place: ParameterLocation,
    /// CommonMark.
    pub description: Option<String>,
    /// Whether a call needs it. Always for path parameters.
    pub required: bool,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// `x-sunset` and `x-stability-level`.
    pub marks: Marks,
    /// `style`, `None` for the location's default.
    pub style: Option<ParameterStyle>,
    /// `explode`, `None` for the style's default.
    pub explode: Option<bool>,
    /// `allowReserved`.
    pub allow_reserved: bool,
    /// Its schema; for `content` parameters the schema of the media type.
    pub schema: Option<SchemaId>,
    /// The media type of a `content` parameter.
    pub content: Option<String>,
    /// Examples.
    pub examples: Vec<Location>,
    /// `x-rust-name`.
    pub rust_name: Option<String>,
}

/// A request body.
#[derive(Clone, Debug)]
pub struct RequestBody {
    /// Where it is.
    pub at: Location,
    /// CommonMark.
    pub description: Option<String>,
    /// Whether a call needs it.
    pub required: bool,
    /// Media types, in document order.
    pub content: Vec<MediaType>,
}

impl RequestBody {
    /// Plain JSON where it is described, else what stands first.
    pub fn main(&self) -> Option<&MediaType> {
        self.content.iter().find(|media| media.name == "application/json").or(self.content.first())
    }
}

/// A media type with its schema.
#[derive(Clone, Debug)]
pub struct MediaType {
    /// Where it is.
    pub at: Location,
    /// `application/json`, `text/*`, …
    pub name: String,
    /// Its schema.
    pub schema: Option<SchemaId>,
    /// 3.2 `itemSchema`: of each event or line of a stream.
    pub item_schema: Option<SchemaId>,
    /// Examples: the `example` member and the `value`s of `examples`.
    pub examples: Vec<Location>,
    /// `encoding` by property, for forms and multipart.
    pub encoding: Vec<(String, Encoding)>,
}

/// How one property of a form or multipart body is encoded.
#[derive(Clone, Debug)]
pub struct Encoding {
    /// `contentType`.
    pub content_type: Option<String>,
    /// `style`.
    pub style: Option<ParameterStyle>,
    /// `explode`.
    pub explode: Option<bool>,
}

/// The key of a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ResponseKey {
    /// One status.
    Status(u16),
    /// `2XX` and the like: the first digit.
    Range(u8),
    /// `default`.
    Default,
}

/// A response.
#[derive(Clone, Debug)]
pub struct Response {
    /// Where it is.
    pub at: Location,
    /// CommonMark.
    pub description: Option<String>,
    /// Media types, in document order.
    pub content: Vec<MediaType>,
    /// Headers that are described.
    pub headers: Vec<Header>,
    /// Names of links, for documentation.
    pub links: Vec<String>,
}

/// A header of a response.
#[derive(Clone, Debug)]
pub struct Header {
    /// Where it is.
    pub at: Location,
    /// Its name.
    pub name: String,
    /// CommonMark.
    pub description: Option<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Its schema.
    pub schema: Option<SchemaId>,
}

/// A callback of an operation: what the server sends to an address that it was told.
#[derive(Clone, Debug)]
pub struct Callback {
    /// Where its path item is, by which [`Document::callbacks`] has its operations.
    pub at: Location,
    /// Its name.
    pub name: String,
    /// The expression that says where it is sent.
    pub expression: String,
}

/// The primitive types of JSON Schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Primitive {
    Null,
    Boolean,
    Integer,
    Number,
    String,
    Array,
    Object,
}

impl Primitive {
    /// The type as it is written.
    pub fn as_str(self) -> &'static str {
        match self {
            Primitive::Null => "null",
            Primitive::Boolean => "boolean",
            Primitive::Integer => "integer",
            Primitive::Number => "number",
            Primitive::String => "string",
            Primitive::Array => "array",
            Primitive::Object => "object",
        }
    }
}

/// A schema. Keywords that are absent are empty or `None`.
#[derive(Clone, Debug, Default)]
pub struct Schema {
    /// Where it is.
    pub at: Location,
    /// `$ref`, resolved; the other keywords are its siblings.
    pub reference: Option<SchemaId>,
    /// The schemas `true` and `false`.
    pub boolean: Option<bool>,
    /// `title`.
    pub title: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `deprecated`.
    pub deprecated: bool,
    /// `readOnly`.
    pub read_only: bool,
    /// `writeOnly`.
    pub write_only: bool,
    /// `x-secret`.
    pub secret: bool,
    /// `nullable` of 3.0, or `x-nullable`.
    pub nullable: bool,
    /// `type`, as a list.
    pub types: Vec<Primitive>,
    /// `format`.
    pub format: Option<String>,
    /// `enum`.
    pub enumeration: Option<Vec<(Value, Location)>>,
    /// `example` and `examples`.
    pub examples: Vec<Location>,
    /// `properties`, in document order.
    pub properties: Vec<Property>,
    /// `required`.
    pub required: Vec<(String, Location)>,
    /// `additionalProperties`; `false` is a schema whose `boolean` is false.
    pub additional_properties: Option<SchemaId>,
    /// `items`.
    pub items: Option<SchemaId>,
    /// `allOf`.
    pub all_of: Vec<SchemaId>,
    /// `oneOf`.
    pub one_of: Vec<SchemaId>,
    /// `anyOf`.
    pub any_of: Vec<SchemaId>,
    /// Bounds and patterns, for documentation and checks.
    pub bounds: Bounds,
    /// Keywords that few schemas have.
    seldom: Option<Box<Seldom>>,
    /// `x-rust-name`.
    pub rust_name: Option<String>,
}

/// Keywords of a schema that few have, and that are large.
#[derive(Clone, Debug, Default)]
pub struct Seldom {
    /// `x-sunset` and `x-stability-level`.
    pub marks: Marks,
    /// `x-advised`: what happens where a member is absent.
    pub advised: Option<String>,
    /// `contentMediaType`.
    pub content_media_type: Option<String>,
    /// `contentEncoding`.
    pub content_encoding: Option<String>,
    /// `const`.
    pub constant: Option<Value>,
    /// `default`.
    pub default: Option<Value>,
    /// `unevaluatedProperties`.
    pub unevaluated_properties: Option<SchemaId>,
    /// `patternProperties`.
    pub pattern_properties: Vec<(String, SchemaId)>,
    /// `propertyNames`.
    pub property_names: Option<SchemaId>,
    /// `prefixItems`.
    pub prefix_items: Vec<SchemaId>,
    /// `not`.
    pub not: Option<SchemaId>,
    /// `discriminator`.
    pub discriminator: Option<Discriminator>,
    /// `x-rust-names`: value of an enum to name of its variant.
    pub rust_names: Vec<(String, String)>,
    /// What others call the values of an enum: `x-enum-varnames` and the like, value to name.
    pub value_names: Vec<(String, String)>,
    /// `x-enum-descriptions`: value of an enum to its meaning.
    pub enum_descriptions: Vec<(String, String)>,
}

static NOT_SAID: Seldom = Seldom {
    marks: Marks { sunset: None, stability: None },
    advised: None,
    content_media_type: None,
    content_encoding: None,
    constant: None,
    default: None,
    unevaluated_properties: None,
    pattern_properties: Vec::new(),
    property_names: None,
    prefix_items: Vec::new(),
    not: None,
    discriminator: None,
    rust_names: Vec::new(),
    value_names: Vec::new(),
    enum_descriptions: Vec::new(),
};

impl Schema {
    /// The schema `{}` at a place.
    pub fn at(at: Location) -> Self {
        Self { at, ..Self::default() }
    }

    /// The keywords that few schemas have, to change them.
    pub fn seldom_mut(&mut self) -> &mut Seldom {
        self.seldom.get_or_insert_default()
    }
}

/// Keywords that few schemas have are read like all others.
impl Deref for Schema {
    type Target = Seldom;

    fn deref(&self) -> &Seldom {
        self.seldom.as_deref().unwrap_or(&NOT_SAID)
    }
}

/// A property of an object schema.
#[derive(Clone, Debug)]
pub struct Property {
    /// Its name on the wire.
    pub name: String,
    /// Where it is.
    pub at: Location,
    /// Its schema.
    pub schema: SchemaId,
}

/// The `discriminator` of a union.
#[derive(Clone, Debug)]
pub struct Discriminator {
    /// Where it is.
    pub at: Location,
    /// The member that tells.
    pub property: String,
    /// `mapping`: value to schema.
    pub mapping: Vec<(String, SchemaId)>,
}

/// The bounds of a schema, if it has any: most have none, and they are large.
#[derive(Clone, Debug, Default)]
pub struct Bounds(Option<Box<Limits>>);

static UNBOUNDED: Limits = Limits {
    minimum: None,
    maximum: None,
    exclusive_minimum: None,
    exclusive_maximum: None,
    multiple_of: None,
    min_length: None,
    max_length: None,
    pattern: None,
    min_items: None,
    max_items: None,
    unique_items: false,
    min_properties: None,
    max_properties: None,
};

impl Bounds {
    /// The bounds, to change them.
    pub fn limits_mut(&mut self) -> &mut Limits {
        self.0.get_or_insert_default()
    }
}

impl Deref for Bounds {
    type Target = Limits;

    fn deref(&self) -> &Limits {
        self.0.as_deref().unwrap_or(&UNBOUNDED)
    }
}

/// Keywords that bound a value; documentation and checks read them, types do not.
#[derive(Clone, Debug, Default)]
#[allow(missing_docs)]
pub struct Limits {
    pub minimum: Option<serde_json::Number>,
    pub maximum: Option<serde_json::Number>,
    pub exclusive_minimum: Option<serde_json::Number>,
    pub exclusive_maximum: Option<serde_json::Number>,
    pub multiple_of: Option<serde_json::Number>,
    pub min_length: Option<u64>,
    pub max_length: Option<u64>,
    pub pattern: Option<String>,
    pub min_items: Option<u64>,
    pub max_items: Option<u64>,
    pub unique_items: bool,
    pub min_properties: Option<u64>,
    pub max_properties: Option<u64>,
}
