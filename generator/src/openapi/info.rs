//! What stands at the top of a document: info, servers, tags, security.

use super::keys;
use super::model::{Info, SecurityKind, SecurityRequirement, SecurityScheme, Server, ServerVariable, Tag};
use super::reader::Reader;
use super::reference::Loss;
use super::template::Template;
use crate::diagnostic::codes;
use crate::source::Node;

/// The schemes of the registry that RFC 9110 has for HTTP authentication.
const HTTP_SCHEMES: &[&str] = &[
    "basic",
    "bearer",
    "concealed",
    "digest",
    "dpop",
    "gnap",
    "hoba",
    "mutual",
    "negotiate",
    "oauth",
    "privatetoken",
    "scram-sha-1",
    "scram-sha-256",
    "vapid",
];

impl<'a> Reader<'a, '_> {
    pub fn info(&mut self, node: Node<'a>) -> Info {
        let mut info = Info::default();
        let Some(node) = self.mapping(node) else { return info };
        for (key, value) in node.entries() {
            match key {
                "title" => info.title = self.string(value).unwrap_or_default(),
                "version" => info.version = self.string(value).unwrap_or_default(),
                "summary" => info.summary = self.string(value),
                "description" => info.description = self.string(value),
                "termsOfService" => drop(self.string(value)),
                "contact" => self.plain_object(&keys::CONTACT, value),
                "license" => self.plain_object(&keys::LICENSE, value),
                _ => self.unknown(&keys::INFO, node, value),
            }
        }
        for key in ["title", "version"] {
            if node.get(key).is_none() {
                self.missing(node, key, "the info object");
            }
        }
        info
    }

    /// An object of texts of which nothing is used, but whose keys and values are to be right.
    pub fn plain_object(&mut self, kind: &keys::Keys, node: Node<'a>) {
        for value in self.known_members(kind, node) {
            self.string(value);
        }
    }

    /// The members of an object whose keys it may have; others are reported.
    pub fn known_members(&mut self, kind: &keys::Keys, node: Node<'a>) -> Vec<Node<'a>> {
        let Some(node) = self.mapping(node) else { return Vec::new() };
        let (known, unknown): (Vec<_>, Vec<_>) = node.entries().partition(|(key, _)| kind.known.contains(key));
        for (_, value) in unknown {
            self.unknown(kind, node, value);
        }
        known.into_iter().map(|(_, value)| value).collect()
    }

    pub fn servers(&mut self, node: Node<'a>) -> Vec<Server> {
        let Some(node) = self.require_sequence(node, "calls would go elsewhere") else { return Vec::new() };
        node.items().filter_map(|item| self.server(item)).collect()
    }

    pub fn server(&mut self, node: Node<'a>) -> Option<Server> {
        let node = self.mapping(node)?;
        let mut server = Server {
            at: node.location(),
            url: Template::default(),
            description: None,
            variables: Vec::new(),
            env: None,
        };
        let mut name = None;
        for (key, value) in node.entries() {
            match key {
                "url" => server.url = Template::parse(&self.string(value).unwrap_or_default()),
                "name" => name = self.string(value),
                "description" => server.description = self.string(value),
                "variables" => server.variables = self.server_variables(value),
                "x-env" => server.env = self.environment(value),
                _ => self.unknown(&keys::SERVER, node, value),
            }
        }
        server.description = match (name, server.description.take()) {
            (Some(name), Some(description)) => Some(format!("{name}: {description}")),
            (name, description) => name.or(description),
        };
        if node.get("url").is_none() {
            self.missing(node, "url", "a server");
            return None;
        }
        Some(server)
    }

    fn server_variables(&mut self, node: Node<'a>) -> Vec<ServerVariable> {
        let Some(node) = self.mapping(node) else { return Vec::new() };
        let variables = node.entries().filter_map(|(name, value)| self.server_variable(name, value));
        variables.collect()
    }

    fn server_variable(&mut self, name: &str, node: Node<'a>) -> Option<ServerVariable> {
        let node = self.mapping(node)?;
        let mut variable = ServerVariable {
            at: node.location(),
            name: name.to_owned(),
            default: String::new(),
            values: Vec::new(),
            description: None,
        };
        for (key, value) in node.entries() {
            match key {
                "default" => variable.default = self.string(value).unwrap_or_default(),
                "enum" => variable.values = self.strings(value),
                "description" => variable.description = self.string(value),
                _ => self.unknown(&keys::SERVER_VARIABLE, node, value),
            }
        }
        if node.get("default").is_none() {
            self.missing(node, "default", "a server variable");
        }
        Some(variable)
    }

    pub fn tags(&mut self, node: Node<'a>) -> Vec<Tag> {
        let Some(node) = self.sequence(node) else { return Vec::new() };
        node.items().filter_map(|item| self.tag(item)).collect()
    }

    fn tag(&mut self, node: Node<'a>) -> Option<Tag> {
        let node = self.mapping(node)?;
        let mut tag = Tag { at: node.location(), name: String::new(), description: None, kind: None, rust_name: None };
        let (mut summary, mut parent) = (None, None);
        for (key, value) in node.entries() {
            match key {
                "name" => tag.name = self.string(value).unwrap_or_default(),
                "summary" => summary = self.string(value),
                "description" => tag.description = self.string(value),
                "externalDocs" => self.plain_object(&keys::EXTERNAL_DOCS, value),
                "parent" => parent = self.string(value),
                "kind" => tag.kind = self.string(value),
                "x-rust-name" => tag.rust_name = self.rust_name(value),
                _ => self.unknown(&keys::TAG, node, value),
            }
        }
        let part = parent.map(|parent| format!("A part of {parent}."));
        let paragraphs: Vec<String> = tag.description.or(summary).into_iter().chain(part).collect();
        tag.description = (!paragraphs.is_empty()).then(|| paragraphs.join("\n\n"));
        if node.get("name").is_none() {
            self.missing(node, "name", "a tag");
        }
        (!tag.name.is_empty()).then_some(tag)
    }

    pub fn security(&mut self, node: Node<'a>) -> Option<Vec<SecurityRequirement>> {
        let node = self.require_sequence(node, "calls would go without credentials")?;
        let requirements: Vec<_> = node.items().filter_map(|item| self.requirement(item)).collect();
        self.requirements.extend(requirements.iter().cloned());
        Some(requirements)
    }

    fn requirement(&mut self, node: Node<'a>) -> Option<SecurityRequirement> {
        let node = self.require_mapping(node, "calls would go without credentials")?;
        let schemes = node.entries().map(|(name, scopes)| (name.to_owned(), self.strings(scopes)));
        Some(SecurityRequirement { at: node.location(), schemes: schemes.collect() })
    }

    pub fn security_scheme(&mut self, node: Node<'a>) -> Option<SecurityScheme> {
        let (node, description) = self.follow(node, "securitySchemes", Loss::Sent)?;
        let kind = self.security_kind(node);
        let mut scheme = SecurityScheme {
            at: node.location(),
            // Whoever requires a scheme of no kind is told so.
            kind: SecurityKind::MutualTls,
            description: None,
            env: None,
            rust_name: None,
        };
        for (key, value) in node.entries() {
            match key {
                "description" => scheme.description = self.string(value),
                "x-env" => scheme.env = self.environment(value),
                "x-rust-name" => scheme.rust_name = self.rust_name(value),
                "flows" => self.flows(value),
                "bearerFormat" | "openIdConnectUrl" | "oauth2MetadataUrl" => drop(self.string(value)),
                "deprecated" => drop(self.boolean(value)),
                "type" | "name" | "in" | "scheme" => drop(self.string(value)),
                _ => self.unknown(&keys::SECURITY_SCHEME, node, value),
            }
        }
        scheme.description = description.or(scheme.description);
        scheme.kind = kind?;
        Some(scheme)
    }

    /// How a token is had: read for its mistakes.
    fn flows(&mut self, node: Node<'a>) {
        for flow in self.known_members(&keys::FLOWS, node) {
            for value in self.known_members(&keys::FLOW, flow) {
                match value.key() {
                    "scopes" => drop(self.string_map(value)),
                    _ => drop(self.string(value)),
                }
            }
        }
    }

    fn security_kind(&mut self, node: Node<'a>) -> Option<SecurityKind> {
        const TYPES: &[&str] = &["http", "apiKey", "oauth2", "openIdConnect", "mutualTLS"];
        let kind = self.required_string(node, "type", "a security scheme")?;
        Some(match kind.as_str() {
            "http" => match self.required_string(node, "scheme", "an http security scheme")? {
                scheme if scheme.eq_ignore_ascii_case("bearer") => SecurityKind::Bearer,
                scheme if scheme.eq_ignore_ascii_case("basic") => SecurityKind::Basic,
                scheme if self.is_misspelt_scheme(node, &scheme) => return None,
                scheme => SecurityKind::OtherHttp(scheme),
            },
            "apiKey" => {
                let name = self.required_string(node, "name", "an apiKey security scheme")?;
                let place = self.required_string(node, "in", "an apiKey security scheme")?;
                match place.as_str() {
                    "header" => SecurityKind::Header(name),
                    "query" => SecurityKind::Query(name),
                    "cookie" => SecurityKind::Cookie(name),
                    _ => {
                        let place = node.get("in").unwrap_or(node);
                        self.invalid(place, "place of an API key", &["header", "query", "cookie"]);
                        return None;
                    }
                }
            }
            "oauth2" => SecurityKind::OAuth2,
            "openIdConnect" => SecurityKind::OpenIdConnect,
            "mutualTLS" => SecurityKind::MutualTls,
            scheme @ ("bearer" | "basic" | "jwt" | "token") => {
                let scheme = if scheme == "basic" { scheme } else { "bearer" };
                let at = node.get("type").unwrap_or(node).location();
                self.diagnostics
                    .finding(codes::INVALID_VALUE, at, format!("`{kind}` is no type of a security scheme"))
                    .help(format!("write `type: http` and `scheme: {scheme}`"));
                match scheme {
                    "basic" => SecurityKind::Basic,
                    _ => SecurityKind::Bearer,
                }
            }
            // Not one of OpenAPI's that is misspelt.
            other if crate::diagnostic::suggest(other, TYPES.iter().copied()).is_none() => SecurityKind::Unknown(kind),
            _ => {
                self.invalid(node.get("type").unwrap_or(node), "type of a security scheme", TYPES);
                return None;
            }
        })
    }

    /// Whether this is nearly a scheme that IANA registers; reported.
    fn is_misspelt_scheme(&mut self, node: Node<'a>, scheme: &str) -> bool {
        let known = HTTP_SCHEMES.iter().any(|known| known.eq_ignore_ascii_case(scheme));
        let misspelt = !known && crate::diagnostic::suggest(scheme, HTTP_SCHEMES.iter().copied()).is_some();
        if misspelt {
            self.invalid(node.get("scheme").unwrap_or(node), "scheme of HTTP authentication", HTTP_SCHEMES);
        }
        misspelt
    }

    /// The text of a member that must be there.
    pub fn required_string(&mut self, node: Node<'a>, key: &str, kind: &str) -> Option<String> {
        match node.get(key) {
            Some(value) => self.string(value),
            None => {
                self.missing(node, key, kind);
                None
            }
        }
    }
}
