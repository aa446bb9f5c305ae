//! Lines about the client: servers, credentials, scopes, handles.

use super::{Lines, Usage, facts};
use crate::ir::{Credential, CredentialLocation, NeededCredential, ServerUrl};

pub(super) fn lines(lines: &mut Lines<'_>) {
    let api = lines.api;
    lines.item(api.at, "description", &format!(": {:?}, version {:?}", api.title, api.version), &api.docs);
    if let Some(of) = &api.server {
        server(lines, of);
    }
    for (url, docs) in &api.other_servers {
        lines.push_with(api.at, format!("server also: {url:?}"), docs.clone());
    }
    lines.usage = Usage::REQUEST;
    for scope in &api.client_scopes {
        let item = format!("client scope {}", scope.getter);
        lines.push_with(scope.at, format!("{item}: String = {:?}", scope.wire), scope.docs.text.clone());
        facts::of_docs(lines, scope.parameter, &item, &scope.docs);
        environment(lines, scope.at, &item, scope.env.as_deref());
        if scope.setter.as_str() != scope.getter.as_str() {
            lines.fact(scope.at, &item, format!("setter: {}", scope.setter));
        }
    }
    for handle in &api.handles {
        let item = format!("client handle {}", handle.method);
        let rest = format!("({}: String) -> {} = {:?}", handle.name, handle.type_name, handle.wire);
        lines.push_with(handle.at, format!("{item}{rest}"), handle.docs.text.clone());
        facts::of_docs(lines, handle.parameter, &item, &handle.docs);
    }
    lines.usage = Usage::default();
    for of in &api.credentials {
        credential(lines, of);
    }
    if !api.security.is_empty() {
        lines.push(api.at, format!("client security: {}", alternatives(&api.security)));
    }
    if let Some(member) = &api.success_member {
        lines.push(api.at, format!("client success member: {member:?}"));
    }
    for resource in &api.resources {
        let holder = resource.handle.map_or("Client", |index| api.handles[index].type_name.as_str());
        let item = format!("resource {} on {holder}", resource.accessor);
        lines.item(resource.at, &item, &format!(": {}", resource.type_name), &resource.docs);
    }
}

fn server(lines: &mut Lines<'_>, server: &ServerUrl) {
    lines.push(server.at, format!("server: {:?}", server.url));
    environment(lines, server.at, "server", server.env.as_deref());
    if !server.variables.is_empty() {
        lines.fact(server.at, "server", format!("template: {:?}", server.template));
    }
    for variable in &server.variables {
        let item = format!("server variable {}", variable.name);
        lines.push_with(variable.at, format!("{item}: {:?}", variable.wire), variable.docs.clone());
        lines.fact(variable.at, &item, format!("default: {:?}", variable.default));
        for value in &variable.values {
            lines.fact(variable.at, &item, format!("value: {value:?}"));
        }
    }
}

fn credential(lines: &mut Lines<'_>, credential: &Credential) {
    let item = format!("client credential {}", credential.name);
    let place = match &credential.place {
        CredentialLocation::Bearer => "bearer".to_owned(),
        CredentialLocation::Basic => "basic".to_owned(),
        CredentialLocation::Header(name) => format!("header {name:?}"),
        CredentialLocation::Query(name) => format!("query {name:?}"),
        CredentialLocation::Cookie(name) => format!("cookie {name:?}"),
    };
    lines.item(credential.at, &item, &format!(": {place}"), &credential.docs);
    for one in &credential.token_urls {
        lines.fact(one.at, &item, format!("token {}: {:?}", one.keys, one.url));
    }
    environment(lines, credential.at, &item, credential.env.as_deref());
}

fn environment(lines: &mut Lines<'_>, at: crate::source::Location, item: &str, variable: Option<&str>) {
    if let Some(variable) = variable {
        lines.fact(at, item, format!("env: {variable}"));
    }
}

/// Sets of credentials, one of which a call needs.
pub(super) fn alternatives(all: &[Vec<NeededCredential>]) -> String {
    let alternative = |set: &Vec<NeededCredential>| match &set[..] {
        [] => "none".to_owned(),
        set => set.iter().map(needed).collect::<Vec<_>>().join(" + "),
    };
    if all.is_empty() { "none".to_owned() } else { all.iter().map(alternative).collect::<Vec<_>>().join(" or ") }
}

/// `oauth [read, write]`: a credential, and the scopes that it has to be good for.
fn needed(credential: &NeededCredential) -> String {
    match &credential.scopes[..] {
        [] => credential.id.clone(),
        scopes => format!("{} [{}]", credential.id, scopes.join(", ")),
    }
}
