//! Replies, by their statuses and media types.

use std::collections::HashSet;

use indexmap::IndexSet;

use crate::ir::{
    Candidate, Case, Docs, ErrorReply, ErrorReplyVariant, EventStream, Ident, Payload, Reply, ReplyVariant, Scope,
    StatusMatch, Type,
};
use crate::lower::media::{Family, ambiguous, as_sent, words};
use crate::lower::text::Rendered;
use crate::lower::view::View;
use crate::lower::{Lowering, TypePosition};
use crate::openapi::{self, MediaType, Response, ResponseKey};

/// Everything the responses of an operation come out as.
pub(crate) struct Replies {
    pub success: Reply,
    pub events: Option<EventStream>,
    pub errors: Vec<ErrorReply>,
    pub error_enum: Option<Ident>,
    pub accept: String,
}

impl<'d> Lowering<'d> {
    /// What the responses of an operation come out as.
    pub(crate) fn replies(&mut self, operation: &'d openapi::Operation, place: &TypePosition) -> Replies {
        let is_success = |key: &ResponseKey| matches!(key, ResponseKey::Status(200..=299) | ResponseKey::Range(2));
        let described = operation.responses.iter().any(|(key, _)| is_success(key));
        let (mut good, mut bad): (Vec<_>, Vec<_>) = operation
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
        let success = if found.is_empty() && leads_elsewhere(operation) {
            accept.insert("*/*".to_owned());
            bad.retain(|(key, _)| !is_redirect(key));
            Reply::One(Payload::Stream)
        } else {
            self.success(found, operation, place)
        };
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
                docs: response_docs(one.response, &self.rendered),
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
                docs: response_docs(one.response, &self.rendered),
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
            definition.docs.text = response_docs(response, &self.rendered).text;
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

/// Whether replies to an operation end with their headers.
fn ends_with_headers(operation: &openapi::Operation, key: ResponseKey) -> bool {
    operation.method == openapi::Method::Head || key.ends_with_headers()
}

/// Whether all that a read can succeed with is a redirect: to a file, of which nothing more is described.
fn leads_elsewhere(operation: &openapi::Operation) -> bool {
    let mut redirects = operation.responses.iter().filter(|(key, _)| is_redirect(key)).peekable();
    operation.method == openapi::Method::Get
        && redirects.peek().is_some()
        && redirects.all(|(_, response)| response.content.is_empty())
}

fn is_redirect(key: &ResponseKey) -> bool {
    matches!(key, ResponseKey::Status(301 | 302 | 303 | 307 | 308) | ResponseKey::Range(3))
}

fn is_typed(payload: &Payload) -> bool {
    matches!(payload, Payload::Json(ty) if *ty != Type::Any)
}

fn response_docs(response: &Response, rendered: &Rendered) -> Docs {
    let text = response.description.as_deref().map(|text| rendered.markdown(text)).unwrap_or_default();
    Docs { text, ..Docs::default() }
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
