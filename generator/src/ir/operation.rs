//! Operations, their bodies and paging.

use crate::ir::{
    Delivery, Docs, ErrorReply, Ident, Keeper, NeededCredential, Parameter, Payload, Reply, ReplyHeaders, ReplyResult,
    ResourceId, Setter, StatusMatch, Type, WireParameter,
};
use crate::source::Location;

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
    pub setters: Vec<Setter>,
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
    /// The enum in [`Api::errors`](crate::ir::Api::errors) that it is another name for.
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
    /// Its parameters, those first that every call needs.
    pub fn parameters(&self) -> impl Iterator<Item = &Parameter> {
        self.arguments.iter().chain(self.setters.iter().map(|setter| &setter.parameter))
    }

    /// The types that its requests mention.
    pub fn for_each_request_type<'o>(&'o self, visit: &mut impl FnMut(&'o Type)) {
        self.parameters().for_each(|parameter| visit(&parameter.ty));
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
    pub(super) fn for_each_type_mut(&mut self, visit: &mut impl FnMut(&mut Type)) {
        let setters = self.setters.iter_mut().map(|setter| &mut setter.parameter);
        self.arguments.iter_mut().chain(setters).for_each(|parameter| visit(&mut parameter.ty));
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

/// Events or lines of one type.
#[derive(Clone, Debug)]
pub struct EventStream {
    /// The media type.
    pub media_type: String,
    /// The type of each.
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
    /// How it is sent.
    pub delivery: Delivery,
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
    /// What bounds it, where its type has no place to say so: keyword and value.
    pub bounds: Vec<(String, String)>,
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
