//! Environment variables: one for each thing, and only where it is read.

use std::collections::HashMap;

use super::effect::without_effect;
use super::view::member;
use crate::diagnostic::{Diagnostics, codes};
use crate::openapi::{Document, ScopeHolder};
use crate::source::{Location, Sources};

pub fn check(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    let mut seen: HashMap<&str, (String, Location)> = HashMap::new();
    for (name, what, at) in variables(document, sources) {
        let Some((other, first)) = seen.get(name) else {
            seen.insert(name, (what, at));
            continue;
        };
        diagnostics
            .finding(codes::ENVIRONMENT, at, format!("the environment variable `{name}` is for {what} and for {other}"))
            .label(*first, "first given here")
            .help("give each a variable of its own");
    }
    unread(document, sources, diagnostics);
}

/// What the client reads from the environment.
fn variables<'d>(document: &'d Document, sources: &Sources) -> Vec<(&'d str, String, Location)> {
    let mut variables = Vec::new();
    for server in document.servers.iter().take(1) {
        if let Some(name) = &server.env {
            variables.push((name.as_str(), "the server".to_owned(), member(sources, server.at, &["x-env"])));
        }
    }
    for scope in &document.scopes {
        if let ScopeHolder::Client { env: Some(name) } = &scope.holder {
            let at = member(sources, scope.at, &["env"]);
            variables.push((name, format!("the parameter `{}`", scope.parameter), at));
        }
    }
    for (id, scheme) in &document.security_schemes {
        if let Some(name) = &scheme.env {
            let at = member(sources, scheme.at, &["x-env"]);
            variables.push((name, format!("the security scheme `{id}`"), at));
        }
    }
    variables
}

/// The client has one server, the document's first.
fn unread(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    let others = document.operations.iter().flat_map(|operation| &operation.servers);
    for server in document.servers.iter().skip(1).chain(others).filter(|server| server.env.is_some()) {
        let at = member(sources, server.at, &["x-env"]);
        without_effect(diagnostics, at, "`x-env` has no effect: it is for the first server of the document")
            .at_key()
            .subject("`x-env` of further servers")
            .help("move it to the first server of the document, or remove it");
    }
}
