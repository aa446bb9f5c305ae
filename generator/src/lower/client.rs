//! The client's side of the API: servers, credentials, scopes, and the names that go by all of them.

use std::collections::HashMap;

use crate::ir::{
    Api, Candidate, Case, ClientScope, Credential, CredentialLocation, Docs, Handle, NeededCredential, Scope,
    ServerUrl, ServerVariable, TokenUrl,
};
use crate::lower::{Lowering, docs, text};
use crate::openapi::{self, ScopeHolder, ScopedParameter, SecurityKind, SecurityRequirement, Server};
use crate::source::Location;

/// What generated crates have of the runtime in their root, for users who do not depend on it themselves.
pub(crate) const REEXPORTED: &[&str] = &[
    "Base64",
    "Base64Url",
    "Body",
    "Date",
    "DateTime",
    "Decimal",
    "DecodeError",
    "Download",
    "Duration",
    "Error",
    "Events",
    "Items",
    "Json",
    "Method",
    "Model",
    "Multipart",
    "Pages",
    "Part",
    "Response",
    "RetryPolicy",
    "Time",
    "Uri",
    "Uuid",
    "Value",
];

/// Types of the crate's root, beside those of the runtime.
const RESERVED_ROOT: &[&str] = &["Client", "ClientBuilder"];

/// Methods of the client and fields of its own and of its builder.
const RESERVED_CLIENT: &[&str] =
    &["builder", "clone", "core", "default", "download", "from_env", "inner", "into", "new", "request"];

/// Methods and fields of a handle.
const RESERVED_HANDLE: &[&str] = &["client", "clone", "into"];

/// Methods of the builder, whatever the description says.
const RESERVED_BUILDER: &[&str] = &[
    "allow_http",
    "base_url",
    "build",
    "clone",
    "configure_http",
    "connect_timeout",
    "credential",
    "danger_allow_plain_http",
    "deadline",
    "default_header",
    "default",
    "event_timeout",
    "from_env",
    "http_client",
    "identity",
    "into",
    "max_reply_bytes",
    "new",
    "proxy",
    "retries",
    "retry_budget",
    "root_certificate",
    "server_variable",
    "strict_replies",
    "timeout",
    "transport",
    "user_agent",
];

/// The names that the client and its handles give to what hangs on them.
pub(crate) struct Holders {
    client: Scope,
    handles: Vec<Scope>,
}

impl Holders {
    /// The names on a handle, or on the client.
    pub(crate) fn of(&mut self, handle: Option<usize>) -> &mut Scope {
        match handle.and_then(|index| self.handles.get_mut(index)) {
            Some(scope) => scope,
            None => &mut self.client,
        }
    }
}

impl<'d> Lowering<'d> {
    /// The API without resources, operations and types, and the names that its client and handles have by now.
    pub(crate) fn client_side(&mut self) -> (Api, Holders) {
        let document = self.document;
        let mut docs = Docs::default();
        for part in [&document.info.summary, &document.info.description].into_iter().flatten() {
            docs::append(&mut docs.text, &text::markdown(part));
        }
        let mut setters = Scope::new(Case::Snake, RESERVED_BUILDER);
        let credentials = self.credentials(&mut setters);
        let mut holders = Holders { client: Scope::new(Case::Snake, RESERVED_CLIENT), handles: Vec::new() };
        let handles = self.handles(&mut holders);
        let client_scopes = self.client_scopes(&mut holders.client, &mut setters);
        let server = document.servers.first().map(|server| self.server(server, &mut setters));
        let api = Api {
            at: document.at,
            title: text::line(&document.info.title),
            docs,
            version: document.info.version.clone(),
            server,
            other_servers: document
                .servers
                .iter()
                .skip(1)
                .map(|other| (default_url(other), other.description.as_deref().map(text::line).unwrap_or_default()))
                .collect(),
            credentials,
            security: document.security.as_deref().map(|all| self.alternatives(all)).unwrap_or_default(),
            success_member: document.success_member.clone(),
            client_scopes,
            handles,
            resources: Vec::new(),
            operations: Vec::new(),
            components: Vec::new(),
            webhooks: Default::default(),
            errors: Vec::new(),
            headers: Vec::new(),
            definitions: Vec::new(),
            examples: Vec::new(),
            by_home: HashMap::new(),
            depth: 0,
        };
        (api, holders)
    }

    /// The handles. Their methods come first among those of the client, for the description chose them.
    fn handles(&mut self, holders: &mut Holders) -> Vec<Handle> {
        let document = self.document;
        let mut types = Scope::of_types().reserving(REEXPORTED).reserving(RESERVED_ROOT);
        let mut handles = Vec::new();
        for scope in &document.scopes {
            let ScopeHolder::Handle { name: wanted } = &scope.holder else { continue };
            let (method, collision) = holders.client.one(wanted, None, scope.at);
            self.report_collisions("scope", collision.into_iter().collect());
            // Not the name alone, which the type of what it stands for has already: `client.app(id)` is an `AppClient`.
            let (type_name, _) =
                types.one(&format!("{}_client", method.as_str().trim_end_matches('_')), None, scope.at);
            let mut own = Scope::new(Case::Snake, RESERVED_HANDLE);
            let (name, _) = own.one(&scope.parameter, None, scope.at);
            holders.handles.push(own);
            let (docs, parameter) = self.scope_docs(scope);
            handles.push(Handle {
                at: scope.at,
                wire: scope.parameter.clone(),
                method,
                type_name,
                name,
                docs,
                parameter,
            });
        }
        handles
    }

    /// The parameters that the client keeps: told by the client, set by its builder.
    fn client_scopes(&mut self, getters: &mut Scope, setters: &mut Scope) -> Vec<ClientScope> {
        let document = self.document;
        let mut scopes = Vec::new();
        for scope in &document.scopes {
            let ScopeHolder::Client { env } = &scope.holder else { continue };
            let (getter, collision) = getters.one(&scope.parameter, None, scope.at);
            self.report_collisions("scope", collision.into_iter().collect());
            let (setter, collision) = setters.one(&scope.parameter, None, scope.at);
            self.report_collisions("scope", collision.into_iter().collect());
            let (docs, parameter) = self.scope_docs(scope);
            scopes.push(ClientScope {
                at: scope.at,
                wire: scope.parameter.clone(),
                getter,
                setter,
                env: env.clone(),
                docs,
                parameter,
            });
        }
        scopes
    }

    /// What the operations say of the parameter of a scope, and where.
    fn scope_docs(&self, scope: &ScopedParameter) -> (Docs, Location) {
        let mut parameters = self.document.operations.iter().flat_map(|operation| &operation.parameters);
        let Some(parameter) = parameters.find(|parameter| parameter.name == scope.parameter) else {
            return (Docs::default(), scope.at);
        };
        let schema = parameter.schema.map(|schema| docs::of_value(self, self.document.schema(schema)));
        let text = parameter.description.as_deref().map(text::markdown).unwrap_or_default();
        let bounds = schema.map(|docs| docs.bounds).unwrap_or_default();
        (Docs { text, bounds, ..Docs::default() }, parameter.at)
    }

    /// The server that calls go to, with a setter for each of its variables.
    fn server(&mut self, server: &Server, setters: &mut Scope) -> ServerUrl {
        let wanted = server.url.names();
        let variables: Vec<_> =
            server.variables.iter().filter(|variable| wanted.contains(&variable.name.as_str())).collect();
        let candidates: Vec<Candidate<'_>> = variables
            .iter()
            .map(|variable| Candidate { wire: &variable.name, chosen: None, at: variable.at })
            .collect();
        let (names, collisions) = setters.assign(&candidates);
        self.report_collisions("server variable", collisions);
        let variables = variables.into_iter().zip(names).map(|(variable, name)| ServerVariable {
            at: variable.at,
            wire: variable.name.clone(),
            name,
            default: variable.default.clone(),
            values: variable.values.clone(),
            docs: variable.description.as_deref().map(text::line).unwrap_or_default(),
        });
        ServerUrl {
            at: server.at,
            url: default_url(server),
            env: server.env.clone(),
            template: server.url.as_str().to_owned(),
            variables: variables.collect(),
        }
    }

    /// The credentials that this generator's clients can send.
    fn credentials(&mut self, setters: &mut Scope) -> Vec<Credential> {
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
        let (names, collisions) = setters.assign(&candidates);
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
                    ..Docs::default()
                },
                place,
                token_urls: scheme.token_urls.iter().map(token_url).collect(),
                env: scheme.env.clone(),
            })
            .collect()
    }

    /// Alternatives of credentials, each without the schemes that clients can't send, which the checks have reported.
    pub(crate) fn alternatives(&self, requirements: &[SecurityRequirement]) -> Vec<Vec<NeededCredential>> {
        let is_sent =
            |id: &String| self.document.security_schemes.get(id).is_some_and(|scheme| place(&scheme.kind).is_some());
        let alternatives = requirements.iter().filter_map(|requirement| {
            let sent = requirement.schemes.iter().filter(|(id, _)| is_sent(id));
            let sent: Vec<NeededCredential> = sent.map(|(id, scopes)| needed(id, scopes)).collect();
            // Nothing is left of one that needs nothing but what can't be sent.
            (requirement.schemes.is_empty() || !sent.is_empty()).then_some(sent)
        });
        alternatives.collect()
    }
}

fn token_url(url: &openapi::TokenUrl) -> TokenUrl {
    TokenUrl { at: url.at, keys: url.keys.clone(), url: url.url.clone() }
}

fn needed(id: &str, scopes: &[String]) -> NeededCredential {
    let mut scopes = scopes.to_vec();
    scopes.sort_unstable();
    scopes.dedup();
    NeededCredential { id: id.to_owned(), scopes }
}

fn place(kind: &SecurityKind) -> Option<CredentialLocation> {
    match kind {
        SecurityKind::Bearer | SecurityKind::OAuth2 | SecurityKind::OpenIdConnect => Some(CredentialLocation::Bearer),
        SecurityKind::Basic => Some(CredentialLocation::Basic),
        SecurityKind::Header(name) => Some(CredentialLocation::Header(name.clone())),
        SecurityKind::Query(name) => Some(CredentialLocation::Query(name.clone())),
        SecurityKind::Cookie(name) => Some(CredentialLocation::Cookie(name.clone())),
        SecurityKind::OtherHttp(_) | SecurityKind::MutualTls | SecurityKind::Unknown(_) => None,
    }
}

/// The URL of a server, with the defaults of its variables.
pub(crate) fn default_url(server: &Server) -> String {
    server.url.filled(|name| {
        server.variables.iter().find(|variable| variable.name == name).map(|variable| variable.default.as_str())
    })
}
