//! Lines about operations: one for the call in Rust, and a fact for each thing that travels.

use super::client::alternatives;
use super::text::{payload, status, ty, wire};
use super::{Lines, Usage, webhook};
use crate::emit::reply::status_text;
use crate::ir::{
    Api, Body, BodyKind, BodyVariant, Ident, Keeper, Operation, Paging, Parameter, ParameterLocation, Reply,
    ResultKind, Style, WireParameter,
};

pub(super) fn lines(lines: &mut Lines<'_>) {
    let api = lines.api;
    for resource in &api.resources {
        for (index, (operation, method)) in resource.reached(api).enumerate() {
            let item = format!("operation {}.{method}", resource.module);
            let call = signature(api, operation);
            if index < resource.operations.len() {
                let mut docs = operation.docs.clone();
                docs.text.extend(operation.docs_url.iter().map(|url| format!("\n{url}")));
                lines.item(operation.at, &item, &call, &docs);
                facts(lines, &item, operation);
                beside_replies(lines, resource.module.as_str(), operation);
            } else {
                lines.push(operation.at, format!("{item}{call} (also here)"));
            }
        }
    }
}

fn signature(api: &Api, operation: &Operation) -> String {
    let mut parameters: Vec<String> =
        operation.arguments.iter().map(|parameter| format!("{}: {}", parameter.name, ty(api, &parameter.ty))).collect();
    let optional = operation.setters.iter().map(|setter| &setter.parameter);
    parameters.extend(optional.map(|parameter| format!("{}?: {}", parameter.name, ty(api, &parameter.ty))));
    if let Some(body) = &operation.body {
        let forms: Vec<String> = body.variants.iter().map(|variant| body_form(api, variant)).collect();
        parameters.push(format!("body{}: {}", if body.required { "" } else { "?" }, forms.join(" or ")));
    }
    format!(": {} {} ({}) -> {}", operation.http_method, operation.path, parameters.join(", "), reply(api, operation))
}

fn reply(api: &Api, operation: &Operation) -> String {
    let whole = match &operation.reply {
        Reply::One(one) => payload(api, one),
        Reply::Choice { variants, .. } => variants
            .iter()
            .map(|variant| {
                let media_type = variant.media_type.iter().map(|name| format!("{name} ")).collect::<String>();
                format!("{} {media_type}{}", status_text(variant.status), payload(api, &variant.payload))
            })
            .collect::<Vec<_>>()
            .join(" or "),
    };
    match &operation.result {
        Some(result) => {
            let mark = if result.kind == ResultKind::Optional { "?" } else { "" };
            format!("{}{mark} (at {} of {whole})", ty(api, &result.ty), result.pointers.join(" or "))
        }
        None => whole,
    }
}

fn body_form(api: &Api, variant: &BodyVariant) -> String {
    match &variant.kind {
        BodyKind::Json(inner) if variant.media_type != "application/json" => {
            format!("{} {}", variant.media_type, ty(api, inner))
        }
        BodyKind::Json(inner) => ty(api, inner),
        BodyKind::Form(inner) => format!("form {}", ty(api, inner)),
        BodyKind::Multipart(inner) => format!("multipart {}", ty(api, inner)),
        BodyKind::Text => "text".to_owned(),
        BodyKind::Bytes => "bytes".to_owned(),
    }
}

/// What travels, and what holds for the call.
fn facts(lines: &mut Lines<'_>, item: &str, operation: &Operation) {
    let at = operation.at;
    for (wire, keeper) in &operation.scoped {
        let (keeper, kept) = match keeper {
            Keeper::Client(index) => ("client", lines.api.client_scopes.get(*index).map(|scope| scope.at)),
            Keeper::Handle => {
                ("handle", lines.api.handles.iter().find(|handle| handle.wire == *wire).map(|handle| handle.at))
            }
        };
        lines.fact(kept.unwrap_or(at), item, format!("path {wire:?}: kept by the {keeper}"));
    }
    lines.usage = Usage::REQUEST;
    for of in operation.parameters() {
        parameter(lines, item, of);
    }
    if let Some(of) = &operation.body {
        body(lines, item, of);
    }
    if let Some(media_type) = &operation.content_type_without_body {
        lines.fact(at, item, format!("content-type without body: {media_type}"));
    }
    lines.usage = Usage::REPLY;
    replies(lines, item, operation);
    lines.usage = Usage::default();
    if let Some(of) = &operation.paging {
        lines.fact(of.at, item, format!("paging: {}", paging(lines.api, of)));
    }
    if let Some(idempotent) = operation.idempotent {
        lines.fact(at, item, format!("idempotent: {}", if idempotent { "yes" } else { "no" }));
    }
    if let Some(security) = &operation.security {
        lines.fact(at, item, format!("security: {}", alternatives(security)));
    }
    if let Some(server) = &operation.server {
        lines.fact(at, item, format!("server: {server:?}"));
    }
    for permission in &operation.permissions {
        lines.fact(at, item, format!("permission: {permission:?}"));
    }
    for alias in &operation.aliases {
        lines.fact(at, item, format!("alias: {alias:?}"));
    }
}

fn parameter(lines: &mut Lines<'_>, item: &str, parameter: &Parameter) {
    let item = format!("{item}@param {}", parameter.name);
    lines.item(parameter.at, &item, &format!(": {}", travels(&parameter.wire)), &parameter.docs);
}

/// Place, name and, where they are not the usual ones, style and the like.
fn travels(wire: &WireParameter) -> String {
    let place = match wire.place {
        ParameterLocation::Path => "path",
        ParameterLocation::Query => "query",
        ParameterLocation::Header => "header",
        ParameterLocation::Cookie => "cookie",
    };
    format!("{place} {:?}{}", wire.wire, writing(wire))
}

/// How a value is written, where that is not the usual way.
pub(super) fn writing(wire: &WireParameter) -> String {
    let usual = match wire.place {
        ParameterLocation::Path | ParameterLocation::Header => Style::Simple,
        ParameterLocation::Query | ParameterLocation::Cookie => Style::Form,
    };
    let style = wire.style.unwrap_or(usual);
    let mut text = if style == usual { String::new() } else { format!(", style {}", style_name(style)) };
    if let Some(explode) = wire.explode.filter(|explode| *explode != (style == Style::Form)) {
        text.push_str(if explode { ", exploded" } else { ", not exploded" });
    }
    if wire.reserved {
        text.push_str(", reserved characters as they are");
    }
    text
}

fn style_name(style: Style) -> &'static str {
    match style {
        Style::Simple => "simple",
        Style::Label => "label",
        Style::Matrix => "matrix",
        Style::Form => "form",
        Style::SpaceDelimited => "spaceDelimited",
        Style::PipeDelimited => "pipeDelimited",
        Style::DeepObject => "deepObject",
        Style::Json => "json",
    }
}

fn body(lines: &mut Lines<'_>, item: &str, body: &Body) {
    for variant in &body.variants {
        let form = format!("{item}@request {}", variant.media_type);
        lines.push_with(variant.at, format!("{form}: {}", variant.name), body.docs.text.clone());
        for (keyword, value) in &variant.bounds {
            lines.fact(variant.at, &form, format!("{keyword}: {value}"));
        }
        for field in variant.fields.iter().filter(|field| !writing(field).is_empty()) {
            lines.fact(variant.at, &form, format!("field {:?}{}", field.wire, writing(field)));
        }
    }
    for media_type in &body.other_media_types {
        lines.fact(body.at, item, format!("request {media_type}: the same JSON"));
    }
}

fn replies(lines: &mut Lines<'_>, item: &str, operation: &Operation) {
    let api = lines.api;
    lines.fact(operation.at, item, format!("accept: {}", operation.accept));
    let statuses: Vec<String> = operation.statuses.iter().map(|of| status(*of)).collect();
    if !statuses.is_empty() {
        lines.fact(operation.at, item, format!("success: {}", statuses.join(", ")));
    }
    if let Some(events) = &operation.events {
        lines.fact(operation.at, item, format!("events {}: {}", events.media_type, ty(api, &events.ty)));
    }
    if let Reply::Choice { variants, .. } = &operation.reply {
        for variant in variants {
            let media_type = variant.media_type.iter().map(|name| format!(" {name}")).collect::<String>();
            let fact = format!("{item}@reply {}{media_type}: {}", status(variant.status), variant.name);
            lines.push_with(variant.at, fact, variant.docs.text.clone());
        }
    }
    for error in &operation.errors {
        let media_type = error.media_type.iter().map(|name| format!(" {name}")).collect::<String>();
        let variant = error.variant.iter().map(|variant| format!(" as {}", variant.name)).collect::<String>();
        let unusual = error.only_media_type.iter().filter(|name| *name != "application/json");
        let unusual = unusual.map(|name| format!(", {name}")).collect::<String>();
        let carried = payload(api, &error.payload);
        let fact = format!("{item}@error {}{media_type}: {carried}{variant}{unusual}", status(error.status));
        lines.push_with(error.at, fact, error.docs.text.clone());
    }
}

fn paging(api: &Api, paging: &Paging) -> String {
    let path = |fields: &[(Ident, bool)]| {
        fields.iter().map(|(name, optional)| format!("{name}{}", if *optional { "?" } else { "" })).collect::<Vec<_>>()
    };
    let size = paging.size.iter().map(|size| format!(", size {size:?}")).collect::<String>();
    let total = paging.total.iter().map(|total| format!(", total {}", path(total).join("."))).collect::<String>();
    format!(
        "page {:?} from {}{size}, {} at {}{total}",
        paging.page,
        paging.first,
        ty(api, &paging.item),
        path(&paging.items).join(".")
    )
}

/// Headers of replies, and callbacks.
fn beside_replies(lines: &mut Lines<'_>, resource: &str, operation: &Operation) {
    let (api, module) = (lines.api, &operation.module);
    lines.usage = Usage::REPLY;
    for header in operation.reply_headers.iter().flat_map(|headers| &headers.all) {
        let rest = format!(": {}{}", ty(api, &header.ty), wire(&header.wire, header.getter.as_str()));
        let item = format!("header {resource}::{module}.{}", header.getter);
        lines.item(header.at, &item, &rest, &header.docs);
        if header.required {
            lines.fact(header.at, &item, "required");
        }
    }
    for callback in &operation.callbacks {
        let payload = callback.payload.as_ref().map_or_else(|| "()".to_owned(), |payload| ty(api, payload));
        let method = webhook::method(&callback.delivery);
        let name = format!("callback {resource}::{module} {:?} {:?}{method}", callback.name, callback.expression);
        lines.push(callback.at, format!("{name} -> {payload}"));
        webhook::delivery(lines, callback.at, &name, &callback.delivery);
        for header in &callback.delivery.headers {
            let promised = if header.required { ", required" } else { "" };
            lines.fact(header.at, &name, format!("header {:?}: {}{promised}", header.wire, header.kind));
        }
    }
    lines.usage = Usage::default();
}
