//! Request bodies and replies, by their media types.

use std::collections::{HashMap, HashSet};

use indexmap::IndexSet;

use crate::ir::{
    Body, BodyKind, BodyVariant, Candidate, Case, Docs, ErrorReply, ErrorReplyVariant, EventStream, Example, Ident,
    Payload, Reply, ReplyVariant, Scope, StatusMatch, Style, Type, WireParameter,
};
use crate::lower::media::{Family, ambiguous, as_sent, essence, is_plain_json, words};
use crate::lower::view::View;
use crate::lower::{Lowering, TypePosition, docs, text};
use crate::openapi::{self, Encoding, FORM, MediaType, Response, ResponseKey};

/// Everything the responses of an operation come out as.
pub(crate) struct Replies {
    pub success: Reply,
    pub events: Option<EventStream>,
    pub errors: Vec<ErrorReply>,
    pub error_enum: Option<Ident>,
    pub accept: String,
}

impl<'d> Lowering<'d> {
    /// A request body; `None` when it has no media type.
    pub(crate) fn body(&mut self, body: &'d openapi::RequestBody, place: &TypePosition) -> Option<Body> {
        let (variants, other_media_types) = self.kinds_of_bodies(body, place);
        if variants.is_empty() {
            return None;
        }
        let candidates: Vec<Candidate<'_>> =
            variants.iter().map(|(media, name, _)| Candidate { wire: name, chosen: None, at: media.at }).collect();
        let (names, collisions) = Scope::new(Case::Pascal, &[]).assign(&candidates);
        self.report_collisions("media type", collisions);
        let name = (variants.len() > 1).then(|| self.claim(place.home, "AnyBody", body.at));
        let variants = variants
            .into_iter()
            .zip(names)
            .map(|((media, _, kind), name)| {
                let form = matches!(kind, BodyKind::Form(_));
                let fields = if form { form_fields(media) } else { Vec::new() };
                let ty = match &kind {
                    BodyKind::Json(ty) | BodyKind::Form(ty) | BodyKind::Multipart(ty) => Some(ty),
                    BodyKind::Text | BodyKind::Bytes => None,
                };
                let bounds = media.schema.map(|schema| docs::bounds_of_body(self, schema, ty)).unwrap_or_default();
                let media_type = content_type(&kind, &media.name);
                BodyVariant { at: media.at, media_type, name, kind, bounds, fields }
            })
            .collect();
        let docs =
            Docs { text: body.description.as_deref().map(text::markdown).unwrap_or_default(), ..Docs::default() };
        Some(Body { at: body.at, docs, required: body.required, variants, other_media_types, name })
    }

    /// The kinds of bodies that a call takes, each with the media type and a word for it; and the media types that are others
    /// for one of them.
    fn kinds_of_bodies(
        &mut self,
        body: &'d openapi::RequestBody,
        place: &TypePosition,
    ) -> (Vec<(&'d MediaType, String, BodyKind)>, Vec<String>) {
        let ambiguous = ambiguous(body.content.iter().map(|media| media.name.as_str()));
        let (json, same) = self.distinct_json(&body.content);
        let at = |media: &&MediaType| std::ptr::from_ref(*media);
        let (further, left_out): (HashSet<_>, HashSet<_>) =
            (json.iter().skip(1).map(at).collect(), same.iter().map(at).collect());
        let mut other_media_types: Vec<String> = same.iter().map(|media| media.name.clone()).collect();
        let mut variants: Vec<(&'d MediaType, String, BodyKind)> = Vec::new();
        let plain_multipart = plain_multipart(&body.content);
        let plain_parts = plain_multipart.and_then(|media| self.written_parts(media));
        let mut forms: HashMap<String, BodyKind> = HashMap::new();
        let (mut known_names, mut known_kinds) = (HashSet::new(), HashSet::new());
        for media in &body.content {
            if left_out.contains(&at(&media)) {
                continue;
            }
            // The first kind of JSON has the name of the body alone, and a form where there is no JSON.
            let own = match Family::of(&media.name) {
                Family::Json if further.contains(&at(&media)) => words(&media.name, &ambiguous),
                Family::Form if !json.is_empty() => "Form".to_owned(),
                Family::Multipart if plain_multipart.as_ref().map(at) != Some(at(&media)) => {
                    words(&media.name, &ambiguous)
                }
                _ => String::new(),
            };
            let parts = self.written_parts(media);
            let like = parts.as_ref().and_then(|parts| forms.get(parts));
            let type_word = if parts.is_some() && parts == plain_parts { "" } else { own.as_str() };
            let kind = match like {
                Some(kind) => BodyKind::clone(kind),
                None => self.body_kind(media, type_word, place),
            };
            forms.extend(parts.map(|parts| (parts, kind.clone())));
            let name = match kind {
                BodyKind::Multipart(_) if !own.is_empty() => own,
                _ => variant_name(&kind, &media.name, &ambiguous),
            };
            let plain = json.first().is_some_and(|media| is_plain_json(&media.name));
            if known_names.contains(&name) {
                continue;
            }
            if plain && Family::of(&media.name) == Family::Json && known_kinds.contains(&kind) {
                other_media_types.push(media.name.clone());
                continue;
            }
            known_names.insert(name.clone());
            known_kinds.insert(kind.clone());
            variants.push((media, name, kind));
        }
        (variants, other_media_types)
    }

    fn body_kind(&mut self, media: &'d MediaType, own: &str, place: &TypePosition) -> BodyKind {
        let inner = place.named(&format!("{own}Body"));
        match Family::of(&media.name) {
            Family::Json => BodyKind::Json(self.json(media, &inner)),
            Family::Form if media.schema.is_some_and(|schema| self.has_no_members(schema)) => BodyKind::Text,
            Family::Form => BodyKind::Form(self.media_type(media.schema, &inner)),
            Family::Multipart => self.multipart(media, &place.named(&format!("{own}Form"))).unwrap_or(BodyKind::Bytes),
            // A text of any media type is what the caller says, not JSON.
            Family::Any if media.schema.is_some_and(|schema| !self.is_binary(schema) && !self.is_text(schema)) => {
                BodyKind::Json(self.json(media, &inner))
            }
            Family::Text | Family::Xml => BodyKind::Text,
            Family::Events | Family::Lines | Family::Any | Family::Binary => BodyKind::Bytes,
        }
    }

    /// The type of a JSON body, with its examples.
    pub(crate) fn json(&mut self, media: &'d MediaType, place: &TypePosition) -> Type {
        let ty = self.media_type(media.schema, place);
        self.examples.extend(media.examples.iter().map(|at| Example { at: *at, ty: ty.clone() }));
        ty
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
        let mut accept: IndexSet<String> = IndexSet::new();
        let mut events = None;
        let mut found = Vec::new();
        for (index, (key, response)) in good.into_iter().enumerate() {
            let status = status_match(key);
            let word = if index == 0 { String::new() } else { status_word(status) };
            let ends_early = ends_with_headers(operation, key);
            let alternatives = self.payloads((response, ends_early), status, &word, place);
            accept.extend(alternatives.iter().filter_map(|one| one.asked_for.clone()));
            if events.is_none() && alternatives.iter().any(|one| matches!(one.payload, Payload::Json(_))) {
                events = self.events_beside(response, &format!("{word}Event"), place);
            }
            found.extend(alternatives);
        }
        let success = self.success(found, operation, place);
        let (errors, error_enum) = self.errors(bad, operation, place);
        let accept = if accept.is_empty() { "application/json".to_owned() } else { Vec::from_iter(accept).join(", ") };
        Replies { success, events, errors, error_enum, accept }
    }

    fn success(&mut self, found: Vec<Alternative<'d>>, operation: &openapi::Operation, place: &TypePosition) -> Reply {
        match &found[..] {
            [] => return Reply::One(Payload::Empty),
            [first, rest @ ..] if rest.iter().all(|one| one.payload == first.payload) => {
                return Reply::One(first.payload.clone());
            }
            _ => {}
        }
        let name = self.claim(place.home, "Reply", operation.at);
        let names = self.reply_names(&found);
        let variants = found
            .into_iter()
            .zip(names)
            .map(|(one, name)| ReplyVariant {
                at: one.response.at,
                status: one.status,
                media_type: one.media_type,
                name,
                docs: response_docs(one.response),
                payload: one.payload,
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
        let mut found: Vec<Alternative<'d>> = Vec::new();
        for (key, response) in bad {
            let status = status_match(key);
            let ends_early = ends_with_headers(operation, key);
            found.extend(self.payloads((response, ends_early), status, &status_word(status), place));
        }
        found.sort_by_key(|one| one.status);
        let mut types: Vec<&Payload> =
            found.iter().map(|one| &one.payload).filter(|payload| is_typed(payload)).collect();
        types.dedup();
        let differ = types.iter().skip(1).any(|ty| *ty != types[0]);
        let name = differ.then(|| self.claim(place.home, "Error", operation.at));
        let mut names = match differ {
            true => self.reply_names(found.iter().filter(|one| is_typed(&one.payload))).into_iter(),
            false => Vec::new().into_iter(),
        };
        let errors = found.into_iter().map(|one| {
            let variant = if is_typed(&one.payload) { names.next() } else { None };
            ErrorReply {
                at: one.response.at,
                status: one.status,
                media_type: one.media_type,
                only_media_type: match &one.response.content[..] {
                    [only] => Some(only.name.clone()),
                    _ => None,
                },
                docs: response_docs(one.response),
                payload: one.payload,
                variant: variant.map(|name| ErrorReplyVariant { name }),
            }
        });
        (errors.collect(), name)
    }

    /// Variants by status, and by media type where a status has several.
    fn reply_names<'n>(&mut self, found: impl IntoIterator<Item = &'n Alternative<'n>>) -> Vec<Ident> {
        let found: Vec<&Alternative<'_>> = found.into_iter().collect();
        let wires: Vec<String> = found.iter().map(|one| format!("{} {}", status_word(one.status), one.word)).collect();
        let candidates: Vec<Candidate<'_>> = wires
            .iter()
            .zip(&found)
            .map(|(wire, one)| Candidate { wire: wire.trim_end(), chosen: None, at: one.response.at })
            .collect();
        let (names, collisions) = Scope::new(Case::Pascal, &["Ok", "Err"]).assign(&candidates);
        self.report_collisions("reply", collisions);
        names
    }

    /// What a response carries: JSON where it can, since that is typed; of each kind whose schema differs. Nothing, where
    /// it ends with its headers.
    fn payloads(
        &mut self,
        (response, ends_early): (&'d Response, bool),
        status: StatusMatch,
        word: &str,
        place: &TypePosition,
    ) -> Vec<Alternative<'d>> {
        let rank = |media: &&MediaType| match Family::of(&media.name) {
            Family::Json => 0,
            Family::Any => 1,
            Family::Events | Family::Lines => 2,
            Family::Text | Family::Xml => 3,
            Family::Form | Family::Multipart | Family::Binary => 4,
        };
        let (mut chosen, _) = self.distinct_json(&response.content);
        if chosen.is_empty() {
            chosen.extend(response.content.iter().min_by_key(rank));
        }
        if ends_early {
            let asked_for = chosen.first().map(|media| as_sent(&media.name));
            return vec![Alternative::empty(response, status, asked_for)];
        }
        let ambiguous = ambiguous(response.content.iter().map(|media| media.name.as_str()));
        let mut known = HashSet::new();
        let mut found: Vec<Alternative<'d>> = Vec::new();
        for (index, media) in chosen.iter().enumerate() {
            let own = if index == 0 { String::new() } else { words(&media.name, &ambiguous) };
            let inner = place.named(&format!("{word}{own}Response"));
            let payload = self.payload(media, &inner);
            if !known.insert(payload.clone()) {
                continue;
            }
            self.describe(&payload, place, response);
            let asked_for = Some(as_sent(&media.name));
            found.push(Alternative { status, response, media_type: asked_for.clone(), asked_for, word: own, payload });
        }
        if found.is_empty() {
            return vec![Alternative::empty(response, status, None)];
        }
        if let [only] = &mut found[..] {
            only.media_type = None;
        }
        found
    }

    fn payload(&mut self, media: &'d MediaType, place: &TypePosition) -> Payload {
        match Family::of(&media.name) {
            Family::Json => Payload::Json(self.json(media, place)),
            Family::Any if media.schema.is_some_and(|schema| !self.is_binary(schema)) => {
                Payload::Json(self.json(media, place))
            }
            family if family.is_stream() => Payload::Events(self.streamed(media, place)),
            Family::Text | Family::Xml => Payload::Text,
            _ => Payload::Stream,
        }
    }

    /// The type of each event, or of each line. A list that describes all lines is one of what each line is.
    fn streamed(&mut self, media: &'d MediaType, place: &TypePosition) -> Type {
        let lines = Family::of(&media.name) == Family::Lines;
        let items = media.schema.filter(|_| lines).and_then(|schema| View::of(self.document, schema).items);
        self.media_type(media.item_schema.or(items.and_then(|items| items.single())).or(media.schema), place)
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

    /// The stream that a response can be instead of JSON.
    fn events_beside(&mut self, response: &'d Response, name: &str, place: &TypePosition) -> Option<EventStream> {
        let media = response.content.iter().find(|media| Family::of(&media.name).is_stream())?;
        let place = place.named(name);
        Some(EventStream { media_type: media.name.clone(), ty: self.streamed(media, &place) })
    }
}

/// One of the things that a reply can be.
struct Alternative<'d> {
    status: StatusMatch,
    response: &'d Response,
    /// Its media type, where the response has several.
    media_type: Option<String>,
    /// The media type to ask for.
    asked_for: Option<String>,
    /// What it is called beside the status.
    word: String,
    payload: Payload,
}

impl<'d> Alternative<'d> {
    /// A response without a body.
    fn empty(response: &'d Response, status: StatusMatch, asked_for: Option<String>) -> Self {
        Self { status, response, media_type: None, asked_for, word: String::new(), payload: Payload::Empty }
    }
}

/// What a body is sent as: a range names no content. Callers say what bytes are.
fn content_type(kind: &BodyKind, media: &str) -> String {
    match kind {
        BodyKind::Json(_) if media.contains('*') => "application/json".to_owned(),
        BodyKind::Text if media.contains('*') => "text/plain".to_owned(),
        _ => media.to_owned(),
    }
}

/// The kind of a multipart body that needs no name beside the others: a form of fields, else the first.
fn plain_multipart(content: &[MediaType]) -> Option<&MediaType> {
    let all = || content.iter().filter(|media| Family::of(&media.name) == Family::Multipart);
    all().find(|media| essence(&media.name) == "multipart/form-data").or_else(|| all().next())
}

fn variant_name(kind: &BodyKind, media: &str, ambiguous: &HashSet<String>) -> String {
    match (kind, essence(media).as_str()) {
        (BodyKind::Json(_), "*/*" | "application/*" | "application/*+json") => "Json".to_owned(),
        (BodyKind::Form(_), _) | (BodyKind::Text, FORM) => "Form".to_owned(),
        (BodyKind::Multipart(_), _) => "Multipart".to_owned(),
        (BodyKind::Text, "text/plain" | "text/*") => "Text".to_owned(),
        (BodyKind::Bytes, "application/octet-stream" | "application/*" | "*/*") => "Bytes".to_owned(),
        _ => words(media, ambiguous),
    }
}

/// The fields of a form whose `encoding` states a style.
fn form_fields(media: &MediaType) -> Vec<WireParameter> {
    media
        .encoding
        .iter()
        .filter(|(_, encoding)| is_styled(encoding) || encoding.content_type.is_some())
        .map(|(name, encoding)| field(name, encoding))
        .collect()
}

/// Whether an encoding says how a value is spread over fields.
pub(super) fn is_styled(encoding: &Encoding) -> bool {
    encoding.style.is_some() || encoding.explode.is_some()
}

/// A field of a form, written as its encoding says.
pub(super) fn field(name: &str, encoding: &Encoding) -> WireParameter {
    WireParameter {
        wire: name.to_owned(),
        place: crate::ir::ParameterLocation::Query,
        style: match encoding.content_type.as_deref() {
            Some(content) if content.contains("json") => Some(Style::Json),
            _ => encoding.style.and_then(super::operation::style),
        },
        explode: encoding.explode,
        reserved: false,
    }
}

/// Whether replies to an operation end with their headers.
fn ends_with_headers(operation: &openapi::Operation, key: ResponseKey) -> bool {
    operation.method == openapi::Method::Head || key.ends_with_headers()
}

fn is_typed(payload: &Payload) -> bool {
    matches!(payload, Payload::Json(ty) if *ty != Type::Any)
}

fn response_docs(response: &Response) -> Docs {
    Docs { text: response.description.as_deref().map(text::markdown).unwrap_or_default(), ..Docs::default() }
}

pub(crate) fn status_match(key: ResponseKey) -> StatusMatch {
    match key {
        ResponseKey::Status(status) => StatusMatch::Status(status),
        ResponseKey::Range(digit) => StatusMatch::Range(digit),
        ResponseKey::Default => StatusMatch::Any,
    }
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
