//! Lines about types and what is in them.

use std::collections::BTreeMap;

use super::operation::writing;
use super::text::{ty, wire};
use super::{Lines, usage};
use crate::emit::Features;
use crate::emit::context::module_of;
use crate::emit::union::{held, tried, turned};
use crate::ir::{
    Additional, Api, Constant, ConstantValue, Definition, Direction, Home, Maker, Multipart, PartKind, Presence, Shape,
    Struct, Tag, Type, Union, VariantTest,
};
use crate::source::Location;

pub(super) fn lines(lines: &mut Lines<'_>, features: &Features) {
    let usages = usage::of_definitions(lines.api);
    for (definition, usage) in lines.api.definitions.iter().zip(usages) {
        if !matches!(definition.home, Home::Component(index) if !features.is_used(index)) {
            lines.usage = usage;
            define(lines, definition);
        }
    }
    lines.usage = usage::Usage::default();
    shared(lines);
}

/// The types that stand for the errors and the headers of several operations.
fn shared(lines: &mut Lines<'_>) {
    let api = lines.api;
    api.errors.iter().for_each(|of| lines.push(api.at, format!("enum errors::{}", of.name)));
    api.headers.iter().for_each(|of| lines.push(api.at, format!("struct headers::{}", of.name)));
}

fn define(lines: &mut Lines<'_>, definition: &Definition) {
    let api = lines.api;
    let path = format!("{}::{}", module_of(api, definition).trim_start_matches("crate::"), definition.name);
    let (at, docs) = (definition.at, &definition.docs);
    match &definition.shape {
        Shape::Struct(shape) => {
            lines.item(at, &format!("struct {path}"), "", docs);
            traits(lines, definition, &format!("struct {path}"));
            structure(lines, &path, definition, shape);
        }
        Shape::Enum(shape) => {
            lines.item(at, &format!("enum {path}"), ": String", docs);
            values(lines, &path, &shape.values);
        }
        Shape::IntegerEnum(shape) => {
            lines.item(at, &format!("enum {path}"), ": i64", docs);
            values(lines, &path, &shape.values);
        }
        Shape::Union(shape) => {
            lines.item(at, &format!("union {path}"), "", docs);
            traits(lines, definition, &format!("union {path}"));
            union(lines, &path, definition, shape);
            ways(lines, &path, definition, shape);
        }
        Shape::Alias(inner) => lines.item(at, &format!("type {path}"), &format!(" = {}", ty(api, inner)), docs),
        Shape::Newtype(inner) => {
            lines.item(at, &format!("struct {path}"), &format!("({})", ty(api, inner)), docs);
            traits(lines, definition, &format!("struct {path}"));
            boxed(lines, at, &format!("struct {path}"), inner);
        }
        Shape::Multipart(shape) => {
            lines.item(at, &format!("multipart {path}"), "", docs);
            traits(lines, definition, &format!("multipart {path}"));
            multipart(lines, &path, definition, shape);
        }
    }
}

/// The traits that a type lacks because of something in it. Unions never have `Default`.
fn traits(lines: &mut Lines<'_>, definition: &Definition, item: &str) {
    if !definition.traits.eq && !matches!(definition.shape, Shape::Multipart(_)) {
        lines.fact(definition.at, item, "without Eq");
    }
    if !definition.traits.default && matches!(definition.shape, Shape::Struct(_) | Shape::Multipart(_)) {
        lines.fact(definition.at, item, "without Default");
    }
}

fn structure(lines: &mut Lines<'_>, path: &str, definition: &Definition, shape: &Struct) {
    let api = lines.api;
    for member in &shape.members {
        let mark = match member.presence {
            Presence::Required => "",
            Presence::Optional => "?",
            Presence::Nullable => "?null",
        };
        let item = format!("struct {path}.{}", member.name);
        let rest = format!("{mark}: {}{}", ty(api, &member.ty), wire(&member.wire, member.name.as_str()));
        lines.item(member.at, &item, &rest, &member.docs);
        boxed(lines, member.at, &item, &member.ty);
        match member.direction {
            Direction::Both => {}
            Direction::Reply => lines.fact(member.at, &item, "replies only"),
            Direction::Request => lines.fact(member.at, &item, "requests only"),
        }
        if member.secret {
            lines.fact(member.at, &item, "secret");
        }
        if let Some(advised) = &member.advised {
            lines.fact(member.at, &item, format!("advised: {advised:?}"));
        }
    }
    constants(lines, &format!("struct {path}"), &shape.constants);
    if let Some(union) = &shape.flattened {
        lines.push(definition.at, format!("struct {path}.{}: {} flattened", union.name, ty(api, &union.ty)));
    }
    match &shape.additional {
        Additional::Typed(inner) => lines.push(definition.at, format!("struct {path}.*: {}", ty(api, inner))),
        Additional::Closed => lines.fact(definition.at, &format!("struct {path}"), "closed"),
        Additional::Open => {}
    }
    if definition.made_by == Maker::Caller {
        constructor(lines, path, definition, shape);
    }
}

/// That a value lies elsewhere: types that hold themselves, and those that lie so deep that the compiler would not follow.
fn boxed(lines: &mut Lines<'_>, at: Location, item: &str, ty: &Type) {
    let mut open = vec![ty];
    while let Some(ty) = open.pop() {
        match ty {
            Type::Boxed(_) => return lines.fact(at, item, "boxed"),
            Type::Nested(_) => return lines.fact(at, item, "nested"),
            ty => open.extend(ty.parts()),
        }
    }
}

/// Members that are written without being held.
fn constants(lines: &mut Lines<'_>, item: &str, constants: &[Constant]) {
    for constant in constants {
        let value = match &constant.value {
            ConstantValue::Text(text) => format!("{text:?}"),
            ConstantValue::Integer(number) => number.to_string(),
        };
        lines.fact(constant.at, item, format!("constant {:?}: {value}", constant.wire));
    }
}

/// What a constructor takes, of types that callers make. The types of arguments stand in the members' lines.
fn constructor(lines: &mut Lines<'_>, path: &str, definition: &Definition, shape: &Struct) {
    let members = lines.api.given(shape).map(|member| member.name.as_str());
    let names: Vec<&str> = members.chain(shape.flattened.as_ref().map(|union| union.name.as_str())).collect();
    push_constructor(lines, "struct", path, definition, &names);
}

fn push_constructor(lines: &mut Lines<'_>, kind: &str, path: &str, definition: &Definition, names: &[&str]) {
    match &definition.required {
        Some(required) => lines.push(definition.at, format!("{kind} {path}::new({required})")),
        None => lines.push(definition.at, format!("{kind} {path}::new({})", names.join(", "))),
    }
}

fn values<T: std::fmt::Debug>(lines: &mut Lines<'_>, path: &str, values: &[Tag<T>]) {
    for value in values {
        let item = format!("enum {path}::{}", value.name);
        lines.item(value.at, &item, &format!(" = {:?}", value.wire), &value.docs);
    }
}

fn union(lines: &mut Lines<'_>, path: &str, definition: &Definition, shape: &Union) {
    let api = lines.api;
    if let Some(tag) = &shape.tag {
        lines.fact(definition.at, &format!("union {path}"), format!("tag: {tag:?}"));
    }
    for variant in &shape.variants {
        let item = format!("union {path}::{}", variant.name);
        lines.item(variant.at, &item, &format!("({})", ty(api, &variant.ty)), &variant.docs);
        if variant.secret {
            lines.fact(variant.at, &item, "secret");
        }
        if let VariantTest::Tag(values) = &variant.test {
            for value in values {
                lines.fact(variant.at, &item, format!("value: {value:?}"));
            }
        }
    }
}

/// What turns into the union by `From`, where callers make it; and in which order variants are tried that are of one kind of
/// JSON, where it is read and no member tells them apart.
fn ways(lines: &mut Lines<'_>, path: &str, definition: &Definition, shape: &Union) {
    let api = lines.api;
    let turned = turned(api, definition, shape);
    let mut sources: Vec<String> = Vec::new();
    for (of, and_text) in shape.variants.iter().filter_map(turned) {
        sources.push(ty(api, of));
        sources.extend(and_text.then(|| "&str".to_owned()));
    }
    sources.sort_unstable();
    let item = format!("union {path}");
    if !sources.is_empty() {
        lines.fact(definition.at, &item, format!("from: {}", sources.join(", ")));
    }
    if shape.tag.is_some() || !lines.usage.reply {
        return;
    }
    let mut kinds: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for variant in tried(api, shape) {
        kinds.entry(kind(api, held(api, variant))).or_default().push(variant.name.as_str());
    }
    for (kind, names) in kinds.into_iter().filter(|(_, names)| names.len() > 1) {
        lines.fact(definition.at, &item, format!("tried {kind}: {}", names.join(", ")));
    }
}

/// The kind of JSON that a type is.
fn kind(api: &Api, ty: &Type) -> &'static str {
    match ty {
        Type::Bool => "boolean",
        Type::Int(_) | Type::Float => "number",
        Type::String | Type::Text(_) | Type::Clearable(_) => "string",
        Type::Vec(_) | Type::Tuple(_) => "array",
        Type::Map(_) => "object",
        Type::Named(id) => match &api.definition(*id).shape {
            Shape::Enum(_) => "string",
            Shape::IntegerEnum(_) => "number",
            Shape::Struct(_) | Shape::Multipart(_) => "object",
            Shape::Union(_) | Shape::Alias(_) | Shape::Newtype(_) => "any",
        },
        Type::Null => "null",
        Type::Any | Type::Foreign(_) | Type::Option(_) | Type::Boxed(_) | Type::Nested(_) => "any",
    }
}

fn multipart(lines: &mut Lines<'_>, path: &str, definition: &Definition, shape: &Multipart) {
    let api = lines.api;
    for member in &shape.members {
        let kind = match &member.kind {
            PartKind::File => "file".to_owned(),
            PartKind::Files => "files".to_owned(),
            PartKind::Value(inner) => ty(api, inner),
        };
        let mark = if member.required { "" } else { "?" };
        let item = format!("multipart {path}.{}", member.name);
        let rest = format!("{mark}: {kind}{}", wire(&member.wire, member.name.as_str()));
        lines.item(member.at, &item, &rest, &member.docs);
        if let Some(media_type) = &member.content_type {
            lines.fact(member.at, &item, format!("media type: {media_type}"));
        }
        if let Some(style) = &member.style {
            let written = writing(style);
            let written = written.trim_start_matches(", ").trim_start_matches("style ");
            lines.fact(member.at, &item, format!("style: {}", if written.is_empty() { "form" } else { written }));
        }
    }
    constants(lines, &format!("multipart {path}"), &shape.constants);
    if !shape.open {
        lines.fact(definition.at, &format!("multipart {path}"), "closed");
    }
    let required = shape.members.iter().filter(|member| member.required);
    let names: Vec<&str> = required.map(|member| member.name.as_str()).collect();
    push_constructor(lines, "multipart", path, definition, &names);
}
