//! One operation.

use super::keys;
use super::model::{Callback, Marks, Method, Operation};
use super::path::Shared;
use super::reader::{Aside, Reader};
use super::reference::LEFT_OUT;
use super::template::Template;
use crate::source::{Location, Node};

impl<'a> Reader<'a, '_> {
    pub fn operation(
        &mut self,
        node: Node<'a>,
        method: Method,
        path: &str,
        path_at: Location,
        shared: &Shared,
    ) -> Option<Operation> {
        let (Some(node), members) = self.whole(node, LEFT_OUT) else { return None };
        let mut operation = empty(node.location(), method, path, path_at);
        let mut own = Vec::new();
        for (key, value) in members {
            match key {
                "tags" => operation.tags = self.strings(value),
                "summary" => operation.summary = self.string(value),
                "description" => operation.description = self.string(value),
                "externalDocs" => operation.docs_url = self.docs_url(value),
                "operationId" => operation.id = self.string(value),
                "parameters" => own = self.parameter_list(value),
                "requestBody" => operation.body = self.body(value),
                "responses" => operation.responses = self.response_list(value),
                "callbacks" => operation.callbacks = self.callbacks(value),
                "deprecated" => operation.deprecated = self.flag(value),
                "security" => operation.security = self.security(value),
                "servers" => operation.servers = self.servers(value),
                "x-rust-name" => operation.rust_name = self.rust_name(value),
                "x-aliases" => operation.aliases = self.aliases(value),
                "x-permissions" => operation.permissions = self.strings(value),
                "x-result" => operation.result = self.result_rule(value),
                "x-paging" => operation.paging = self.paging(value),
                "x-idempotent" => operation.idempotent = self.boolean(value),
                "x-sunset" => operation.marks.sunset = self.sunset(value),
                "x-stability-level" => operation.marks.stability = self.stability(value),
                _ => self.unknown(&keys::OPERATION, node, value),
            }
        }
        let inherited = shared
            .parameters
            .iter()
            .filter(|parameter| !own.iter().any(|own| own.name == parameter.name && own.place == parameter.place));
        operation.parameters = inherited.cloned().chain(own.iter().cloned()).collect();
        if operation.servers.is_empty() {
            operation.servers = shared.servers.clone();
        }
        operation.summary = operation.summary.or_else(|| shared.summary.clone());
        operation.description = operation.description.or_else(|| shared.description.clone());
        self.match_template(&mut operation);
        Some(operation)
    }

    pub fn docs_url(&mut self, node: Node<'a>) -> Option<String> {
        self.external_docs(node);
        node.get("url").and_then(|url| self.string(url))
    }

    /// The callbacks; what is in them is read later, for they can refer to one another.
    fn callbacks(&mut self, node: Node<'a>) -> Vec<Callback> {
        let members = self.members(node, LEFT_OUT).into_iter();
        let named = members.filter(|(name, _)| !name.starts_with("x-"));
        named.flat_map(|(name, value)| self.callback(name, value)).collect()
    }

    /// The expressions of a callback.
    pub fn callback(&mut self, name: &str, node: Node<'a>) -> Vec<Callback> {
        let Some((callback, _)) = self.follow(node, "callbacks", LEFT_OUT) else { return Vec::new() };
        let mut expressions = Vec::new();
        for (expression, item) in callback.entries().filter(|(key, _)| !key.starts_with("x-")) {
            if self.is_operation(expression, item, "an expression for the address stands above it") {
                continue;
            }
            self.set_aside(Aside::CallbackPath(item));
            let (name, expression) = (name.to_owned(), expression.to_owned());
            expressions.push(Callback { at: item.location(), name, expression });
        }
        expressions
    }
}

fn empty(at: Location, method: Method, path: &str, path_at: Location) -> Operation {
    Operation {
        at,
        path: Template::parse(path),
        path_at,
        method,
        id: None,
        tags: Vec::new(),
        summary: None,
        description: None,
        docs_url: None,
        deprecated: false,
        marks: Marks::default(),
        parameters: Vec::new(),
        body: None,
        responses: Vec::new(),
        security: None,
        servers: Vec::new(),
        callbacks: Vec::new(),
        rust_name: None,
        aliases: Vec::new(),
        permissions: Vec::new(),
        result: None,
        paging: None,
        idempotent: None,
    }
}
