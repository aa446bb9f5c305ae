//! The API in Rust terms: the one thing emitters read.
//!
//! Every item carries the [`Location`](crate::source::Location) it came from. Names are final here; nothing in this
//! module knows OpenAPI, and nothing makes a token.

mod api;
mod client;
mod definition;
mod initials;
mod making;
mod name;
mod operation;
mod parameter;
mod reply;
mod spelling;
mod types;
mod webhook;

pub use api::{Api, Example, Guest, OperationId, Resource, ResourceId};
pub use client::{
    ClientScope, Credential, CredentialLocation, Handle, NeededCredential, ServerUrl, ServerVariable, TokenUrl,
};
pub use definition::{
    Additional, Constant, ConstantValue, Definition, Direction, Docs, Enum, Flattened, Home, IntegerEnum, Member,
    Multipart, MultipartMember, PartKind, Presence, Shape, Struct, Tag, Traits, Union, UnionVariant, VariantTest,
};
pub use making::Maker;
pub(crate) use name::fingerprint;
pub use name::{Candidate, Case, Collision, Ident, Scope};
pub use operation::{Body, BodyKind, BodyVariant, Callback, EventStream, Operation, Paging};
pub use parameter::{Keeper, Parameter, ParameterLocation, Setter, Style, WireParameter};
pub use reply::{
    ErrorReply, ErrorReplyVariant, Payload, Reply, ReplyHeader, ReplyHeaders, ReplyResult, ReplyVariant, ResultKind,
    SharedError, SharedHeaders, StatusMatch,
};
pub use serde_json::Value;
pub use types::{IntKind, TextFormat, Type, TypeId};
pub use webhook::{
    Delivery, DeliveryHeader, OwnerScope, SignatureAlgorithm, SignatureOwner, Webhook, WebhookSignature, Webhooks,
};
