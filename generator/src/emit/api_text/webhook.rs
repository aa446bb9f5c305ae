//! Lines about webhooks.

use super::text::{status, ty};
use super::{Lines, Usage};
use crate::emit::verifier;
use crate::ir::Delivery;
use crate::source::Location;

pub(super) fn lines(lines: &mut Lines<'_>) {
    let api = lines.api;
    lines.usage = Usage::REPLY;
    for webhook in &api.webhooks.all {
        let payload = webhook.payload.as_ref().map_or_else(|| "()".to_owned(), |payload| ty(api, payload));
        let rest = format!(" ({}) -> {payload}", webhook.delivery.header_names().join(", "));
        let item = format!("webhook {:?}{}", webhook.name, method(&webhook.delivery));
        lines.item(webhook.at, &item, &rest, &webhook.docs);
        delivery(lines, webhook.at, &item, &webhook.delivery);
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
    for (name, header) in &api.webhooks.headers {
        let item = format!("const webhooks::header::{name}");
        lines.item(header.at, &item, &format!(" = {:?}", header.wire), &header.docs);
        lines.fact(header.at, &item, format!("kind: {}", header.kind));
        if header.required {
            lines.fact(header.at, &item, "required");
        }
    }
    lines.usage = Usage::default();
}

/// The method by which the server sends something by itself, where that is not the usual one.
pub(super) fn method(delivery: &Delivery) -> String {
    if delivery.method == "POST" { String::new() } else { format!(" {}", delivery.method) }
}

/// The media type of what the server sends by itself, where that is not the usual one, and what it is to be answered.
pub(super) fn delivery(lines: &mut Lines<'_>, at: Location, item: &str, delivery: &Delivery) {
    if let Some(media_type) = delivery.media_type.as_ref().filter(|name| *name != "application/json") {
        lines.fact(at, item, format!("media type: {media_type}"));
    }
    let mut answers: Vec<String> = delivery.answers.iter().map(|of| status(*of)).collect();
    answers.sort_unstable();
    if !answers.is_empty() {
        lines.fact(at, item, format!("answer: {}", answers.join(", ")));
    }
}
