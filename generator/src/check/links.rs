//! Links and callbacks: the operations that links lead to, and the expressions that say where a value is.

use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;

use super::effect::without_effect;
use super::example::validate;
use super::expressions::{self, Around};
use super::view::{operations, target};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Position, Stage, codes};
use crate::openapi::{Document, Operation, ParameterLocation, ResponseKey, SchemaId};
use crate::source::{Location, Node, Sources, quoted};

pub fn check(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    let mut seen = HashSet::new();
    let targets = Targets::of(document, sources, diagnostics);
    let is_whole = !diagnostics.iter().any(|one| one.stage < Stage::Meaning);
    let uses = uses(document, sources);
    for operation in operations(document) {
        for (_, response) in &operation.responses {
            let links = sources.node(response.at).get("links").into_iter().flat_map(Node::entries);
            for (_, written) in links {
                let link = target(sources, written.location());
                if !link.is_mapping() || !seen.insert(link.location()) {
                    continue;
                }
                targets.leads_somewhere(link, sources, diagnostics);
                // Of a link that several replies may have, one reply says nothing.
                let is_alone = uses.get(&link.location()) == Some(&1);
                let is_own = is_alone && is_within(sources.node(response.at), operation);
                let around = Around { document, operation, response: Some(&**response).filter(|_| is_own), is_whole };
                values(link, around, diagnostics);
            }
        }
    }
    let mut owners: HashMap<Location, Vec<&Operation>> = HashMap::new();
    for operation in operations(document) {
        operation.callbacks.iter().for_each(|callback| owners.entry(callback.at).or_default().push(operation));
    }
    for at in document.callbacks.keys() {
        let node = sources.node(*at);
        if node.parent().and_then(Node::parent).is_some_and(|holder| holder.key() == "callbacks") {
            // Of a callback that several operations have, none says what is in its request.
            let owner = owners.get(at).filter(|owners| owners.len() == 1).and_then(|owners| owners.first().copied());
            let around = owner.map(|operation| {
                let mut replies = operation.responses.iter().filter(|(key, _)| is_success(key));
                // Of several replies it is not known which is meant.
                let response = replies.next().filter(|_| replies.next().is_none()).map(|(_, response)| &**response);
                Around { document, operation, response, is_whole }
            });
            expressions::callback(node, around, diagnostics);
        }
    }
}

/// How many replies have each link.
fn uses(document: &Document, sources: &Sources) -> HashMap<Location, usize> {
    let replies: HashSet<Location> =
        operations(document).flat_map(|operation| &operation.responses).map(|(_, response)| response.at).collect();
    let mut uses = HashMap::new();
    for reply in replies {
        let links = sources.node(reply).get("links").into_iter().flat_map(Node::entries);
        links.for_each(|(_, link)| *uses.entry(target(sources, link.location()).location()).or_default() += 1);
    }
    uses
}

fn is_success(key: &ResponseKey) -> bool {
    matches!(key, ResponseKey::Status(200..=299) | ResponseKey::Range(2))
}

/// Whether a node stands in an operation.
fn is_within(node: Node<'_>, operation: &Operation) -> bool {
    node.is_within(operation.at)
}

/// The expressions of a link.
fn values(link: Node<'_>, around: Around<'_>, diagnostics: &mut Diagnostics) {
    let values = link.get("parameters").into_iter().flat_map(Node::entries).map(|(_, value)| value);
    for value in values.chain(link.get("requestBody")) {
        // `{$response.body#/id}` is a mapping in YAML.
        let mut entries = value.entries().map(|(key, inner)| (key, inner.is_null()));
        if let (Some((key, true)), None) = (entries.next(), entries.next())
            && key.starts_with('$')
        {
            let message = "an expression in braces is a mapping: it is no expression then";
            diagnostics
                .finding(codes::INVALID_VALUE, value.location(), message)
                .at_key()
                .subject("expressions that lead to no value")
                .help(format!("write `{key}` without braces"));
            continue;
        }
        if let Some((message, help)) = value.as_str().and_then(|text| around.fault_of_value(text)) {
            diagnostics
                .finding(codes::INVALID_VALUE, value.location(), message)
                .subject("expressions that lead to no value")
                .help(help);
        }
    }
}

/// What links lead to, and what was reported of it: what is missing for that is not told.
struct Targets<'d> {
    document: &'d Document,
    /// By their ids, in document order.
    operations: IndexMap<&'d str, &'d Operation>,
    /// By where they are.
    all: HashMap<Location, &'d Operation>,
    ids_are_faulty: bool,
    paths_are_faulty: bool,
    /// Whether nothing is known of a path item, which may have any operation.
    paths_are_lost: bool,
    /// The ids of all operations that stand somewhere, whatever leads to them.
    written: OnceCell<HashSet<String>>,
}

/// What is reported of the ids of operations, so that one may be missing for it.
const OF_IDS: [&Code; 5] =
    [codes::DUPLICATE_OPERATION_ID, codes::EMPTY, codes::WRONG_TYPE, codes::UNKNOWN_KEY, codes::DUPLICATE_KEY];

const METHODS: [&str; 9] = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/// What is reported of the parameters of paths.
const OF_PATHS: [&Code; 2] = [codes::PATH_PARAMETER_MISSING, codes::PATH_PARAMETER_UNUSED];

impl<'d> Targets<'d> {
    fn of(document: &'d Document, sources: &Sources, diagnostics: &Diagnostics) -> Self {
        let mut operations = IndexMap::new();
        for operation in &document.operations {
            if let Some(id) = operation.id.as_deref() {
                operations.entry(id).or_insert(operation);
            }
        }
        let is_of_id = |one: &Diagnostic| {
            let Position::Node(at, _) = one.place else { return false };
            let key = sources.node(at).key();
            let is_method = METHODS.contains(&key);
            let is_id = key.to_ascii_lowercase().starts_with("operation");
            let is_without = one.code.number == codes::MISSING_MEMBER.number
                && is_method
                && sources.node(at).get("operationId").is_none();
            is_without || (OF_IDS.iter().any(|code| code.number == one.code.number) && (is_id || is_method))
        };
        let is_lost = |one: &Diagnostic| {
            // A file that can't be read, or not all of it.
            let Position::Node(at, _) = one.place else { return one.stage == Stage::Syntax };
            is_of_path_item(sources.node(at)) && (one.stage < Stage::Meaning || one.code.number == codes::SLIP.number)
        };
        let is_of_path = |one: &Diagnostic| OF_PATHS.iter().any(|code| code.number == one.code.number);
        Self {
            document,
            operations,
            all: document.operations.iter().map(|operation| (operation.at, operation)).collect(),
            ids_are_faulty: diagnostics.iter().any(is_of_id),
            paths_are_faulty: diagnostics.iter().any(is_of_path),
            paths_are_lost: diagnostics.iter().any(is_lost),
            written: OnceCell::new(),
        }
    }

    fn leads_somewhere(&self, link: Node<'_>, sources: &Sources, diagnostics: &mut Diagnostics) {
        let (id, reference) = (link.get("operationId"), link.get("operationRef"));
        match (id, reference) {
            (None, None) if link.get("$ref").is_none() => {
                diagnostics
                    .finding(codes::MISSING_MEMBER, link.location(), "a link needs the member `operationId`")
                    .at_key()
                    .subject("links that lead to no operation")
                    .help("name the operation that it leads to")
                    .need(link.location(), "operationId");
            }
            (Some(_), Some(reference)) => {
                without_effect(diagnostics, reference.location(), "`operationRef` has no effect beside `operationId`")
                    .at_key()
                    .help("remove one of the two");
            }
            (None, Some(reference)) => {
                self.leads_nowhere(reference, sources, diagnostics);
                let target = reference.as_str().and_then(|text| sources.resolve(reference.location(), text).ok());
                let operation = target.and_then(|at| self.all.get(&at));
                if let Some(operation) = operation.filter(|_| !self.paths_are_faulty) {
                    self.given(operation, link, diagnostics);
                }
            }
            (Some(id), None) => match id.as_str().and_then(|id| self.operations.get(id)) {
                Some(operation) if !self.paths_are_faulty => self.given(operation, link, diagnostics),
                None if !self.ids_are_faulty && !self.is_lost(id, sources) => self.no_operation(id, diagnostics),
                _ => {}
            },
            _ => {}
        }
    }

    /// What a link gives to an operation is what that takes.
    fn given(&self, operation: &Operation, link: Node<'_>, diagnostics: &mut Diagnostics) {
        parameters(operation, link, diagnostics);
        for (name, value) in link.get("parameters").into_iter().flat_map(Node::entries) {
            let parameter = operation.parameters.iter().find(|parameter| parameter.name == name);
            if let Some(schema) = parameter.and_then(|parameter| parameter.schema) {
                self.constant(schema, value, diagnostics);
            }
        }
        let id = operation.id.as_deref().unwrap_or("that operation");
        if let Some(body) = link.get("requestBody").filter(|_| operation.body.is_none()) {
            without_effect(diagnostics, body.location(), format!("`{id}` takes no body"))
                .at_key()
                .subject("links with a body for operations that take none")
                .help("remove it, or put what it says under `parameters`");
        }
    }

    /// A value that is no expression fits the parameter.
    fn constant(&self, schema: SchemaId, value: Node<'_>, diagnostics: &mut Diagnostics) {
        let name = value.key();
        let text = value.as_str().unwrap_or_default();
        let literal = serde_json::from_str::<serde_json::Value>(text);
        let fits = |value: &serde_json::Value| validate(self.document, schema, value).is_ok();
        // What nearly is an expression is told as one.
        let is_near = text.starts_with("request.") || text.starts_with("response.");
        let is_expression = text.starts_with(['$', '/', '#']) || text.contains("{$") || value.is_mapping();
        if is_expression || is_near || fits(&value.value()) || literal.is_ok_and(|literal| fits(&literal)) {
            return;
        }
        let (message, help) = match value.is_null() {
            true => (
                format!("`{name}` gets no value"),
                "write an expression for it, such as `$response.body#/id`".to_owned(),
            ),
            false => (
                format!("`{text}` is a constant here, and does not fit the parameter `{name}`"),
                format!("write `$response.body#/{text}` if it is a member of the reply, or a constant that fits"),
            ),
        };
        diagnostics
            .finding(codes::INVALID_VALUE, value.location(), message)
            .subject("constants of links that do not fit")
            .help(help);
    }

    /// A reference has to lead to an operation, not to its path.
    fn leads_nowhere(&self, reference: Node<'_>, sources: &Sources, diagnostics: &mut Diagnostics) {
        let Some(text) = reference.as_str().filter(|text| !text.contains("://")) else { return };
        let target = sources.resolve(reference.location(), text).map(|target| sources.node(target));
        if target.is_ok_and(|target| target.is_mapping() && METHODS.contains(&target.key())) {
            return;
        }
        let pointers = self.all.values().map(|operation| {
            let path = sources.reference(reference.location(), operation.path_at);
            format!("{path}/{}", sources.node(operation.at).key())
        });
        let mut pointers: Vec<String> = pointers.collect();
        pointers.sort_unstable();
        let help = match diagnostics.suggest(text, pointers.iter().map(String::as_str)) {
            _ if text.contains("/links/") => format!("write `$ref: {}`: this is a link", quoted(text)),
            _ if self.operations.contains_key(text) => format!("did you mean `operationId: {text}`?"),
            Some(best) => format!("did you mean `{best}`?"),
            None => match pointers.iter().find(|pointer| pointer.starts_with(&format!("{text}/"))) {
                None if pointers.iter().any(|pointer| shape(pointer) == shape(text)) => {
                    let alike = pointers.iter().find(|pointer| shape(pointer) == shape(text));
                    format!("did you mean `{}`?", alike.map_or("", String::as_str))
                }
                Some(pointer) => format!("name the method, too, as in `{pointer}`"),
                None => {
                    "write a pointer with `~1` for each slash of the path, as in `#/paths/~1pets~1{id}/get`".to_owned()
                }
            },
        };
        diagnostics
            .finding(codes::REFERENCE_NOT_FOUND, reference.location(), format!("`{text}` leads to no operation"))
            .subject("links that lead to no operation")
            .help(help);
    }

    /// Whether the operation that is named stands in what was not read, or may stand there.
    fn is_lost(&self, named: Node<'_>, sources: &Sources) -> bool {
        let Some(id) = named.as_str() else { return false };
        self.paths_are_lost || self.written.get_or_init(|| ids_of_operations(sources)).contains(id)
    }

    fn no_operation(&self, named: Node<'_>, diagnostics: &mut Diagnostics) {
        let Some(id) = named.as_str() else { return };
        let ids = self.operations.keys().copied();
        let help = match diagnostics.suggest(id, ids) {
            _ if id.contains("/links/") => format!("write `$ref: {}`: this is a link", quoted(id)),
            _ if id.contains("#/") => "a pointer is the value of `operationRef`".to_owned(),
            Some(best) => format!("did you mean `{best}`?"),
            None => "name the `operationId` of an operation".to_owned(),
        };
        diagnostics
            .finding(codes::REFERENCE_NOT_FOUND, named.location(), format!("there is no operation `{id}`"))
            .subject("links to operations that there are not")
            .help(help);
    }
}

/// Whether a node is a path item, its `$ref` or one of its operations.
fn is_of_path_item(node: Node<'_>) -> bool {
    let is_path = |node: Node<'_>| node.parent().is_some_and(|group| group.key() == "paths");
    let is_shared = ["parameters", "servers", "summary", "description"].contains(&node.key());
    is_path(node) || (!is_shared && node.parent().is_some_and(is_path))
}

/// The ids of all operations that stand somewhere.
fn ids_of_operations(sources: &Sources) -> HashSet<String> {
    let mut found = HashSet::new();
    let mut waiting: Vec<Node<'_>> = sources.roots().collect();
    while let Some(node) = waiting.pop() {
        let id = node.get("operationId").filter(|_| node.get("responses").is_some());
        found.extend(id.and_then(Node::as_str).map(str::to_owned));
        waiting.extend(node.entries().map(|(_, child)| child).chain(node.items()));
    }
    found
}

/// A pointer without the names in it, however its slashes are written.
fn shape(pointer: &str) -> String {
    crate::openapi::Template::parse(pointer).shape().replace("~1", "/").replace("//", "/")
}

fn is_given(link: Node<'_>, name: &str) -> bool {
    link.get("parameters").is_some_and(|given| given.get(name).is_some())
}

/// A link gives values to parameters that the operation has.
fn parameters(operation: &Operation, link: Node<'_>, diagnostics: &mut Diagnostics) {
    for (name, value) in link.get("parameters").into_iter().flat_map(Node::entries) {
        let is_named = |written: &str, place: ParameterLocation| {
            let place = match place {
                ParameterLocation::Path => "path.",
                ParameterLocation::Query => "query.",
                ParameterLocation::Header => "header.",
                ParameterLocation::Cookie => "cookie.",
                ParameterLocation::QueryString => "querystring.",
            };
            name == written || name.strip_prefix(place) == Some(written)
        };
        if operation.parameters.iter().any(|parameter| is_named(&parameter.name, parameter.place)) {
            continue;
        }
        let id = operation.id.as_deref().unwrap_or_default();
        let known: Vec<&str> = operation.parameters.iter().map(|parameter| parameter.name.as_str()).collect();
        let required = operation.parameters.iter().filter(|parameter| parameter.required);
        let required: Vec<&str> = required.map(|parameter| parameter.name.as_str()).collect();
        let given = link.get("parameters").into_iter().flat_map(Node::entries).map(|(given, _)| given);
        let is_first = given.take_while(|given| *given != name).all(|given| known.contains(&given));
        let known: Vec<&str> = known.into_iter().filter(|known| !is_given(link, known)).collect();
        let all: Vec<String> = operation.parameters.iter().map(|one| format!("`{}`", one.name)).collect();
        let help = match (diagnostics.suggest(name, known), &required[..]) {
            (Some(best), _) => format!("did you mean `{best}`?"),
            (None, [only]) if is_first && !is_given(link, only) => {
                format!("did you mean `{only}`, which that operation requires?")
            }
            (None, _) if all.is_empty() => "remove it: that operation has no parameters".to_owned(),
            (None, _) if all.len() < 6 => format!("that operation has {}", all.join(", ")),
            (None, _) => "name a parameter of that operation".to_owned(),
        };
        diagnostics
            .finding(codes::INVALID_VALUE, value.location(), format!("`{id}` has no parameter `{name}`"))
            .at_key()
            .subject("links with parameters that their operation does not have")
            .help(help);
    }
}
