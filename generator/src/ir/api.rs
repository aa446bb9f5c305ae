//! The API as a whole: client, resources, operations.

use std::collections::HashMap;

use crate::ir::{Definition, Docs, Home, Ident, Type, TypeId, Webhooks};
use crate::source::Location;

/// Index of an operation in [`Api::operations`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OperationId(pub u32);

/// Index of a resource in [`Api::resources`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ResourceId(pub u32);

/// Everything that is generated from one description.
#[derive(Debug)]
pub struct Api {
    /// Where the document begins.
    pub at: Location,
    /// `info.title`.
    pub title: String,
    /// Documentation of the crate.
    pub docs: Docs,
    /// `info.version`.
    pub version: String,
    /// The server that calls go to unless told otherwise.
    pub server: Option<ServerUrl>,
    /// Further servers, for documentation: URL and description.
    pub other_servers: Vec<(String, String)>,
    /// Credentials that the client can hold.
    pub credentials: Vec<Credential>,
    /// Alternatives, each a set of credentials; an empty set needs none.
    pub security: Vec<Vec<NeededCredential>>,
    /// The reply member whose `false` means failure.
    pub success_member: Option<String>,
    /// Parameters that the client keeps.
    pub client_scopes: Vec<ClientScope>,
    /// Handles that keep a parameter.
    pub handles: Vec<Handle>,
    /// Groups of operations, one per tag.
    pub resources: Vec<Resource>,
    /// All operations, in document order.
    pub operations: Vec<Operation>,
    /// Modules of components: name of the module, in document order.
    pub components: Vec<Ident>,
    /// What the server sends by itself.
    pub webhooks: Webhooks,
    /// Enums over typed errors that several operations have alike, by name.
    pub errors: Vec<SharedError>,
    /// All named types.
    pub definitions: Vec<Definition>,
    /// Examples of the description, with the type that each is one of.
    pub examples: Vec<Example>,
    /// The named types of each module, in order.
    pub by_home: HashMap<Home, Vec<TypeId>>,
    /// How many types are held in one another at most.
    pub depth: usize,
}

impl Api {
    /// The definition behind an identifier.
    pub fn definition(&self, id: TypeId) -> &Definition {
        &self.definitions[id.0 as usize]
    }

    /// The operation behind an identifier.
    pub fn operation(&self, id: OperationId) -> &Operation {
        &self.operations[id.0 as usize]
    }

    /// The resource behind an identifier.
    pub fn resource(&self, id: ResourceId) -> &Resource {
        &self.resources[id.0 as usize]
    }
}

/// An example of the description.
#[derive(Clone, Debug)]
pub struct Example {
    /// Where it is.
    pub at: Location,
    /// What it is an example of.
    pub ty: Type,
}

/// A server.
#[derive(Clone, Debug)]
pub struct ServerUrl {
    /// Where it is.
    pub at: Location,
    /// Its URL with the variables' defaults in place.
    pub url: String,
    /// The environment variable that replaces it.
    pub env: Option<String>,
    /// The template of its URL, where it has variables.
    pub template: String,
    /// The variables.
    pub variables: Vec<ServerVariable>,
}

/// A variable of a server's URL.
#[derive(Clone, Debug)]
pub struct ServerVariable {
    /// Where it is.
    pub at: Location,
    /// Its name in the template.
    pub wire: String,
    /// The builder's method that sets it.
    pub name: Ident,
    /// The value where none is given.
    pub default: String,
    /// The values that it may have; empty for any.
    pub values: Vec<String>,
    /// What it is, in one line.
    pub docs: String,
}

/// A credential.
#[derive(Clone, Debug)]
pub struct Credential {
    /// Where it is.
    pub at: Location,
    /// Key of its security scheme.
    pub id: String,
    /// The builder's method that takes it.
    pub name: Ident,
    /// Documentation.
    pub docs: Docs,
    /// How it travels.
    pub place: CredentialLocation,
    /// The environment variable that holds it.
    pub env: Option<String>,
}

/// A credential that calls need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NeededCredential {
    /// Key of its security scheme.
    pub id: String,
    /// What it has to be good for, sorted.
    pub scopes: Vec<String>,
}

/// How a credential travels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CredentialLocation {
    /// `Authorization: Bearer …`
    Bearer,
    /// `Authorization: Basic …`
    Basic,
    /// A header of this name.
    Header(String),
    /// A query parameter of this name.
    Query(String),
    /// A cookie of this name.
    Cookie(String),
}

/// A parameter that the client keeps.
#[derive(Clone, Debug)]
pub struct ClientScope {
    /// Where it is.
    pub at: Location,
    /// Name of the path parameter.
    pub wire: String,
    /// The client's method that tells it, and the field of the client and of its builder.
    pub getter: Ident,
    /// The builder's method that sets it.
    pub setter: Ident,
    /// The environment variable it is read from.
    pub env: Option<String>,
    /// Documentation.
    pub docs: Docs,
}

/// A handle that keeps a parameter.
#[derive(Clone, Debug)]
pub struct Handle {
    /// Where it is.
    pub at: Location,
    /// Name of the path parameter.
    pub wire: String,
    /// The client's method.
    pub method: Ident,
    /// The handle's type.
    pub type_name: Ident,
    /// The argument and field.
    pub name: Ident,
    /// Documentation of the parameter.
    pub docs: Docs,
}

/// A group of operations.
#[derive(Clone, Debug)]
pub struct Resource {
    /// Where its tag is, or its first operation.
    pub at: Location,
    /// The tag.
    pub tag: String,
    /// Its module.
    pub module: Ident,
    /// The method of the client or of the handle that leads to it.
    pub accessor: Ident,
    /// The cargo feature.
    pub feature: String,
    /// The type that has the operations as methods.
    pub type_name: Ident,
    /// Documentation.
    pub docs: Docs,
    /// The handle it hangs on, an index of [`Api::handles`]; otherwise the client.
    pub handle: Option<usize>,
    /// Operations that live here.
    pub operations: Vec<OperationId>,
    /// Operations that live elsewhere and can be reached from here as well.
    pub guests: Vec<Guest>,
}

impl Resource {
    /// The operations that can be reached from here, with their methods; the guests last.
    pub fn reached<'r>(&'r self, api: &'r Api) -> impl Iterator<Item = (&'r Operation, &'r Ident)> {
        let own = self.operations.iter().map(|id| api.operation(*id));
        let guests = self.guests.iter().map(|guest| (api.operation(guest.operation), &guest.method));
        own.map(|operation| (operation, &operation.method_name)).chain(guests)
    }
}

/// An operation that can be reached from another resource than its own.
#[derive(Clone, Debug)]
pub struct Guest {
    /// The operation.
    pub operation: OperationId,
    /// Its method there.
    pub method: Ident,
}

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum ParameterLocation {
    Path,
    Query,
    Header,
    Cookie,
}

/// How a parameter's value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Style {
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
    Json,
}

/// A parameter as it travels.
#[derive(Clone, Debug)]
pub struct WireParameter {
    /// Its name.
    pub wire: String,
    /// Where it travels.
    pub place: ParameterLocation,
    /// How it is written; `None` for the place's default.
    pub style: Option<Style>,
    /// Whether each element stands for itself; `None` for the style's default.
    pub explode: Option<bool>,
    /// Whether reserved characters stay as they are.
    pub reserved: bool,
}

/// A parameter of an operation.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Where it is.
    pub at: Location,
    /// Argument or setter.
    pub name: Ident,
    /// The setter that takes an option, beside the setter.
    pub maybe: Option<Ident>,
    /// Documentation.
    pub docs: Docs,
    /// Its type.
    pub ty: Type,
    /// How it travels.
    pub wire: WireParameter,
}

/// Who keeps the value of a path parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeper {
    /// The client: index of [`Api::client_scopes`].
    Client(usize),
    /// The handle that the resource hangs on.
    Handle,
}

/// An operation.
#[derive(Clone, Debug)]
pub struct Operation {
    /// Where it is.
    pub at: Location,
    /// `operationId`, or method and path.
    pub id: String,
    /// The `content-type` of a call that sends no body.
    pub content_type_without_body: Option<String>,
    /// The resource it lives in.
    pub resource: ResourceId,
    /// The resource's method.
    pub method_name: Ident,
    /// Its module in the resource's.
    pub module: Ident,
    /// The type of a call.
    pub call: Ident,
    /// `GET`, …
    pub http_method: &'static str,
    /// Path template.
    pub path: String,
    /// Summary, description, and what else the document says.
    pub docs: Docs,
    /// Address of its documentation.
    pub docs_url: Option<String>,
    /// Other names people look for.
    pub aliases: Vec<String>,
    /// What a token needs, one of these.
    pub permissions: Vec<String>,
    /// Path parameters from the client and the handle: wire name and who keeps it.
    pub scoped: Vec<(String, Keeper)>,
    /// Required parameters and body, in the order of the method's arguments.
    pub arguments: Vec<Parameter>,
    /// Optional parameters: setters of the call.
    pub setters: Vec<Parameter>,
    /// The body.
    pub body: Option<Body>,
    /// What a successful call returns.
    pub reply: Reply,
    /// The statuses of its successes, in document order.
    pub statuses: Vec<StatusMatch>,
    /// A second way to read the reply, as a stream.
    pub events: Option<EventStream>,
    /// The headers of its replies.
    pub reply_headers: Option<ReplyHeaders>,
    /// What the server sends to an address that it is told.
    pub callbacks: Vec<Callback>,
    /// What the server may answer otherwise.
    pub errors: Vec<ErrorReply>,
    /// The enum over the error replies, where there are several types: its definition's name.
    pub error_enum: Option<Ident>,
    /// The enum in [`Api::errors`] that it is another name for.
    pub shared_error: Option<usize>,
    /// `Accept`.
    pub accept: String,
    /// Where in a JSON reply the result lies, where it is not the whole.
    pub result: Option<ReplyResult>,
    /// Its paging.
    pub paging: Option<Paging>,
    /// Safe to repeat, where the method does not say so.
    pub idempotent: Option<bool>,
    /// Alternatives of credentials, where they differ from the API's.
    pub security: Option<Vec<Vec<NeededCredential>>>,
    /// Its own server.
    pub server: Option<String>,
}

impl Operation {
    /// The types that its requests mention.
    pub fn for_each_request_type<'o>(&'o self, visit: &mut impl FnMut(&'o Type)) {
        self.arguments.iter().chain(&self.setters).for_each(|parameter| visit(&parameter.ty));
        for variant in self.body.iter().flat_map(|body| &body.variants) {
            match &variant.kind {
                BodyKind::Json(ty) | BodyKind::Form(ty) | BodyKind::Multipart(ty) => visit(ty),
                BodyKind::Text | BodyKind::Bytes => {}
            }
        }
    }

    /// The types that its replies mention, errors among them.
    pub fn for_each_reply_type<'o>(&'o self, visit: &mut impl FnMut(&'o Type)) {
        let successes: Vec<&Payload> = match &self.reply {
            Reply::One(one) => vec![one],
            Reply::Choice { variants, .. } => variants.iter().map(|variant| &variant.payload).collect(),
        };
        for payload in successes.into_iter().chain(self.errors.iter().map(|error| &error.payload)) {
            match payload {
                Payload::Json(ty) | Payload::Events(ty) => visit(ty),
                Payload::Empty | Payload::Text | Payload::Stream => {}
            }
        }
        self.events.iter().for_each(|events| visit(&events.ty));
        self.reply_headers.iter().flat_map(|headers| &headers.all).for_each(|header| visit(&header.ty));
        self.callbacks.iter().filter_map(|callback| callback.payload.as_ref()).for_each(visit);
    }
}

impl Operation {
    /// All types that it mentions, to change them.
    fn for_each_type_mut(&mut self, visit: &mut impl FnMut(&mut Type)) {
        self.arguments.iter_mut().chain(&mut self.setters).for_each(|parameter| visit(&mut parameter.ty));
        for variant in self.body.iter_mut().flat_map(|body| &mut body.variants) {
            match &mut variant.kind {
                BodyKind::Json(ty) | BodyKind::Form(ty) | BodyKind::Multipart(ty) => visit(ty),
                BodyKind::Text | BodyKind::Bytes => {}
            }
        }
        let successes: Vec<&mut Payload> = match &mut self.reply {
            Reply::One(one) => vec![one],
            Reply::Choice { variants, .. } => variants.iter_mut().map(|variant| &mut variant.payload).collect(),
        };
        for payload in successes.into_iter().chain(self.errors.iter_mut().map(|error| &mut error.payload)) {
            match payload {
                Payload::Json(ty) | Payload::Events(ty) => visit(ty),
                Payload::Empty | Payload::Text | Payload::Stream => {}
            }
        }
        self.events.iter_mut().for_each(|events| visit(&mut events.ty));
        self.reply_headers.iter_mut().flat_map(|headers| &mut headers.all).for_each(|header| visit(&mut header.ty));
        self.callbacks.iter_mut().filter_map(|callback| callback.payload.as_mut()).for_each(&mut *visit);
        self.result.iter_mut().for_each(|result| visit(&mut result.ty));
        self.paging.iter_mut().for_each(|paging| visit(&mut paging.item));
    }
}

impl Api {
    /// All types that anything mentions, to change them.
    pub fn for_each_type_mut(&mut self, visit: &mut impl FnMut(&mut Type)) {
        self.operations.iter_mut().for_each(|operation| operation.for_each_type_mut(visit));
        let webhooks = &mut self.webhooks;
        webhooks
            .all
            .iter_mut()
            .filter_map(|webhook| webhook.payload.as_mut())
            .chain(&mut webhooks.event)
            .for_each(&mut *visit);
        self.definitions.iter_mut().for_each(|definition| definition.shape.for_each_type_mut(visit));
        self.examples.iter_mut().for_each(|example| visit(&mut example.ty));
    }
}

/// Events or lines of one type.
#[derive(Clone, Debug)]
pub struct EventStream {
    /// The media type.
    pub media_type: String,
    /// The type of each.
    pub ty: Type,
}

/// The headers that replies of an operation may have.
#[derive(Clone, Debug)]
pub struct ReplyHeaders {
    /// The type that reads them.
    pub name: Ident,
    /// The headers, each once.
    pub all: Vec<ReplyHeader>,
}

/// A header of replies.
#[derive(Clone, Debug)]
pub struct ReplyHeader {
    /// Where it is.
    pub at: Location,
    /// Its name.
    pub wire: String,
    /// The method that reads it.
    pub getter: Ident,
    /// Documentation.
    pub docs: Docs,
    /// Its type.
    pub ty: Type,
}

/// What the server sends to an address that an operation tells it.
#[derive(Clone, Debug)]
pub struct Callback {
    /// Where it is.
    pub at: Location,
    /// Its name.
    pub name: String,
    /// The expression that says where it is sent.
    pub expression: String,
    /// What it carries, where that is JSON.
    pub payload: Option<Type>,
}

/// A request body.
#[derive(Clone, Debug)]
pub struct Body {
    /// Where it is.
    pub at: Location,
    /// Documentation.
    pub docs: Docs,
    /// Whether a call needs it.
    pub required: bool,
    /// The forms it can take; one, as a rule.
    pub variants: Vec<BodyVariant>,
    /// Further media types of JSON that is the same as one of the forms.
    pub other_media_types: Vec<String>,
    /// The enum over the forms, where there are several.
    pub name: Option<Ident>,
}

/// One form of a body.
#[derive(Clone, Debug)]
pub struct BodyVariant {
    /// Where it is.
    pub at: Location,
    /// The media type.
    pub media_type: String,
    /// The variant's name.
    pub name: Ident,
    /// What it carries.
    pub kind: BodyKind,
    /// Fields of a form that are not written in the usual way.
    pub fields: Vec<WireParameter>,
}

/// What a body carries.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum BodyKind {
    /// JSON of this type.
    Json(Type),
    /// `application/x-www-form-urlencoded` of this type.
    Form(Type),
    /// `multipart/form-data`, by a definition of its own.
    Multipart(Type),
    /// Text.
    Text,
    /// Bytes or a stream of them.
    Bytes,
}

/// What a reply carries.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Payload {
    /// Nothing.
    Empty,
    /// JSON of this type.
    Json(Type),
    /// Text.
    Text,
    /// Bytes, as a stream.
    Stream,
    /// Events of this type.
    Events(Type),
}

/// What a successful call returns.
#[derive(Clone, Debug)]
pub enum Reply {
    /// One payload.
    One(Payload),
    /// One of several, by status.
    Choice {
        /// The enum over them.
        name: Ident,
        /// Its variants.
        variants: Vec<ReplyVariant>,
    },
}

/// Which statuses a reply stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StatusMatch {
    /// One status.
    Status(u16),
    /// A hundred of them: the first digit.
    Range(u8),
    /// All others.
    Any,
}

/// A variant of a choice of replies.
#[derive(Clone, Debug)]
pub struct ReplyVariant {
    /// Where it is.
    pub at: Location,
    /// Its status.
    pub status: StatusMatch,
    /// Its media type, where the status has several.
    pub media_type: Option<String>,
    /// Its name.
    pub name: Ident,
    /// Documentation.
    pub docs: Docs,
    /// What it carries.
    pub payload: Payload,
}

/// What the server may answer when a call fails.
#[derive(Clone, Debug)]
pub struct ErrorReply {
    /// Where it is.
    pub at: Location,
    /// Its status.
    pub status: StatusMatch,
    /// Its media type, where the status has several.
    pub media_type: Option<String>,
    /// Its media type, where the status has but one.
    pub only_media_type: Option<String>,
    /// Documentation.
    pub docs: Docs,
    /// What it carries.
    pub payload: Payload,
    /// Its variant in the enum over the error replies.
    pub variant: Option<ErrorReplyVariant>,
}

/// The variant of an error reply.
#[derive(Clone, Debug)]
pub struct ErrorReplyVariant {
    /// Its name.
    pub name: Ident,
}

/// An enum over typed errors of several operations.
#[derive(Clone, Debug)]
pub struct SharedError {
    /// Its name in the module `errors`.
    pub name: Ident,
    /// What the operations may be answered.
    pub errors: Vec<ErrorReply>,
    /// The resources that the operations belong to.
    pub resources: Vec<ResourceId>,
}

/// The part of a reply that a call returns.
#[derive(Clone, Debug)]
pub struct ReplyResult {
    /// Where the rule is.
    pub at: Location,
    /// Where the result lies, in order of preference.
    pub pointers: Vec<String>,
    /// Its type.
    pub ty: Type,
    /// How it is read.
    pub kind: ResultKind,
}

/// How a part of a reply is read as the result of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResultKind {
    /// A reply without it is an error.
    Required,
    /// A reply may lack it.
    Optional,
    /// A list, or a single item in its place; a reply without either is an error.
    List,
}

/// How a list operation is paged.
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
    /// Fields that lead to the items, each with whether it is optional.
    pub items: Vec<(Ident, bool)>,
    /// The type of an item.
    pub item: Type,
    /// Fields that lead to the total number of items, each with whether it is optional.
    pub total: Option<Vec<(Ident, bool)>>,
}
