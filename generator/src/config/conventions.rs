//! Conventions that a description of one's own keeps beyond what OpenAPI asks, each chosen in the configuration.

use std::collections::HashSet;

use serde::Deserialize;

use crate::diagnostic::{Diagnostics, codes};
use crate::openapi::{Document, Operation, ResponseKey, SchemaId};
use crate::source::{Location, Node, Sources};

/// A convention.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[serde(rename_all = "kebab-case")]
pub enum Convention {
    /// Every parameter, component and member has a description, its own or that of what it refers to.
    Descriptions,
    /// Every operation has a summary of one line, without a dot.
    Summaries,
    /// Every operation has an id of the form `resource.method`.
    OperationIds,
    /// Every operation has a tag.
    Tags,
    /// Every operation links its page with `externalDocs`.
    Pages,
    /// Every operation has a `default` response.
    DefaultResponses,
    /// Every enum is a component.
    NamedEnums,
    /// Every enum of a component says what each value means.
    EnumDescriptions,
    /// Every request body and every success response that is JSON has an example.
    Examples,
}

/// The conventions by their names, as a configuration has them.
pub(super) const NAMES: &[&str] = &[
    "descriptions",
    "summaries",
    "operation-ids",
    "tags",
    "pages",
    "default-responses",
    "named-enums",
    "enum-descriptions",
    "examples",
];

/// Reports what does not keep the conventions.
pub(crate) fn check(conventions: &[Convention], document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    let chosen: HashSet<Convention> = conventions.iter().copied().collect();
    if chosen.is_empty() {
        return;
    }
    // That an operation alone has no id was told.
    let missing = diagnostics.iter().filter(|one| one.need.as_ref().is_some_and(|need| need.name == "operationId"));
    let without_id = missing.filter_map(|one| one.need.as_ref().map(|need| need.holder)).collect();
    let mut lint = Lint { document, sources, diagnostics, chosen, without_id };
    for operation in document.operations.iter().chain(&document.webhooks) {
        lint.operation(operation);
    }
    lint.schemas();
}

struct Lint<'d> {
    document: &'d Document,
    sources: &'d Sources,
    diagnostics: &'d mut Diagnostics,
    chosen: HashSet<Convention>,
    /// Operations of which it was told that they have no id.
    without_id: HashSet<Location>,
}

impl Lint<'_> {
    /// Reports a place, unless the convention is not chosen or is kept.
    fn ask(&mut self, convention: Convention, kept: bool, at: Location, message: &str, help: &str) {
        if kept || !self.chosen.contains(&convention) {
            return;
        }
        self.diagnostics.finding(codes::CONVENTION, at, message).at_key().subject(message).help(help);
    }

    fn operation(&mut self, operation: &Operation) {
        use Convention::{DefaultResponses, Descriptions, OperationIds, Pages, Summaries, Tags};
        let at = operation.at;
        let is_webhook = !operation.path.starts_with('/');
        let summary = operation.summary.as_deref().is_some_and(|text| !text.contains('\n') && !text.ends_with('.'));
        let written = |key: &str| self.sources.node(at).get(key).map(Node::location);
        let (summary_at, id_at) = (written("summary"), written("operationId"));
        let help = if summary_at.is_some() { "write one line, without a dot at its end" } else { "add `summary:`" };
        let message = "the operation has no summary of one line without a dot";
        self.ask(Summaries, summary, summary_at.unwrap_or(at), message, help);
        let id = operation.id.as_deref().is_some_and(|id| is_webhook || id.contains('.'));
        let id = id || self.without_id.contains(&at);
        let help = match id_at {
            Some(_) => "write `resource.method`, with a dot between the two",
            None => "add `operationId: resource.method`",
        };
        let message = "the operation has no id of the form `resource.method`";
        self.ask(OperationIds, id, id_at.unwrap_or(at), message, help);
        let pages = operation.docs_url.is_some() || is_webhook;
        self.ask(Pages, pages, at, "the operation links no page", "add `externalDocs:` with the `url` of its page");
        self.ask(Tags, !operation.tags.is_empty() || is_webhook, at, "the operation has no tag", "add `tags:`");
        let default = operation.responses.iter().any(|(key, _)| *key == ResponseKey::Default) || is_webhook;
        self.ask(DefaultResponses, default, at, "the operation has no `default` response", "refer to the shared error");
        // What only the path names is told to be undeclared.
        for parameter in operation.parameters.iter().filter(|parameter| parameter.at != operation.at) {
            let described = parameter.description.as_deref().is_some_and(is_said);
            let help = "add `description:`, in words of your own";
            self.ask(Descriptions, described, parameter.at, "the parameter has no description", help);
        }
        self.examples(operation);
    }

    fn examples(&mut self, operation: &Operation) {
        let body = operation.body.iter().flat_map(|body| &body.content);
        let success = |key: &ResponseKey| matches!(key, ResponseKey::Status(200..=299) | ResponseKey::Range(2));
        let replies = operation.responses.iter().filter(|(key, _)| success(key)).flat_map(|(_, reply)| &reply.content);
        let json: Vec<(Location, bool)> = body
            .chain(replies)
            .filter(|media| media.name.contains("json"))
            .map(|media| (media.at, !media.examples.is_empty()))
            .collect();
        for (at, has_one) in json {
            self.ask(Convention::Examples, has_one, at, "the body has no example", "add `example:` beside `schema`");
        }
    }

    fn schemas(&mut self) {
        use Convention::{Descriptions, EnumDescriptions, NamedEnums};
        let document = self.document;
        let components: HashSet<Location> = document.components.iter().map(|component| component.at).collect();
        let help = "add `description:`, in words of your own";
        for component in &document.components {
            let described = self.is_described(component.schema);
            self.ask(Descriptions, described, component.at, "the schema has no description", help);
        }
        for schema in &document.schemas {
            for property in &schema.properties {
                let described = self.is_described(property.schema);
                self.ask(Descriptions, described, property.at, "the member has no description", help);
            }
            // One value is a constant.
            let Some(values) = schema.enumeration.as_ref().filter(|values| values.len() > 1) else { continue };
            let named = components.contains(&schema.at);
            let message = "the enum is no component";
            self.ask(NamedEnums, named, schema.at, message, "move it to `components`, `schemas`, and refer to it");
            // Values without a description beside others that have one are told there.
            let all = values.iter().all(|(value, _)| value.is_null()) || !schema.enum_descriptions.is_empty();
            let help = "add `x-enum-descriptions:`, a line for each value";
            self.ask(EnumDescriptions, all || !named, schema.at, "the enum does not say what each value means", help);
        }
    }

    /// Whether a schema or what it refers to has a description.
    fn is_described(&self, start: SchemaId) -> bool {
        let next = |id: &SchemaId| self.document.schema(*id).reference;
        std::iter::successors(Some(start), next).any(|id| {
            let schema = self.document.schema(id);
            let written = || self.sources.node(schema.at).get("description").and_then(Node::as_str);
            schema.description.as_deref().or_else(written).is_some_and(is_said)
        })
    }
}

/// Whether a description says something.
fn is_said(text: &str) -> bool {
    !text.trim().is_empty()
}
