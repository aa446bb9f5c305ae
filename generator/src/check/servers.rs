//! Server URLs and their variables.

use crate::diagnostic::{Diagnostics, codes};
use crate::openapi::{Document, Server};
use crate::source::{Location, Node, Sources};

pub fn check(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    let mut seen = std::collections::HashSet::new();
    let servers = document.operations.iter().flat_map(|operation| &operation.servers);
    for server in document.servers.iter().chain(servers).filter(|server| seen.insert(server.at)) {
        variables(server, sources, diagnostics);
    }
}

fn variables(server: &Server, sources: &Sources, diagnostics: &mut Diagnostics) {
    let url_at = member(sources, server.at, &["url"]);
    if server.url.is_broken() {
        diagnostics
            .finding(codes::SERVER_VARIABLE, url_at, format!("the braces of the URL `{}` do not match", server.url))
            .help("write each variable as `{name}`");
    }
    let names = server.url.names();
    for name in &names {
        if !server.variables.iter().any(|variable| variable.name == *name) {
            diagnostics
                .finding(codes::SERVER_VARIABLE, url_at, format!("the URL's variable `{{{name}}}` is not defined"))
                .help(format!("add `{name}` under `variables`, with a `default`"));
        }
    }
    for variable in &server.variables {
        let at = member(sources, server.at, &["variables", &variable.name]);
        if !names.contains(&variable.name.as_str()) {
            diagnostics
                .finding(codes::SERVER_VARIABLE, at, format!("the variable `{}` is not in the URL", variable.name))
                .label(url_at, "the URL")
                .help(format!("put `{{{}}}` into the URL, or remove the variable", variable.name));
        }
        if !variable.values.is_empty() && !variable.values.contains(&variable.default) {
            let at = member(sources, at, &["default"]);
            diagnostics
                .finding(codes::SERVER_VARIABLE, at, format!("the default `{}` is not in `enum`", variable.default))
                .help("add it there, or choose one of the values");
        }
    }
}

/// The node under these keys, or the last there is.
fn member(sources: &Sources, at: Location, keys: &[&str]) -> Location {
    let mut node = sources.node(at);
    for key in keys {
        match node.get(key) {
            Some(next) => node = next,
            None => break,
        }
    }
    Node::location(node)
}
