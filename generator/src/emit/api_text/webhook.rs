//! Lines about webhooks.

use super::text::ty;
use super::{Lines, Usage};
use crate::emit::verifier;

pub(super) fn lines(lines: &mut Lines<'_>) {
    let api = lines.api;
    lines.usage = Usage::REPLY;
    for webhook in &api.webhooks.all {
        let payload = webhook.payload.as_ref().map_or_else(|| "()".to_owned(), |payload| ty(api, payload));
        let rest = format!(" ({}) -> {payload}", webhook.headers.join(", "));
        lines.item(webhook.at, &format!("webhook {:?}", webhook.name), &rest, &webhook.docs);
    }
    if let Some(event) = &api.webhooks.event {
        let at = api.webhooks.all.first().map_or(api.at, |webhook| webhook.at);
        lines.push(at, format!("webhooks::Event: {}", ty(api, event)));
    }
    if let Some(signature) = &api.webhooks.signature {
        lines.push_with(signature.at, verifier::api_line(api, signature), signature.docs.text.clone());
        for (what, header) in [("id", &signature.id), ("timestamp", &signature.timestamp)] {
            if let Some(header) = header {
                lines.fact(signature.at, "webhooks::Verifier", format!("{what}: {header:?}"));
            }
        }
    }
    for (name, wire, docs, at) in &api.webhooks.headers {
        lines.item(*at, &format!("const webhooks::header::{name}"), &format!(" = {wire:?}"), docs);
    }
    lines.usage = Usage::default();
}
