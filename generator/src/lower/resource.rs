//! The client's side of the API: servers, credentials, scopes, and one resource per tag.

use std::collections::HashMap;

use crate::ir::{
    Api, Candidate, Case, ClientScope, Credential, CredentialLocation, Docs, Handle, Ident, OperationId, Resource,
    Scope, ServerUrl,
};
use crate::lower::{Lowering, RESERVED_TYPES, docs, text};
use crate::openapi::{Operation, ScopeHolder, SecurityKind, SecurityRequirement, Server};
use crate::source::Location;

/// The tag of operations that have none.
const UNTAGGED: &str = "operations";

/// Modules and methods of the client that a resource can't be called.
const RESERVED_RESOURCES: &[&str] = &[
    "blocking",
    "builder",
    "client",
    "clone",
    "core",
    "default",
    "download",
    "error",
    "from_env",
    "clientwright_runtime",
    "into",
    "jiff",
    "lib",
    "main",
    "new",
    "request",
    "runtime",
    "std",
    "testing",
    "tracing",
    "types",
    "url",
    "uuid",
    "webhook_verification",
    "webhook_verifier",
];

impl<'d> Lowering<'d> {
    /// One resource per tag, declared tags first.
    pub(crate) fn resources(&mut self) -> Vec<Resource> {
        let document = self.document;
        let mut tags: Vec<(String, Location, Option<&str>, Option<&str>)> = Vec::new();
        let mut index: HashMap<String, usize> = HashMap::new();
        let declared = document
            .tags
            .iter()
            .map(|tag| (tag.name.clone(), tag.at, tag.description.as_deref(), tag.rust_name.as_deref()));
        let used = document
            .operations
            .iter()
            .flat_map(|operation| tags_of(operation).map(|tag| (tag.to_owned(), operation.at, None, None)));
        for tag in declared.chain(used) {
            if !index.contains_key(&tag.0) {
                index.insert(tag.0.clone(), tags.len());
                tags.push(tag);
            }
        }
        let mut members: Vec<(Vec<OperationId>, Vec<OperationId>)> = vec![Default::default(); tags.len()];
        for (number, operation) in document.operations.iter().enumerate() {
            let id = OperationId(number as u32);
            for (position, tag) in tags_of(operation).enumerate() {
                if let Some(found) = index.get(tag) {
                    let (own, guests) = &mut members[*found];
                    if position == 0 {
                        own.push(id)
                    } else if !own.contains(&id) && !guests.contains(&id) {
                        guests.push(id)
                    }
                }
            }
        }
        let mut kept: Vec<usize> = (0..tags.len()).collect();
        kept.retain(|index| !members[*index].0.is_empty() || !members[*index].1.is_empty());
        let candidates: Vec<Candidate<'_>> = kept
            .iter()
            .map(|index| Candidate { wire: &tags[*index].0, chosen: tags[*index].3, at: tags[*index].1 })
            .collect();
        let (modules, collisions) = Scope::new(Case::Snake, RESERVED_RESOURCES).assign(&candidates);
        self.report_collisions("tag", collisions);
        let types: Vec<Candidate<'_>> = modules
            .iter()
            .zip(&candidates)
            .map(|(module, candidate)| Candidate { wire: module.as_str(), chosen: None, at: candidate.at })
            .collect();
        let (type_names, _) = Scope::new(Case::Pascal, RESERVED_TYPES).assign(&types);
        kept.into_iter()
            .zip(modules.into_iter().zip(type_names))
            .map(|(index, (module, type_name))| {
                let (tag, at, description, _) = &tags[index];
                let (operations, guests) = std::mem::take(&mut members[index]);
                let handle = self.handle_of(&operations, &guests, tag, *at);
                Resource {
                    at: *at,
                    tag: tag.clone(),
                    feature: feature(&module),
                    module,
                    type_name,
                    docs: Docs { text: description.map(text::markdown).unwrap_or_default(), deprecated: false },
                    handle,
                    operations,
                    guests,
                }
            })
            .collect()
    }

    /// The handle whose parameter every operation of a resource has.
    fn handle_of(&mut self, own: &[OperationId], guests: &[OperationId], tag: &str, at: Location) -> Option<usize> {
        let document = self.document;
        let handles = document.scopes.iter().filter(|scope| matches!(scope.holder, ScopeHolder::Handle { .. }));
        for (index, scope) in handles.enumerate() {
            let has = |id: &OperationId| has_parameter(&document.operations[id.0 as usize], &scope.parameter);
            let count = own.iter().chain(guests).filter(|id| has(id)).count();
            if count == own.len() + guests.len() {
                return Some(index);
            }
            if count > 0 {
                self.diagnostics
                    .finding(
                        crate::diagnostic::codes::MIXED_SCOPE,
                        at,
                        format!(
                            "some operations of the tag `{tag}` have the parameter `{}`, others have not",
                            scope.parameter
                        ),
                    )
                    .help(
                        "give them tags of their own, so that a resource hangs either on the client or on the handle",
                    );
            }
        }
        None
    }

    /// The API without resources, operations and types.
    pub(crate) fn client_side(&mut self) -> Api {
        let document = self.document;
        let mut docs = Docs::default();
        for part in [&document.info.summary, &document.info.description].into_iter().flatten() {
            docs::append(&mut docs.text, &text::markdown(part));
        }
        let (client_scopes, handles) = self.scopes_of_client();
        Api {
            at: document.at,
            title: text::line(&document.info.title),
            docs,
            version: document.info.version.clone(),
            server: document.servers.first().map(server),
            other_servers: document
                .servers
                .iter()
                .skip(1)
                .map(|other| (server(other).url, other.description.as_deref().map(text::line).unwrap_or_default()))
                .collect(),
            credentials: self.credentials(),
            security: document.security.as_deref().map(|all| self.alternatives(all)).unwrap_or_default(),
            success_member: document.success_member.clone(),
            client_scopes,
            handles,
            resources: Vec::new(),
            operations: Vec::new(),
            components: Vec::new(),
            webhooks: Default::default(),
            definitions: Vec::new(),
            examples: Vec::new(),
            by_home: HashMap::new(),
        }
    }

    fn scopes_of_client(&mut self) -> (Vec<ClientScope>, Vec<Handle>) {
        let document = self.document;
        let mut clients = Vec::new();
        let mut handles = Vec::new();
        let mut methods = Scope::new(Case::Snake, &[]);
        for scope in &document.scopes {
            let described = document
                .operations
                .iter()
                .flat_map(|operation| &operation.parameters)
                .find(|parameter| parameter.name == scope.parameter)
                .and_then(|parameter| parameter.description.as_deref());
            let docs = Docs { text: described.map(text::markdown).unwrap_or_default(), deprecated: false };
            let name = snake(&scope.parameter, scope.at);
            match &scope.holder {
                ScopeHolder::Client { env } => {
                    clients.push(ClientScope {
                        at: scope.at,
                        wire: scope.parameter.clone(),
                        name,
                        env: env.clone(),
                        docs,
                    });
                }
                ScopeHolder::Handle { name: method } => {
                    let (method, collision) = methods.one(method, None, scope.at);
                    self.report_collisions("scope", collision.into_iter().collect());
                    let type_name = Scope::new(Case::Pascal, RESERVED_TYPES).one(method.as_str(), None, scope.at).0;
                    handles.push(Handle { at: scope.at, wire: scope.parameter.clone(), method, type_name, name, docs });
                }
            }
        }
        (clients, handles)
    }

    /// The credentials that this generator's clients can send.
    fn credentials(&mut self) -> Vec<Credential> {
        let document = self.document;
        let usable: Vec<_> = document
            .security_schemes
            .iter()
            .filter_map(|(id, scheme)| Some((id, scheme, place(&scheme.kind)?)))
            .collect();
        let candidates: Vec<Candidate<'_>> = usable
            .iter()
            .map(|(id, scheme, _)| Candidate { wire: id, chosen: scheme.rust_name.as_deref(), at: scheme.at })
            .collect();
        let (names, collisions) = Scope::new(Case::Snake, RESERVED_BUILDER).assign(&candidates);
        self.report_collisions("security scheme", collisions);
        usable
            .into_iter()
            .zip(names)
            .map(|((id, scheme, place), name)| Credential {
                at: scheme.at,
                id: id.clone(),
                name,
                docs: Docs {
                    text: scheme.description.as_deref().map(text::markdown).unwrap_or_default(),
                    deprecated: false,
                },
                place,
                env: scheme.env.clone(),
            })
            .collect()
    }

    /// Alternatives of credentials, each without the schemes that clients can't send, which the checks have reported.
    pub(crate) fn alternatives(&self, requirements: &[SecurityRequirement]) -> Vec<Vec<String>> {
        let known =
            |id: &String| self.document.security_schemes.get(id).is_some_and(|scheme| place(&scheme.kind).is_some());
        let alternatives = requirements.iter().filter_map(|requirement| {
            let ids = requirement.schemes.iter().map(|(id, _)| id.clone());
            let sent: Vec<String> = ids.filter(known).collect();
            // Nothing is left of one that needs nothing but what can't be sent.
            (requirement.schemes.is_empty() || !sent.is_empty()).then_some(sent)
        });
        alternatives.collect()
    }
}

/// Methods of the builder, beside those of credentials.
const RESERVED_BUILDER: &[&str] = &[
    "allow_http",
    "base_url",
    "build",
    "clone",
    "connect_timeout",
    "credential",
    "danger_allow_plain_http",
    "deadline",
    "default_header",
    "from_env",
    "http_client",
    "max_reply_bytes",
    "new",
    "proxy",
    "retries",
    "root_certificate",
    "timeout",
    "transport",
    "user_agent",
];

/// The cargo feature of a resource; a name that cargo or the runtime's features take is told apart by a suffix.
fn feature(module: &Ident) -> String {
    match module.as_str().strip_suffix('_') {
        Some(taken) => format!("{}-operations", taken.replace('_', "-")),
        None => module.as_str().replace('_', "-"),
    }
}

/// The tags of an operation, with one for those that have none.
pub(crate) fn tags_of(operation: &Operation) -> impl Iterator<Item = &str> {
    let none = operation.tags.is_empty().then_some(UNTAGGED);
    operation.tags.iter().map(String::as_str).chain(none)
}

fn has_parameter(operation: &Operation, name: &str) -> bool {
    operation.parameters.iter().any(|parameter| parameter.name == name)
}

pub(crate) fn snake(wire: &str, at: Location) -> Ident {
    Scope::new(Case::Snake, &[]).one(wire, None, at).0
}

fn place(kind: &SecurityKind) -> Option<CredentialLocation> {
    match kind {
        SecurityKind::Bearer | SecurityKind::OAuth2 | SecurityKind::OpenIdConnect => Some(CredentialLocation::Bearer),
        SecurityKind::Basic => Some(CredentialLocation::Basic),
        SecurityKind::Header(name) => Some(CredentialLocation::Header(name.clone())),
        SecurityKind::Query(name) => Some(CredentialLocation::Query(name.clone())),
        SecurityKind::Cookie(name) => Some(CredentialLocation::Cookie(name.clone())),
        SecurityKind::OtherHttp(_) | SecurityKind::MutualTls => None,
    }
}

fn server(server: &Server) -> ServerUrl {
    let mut url = server.url.clone();
    for variable in &server.variables {
        url = url.replace(&format!("{{{}}}", variable.name), &variable.default);
    }
    let variables = server
        .variables
        .iter()
        .map(|variable| {
            let description = variable.description.as_deref().map(text::line).unwrap_or_default();
            (variable.name.clone(), variable.default.clone(), variable.values.clone(), description)
        })
        .collect();
    ServerUrl { at: server.at, url, env: server.env.clone(), variables }
}
