//! Paths and webhooks: path items and the operations in them.

use std::sync::Arc;

use super::keys;
use super::model::{Method, Operation, Parameter, Server};
use super::reader::Reader;
use super::reference::LEFT_OUT;
use crate::diagnostic::codes;
use crate::source::{Location, Node};

/// What the operations of a path share.
#[derive(Default)]
pub(super) struct Shared {
    pub parameters: Vec<Arc<Parameter>>,
    pub servers: Vec<Server>,
    pub summary: Option<String>,
    pub description: Option<String>,
}

/// A chain of references between path items longer than this is taken for a circle.
const MAX_CHAIN: usize = 64;

/// Methods beside OpenAPI's own: those that IANA registers, and `PURGE`, which caches know.
const OTHER_METHODS: &[&str] = &[
    "ACL",
    "BASELINE-CONTROL",
    "BIND",
    "CHECKIN",
    "CHECKOUT",
    "COPY",
    "LABEL",
    "LINK",
    "LOCK",
    "MERGE",
    "MKACTIVITY",
    "MKCALENDAR",
    "MKCOL",
    "MKREDIRECTREF",
    "MKWORKSPACE",
    "MOVE",
    "ORDERPATCH",
    "PROPFIND",
    "PROPPATCH",
    "PURGE",
    "REBIND",
    "REPORT",
    "SEARCH",
    "UNBIND",
    "UNCHECKOUT",
    "UNLINK",
    "UNLOCK",
    "UPDATE",
    "UPDATEREDIRECTREF",
    "VERSION-CONTROL",
];

impl<'a> Reader<'a, '_> {
    pub fn paths(&mut self, node: Node<'a>) -> Vec<Operation> {
        let mut operations = Vec::new();
        let mut before = None;
        for (path, item) in self.members(node, LEFT_OUT) {
            if path.starts_with("x-") {
                continue;
            }
            if path.starts_with('/') {
                before = Some(path);
            } else if self.lacks_heading(node, item, "paths") || self.is_no_path(path, item, before) {
                continue;
            } else if path == "components" && item.is_absent() {
                // That it has no value, and where it belongs, is told with what stands behind it.
            } else {
                self.diagnostics
                    .finding(
                        codes::INVALID_VALUE,
                        item.location(),
                        format!("the path `{path}` must begin with a slash"),
                    )
                    .at_key()
                    .help(path_meant(path));
            }
            operations.extend(self.path_item(item, path, item.location()));
        }
        operations
    }

    pub fn webhooks(&mut self, node: Node<'a>) -> Vec<Operation> {
        let mut operations = Vec::new();
        for (name, item) in self.members(node, LEFT_OUT).into_iter().filter(|(name, _)| !name.starts_with("x-")) {
            if self.is_operation(name, item, "the name of the webhook stands above it")
                || self.lacks_heading(node, item, "webhooks")
            {
                continue;
            }
            operations.extend(self.path_item(item, name, item.location()));
        }
        operations
    }

    /// Whether an operation stands where a path item should; reported then.
    pub fn is_operation(&mut self, key: &str, node: Node<'a>, above: &str) -> bool {
        let own = ["responses", "requestBody", "operationId"].iter().any(|key| node.get(key).is_some());
        let found = method(key).is_some() && own;
        if found {
            self.diagnostics
                .finding(codes::INVALID_VALUE, node.location(), format!("`{key}` is a method: {above}"))
                .at_key()
                .help("write that as a key, and indent the method below it");
        }
        found
    }

    /// The operations of a path item, and of those that it refers to where it has none itself.
    pub fn path_item(&mut self, node: Node<'a>, path: &str, path_at: Location) -> Vec<Operation> {
        let chain = self.path_item_chain(node);
        let mut shared = Shared::default();
        for item in &chain {
            self.shared(*item, &mut shared);
        }
        let mut operations: Vec<Operation> = Vec::new();
        for item in &chain {
            for (method, operation) in self.methods(*item) {
                if let Some(earlier) = operations.iter().find(|earlier| earlier.method == method) {
                    self.given_here_and_there(earlier.at, operation);
                    continue;
                }
                operations.extend(self.operation(operation, method, path, path_at, &shared));
            }
        }
        operations
    }

    /// An operation beside a `$ref` that leads to another of the same method.
    fn given_here_and_there(&mut self, here: Location, there: Node<'a>) {
        let method = there.key();
        self.diagnostics
            .finding(codes::WITHOUT_EFFECT, here, format!("`{method}` stands here and where `$ref` leads"))
            .at_key()
            .key_label(there.location(), "which has no effect")
            .subject("operations beside a reference to others")
            .help("remove one of the two: OpenAPI does not say which counts");
    }

    /// The path item and those that its `$ref` leads to, nearest first.
    fn path_item_chain(&mut self, node: Node<'a>) -> Vec<Node<'a>> {
        let mut chain = Vec::new();
        let mut next = Some(node);
        while let Some(item) = next {
            if chain.len() >= MAX_CHAIN {
                self.circular(node);
                return vec![node];
            }
            if !self.is_mapping(item) {
                break;
            }
            chain.push(item);
            next = Self::reference_of(item)
                .and_then(|(reference, text)| self.target(reference, text, Some("pathItems"), LEFT_OUT));
        }
        chain
    }

    fn shared(&mut self, node: Node<'a>, shared: &mut Shared) {
        let is_bare = self.is_bare_operation(node);
        for (key, value) in node.entries() {
            match key {
                "summary" => shared.summary = shared.summary.take().or_else(|| self.string(value)),
                "description" => shared.description = shared.description.take().or_else(|| self.string(value)),
                "servers" if shared.servers.is_empty() => shared.servers = self.servers(value),
                "servers" => drop(self.servers(value)),
                "parameters" => {
                    for parameter in self.parameter_list(value) {
                        let same =
                            |other: &&Arc<Parameter>| other.name == parameter.name && other.place == parameter.place;
                        if !shared.parameters.iter().any(|other| same(&other)) {
                            shared.parameters.push(parameter);
                        }
                    }
                }
                "$ref" if value.as_str().is_none() => self.unknown(&keys::PATH_ITEM, node, value),
                "$ref" | "additionalOperations" => {}
                key if method(key).is_some() || (is_bare && keys::OPERATION.known.contains(&key)) => {}
                _ => self.unknown(&keys::PATH_ITEM, node, value),
            }
        }
    }

    fn methods(&mut self, node: Node<'a>) -> Vec<(Method, Node<'a>)> {
        let mut methods = Vec::new();
        for (key, value) in node.entries() {
            if let Some(method) = method(key) {
                methods.push((method, value));
            } else if key == "additionalOperations" {
                self.additional(value, &mut methods);
            }
        }
        methods
    }

    /// 3.2: operations by a method of any name.
    fn additional(&mut self, node: Node<'a>, methods: &mut Vec<(Method, Node<'a>)>) {
        for (key, value) in self.members(node, LEFT_OUT) {
            let registered = OTHER_METHODS.iter().find(|known| **known == key).map(|known| Method::Other(known));
            match registered.or_else(|| method(&key.to_ascii_lowercase())) {
                Some(method) => methods.push((method, value)),
                None => {
                    self.diagnostics
                        .finding(
                            codes::UNSUPPORTED,
                            value.location(),
                            format!("the HTTP method `{key}` is not supported"),
                        )
                        .at_key()
                        .subject("HTTP methods of other names");
                }
            }
        }
    }
}

/// The path that is meant by a text without a slash before it.
fn path_meant(path: &str) -> String {
    if let Some((_, rest)) = path.split_once("://") {
        let own = rest.find('/').and_then(|at| rest.get(at..)).unwrap_or_default();
        return format!("write `/{}`: the host is the `url` of one of `servers`", own.trim_start_matches('/'));
    }
    if let Some((word, rest)) = path.split_once(' ').filter(|(word, _)| method(&word.to_ascii_lowercase()).is_some()) {
        let own = rest.trim().trim_start_matches('/');
        return format!("write `/{own}`, and `{}` as a key below it", word.to_ascii_lowercase());
    }
    let path = path.trim_start_matches(['.', '~']);
    let segments = path.split('\\').map(|segment| segment.trim_matches('/')).filter(|segment| !segment.is_empty());
    format!("write `/{}`", segments.collect::<Vec<_>>().join("/"))
}

pub(super) fn method(key: &str) -> Option<Method> {
    Some(match key {
        "get" => Method::Get,
        "put" => Method::Put,
        "post" => Method::Post,
        "delete" => Method::Delete,
        "options" => Method::Options,
        "head" => Method::Head,
        "patch" => Method::Patch,
        "trace" => Method::Trace,
        "query" => Method::Query,
        _ => return None,
    })
}
