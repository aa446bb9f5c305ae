//! What comes beside replies: their headers, and callbacks.

use std::collections::HashSet;

use crate::ir::{Callback, Candidate, Case, ReplyHeader, ReplyHeaders, Scope, Shape, Type};
use crate::lower::media::{Family, is_plain_json};
use crate::lower::{Lowering, TypePosition, docs};
use crate::openapi::{self, Header, MediaType};

/// Names of the type that reads headers.
const RESERVED_GETTERS: &[&str] = &["clone", "into", "of"];

/// The headers of an operation's replies. Those of cross-origin requests (Fetch standard, section 3.3) are for browsers, which
/// act on them before a program sees the reply.
pub(crate) fn told_headers(operation: &openapi::Operation) -> impl Iterator<Item = &Header> {
    let headers = operation.responses.iter().flat_map(|(_, response)| &response.headers);
    headers.filter(|header| !header.name.to_ascii_lowercase().starts_with("access-control-"))
}

impl<'d> Lowering<'d> {
    /// The headers that the replies of an operation are described with, each once.
    pub(crate) fn reply_headers(
        &mut self,
        operation: &'d openapi::Operation,
        place: &TypePosition,
    ) -> Option<ReplyHeaders> {
        let mut known = HashSet::new();
        let mut headers: Vec<&'d Header> = told_headers(operation).collect();
        headers.retain(|header| known.insert(header.name.to_ascii_lowercase()));
        if headers.is_empty() {
            return None;
        }
        let name = self.claim(place.home, "Headers", operation.at);
        let candidates: Vec<Candidate<'_>> =
            headers.iter().map(|header| Candidate { wire: &header.name, chosen: None, at: header.at }).collect();
        let (getters, collisions) = Scope::new(Case::Snake, RESERVED_GETTERS).assign(&candidates);
        self.report_collisions("header", collisions);
        let mut all = Vec::with_capacity(headers.len());
        for (header, getter) in headers.into_iter().zip(getters) {
            let inner = place.named("Reply").inside(&header.name);
            let ty = header.schema.map_or(Type::String, |schema| self.type_of(schema, &inner));
            let mut docs = header.schema.map(|schema| docs::of_value(self, self.document.schema(schema)));
            if let Some(description) = &header.description {
                docs.get_or_insert_default().text = self.rendered.markdown(description);
            }
            let mut docs = docs.unwrap_or_default();
            docs.deprecated |= header.deprecated;
            let (at, definition, required) = (header.at, header.definition, header.required);
            all.push(ReplyHeader { at, definition, wire: header.name.clone(), required, getter, docs, ty });
        }
        Some(ReplyHeaders { name, all, shared: None })
    }

    /// The callbacks of an operation, whose payloads have types in its module.
    pub(crate) fn callbacks(&mut self, operation: &'d openapi::Operation, place: &TypePosition) -> Vec<Callback> {
        let document = self.document;
        let mut callbacks = Vec::new();
        for callback in &operation.callbacks {
            let operations = document.callbacks.get(&callback.at).map_or(&[][..], Vec::as_slice);
            let alone = operations.len() == 1
                && operation.callbacks.iter().filter(|other| other.name == callback.name).count() == 1;
            for sent in operations {
                let wanted = match (&sent.rust_name, alone) {
                    (Some(chosen), _) => chosen.clone(),
                    (None, true) => callback.name.clone(),
                    (None, false) => format!("{} {:?} {}", callback.name, sent.method, callback.expression),
                };
                let media = json(sent);
                let payload = media.and_then(|media| self.sent_back(media, &place.inside(&wanted)));
                let delivery = self.delivery(sent, media);
                let (name, expression) = (callback.name.clone(), callback.expression.clone());
                callbacks.push(Callback { at: callback.at, name, expression, payload, delivery });
            }
        }
        callbacks
    }

    /// The type of what a callback carries, where that is JSON.
    fn sent_back(&mut self, media: &'d MediaType, place: &TypePosition) -> Option<Type> {
        let schema = media.schema?;
        match self.json(media, place) {
            known @ (Type::Named(_) | Type::Foreign(_) | Type::Any) => Some(known),
            // A name of its own, for what is no definition.
            other => Some(self.named(self.document.schema(schema), place, |_, _| Shape::Alias(other))),
        }
    }
}

/// What an operation sends as JSON.
pub(super) fn json(operation: &openapi::Operation) -> Option<&MediaType> {
    let json = |media: &&MediaType| matches!(Family::of(&media.name), Family::Json | Family::Any);
    operation.body.as_deref()?.content.iter().filter(json).min_by_key(|media| !is_plain_json(&media.name))
}
