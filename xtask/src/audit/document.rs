//! The facts of an OpenAPI document.

use std::path::Path;

use clientwright::diagnostic::{Diagnostics, Mode, RenderOptions};
use clientwright::openapi::{
    self, Document, MediaType, Parameter, ParameterLocation, ParameterStyle, ResponseKey, SchemaId,
};
use clientwright::source::{Location, Sources, Underline};
use serde_json::Value;

use super::facts::{Fact, Operation, Part, skeleton};
use super::page::kind_of_value;
use super::shape::Shape;

/// Which operations and what of them.
#[derive(Clone, Copy, Default)]
pub struct Wanted<'w> {
    /// What the paths begin with, whatever the names in them.
    pub prefix: &'w str,
    /// Whether the members that examples show are listed, too.
    pub examples: bool,
}

/// So many facts are compared: schemas that refer to one another have a member in as many places as there are ways to it.
const MOST_FACTS: usize = 200_000;

/// Reads a document.
pub fn read(path: &Path, wanted: Wanted<'_>) -> Result<Vec<Operation>, String> {
    let mut diagnostics = Diagnostics::new(Mode::Lenient);
    let sources = Sources::load(path, &mut diagnostics);
    let document = openapi::read(&sources, &mut diagnostics);
    let Some(document) = document else { return Err(diagnostics.render(&sources, RenderOptions::default())) };
    let chosen = document.operations.iter().filter(|operation| begins(&operation.path, wanted.prefix));
    let chosen = chosen.map(|operation| (operation, operation.path.to_string()));
    // What the server sends by itself has a name in the place of a path.
    let sent = document.webhooks.iter().filter(|_| wanted.prefix.is_empty());
    let sent = sent.map(|webhook| (webhook, format!("webhook:{}", webhook.path.replace(' ', "_"))));
    let (mut all, mut count) = (Vec::new(), 0);
    for (operation, address) in chosen.chain(sent) {
        let facts = facts(&document, &sources, operation, &address, wanted.examples);
        count += facts.facts.len();
        all.push(facts);
        if count > MOST_FACTS {
            return Err(format!(
                "{}: there are more than {MOST_FACTS} members, each counted wherever its schema is used; choose fewer \
                 operations by `--prefix`\n",
                path.display()
            ));
        }
    }
    Ok(all)
}

/// Whether a path begins so, with or without the first slash, and whatever the names in both.
pub fn begins(path: &str, prefix: &str) -> bool {
    skeleton(path).trim_start_matches('/').starts_with(skeleton(prefix).trim_start_matches('/'))
}

fn facts(
    document: &Document,
    sources: &Sources,
    operation: &openapi::Operation,
    path: &str,
    examples: bool,
) -> Operation {
    let address = format!("{} {path}", format!("{:?}", operation.method).to_uppercase());
    let of = Operation { address, place: place(sources, operation.at), ..Operation::default() };
    let mut list = List { document, sources, of, inside: Vec::new(), examples };
    list.whole(operation);
    for parameter in &operation.parameters {
        list.parameter(parameter);
    }
    if let Some(body) = &operation.body {
        list.contents(Side::Body, None, body.content.iter(), Some(body.required));
    }
    for (key, response) in &operation.responses {
        let at = place(sources, response.at);
        list.of.add("status", &status(*key), Fact { place: at, ..Fact::default() });
        let side = if is_success(*key) { Side::Reply } else { Side::Error };
        list.contents(side, Some(*key), response.content.iter(), None);
        for header in &response.headers {
            let shape = header.schema.map(|schema| list.shape(&[schema])).unwrap_or_default();
            let mut fact = list.fact(&shape, Some(header.required), header.at);
            fact.flag("deprecated", header.deprecated);
            list.of.merge("header", &format!("{} {}", side.name(), header.name.to_lowercase()), fact);
        }
    }
    for permission in &operation.permissions {
        let fact = Fact { place: list.of.place.clone(), ..Fact::default() };
        list.of.add("permission", permission, fact);
    }
    list.of
}

/// A media type as all write it: its name has no case, and texts are of one charset.
fn media_type(name: &str) -> String {
    let name = name.to_ascii_lowercase();
    let parts = name.split(';').map(str::trim).filter(|part| !part.starts_with("charset="));
    parts.collect::<Vec<_>>().join("; ")
}

fn status(key: ResponseKey) -> String {
    match key {
        ResponseKey::Status(status) => status.to_string(),
        ResponseKey::Range(digit) => format!("{digit}XX"),
        ResponseKey::Default => "default".to_owned(),
    }
}

fn is_success(key: ResponseKey) -> bool {
    matches!(key, ResponseKey::Status(200..300) | ResponseKey::Range(2))
}

/// File and line of a place.
fn place(sources: &Sources, at: Location) -> String {
    let span = sources.span(at, Underline::Key);
    let path = sources.path(at);
    let root = format!("{}/", crate::realtimekit::root().display());
    format!("{}:{}", path.strip_prefix(&root).unwrap_or(path), sources.line_column(span.file, span.range.start).0)
}

/// Where members travel.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Body,
    Reply,
    Error,
}

impl Side {
    fn name(self) -> &'static str {
        match self {
            Side::Body => "body",
            Side::Reply => "reply",
            Side::Error => "error",
        }
    }
}

/// The facts of one operation in the making.
struct List<'d> {
    document: &'d Document,
    sources: &'d Sources,
    of: Operation,
    /// The schemas whose members are being listed, and below what, to stop where one holds itself.
    inside: Vec<(SchemaId, String)>,
    examples: bool,
}

impl<'d> List<'d> {
    /// What is said of the operation itself.
    fn whole(&mut self, operation: &openapi::Operation) {
        let mut fact = Fact { place: self.of.place.clone(), ..Fact::default() };
        fact.flag("deprecated", operation.deprecated);
        fact.flag("slash at the end", operation.path.ends_with('/'));
        self.of.add("operation", "", fact);
    }

    fn parameter(&mut self, parameter: &'d Parameter) {
        let (side, usual) = match parameter.place {
            ParameterLocation::Path => ("path", ParameterStyle::Simple),
            ParameterLocation::Query => ("query", ParameterStyle::Form),
            ParameterLocation::Header => ("header", ParameterStyle::Simple),
            ParameterLocation::Cookie => ("cookie", ParameterStyle::Form),
            ParameterLocation::QueryString => ("querystring", ParameterStyle::Form),
        };
        let shape = parameter.schema.map(|schema| self.shape(&[schema])).unwrap_or_default();
        let mut fact = self.fact(&shape, Some(parameter.required), parameter.at);
        fact.flag("deprecated", parameter.deprecated);
        fact.flag("allowReserved", parameter.allow_reserved);
        let style = parameter.style.unwrap_or(usual);
        if style != usual {
            fact.bounds.insert("style".to_owned(), camel(&format!("{style:?}")));
        }
        let is_form = style == ParameterStyle::Form;
        // An object of `deepObject` is written in one way.
        if let Some(explode) = parameter.explode.filter(|explode| *explode != is_form)
            && style != ParameterStyle::DeepObject
        {
            fact.bounds.insert("explode".to_owned(), explode.to_string());
        }
        if let Some(media_type) = &parameter.content {
            fact.bounds.insert("content".to_owned(), media_type.clone());
        }
        let stem = format!("{side} {}", parameter.name);
        self.of.add("parameter", &stem, fact);
        self.members("parameter", Side::Body, &stem, parameter.schema.as_slice());
    }

    fn contents(
        &mut self,
        side: Side,
        key: Option<ResponseKey>,
        contents: impl Iterator<Item = &'d MediaType>,
        required: Option<bool>,
    ) {
        for content in contents {
            let shape = content.schema.map(|schema| self.shape(&[schema])).unwrap_or_default();
            let fact = self.fact(&shape, required, content.at);
            self.of.merge("content", &format!("{} {}", side.name(), media_type(&content.name)), fact);
            let stem = format!("{} ", side.name());
            self.members("member", side, &stem, content.schema.as_slice());
            let status = key.map(|key| format!("{} ", status(key))).unwrap_or_default();
            self.apart(side, &format!("{status}{}", media_type(&content.name)), &stem, content.schema.as_slice());
            for at in content.examples.iter().filter(|_| self.examples) {
                let place = place(self.sources, *at);
                self.of.show(&format!("{} ", side.name()), &self.sources.value(*at), &place);
            }
        }
    }

    /// The members of what some schemas say together, of its items, of its values and of its kinds.
    fn members(&mut self, sort: &str, side: Side, stem: &str, schemas: &[SchemaId]) {
        let targets = schemas.iter().map(|schema| self.document.schema(*schema).reference.unwrap_or(*schema));
        let targets: Vec<SchemaId> = targets.collect();
        if let Some((_, origin)) = self.inside.iter().find(|(inside, _)| targets.contains(inside)) {
            self.of.again.insert(format!("{sort} {stem}"), format!("{sort} {origin}"));
            return;
        }
        if self.of.facts.len() > MOST_FACTS {
            return;
        }
        self.inside.extend(targets.iter().map(|target| (*target, stem.to_owned())));
        let shape = self.shape(schemas);
        for (name, member) in &shape.members {
            let of = self.shape(member);
            // The one is left out of requests, the other of replies.
            if (side == Side::Body && of.read_only && sort == "member") || (side != Side::Body && of.write_only) {
                continue;
            }
            let below = if stem.ends_with(' ') { format!("{stem}{name}") } else { format!("{stem}.{name}") };
            let at = member.first().map_or(Location::default(), |member| self.document.schema(*member).at);
            let fact = self.fact(&of, Some(shape.required.contains(name)), at);
            self.of.merge(sort, &below, fact);
            self.members(sort, side, &below, member);
        }
        if !shape.items.is_empty() {
            self.members(sort, side, &format!("{stem}[]"), &shape.items);
        }
        if !shape.map.is_empty() {
            self.members(sort, side, &format!("{stem}{{}}"), &shape.map);
        }
        // One object stands for all kinds of a union, as pages list them.
        for kind in &shape.kinds {
            self.members(sort, side, stem, &[*kind]);
        }
        self.inside.truncate(self.inside.len() - targets.len());
    }

    /// The same of one schema alone; of the kinds of a union each, as far as they have names.
    fn apart(&mut self, side: Side, of: &str, stem: &str, schemas: &[SchemaId]) {
        let targets: Vec<SchemaId> =
            schemas.iter().map(|schema| self.document.schema(*schema).reference.unwrap_or(*schema)).collect();
        let (address, of) = (self.of.address.clone(), of.to_owned());
        let item = |stem: &str| format!("member {address} {stem}").trim_end().to_owned();
        if self.inside.iter().any(|(inside, _)| targets.contains(inside)) || self.of.apart.len() > MOST_FACTS {
            self.of.stopped.insert(Part { of, item: item(stem) });
            return;
        }
        self.inside.extend(targets.iter().map(|target| (*target, String::new())));
        let shape = self.shape(schemas);
        self.of.apart.entry(Part { of: of.clone(), item: item(stem) }).or_default();
        for (name, member) in &shape.members {
            let below = if stem.ends_with(' ') { format!("{stem}{name}") } else { format!("{stem}.{name}") };
            let at = member.first().map_or(Location::default(), |member| self.document.schema(*member).at);
            let own = self.shape(member);
            if (side == Side::Body && own.read_only) || (side != Side::Body && own.write_only) {
                continue;
            }
            let fact = self.fact(&own, Some(shape.required.contains(name)), at);
            self.of.apart.insert(Part { of: of.clone(), item: item(&below) }, fact);
            self.apart(side, &of, &below, member);
        }
        for (schemas, brackets) in [(&shape.items, "[]"), (&shape.map, "{}")] {
            if !schemas.is_empty() {
                self.apart(side, &of, &format!("{stem}{brackets}"), schemas);
            }
        }
        for kind in &shape.kinds {
            if let Some(name) = self.name(*kind) {
                self.apart(side, &format!("{of}, {name}"), stem, &[*kind]);
            }
        }
        self.inside.truncate(self.inside.len() - targets.len());
    }

    /// What the component is called that a schema refers to.
    fn name(&self, schema: SchemaId) -> Option<String> {
        let target = self.document.schema(schema).reference?;
        let pointer = self.sources.pointer(self.document.schema(target).at);
        pointer.rsplit('/').next().map(ToOwned::to_owned)
    }

    fn shape(&self, schemas: &[SchemaId]) -> Shape<'d> {
        Shape::of(self.document, schemas)
    }

    fn fact(&self, shape: &Shape<'d>, required: Option<bool>, at: Location) -> Fact {
        Fact {
            kind: shape.kind(self.document),
            required,
            values: shape.all_values(self.document),
            bounds: shape.all_bounds(self.document),
            place: place(self.sources, at),
        }
    }
}

impl Operation {
    /// Adds what a value of an example shows.
    fn show(&mut self, stem: &str, value: &Value, place: &str) {
        match value {
            Value::Object(members) => {
                for (name, value) in members {
                    let below = if stem.ends_with(' ') { format!("{stem}{name}") } else { format!("{stem}.{name}") };
                    let fact = Fact { kind: kind_of_value(value), place: place.to_owned(), ..Fact::default() };
                    self.shown.insert(format!("member {} {below}", self.address), fact);
                    self.show(&below, value, place);
                }
            }
            Value::Array(items) => items.iter().for_each(|item| self.show(&format!("{stem}[]"), item, place)),
            _ => {}
        }
    }
}

/// `DeepObject` as documents write it.
fn camel(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}
