//! The API in Rust terms: the one thing emitters read.
//!
//! Every item carries the [`Location`](crate::source::Location) it came from. Names are final here; nothing in this
//! module knows OpenAPI, and nothing makes a token.

mod api;
mod making;
mod name;
mod spelling;
mod types;
mod webhook;

pub use api::{
    Api, Body, BodyKind, BodyVariant, Callback, ClientScope, Credential, CredentialLocation, ErrorReply,
    ErrorReplyVariant, EventStream, Example, Guest, Handle, Keeper, Operation, OperationId, Paging, Parameter,
    ParameterLocation, Payload, Reply, ReplyHeader, ReplyHeaders, ReplyResult, ReplyVariant, Resource, ResourceId,
    ResultKind, ServerUrl, ServerVariable, SharedError, StatusMatch, Style, WireParameter,
};
pub use making::Maker;
pub(crate) use name::fingerprint;
pub use name::{Candidate, Case, Collision, Ident, Scope};
pub use types::{
    Additional, Constant, Definition, Direction, Docs, Enum, Flattened, FloatKind, Home, IntKind, IntegerEnum, Member,
    Multipart, MultipartMember, PartKind, Presence, Shape, Struct, Tag, TextFormat, Traits, Type, TypeId, Union,
    UnionVariant, Value, VariantTest,
};
pub use webhook::{OwnerScope, SignatureAlgorithm, SignatureOwner, Webhook, WebhookSignature, Webhooks};
