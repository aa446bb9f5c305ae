//! Request bodies, by their media types.

use std::collections::{HashMap, HashSet};

use crate::ir::{Body, BodyKind, BodyVariant, Candidate, Case, Docs, Example, Scope, Style, Type, WireParameter};
use crate::lower::media::{Family, ambiguous, essence, is_plain_json, words};
use crate::lower::{Lowering, TypePosition, docs, text};
use crate::openapi::{self, Encoding, FORM, MediaType};

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
}

/// What a body is sent as: a range names no content, and the boundary of parts is made when they are sent. Callers say what
/// bytes are.
fn content_type(kind: &BodyKind, media: &str) -> String {
    match kind {
        BodyKind::Json(_) if media.contains('*') => "application/json".to_owned(),
        BodyKind::Text if media.contains('*') => "text/plain".to_owned(),
        BodyKind::Multipart(_) => {
            let is_boundary = |part: &&str| part.trim().to_ascii_lowercase().starts_with("boundary=");
            media.split(';').filter(|part| !is_boundary(part)).collect::<Vec<_>>().join(";")
        }
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
