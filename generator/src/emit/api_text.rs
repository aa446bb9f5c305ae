//! `api.txt`: the whole API in sorted lines, for reviewers.

use std::borrow::Cow;
use std::fmt::Write as _;

use crate::emit::context::{module_of, text};
use crate::emit::reply::status_text;
use crate::emit::{Features, webhook};
use crate::ir::{
    Additional, Api, BodyKind, BodyVariant, Definition, FloatKind, Home, Ident, Operation, PartKind, Payload, Presence,
    Reply, Shape, Type,
};
use crate::markdown::visible;

/// One line per public item and per operation.
pub(crate) fn api_text(api: &Api, features: &Features) -> String {
    let mut lines = Vec::new();
    for scope in &api.client_scopes {
        lines.push(format!("client scope {}: String", scope.getter));
    }
    for credential in &api.credentials {
        lines.push(format!("client credential {}", credential.name));
    }
    for handle in &api.handles {
        lines.push(format!("client handle {}({}: String) -> {}", handle.method, handle.name, handle.type_name));
    }
    for resource in &api.resources {
        let holder = resource.handle.map_or("Client", |index| api.handles[index].type_name.as_str());
        lines.push(format!("resource {} on {holder}: {}", resource.accessor, resource.type_name));
        for (index, (of, method)) in resource.reached(api).enumerate() {
            let also = if index < resource.operations.len() { "" } else { " (also here)" };
            lines.push(format!("{}{also}", operation(api, resource.module.as_str(), of, method)));
            if also.is_empty() {
                beside_replies(api, resource.module.as_str(), of, &mut lines);
            }
        }
    }
    webhook::api_text(api, |of| ty(api, of), &mut lines);
    for definition in &api.definitions {
        if matches!(definition.home, Home::Component(index) if !features.is_used(index)) {
            continue;
        }
        define(api, definition, &mut lines);
    }
    lines.sort_unstable();
    lines.dedup();
    let mut text = String::with_capacity(lines.iter().map(|line| line.len() + 1).sum());
    for line in lines {
        let _ = writeln!(text, "{}", one_line(&line));
    }
    text
}

/// A line in which a name of the description can't begin another.
fn one_line(line: &str) -> Cow<'_, str> {
    let shown = visible(line);
    if shown.contains(['\n', '\t']) { shown.replace('\n', "\\n").replace('\t', "\\t").into() } else { shown }
}

fn operation(api: &Api, resource: &str, operation: &Operation, method: &Ident) -> String {
    let mut parameters: Vec<String> =
        operation.arguments.iter().map(|parameter| format!("{}: {}", parameter.name, ty(api, &parameter.ty))).collect();
    parameters
        .extend(operation.setters.iter().map(|parameter| format!("{}?: {}", parameter.name, ty(api, &parameter.ty))));
    if let Some(body) = &operation.body {
        let forms: Vec<String> = body.variants.iter().map(|variant| body_form(api, variant)).collect();
        parameters.push(format!("body{}: {}", if body.required { "" } else { "?" }, forms.join(" or ")));
    }
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
    let reply = match &operation.result {
        Some(result) => {
            let mark = if result.kind == crate::ir::ResultKind::Optional { "?" } else { "" };
            format!("{}{mark} (at {} of {whole})", ty(api, &result.ty), result.pointers.join(" or "))
        }
        None => whole,
    };
    format!(
        "operation {resource}.{method}: {} {} ({}) -> {reply}",
        operation.http_method,
        operation.path,
        parameters.join(", ")
    )
}

/// Headers of replies, and callbacks.
fn beside_replies(api: &Api, resource: &str, operation: &Operation, lines: &mut Vec<String>) {
    let module = &operation.module;
    for header in operation.reply_headers.iter().flat_map(|headers| &headers.all) {
        let wire = wire(&header.wire, header.getter.as_str());
        lines.push(format!("header {resource}::{module}.{}: {}{wire}", header.getter, ty(api, &header.ty)));
    }
    for callback in &operation.callbacks {
        let payload = callback.payload.as_ref().map_or_else(|| "()".to_owned(), |payload| ty(api, payload));
        lines.push(format!("callback {resource}::{module} {:?} {:?} -> {payload}", callback.name, callback.expression));
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

fn payload(api: &Api, payload: &Payload) -> String {
    match payload {
        Payload::Empty => "()".to_owned(),
        Payload::Json(inner) => ty(api, inner),
        Payload::Text => "text".to_owned(),
        Payload::Stream => "stream".to_owned(),
        Payload::Events(inner) => format!("events {}", ty(api, inner)),
    }
}

fn define(api: &Api, definition: &Definition, lines: &mut Vec<String>) {
    let path = format!("{}::{}", module_of(api, definition).trim_start_matches("crate::"), definition.name);
    match &definition.shape {
        Shape::Struct(structure) => {
            lines.push(format!("struct {path}"));
            for member in &structure.members {
                let mark = match member.presence {
                    Presence::Required => "",
                    Presence::Optional => "?",
                    Presence::Nullable => "?null",
                };
                let wire = wire(&member.wire, member.name.as_str());
                lines.push(format!("struct {path}.{}{mark}: {}{wire}", member.name, ty(api, &member.ty)));
            }
            if let Some(union) = &structure.flattened {
                lines.push(format!("struct {path}.{}: {} flattened", union.name, ty(api, &union.ty)));
            }
            if let Additional::Typed(inner) = &structure.additional {
                lines.push(format!("struct {path}.*: {}", ty(api, inner)));
            }
        }
        Shape::Enum(shape) => {
            lines.extend(shape.values.iter().map(|value| format!("enum {path}::{} = {:?}", value.name, value.wire)));
        }
        Shape::IntegerEnum(shape) => {
            lines.extend(shape.values.iter().map(|value| format!("enum {path}::{} = {}", value.name, value.wire)));
        }
        Shape::Union(shape) => {
            lines.extend(
                shape
                    .variants
                    .iter()
                    .map(|variant| format!("union {path}::{}({})", variant.name, ty(api, &variant.ty))),
            );
        }
        Shape::Alias(inner) => lines.push(format!("type {path} = {}", ty(api, inner))),
        Shape::Newtype(inner) => lines.push(format!("struct {path}({})", ty(api, inner))),
        Shape::Multipart(shape) => {
            lines.push(format!("multipart {path}"));
            for member in &shape.members {
                let kind = match &member.kind {
                    PartKind::File => "file".to_owned(),
                    PartKind::Files => "files".to_owned(),
                    PartKind::Value(inner) => ty(api, inner),
                };
                let mark = if member.required { "" } else { "?" };
                lines.push(format!("multipart {path}.{}{mark}: {kind}", member.name));
            }
        }
    }
}

/// A name on the wire, where it is not the name in Rust.
fn wire(wire: &str, name: &str) -> String {
    if wire == name { String::new() } else { format!(" = {wire:?}") }
}

fn ty(api: &Api, of: &Type) -> String {
    match of {
        Type::Bool => "bool".to_owned(),
        Type::Int(kind) => format!("{kind:?}").to_ascii_lowercase(),
        Type::Float(FloatKind::F32) => "f32".to_owned(),
        Type::Float(FloatKind::F64) => "f64".to_owned(),
        Type::String => "String".to_owned(),
        Type::Text(format) => text(*format).to_owned(),
        Type::Any => "Value".to_owned(),
        Type::Null => "null".to_owned(),
        Type::Named(id) => {
            let definition = api.definition(*id);
            let module = module_of(api, definition);
            match module.trim_start_matches("crate::").trim_start_matches("types") {
                "" => definition.name.as_str().to_owned(),
                module => format!("{}::{}", module.trim_start_matches("::"), definition.name),
            }
        }
        Type::Foreign(path) => path.clone(),
        Type::Vec(inner) => format!("[{}]", ty(api, inner)),
        Type::Map(inner) => format!("{{{}}}", ty(api, inner)),
        Type::Tuple(places) => {
            format!("({})", places.iter().map(|place| ty(api, place)).collect::<Vec<_>>().join(", "))
        }
        Type::Option(inner) => format!("{}|null", ty(api, inner)),
        Type::Boxed(inner) | Type::Nested(inner) => ty(api, inner),
    }
}
