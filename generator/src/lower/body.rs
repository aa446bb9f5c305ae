//! Request bodies and replies, by their media types.

use crate::ir::{
    Body, BodyKind, BodyVariant, Candidate, Case, Docs, ErrorReply, ErrorReplyVariant, Example, Ident, Multipart,
    MultipartMember, PartKind, Payload, Reply, ReplyVariant, Scope, Shape, StatusMatch, Style, Type, WireParameter,
};
use crate::lower::view::View;
use crate::lower::{Lowering, TypePosition, docs, text};
use crate::openapi::{self, MediaType, Primitive, Property, Response, ResponseKey, SchemaId};

/// Everything the responses of an operation come out as.
pub(crate) struct Replies {
    pub success: Reply,
    pub events: Option<Type>,
    pub errors: Vec<ErrorReply>,
    pub error_enum: Option<Ident>,
    pub accept: String,
}

impl<'d> Lowering<'d> {
    /// A request body; `None` when it has no media type.
    pub(crate) fn body(&mut self, body: &'d openapi::RequestBody, place: &TypePosition) -> Option<Body> {
        let mut variants: Vec<(&'d MediaType, String, BodyKind)> = Vec::new();
        for media in &body.content {
            let kind = self.body_kind(media, place);
            let name = variant_name(&kind, &media.name);
            if !variants.iter().any(|(_, known, _)| *known == name) {
                variants.push((media, name, kind));
            }
        }
        if variants.is_empty() {
            return None;
        }
        let candidates: Vec<Candidate<'_>> =
            variants.iter().map(|(_, name, _)| Candidate { wire: name, chosen: None, at: body.at }).collect();
        let (names, _) = Scope::new(Case::Pascal, &[]).assign(&candidates);
        let name = (variants.len() > 1).then(|| self.claim(place.home, &format!("{}AnyBody", place.name), body.at));
        let variants = variants
            .into_iter()
            .zip(names)
            .map(|((media, _, kind), name)| {
                let form = matches!(kind, BodyKind::Form(_));
                let fields = if form { form_fields(media) } else { Vec::new() };
                BodyVariant { at: media.at, media_type: media.name.clone(), name, kind, fields }
            })
            .collect();
        let docs =
            Docs { text: body.description.as_deref().map(text::markdown).unwrap_or_default(), deprecated: false };
        Some(Body { at: body.at, docs, required: body.required, variants, name })
    }

    fn body_kind(&mut self, media: &'d MediaType, place: &TypePosition) -> BodyKind {
        let inner = TypePosition { name: format!("{}Body", place.name), ..place.within() };
        match Family::of(&media.name) {
            Family::Json => BodyKind::Json(self.json(media, &inner)),
            Family::Form => BodyKind::Form(self.media_type(media.schema, &inner)),
            Family::Multipart => self.multipart(media, place).unwrap_or(BodyKind::Bytes),
            Family::Any if media.schema.is_some_and(|schema| !self.is_binary(schema)) => {
                BodyKind::Json(self.json(media, &inner))
            }
            Family::Text | Family::Xml => BodyKind::Text,
            Family::Events | Family::Any | Family::Binary => BodyKind::Bytes,
        }
    }

    /// The type of a JSON body, with its examples.
    pub(crate) fn json(&mut self, media: &'d MediaType, place: &TypePosition) -> Type {
        let ty = self.media_type(media.schema, place);
        self.examples.extend(media.examples.iter().map(|at| Example { at: *at, ty: ty.clone() }));
        ty
    }

    /// The parts of a multipart body; `None` when its schema is not an object.
    fn multipart(&mut self, media: &'d MediaType, place: &TypePosition) -> Option<BodyKind> {
        let id = media.schema?;
        let document = self.document;
        let schema = document.schema(id);
        let view = View::of(document, id);
        if view.properties.is_empty() {
            return None;
        }
        let place = TypePosition { name: format!("{}Form", place.name), ..place.within() };
        let ty = self.named(schema, &place, |lowering, place| {
            let properties: Vec<&Property> = view.properties.values().map(|described| described.property).collect();
            let names = lowering.member_names(&properties, false);
            let members = properties
                .into_iter()
                .zip(names)
                .map(|(property, name)| MultipartMember {
                    at: property.at,
                    wire: property.name.clone(),
                    name,
                    docs: docs::of_value(lowering, document.schema(property.schema)),
                    kind: lowering.part_kind(property.schema, &place.inside(&property.name)),
                    content_type: stated_type(media, &property.name),
                    required: view.required.contains(property.name.as_str()),
                })
                .collect();
            Shape::Multipart(Multipart { members })
        });
        Some(BodyKind::Multipart(ty))
    }

    fn part_kind(&mut self, id: SchemaId, place: &TypePosition) -> PartKind {
        if self.is_binary(id) {
            return PartKind::File;
        }
        let view = View::of(self.document, id);
        if view.items.is_some_and(|items| items.iter().any(|item| self.is_binary(item))) {
            return PartKind::Files;
        }
        PartKind::Value(self.type_of(id, place))
    }

    /// Whether a schema stands for raw bytes.
    fn is_binary(&self, id: SchemaId) -> bool {
        let view = View::of(self.document, id);
        let text = matches!(view.implied_types()[..], [] | [Primitive::String]);
        let union = view.unions.iter().flat_map(|alternatives| alternatives.branches);
        (text && (view.format == Some("binary") || view.binary))
            || union.into_iter().any(|branch| self.is_binary(*branch))
    }

    /// What the responses of an operation come out as.
    pub(crate) fn replies(&mut self, operation: &'d openapi::Operation, place: &TypePosition) -> Replies {
        let is_success = |key: &ResponseKey| matches!(key, ResponseKey::Status(200..=299) | ResponseKey::Range(2));
        let described = operation.responses.iter().any(|(key, _)| is_success(key));
        let (mut good, bad): (Vec<_>, Vec<_>) = operation
            .responses
            .iter()
            .map(|(key, response)| (*key, &**response))
            .partition(|(key, _)| is_success(key) || (!described && *key == ResponseKey::Default));
        good.sort_by_key(|(key, _)| *key);
        let mut accept = Vec::new();
        let mut events = None;
        let mut found = Vec::new();
        for (index, (key, response)) in good.into_iter().enumerate() {
            let word = if index == 0 { String::new() } else { status_word(status_match(key)) };
            let inner = TypePosition { name: format!("{}{word}Response", place.name), ..place.within() };
            let payload = self.payload(response, &inner, &mut accept);
            self.describe(&payload, place, response);
            if let (None, Payload::Json(_)) = (&events, &payload) {
                events = self.events_beside(response, &inner, &mut accept);
            }
            found.push((status_match(key), response, payload));
        }
        let success = self.success(found, operation, place);
        let (errors, error_enum) = self.errors(bad, operation, place);
        let accept = if accept.is_empty() { "application/json".to_owned() } else { accept.join(", ") };
        Replies { success, events, errors, error_enum, accept }
    }

    fn success(
        &mut self,
        found: Vec<(StatusMatch, &'d Response, Payload)>,
        operation: &openapi::Operation,
        place: &TypePosition,
    ) -> Reply {
        match &found[..] {
            [] => return Reply::One(Payload::Empty),
            [(_, _, first), rest @ ..] if rest.iter().all(|(_, _, payload)| payload == first) => {
                return Reply::One(first.clone());
            }
            _ => {}
        }
        let name = self.claim(place.home, &format!("{}Reply", place.name), operation.at);
        let names = status_names(found.iter().map(|(status, _, _)| *status));
        let variants = found
            .into_iter()
            .zip(names)
            .map(|((status, response, payload), name)| ReplyVariant {
                at: response.at,
                status,
                name,
                docs: response_docs(response),
                payload,
            })
            .collect();
        Reply::Choice { name, variants }
    }

    fn errors(
        &mut self,
        bad: Vec<(ResponseKey, &'d Response)>,
        operation: &openapi::Operation,
        place: &TypePosition,
    ) -> (Vec<ErrorReply>, Option<Ident>) {
        let mut errors: Vec<ErrorReply> = Vec::new();
        for (key, response) in bad {
            let status = status_match(key);
            let inner =
                TypePosition { name: format!("{}{}Response", place.name, status_word(status)), ..place.within() };
            let payload = self.payload(response, &inner, &mut Vec::new());
            self.describe(&payload, place, response);
            errors.push(ErrorReply { at: response.at, status, docs: response_docs(response), payload, variant: None });
        }
        errors.sort_by_key(|error| error.status);
        let mut types: Vec<&Payload> =
            errors.iter().map(|error| &error.payload).filter(|payload| is_typed(payload)).collect();
        types.dedup();
        if types.iter().skip(1).all(|ty| *ty == types[0]) {
            return (errors, None);
        }
        let name = self.claim(place.home, &format!("{}Error", place.name), operation.at);
        let typed: Vec<usize> = (0..errors.len()).filter(|index| is_typed(&errors[*index].payload)).collect();
        let names = status_names(typed.iter().map(|index| errors[*index].status));
        for (index, name) in typed.into_iter().zip(names) {
            errors[index].variant = Some(ErrorReplyVariant { name });
        }
        (errors, Some(name))
    }

    /// What a response carries: JSON where it can, since that is typed.
    fn payload(&mut self, response: &'d Response, place: &TypePosition, accept: &mut Vec<String>) -> Payload {
        let rank = |media: &&MediaType| match Family::of(&media.name) {
            Family::Json => 0,
            Family::Any => 1,
            Family::Events => 2,
            Family::Text | Family::Xml => 3,
            Family::Form | Family::Multipart | Family::Binary => 4,
        };
        let Some(media) = response.content.iter().min_by_key(rank) else { return Payload::Empty };
        if !accept.contains(&media.name) {
            accept.push(media.name.clone());
        }
        match Family::of(&media.name) {
            Family::Json => Payload::Json(self.json(media, place)),
            Family::Any if media.schema.is_some_and(|schema| !self.is_binary(schema)) => {
                Payload::Json(self.json(media, place))
            }
            Family::Events => Payload::Events(self.media_type(media.item_schema.or(media.schema), place)),
            Family::Text | Family::Xml => Payload::Text,
            Family::Any | Family::Form | Family::Multipart | Family::Binary => Payload::Stream,
        }
    }

    /// Gives a type that only stands in this response the response's documentation, when it has none of its own.
    fn describe(&mut self, payload: &Payload, place: &TypePosition, response: &Response) {
        let Payload::Json(Type::Named(id)) = payload else { return };
        if let Some(definition) = self.definitions.get_mut(id.0 as usize).and_then(Option::as_mut)
            && definition.home == place.home
            && definition.docs.text.is_empty()
        {
            definition.docs.text = response_docs(response).text;
        }
    }

    /// The type of the events that a response can be instead of JSON.
    fn events_beside(
        &mut self,
        response: &'d Response,
        place: &TypePosition,
        accept: &mut Vec<String>,
    ) -> Option<Type> {
        let media = response.content.iter().find(|media| Family::of(&media.name) == Family::Events)?;
        let _ = accept;
        let place =
            TypePosition { name: format!("{}Event", place.name.trim_end_matches("Response")), ..place.within() };
        Some(self.media_type(media.item_schema.or(media.schema), &place))
    }
}

/// Media types by what can be done with them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Family {
    Json,
    Form,
    Multipart,
    Events,
    Text,
    Xml,
    Any,
    Binary,
}

impl Family {
    pub(crate) fn of(name: &str) -> Self {
        let essence = name.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        match essence.as_str() {
            "application/json" | "text/json" | "application/x-json" => Family::Json,
            "application/x-www-form-urlencoded" => Family::Form,
            "text/event-stream" => Family::Events,
            "application/xml" | "text/xml" => Family::Xml,
            "*/*" | "application/*" => Family::Any,
            "application/yaml" | "application/graphql" | "application/javascript" => Family::Text,
            other if other.ends_with("+json") => Family::Json,
            other if other.ends_with("+xml") => Family::Xml,
            other if other.starts_with("multipart/") => Family::Multipart,
            other if other.starts_with("text/") => Family::Text,
            _ => Family::Binary,
        }
    }
}

fn variant_name(kind: &BodyKind, media: &str) -> String {
    let essence = media.split(';').next().unwrap_or_default().trim();
    match kind {
        BodyKind::Json(_) => "Json".to_owned(),
        BodyKind::Form(_) => "Form".to_owned(),
        BodyKind::Multipart(_) => "Multipart".to_owned(),
        BodyKind::Text if essence == "text/plain" => "Text".to_owned(),
        BodyKind::Bytes if essence == "application/octet-stream" => "Bytes".to_owned(),
        BodyKind::Text | BodyKind::Bytes => essence.trim_start_matches("application/").to_owned(),
    }
}

/// The media type that `encoding` states for a part, when it is one type and not a choice.
fn stated_type(media: &MediaType, part: &str) -> Option<String> {
    let (_, encoding) = media.encoding.iter().find(|(name, _)| name == part)?;
    encoding.content_type.clone().filter(|stated| stated.contains('/') && !stated.contains([',', '*']))
}

/// The fields of a form whose `encoding` states a style.
fn form_fields(media: &MediaType) -> Vec<WireParameter> {
    media
        .encoding
        .iter()
        .filter(|(_, encoding)| {
            encoding.style.is_some() || encoding.explode.is_some() || encoding.content_type.is_some()
        })
        .map(|(name, encoding)| WireParameter {
            wire: name.clone(),
            place: crate::ir::ParameterLocation::Query,
            style: match encoding.content_type.as_deref() {
                Some(content) if content.contains("json") => Some(Style::Json),
                _ => encoding.style.and_then(super::operation::style),
            },
            explode: encoding.explode,
            reserved: false,
        })
        .collect()
}

fn is_typed(payload: &Payload) -> bool {
    matches!(payload, Payload::Json(ty) if *ty != Type::Any)
}

fn response_docs(response: &Response) -> Docs {
    Docs { text: response.description.as_deref().map(text::markdown).unwrap_or_default(), deprecated: false }
}

fn status_match(key: ResponseKey) -> StatusMatch {
    match key {
        ResponseKey::Status(status) => StatusMatch::Status(status),
        ResponseKey::Range(digit) => StatusMatch::Range(digit),
        ResponseKey::Default => StatusMatch::Any,
    }
}

fn status_names(statuses: impl Iterator<Item = StatusMatch>) -> Vec<Ident> {
    let words: Vec<String> = statuses.map(status_word).collect();
    let candidates: Vec<Candidate<'_>> =
        words.iter().map(|wire| Candidate { wire, chosen: None, at: Default::default() }).collect();
    Scope::new(Case::Pascal, &["Ok", "Err"]).assign(&candidates).0
}

/// RFC 9110's words for a status, in Pascal case.
pub(crate) fn status_word(status: StatusMatch) -> String {
    let status = match status {
        StatusMatch::Range(1) => return "Informational".to_owned(),
        StatusMatch::Range(2) => return "Success".to_owned(),
        StatusMatch::Range(3) => return "Redirection".to_owned(),
        StatusMatch::Range(4) => return "ClientError".to_owned(),
        StatusMatch::Range(5) => return "ServerError".to_owned(),
        StatusMatch::Range(digit) => return format!("Status{digit}xx"),
        StatusMatch::Any => return "Unexpected".to_owned(),
        StatusMatch::Status(status) => status,
    };
    let word = match status {
        200 => "Okay",
        201 => "Created",
        202 => "Accepted",
        203 => "NonAuthoritative",
        204 => "NoContent",
        205 => "ResetContent",
        206 => "PartialContent",
        301 => "MovedPermanently",
        302 => "Found",
        303 => "SeeOther",
        304 => "NotModified",
        307 => "TemporaryRedirect",
        308 => "PermanentRedirect",
        400 => "BadRequest",
        401 => "Unauthorized",
        402 => "PaymentRequired",
        403 => "Forbidden",
        404 => "NotFound",
        405 => "MethodNotAllowed",
        406 => "NotAcceptable",
        408 => "RequestTimeout",
        409 => "Conflict",
        410 => "Gone",
        411 => "LengthRequired",
        412 => "PreconditionFailed",
        413 => "ContentTooLarge",
        415 => "UnsupportedMediaType",
        422 => "UnprocessableContent",
        423 => "Locked",
        429 => "TooManyRequests",
        500 => "InternalServerError",
        501 => "NotImplemented",
        502 => "BadGateway",
        503 => "ServiceUnavailable",
        504 => "GatewayTimeout",
        other => return format!("Status{other}"),
    };
    word.to_owned()
}
