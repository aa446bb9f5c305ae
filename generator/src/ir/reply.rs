//! Replies, errors, and the headers of both.

use crate::ir::{Docs, Ident, ResourceId, Type};
use crate::source::Location;

/// The headers that replies of an operation may have.
#[derive(Clone, Debug)]
pub struct ReplyHeaders {
    /// The type that reads them.
    pub name: Ident,
    /// The headers, each once.
    pub all: Vec<ReplyHeader>,
    /// The type in [`Api::headers`](crate::ir::Api::headers) that it is another name for.
    pub shared: Option<usize>,
}

/// The type of headers that replies of several operations have.
#[derive(Clone, Debug)]
pub struct SharedHeaders {
    /// Its name in the module `headers`.
    pub name: Ident,
    /// The headers, each once.
    pub all: Vec<ReplyHeader>,
    /// The resources that the operations belong to.
    pub resources: Vec<ResourceId>,
}

/// A header of replies.
#[derive(Clone, Debug)]
pub struct ReplyHeader {
    /// Where it is.
    pub at: Location,
    /// Where it is defined: where a reference leads to.
    pub definition: Location,
    /// Its name.
    pub wire: String,
    /// Whether replies always have it.
    pub required: bool,
    /// The method that reads it.
    pub getter: Ident,
    /// Documentation.
    pub docs: Docs,
    /// Its type.
    pub ty: Type,
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
