//! Operations: names, parameters, replies, and what callers must know.

use std::collections::HashMap;

use indexmap::IndexSet;

use crate::ir::{
    Api, Candidate, Case, Docs, Home, Ident, Keeper, Operation, OperationId, Parameter,
    ParameterLocation as WireLocation, ResourceId, Scope, Setter, StatusMatch, Style, Type, WireParameter,
};
use crate::lower::client::default_url;
use crate::lower::headers::told_headers;
use crate::lower::media::Family;
use crate::lower::names::{Names, told_apart_by_place};
use crate::lower::reply::status_match;
use crate::lower::{Lowering, TypePosition, docs, text};
use crate::openapi::{self, Method, ParameterStyle, ResponseKey, SchemaId, Template};

/// Methods that every call has, which a parameter's setter can't be called.
const RESERVED_CALL: &[&str] = &[
    "body",
    "body_member",
    "call",
    "clone",
    "deadline",
    "event_timeout",
    "events",
    "header",
    "idempotent",
    "into_future",
    "items",
    "items_blocking",
    "new",
    "pages",
    "pages_blocking",
    "query_pair",
    "raw",
    "retries",
    "send",
    "send_blocking",
    "send_events",
    "stream",
    "this",
    "timeout",
];

impl<'d> Lowering<'d> {
    /// Lowers all operations into `api`, whose resources are known.
    pub(crate) fn operations(&mut self, api: &mut Api, methods: &HashMap<OperationId, Ident>) {
        let names = self.operation_names(api, methods);
        let resource_of: HashMap<OperationId, ResourceId> = api
            .resources
            .iter()
            .enumerate()
            .flat_map(|(index, resource)| {
                resource.operations.iter().map(move |operation| (*operation, ResourceId(index as u32)))
            })
            .collect();
        for (index, operation) in self.document.operations.iter().enumerate() {
            let id = OperationId(index as u32);
            // Every operation has a first tag, and every tag a resource.
            if let (Some(resource), Some(names)) = (resource_of.get(&id), names.get(&id)) {
                let lowered = self.operation(api, operation, id, *resource, names);
                api.operations.push(lowered);
            }
        }
    }

    fn operation(
        &mut self,
        api: &Api,
        operation: &'d openapi::Operation,
        id: OperationId,
        resource: ResourceId,
        names: &Names,
    ) -> Operation {
        let home = Home::Operation(id);
        // The module says which operation it is.
        let place = TypePosition::of_home(home);
        self.claim(home, names.call.as_str(), operation.at);
        let (scoped, rest) = self.scoped(api, resource, &operation.path);
        let (arguments, setters) = self.parameters(operation, &rest, &place);
        let body = operation.body.as_deref().and_then(|body| self.body(body, &place));
        let replies = self.replies(operation, &place);
        let reply_headers = self.reply_headers(operation, &place);
        let callbacks = self.callbacks(operation, &place);
        Operation {
            at: operation.at,
            id: operation.id.clone().unwrap_or_else(|| format!("{} {}", operation.method.as_str(), operation.path)),
            content_type_without_body: self.document.content_type_without_body.clone().filter(|_| {
                let has_body = body.as_ref().is_some_and(|body| body.required);
                let only_reads = matches!(operation.method, Method::Get | Method::Head);
                !has_body && !only_reads && replies.accept.contains("json")
            }),
            resource,
            method_name: names.method.clone(),
            module: names.module.clone(),
            call: names.call.clone(),
            http_method: operation.method.as_str(),
            path: operation.path.split('#').next().unwrap_or_default().to_owned(),
            docs: self.operation_docs(operation),
            docs_url: operation.docs_url.clone().filter(|url| url.starts_with("http")),
            aliases: operation.aliases.clone(),
            permissions: operation.permissions.clone(),
            scoped,
            arguments,
            setters,
            body,
            reply: replies.success,
            statuses: successes(operation),
            events: replies.events,
            reply_headers,
            callbacks,
            errors: replies.errors,
            error_enum: replies.error_enum,
            shared_error: None,
            accept: replies.accept,
            // Set when the types are final.
            result: None,
            paging: None,
            // QUERY is safe; the runtime knows the older methods.
            idempotent: operation.idempotent.or((operation.method == Method::Query).then_some(true)),
            security: operation.security.as_deref().map(|all| self.alternatives(all)),
            server: operation.servers.first().map(default_url),
        }
    }

    pub(crate) fn operation_docs(&self, operation: &openapi::Operation) -> Docs {
        let mut text = operation.summary.as_deref().map(text::line).unwrap_or_default();
        if !text.is_empty() && !text.ends_with(['.', '!', '?']) {
            text.push('.');
        }
        let description = operation.description.as_deref().map(text::markdown).unwrap_or_default();
        let further = docs::after_summary(&text, &description);
        docs::append(&mut text, further);
        for notes in [callbacks_of_webhook(operation), links(operation), reply_headers(operation, &self.rendered)] {
            docs::append(&mut text, &notes);
        }
        let mut docs = Docs { text, deprecated: operation.deprecated, ..Docs::default() };
        docs::mark(&mut docs, &operation.marks);
        docs
    }

    /// Path parameters that the client or a handle keeps, and the names of the others in the path's order.
    fn scoped(&self, api: &Api, resource: ResourceId, path: &Template) -> (Vec<(String, Keeper)>, Vec<String>) {
        let handle = api.resource(resource).handle.map(|index| api.handles[index].wire.as_str());
        let mut scoped = Vec::new();
        let mut rest = Vec::new();
        for name in path.names() {
            match api.client_scopes.iter().position(|scope| scope.wire == name) {
                Some(index) => scoped.push((name.to_owned(), Keeper::Client(index))),
                None if handle == Some(name) => scoped.push((name.to_owned(), Keeper::Handle)),
                None => rest.push(name.to_owned()),
            }
        }
        (scoped, rest)
    }

    /// Required parameters as arguments, the path's first, and the others as setters.
    fn parameters(
        &mut self,
        operation: &'d openapi::Operation,
        template: &[String],
        place: &TypePosition,
    ) -> (Vec<Parameter>, Vec<Setter>) {
        // Reading the document made sure that the path's parameters are those of its template.
        let (known, others): (Vec<_>, Vec<_>) =
            operation.parameters.iter().partition(|one| one.place == openapi::ParameterLocation::Path);
        let known: HashMap<&str, _> = known.into_iter().map(|one| (one.name.as_str(), one)).collect();
        let in_path = template.iter().filter_map(|name| known.get(name.as_str()).copied());
        let wanted: Vec<&'d openapi::Parameter> = in_path.chain(others).map(|parameter| &**parameter).collect();
        let wires = told_apart_by_place(&wanted);
        let candidates: Vec<Candidate<'_>> = wanted
            .iter()
            .zip(&wires)
            .map(|(parameter, wire)| Candidate { wire, chosen: parameter.rust_name.as_deref(), at: parameter.at })
            .collect();
        let mut scope = Scope::new(Case::Snake, RESERVED_CALL);
        let (names, collisions) = scope.assign(&candidates);
        self.report_collisions("parameter", collisions);
        let mut arguments = Vec::new();
        let mut setters = Vec::new();
        for (parameter, name) in wanted.into_iter().zip(names) {
            let lowered = self.parameter(parameter, name, place);
            if parameter.required {
                arguments.push(lowered);
                continue;
            }
            let (maybe, collision) = scope.one(&format!("maybe_{}", lowered.name), None, parameter.at);
            self.report_collisions("setter", collision.into_iter().collect());
            setters.push(Setter { parameter: lowered, maybe });
        }
        (arguments, setters)
    }

    fn parameter(&mut self, parameter: &'d openapi::Parameter, name: Ident, place: &TypePosition) -> Parameter {
        let ty = match parameter.schema {
            Some(schema) => self.type_of(schema, &place.inside(&parameter.name)),
            // Text says what it is; other media types without a schema hold any value.
            None if parameter.content.as_deref().is_some_and(|media| Family::of(media) != Family::Text) => Type::Any,
            None => Type::String,
        };
        let mut docs = match parameter.schema {
            Some(schema) => docs::of_value(self, self.document.schema(schema)),
            None => Docs::default(),
        };
        if let Some(description) = &parameter.description {
            let bounds =
                parameter.schema.map(|schema| docs::bounds_of(self, self.document.schema(schema))).unwrap_or_default();
            docs.text = self.rendered.markdown(description);
            docs::append(&mut docs.text, &bounds);
        }
        docs.deprecated |= parameter.deprecated;
        docs::mark(&mut docs, &parameter.marks);
        let style = match (&parameter.content, parameter.style) {
            (Some(content), _) if content.contains("json") => Some(Style::Json),
            (_, Some(stated)) => style(stated),
            _ => None,
        };
        let wire = WireParameter {
            wire: parameter.name.clone(),
            place: wire_place(parameter.place),
            style,
            explode: parameter.explode,
            reserved: parameter.allow_reserved,
        };
        Parameter { at: parameter.at, name, docs, ty, wire }
    }

    /// The schema of a media type as a type, by the place that names it.
    pub(crate) fn media_type(&mut self, schema: Option<SchemaId>, place: &TypePosition) -> Type {
        schema.map_or(Type::Any, |schema| self.usage(schema, place))
    }
}

/// What a webhook may be answered by in its turn, as a list; the callbacks of calls have types.
fn callbacks_of_webhook(operation: &openapi::Operation) -> String {
    let callbacks = operation.callbacks.iter().filter(|_| !operation.path.starts_with('/'));
    let lines = callbacks.map(|callback| text::code(&format!("{} {}", callback.name, callback.expression)));
    list("# Callbacks\nThe server may call back:", lines)
}

/// Where a reply leads to, as a list.
fn links(operation: &openapi::Operation) -> String {
    let names = operation.responses.iter().flat_map(|(_, response)| &response.links);
    list("# Links\nA reply leads to:", names.map(|name| text::code(name)))
}

/// The headers that replies carry, as a list.
fn reply_headers(operation: &openapi::Operation, rendered: &text::Rendered) -> String {
    let told: IndexSet<(&str, Option<&str>)> =
        told_headers(operation).map(|header| (header.name.as_str(), header.description.as_deref())).collect();
    let lines = told.into_iter().map(|(name, description)| {
        let name = text::code(name);
        match description.map(|text| rendered.line(text)).filter(|words| !words.is_empty()) {
            Some(words) => format!("{name}: {words}"),
            None => name,
        }
    });
    list("# Reply headers", lines)
}

/// A Markdown list under a heading, each line once; nothing without lines.
fn list(heading: &str, lines: impl Iterator<Item = String>) -> String {
    let lines: IndexSet<String> = lines.map(|line| format!("\n* {line}")).collect();
    if lines.is_empty() { String::new() } else { format!("{heading}{}", Vec::from_iter(lines).concat()) }
}

fn wire_place(place: openapi::ParameterLocation) -> WireLocation {
    match place {
        openapi::ParameterLocation::Path => WireLocation::Path,
        openapi::ParameterLocation::Query | openapi::ParameterLocation::QueryString => WireLocation::Query,
        openapi::ParameterLocation::Header => WireLocation::Header,
        openapi::ParameterLocation::Cookie => WireLocation::Cookie,
    }
}

pub(crate) fn style(stated: ParameterStyle) -> Option<Style> {
    Some(match stated {
        ParameterStyle::Simple => Style::Simple,
        ParameterStyle::Label => Style::Label,
        ParameterStyle::Matrix => Style::Matrix,
        ParameterStyle::Form => Style::Form,
        ParameterStyle::SpaceDelimited => Style::SpaceDelimited,
        ParameterStyle::PipeDelimited => Style::PipeDelimited,
        ParameterStyle::DeepObject => Style::DeepObject,
        // What cookies usually look like.
        ParameterStyle::Cookie => return None,
    })
}

/// The statuses with which an operation says that it succeeded.
fn successes(operation: &openapi::Operation) -> Vec<StatusMatch> {
    let keys = operation.responses.iter().map(|(key, _)| *key);
    keys.filter(|key| matches!(key, ResponseKey::Status(200..300) | ResponseKey::Range(2))).map(status_match).collect()
}
