//! The API in Rust terms: the one thing emitters read.
//!
//! Every item carries the [`Location`](crate::source::Location) it came from. Names are final here; nothing in this
//! module knows OpenAPI, and nothing makes a token.

mod api;
mod name;
mod types;
mod webhook;

pub use api::{
    Api, Body, BodyKind, BodyVariant, ClientScope, Credential, CredentialLocation, ErrorReply, ErrorReplyVariant,
    Example, Handle, Keeper, Operation, OperationId, Paging, Parameter, ParameterLocation, Payload, Reply, ReplyResult,
    ReplyVariant, Resource, ResourceId, ResultKind, ServerUrl, StatusMatch, Style, WireParameter,
};
pub use name::{Candidate, Case, Collision, Ident, Scope};
pub use types::{
    Additional, Definition, Direction, Docs, Enum, FloatKind, Home, IntKind, IntegerEnum, Member, Multipart,
    MultipartMember, PartKind, Presence, Shape, Struct, Tag, TextFormat, Traits, Type, TypeId, Union, UnionVariant,
    Value, VariantTest,
};
pub use webhook::{OwnerScope, SignatureAlgorithm, SignatureOwner, Webhook, WebhookSignature, Webhooks};
