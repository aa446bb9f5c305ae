//! Security: what calls require, the schemes that are defined, and how a token is had.

use super::keys;
use super::model::{SecurityKind, SecurityRequirement, SecurityScheme, TokenUrl};
use super::reader::Reader;
use super::reference::Loss;
use crate::diagnostic::{Mode, codes, suggest};
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

pub(super) const TYPES: &[&str] = &["http", "apiKey", "oauth2", "openIdConnect", "mutualTLS"];

/// What is lost where a requirement can't be read.
pub(super) const LOSS: &str = "calls would go without credentials";

impl<'a> Reader<'a, '_> {
    pub fn security(&mut self, node: Node<'a>) -> Option<Vec<SecurityRequirement>> {
        if let Some(help) = self.list_meant(node) {
            let message = format!("{LOSS}: this must be a list, and is {}", node.type_name());
            self.diagnostics.error(codes::WRONG_TYPE, node.location(), message).help(help);
            return None;
        }
        let node = self.require_sequence(node, LOSS)?;
        let mut requirements = Vec::new();
        // The scheme that has no scopes, of the item above.
        let mut bare: Option<Node<'a>> = None;
        for item in node.items() {
            let scope = item.as_str().filter(|text| !self.is_scheme(text));
            if let Some(scheme) = bare.filter(|_| scope.is_some()) {
                self.scope_astray(scheme, item);
                continue;
            }
            let last = item.entries().last().map(|(_, scopes)| scopes);
            bare = last.filter(|scopes| scopes.is_absent());
            let is_followed = || node.items().skip_while(|other| other.location() != item.location()).nth(1);
            let is_followed = is_followed().is_some_and(|next| next.as_str().is_some_and(|text| !self.is_scheme(text)));
            if bare.is_none() || !is_followed {
                requirements.extend(self.requirement(item));
            }
        }
        self.requirements.extend(requirements.iter().cloned());
        Some(requirements)
    }

    /// A scope that is indented like the scheme above, to which it belongs.
    fn scope_astray(&mut self, scheme: Node<'a>, scope: Node<'a>) {
        let name = scheme.key();
        self.diagnostics
            .error(
                codes::WRONG_TYPE,
                scope.location(),
                format!("{LOSS}: `{name}` has no scopes, and this item behind it is indented like it"),
            )
            .key_label(scheme.location(), "has no value")
            .help(format!("indent it deeper, below `{name}:`"));
    }

    /// What to write in place of requirements that are no list.
    fn list_meant(&self, node: Node<'a>) -> Option<String> {
        if let Some(text) = node.as_str().filter(|text| self.is_scheme(text)) {
            return Some(format!("write `[{text}: []]`"));
        }
        let says_none = node.is_null() || node.as_bool() == Some(false) || node.as_str() == Some("none");
        says_none.then(|| "write `[]` where calls need no credentials".to_owned())
    }

    pub(super) fn is_scheme(&self, name: &str) -> bool {
        let components = self.sources.roots().find_map(|root| root.get("components")?.get("securitySchemes"));
        components.is_some_and(|schemes| schemes.get(name).is_some())
    }

    fn requirement(&mut self, node: Node<'a>) -> Option<SecurityRequirement> {
        if self.is_of_list_below(node) {
            return None;
        }
        if let Some(meant) = self.requirement_meant(node) {
            let message = format!("{LOSS}: this must be a scheme with its scopes, and is {}", node.type_name());
            let help = format!("write `{meant}`");
            self.diagnostics.error(codes::WRONG_TYPE, node.location(), message).help(help);
            return None;
        }
        if let Some(scheme) = self.scheme_meant(node) {
            let actual = if node.get("$ref").is_some() { "a reference" } else { node.type_name() };
            let message = format!("{LOSS}: this must be a scheme with its scopes, and is {actual}");
            let scopes = node.get("scopes").into_iter().flat_map(Node::items).filter_map(Node::as_str);
            let scopes = scopes.collect::<Vec<_>>().join(", ");
            let help = match self.sources.is_json(node.location().file()) {
                true => format!("write `{{{scheme}: [{scopes}]}}`"),
                false => format!("write `{scheme}: [{scopes}]`"),
            };
            self.diagnostics.error(codes::WRONG_TYPE, node.location(), message).help(help);
            return None;
        }
        if self.is_definition(node) {
            let message = format!("{LOSS}: a security scheme is described here, and a name is expected");
            self.diagnostics
                .error(codes::WRONG_TYPE, node.location(), message)
                .help("describe it under `components`, `securitySchemes`, and write its name here, as in `- name: []`");
            return None;
        }
        let names: Option<Vec<String>> = node.items().map(|item| Some(format!("{}: []", item.as_str()?))).collect();
        if let Some(names) = names.filter(|names| names.len() > 1) {
            let message = format!("{LOSS}: this must be a scheme with its scopes, and is a list");
            let help = format!("write `{{{}}}` if all of them are needed, or an item for each", names.join(", "));
            self.diagnostics.error(codes::WRONG_TYPE, node.location(), message).help(help);
            return None;
        }
        let node = self.require_mapping(node, LOSS)?;
        let schemes = node.entries().map(|(name, scopes)| (name.to_owned(), self.scopes_of(scopes)));
        Some(SecurityRequirement { at: node.location(), schemes: schemes.collect() })
    }

    /// The scheme that is meant by something else than a mapping of schemes to scopes.
    fn scheme_meant(&self, node: Node<'a>) -> Option<&'a str> {
        let last = |text: &'a str| {
            let bare = text.trim_end_matches(['[', ']', ' ', ':']);
            bare.rsplit('/').next().filter(|name| self.is_scheme(name))
        };
        let only = || {
            let mut items = node.items();
            items.next().filter(|_| items.next().is_none())?.as_str()
        };
        let named = || {
            let (key, value) = node.entries().next()?;
            let is_alone = node.entries().all(|(other, _)| other == key || ["scopes", "type", "in"].contains(&other));
            (is_alone && !self.is_scheme(key)).then(|| value.as_str()).flatten()
        };
        node.as_str().or_else(only).or_else(named).and_then(last)
    }

    /// Whether a scheme is described where it should be named.
    fn is_definition(&self, node: Node<'a>) -> bool {
        let is_known = |key: &str| keys::SECURITY_SCHEME.known.contains(&key) && !self.is_scheme(key);
        let kind = node.get("type").and_then(Node::as_str);
        kind.is_some_and(|kind| TYPES.contains(&kind)) && node.entries().all(|(key, _)| is_known(key))
    }

    /// Whether a text in place of scopes is what the scheme itself says, which has none.
    fn is_said_of_scheme(&self, name: &str, text: &str) -> bool {
        let schemes = self.sources.roots().find_map(|root| root.get("components")?.get("securitySchemes"));
        let scheme = schemes.and_then(|schemes| schemes.get(name));
        let kind = scheme.and_then(|scheme| scheme.get("type")?.as_str());
        let says =
            |text: &str| scheme.is_some_and(|scheme| scheme.entries().any(|(_, one)| one.as_str() == Some(text)));
        kind.is_some_and(|kind| ["http", "apiKey", "mutualTLS"].contains(&kind)) && says(text)
    }

    fn scopes_of(&mut self, node: Node<'a>) -> Vec<String> {
        if node.as_str().is_some_and(|text| self.is_said_of_scheme(node.key(), text)) {
            self.wrong_type(node, "a list", Some("write `[]`: this scheme has no scopes".to_owned()));
            return Vec::new();
        }
        // `orders: write` for `orders:write`.
        let is_cut = |item: &Node<'a>| item.entries().next().is_some_and(|(_, value)| value.as_str().is_some());
        if let Some(item) = node.items().find(|item| item.is_mapping() && is_cut(item)) {
            let (begin, rest) =
                item.entries().next().map_or(("", ""), |(key, value)| (key, value.as_str().unwrap_or("")));
            self.wrong_type(
                item,
                "a string",
                Some(format!("write `{begin}:{rest}`, without a blank behind the colon")),
            );
            return Vec::new();
        }
        if node.is_sequence() || node.as_str().is_some_and(|_| self.is_scheme(node.key())) {
            return self.strings(node);
        }
        // That there is no such scheme is told.
        if !self.is_scheme(node.key()) {
            return Vec::new();
        }
        let names: Vec<&str> = match node.get("scopes").filter(|scopes| scopes.is_sequence()) {
            Some(scopes) => scopes.items().filter_map(Node::as_str).collect(),
            None => node.entries().map(|(name, _)| name).collect(),
        };
        let help = match names.is_empty() {
            true => "write `[]`, or the scopes that calls need".to_owned(),
            false => format!("write `[{}]`", names.join(", ")),
        };
        self.wrong_type(node, "a list", Some(help));
        Vec::new()
    }

    pub fn security_scheme(&mut self, node: Node<'a>) -> Option<SecurityScheme> {
        let (node, description) = self.follow(node, "securitySchemes", Loss::Sent)?;
        let kind = self.security_kind(node);
        let mut scheme = SecurityScheme {
            at: node.location(),
            // Whoever requires a scheme of no kind is told so.
            kind: SecurityKind::MutualTls,
            description: None,
            token_urls: Vec::new(),
            env: None,
            rust_name: None,
        };
        for (key, value) in node.entries() {
            match key {
                "description" => scheme.description = self.string(value),
                "x-env" => scheme.env = self.environment(value),
                "x-rust-name" => scheme.rust_name = self.rust_name(value),
                "flows" => {
                    let needed = node.get("type").and_then(Node::as_str) == Some("oauth2");
                    scheme.token_urls.extend(self.flows(value, needed));
                }
                "openIdConnectUrl" | "oauth2MetadataUrl" => {
                    scheme.token_urls.extend(self.token_url(value, key.to_owned()));
                }
                "bearerFormat" => drop(self.string(value)),
                "deprecated" => drop(self.boolean(value)),
                "type" | "name" | "in" | "scheme" => drop(self.string(value)),
                _ => self.unknown(&keys::SECURITY_SCHEME, node, value),
            }
        }
        scheme.description = description.or(scheme.description);
        scheme.kind = kind?;
        Some(scheme)
    }

    fn token_url(&mut self, node: Node<'a>, keys: String) -> Option<TokenUrl> {
        Some(TokenUrl { at: node.location(), keys, url: self.string(node)? })
    }

    /// Scopes with their descriptions. Where none has any, one message says so.
    fn described_scopes(&mut self, node: Node<'a>) {
        let bare = |(_, value): (&str, Node<'_>)| value.as_bool().is_some() || value.is_null();
        if node.entries().nth(1).is_none() || !node.entries().all(bare) || self.diagnostics.mode() == Mode::Lenient {
            return drop(self.string_map(node));
        }
        let named: Vec<String> = node.entries().map(|(name, _)| format!("{name}: …")).collect();
        self.diagnostics
            .finding(codes::WRONG_TYPE, node.location(), "the scopes have no descriptions")
            .at_key()
            .help(format!("write each with a description, as in `{{{}}}`", named.join(", ")));
    }

    /// Where a token is had.
    fn flows(&mut self, node: Node<'a>, needed: bool) -> Vec<TokenUrl> {
        let mut urls = Vec::new();
        if needed && node.is_mapping() && node.entries().next().is_none() {
            self.diagnostics
                .finding(codes::EMPTY, node.location(), "`flows` has nothing in it")
                .at_key()
                .help("describe a flow, such as `clientCredentials`");
        }
        for flow in self.known_members(&keys::FLOWS, node) {
            for value in self.known_members(&keys::FLOW, flow) {
                match value.key() {
                    "scopes" => self.described_scopes(value),
                    key => urls.extend(self.token_url(value, format!("{}.{key}", flow.key()))),
                }
            }
            let (kind, needed): (&str, &[&str]) = match flow.key() {
                "implicit" => ("an implicit flow", &["authorizationUrl", "scopes"]),
                "authorizationCode" => ("an authorizationCode flow", &["authorizationUrl", "tokenUrl", "scopes"]),
                "deviceAuthorization" => {
                    ("a deviceAuthorization flow", &["deviceAuthorizationUrl", "tokenUrl", "scopes"])
                }
                "password" => ("a password flow", &["tokenUrl", "scopes"]),
                _ => ("a clientCredentials flow", &["tokenUrl", "scopes"]),
            };
            for key in needed.iter().filter(|key| flow.is_mapping() && flow.get(key).is_none()) {
                self.missing(flow, key, kind);
            }
        }
        urls
    }

    fn security_kind(&mut self, node: Node<'a>) -> Option<SecurityKind> {
        let kind = self.required_string(node, "type", "a security scheme")?;
        if self.is_of_another_type(node, &kind) && self.diagnostics.mode() == Mode::Strict {
            return None;
        }
        Some(match kind.as_str() {
            "http" => return self.http_scheme(node),
            "apiKey" => return self.api_key(node),
            "oauth2" => {
                self.need(node, "flows", "an oauth2 security scheme");
                SecurityKind::OAuth2
            }
            "openIdConnect" => {
                self.need(node, "openIdConnectUrl", "an openIdConnect security scheme");
                SecurityKind::OpenIdConnect
            }
            "mutualTLS" => SecurityKind::MutualTls,
            other => return self.other_security_kind(node, other),
        })
    }

    fn api_key(&mut self, node: Node<'a>) -> Option<SecurityKind> {
        let name = self.required_string(node, "name", "an apiKey security scheme")?;
        let place = self.required_string(node, "in", "an apiKey security scheme")?;
        match place.as_str() {
            "header" => Some(SecurityKind::Header(name)),
            "query" => Some(SecurityKind::Query(name)),
            "cookie" => Some(SecurityKind::Cookie(name)),
            _ => {
                self.invalid(node.get("in").unwrap_or(node), "place of an API key", &["header", "query", "cookie"]);
                None
            }
        }
    }

    /// What a type of a security scheme means that OpenAPI does not have.
    fn other_security_kind(&mut self, node: Node<'a>, kind: &str) -> Option<SecurityKind> {
        let (at, is_strict) = (node.get("type").unwrap_or(node), self.diagnostics.mode() == Mode::Strict);
        let schemes = [("bearer", "bearer"), ("jwt", "bearer"), ("token", "bearer"), ("basic", "basic")];
        if let Some((_, scheme)) = schemes.iter().find(|(word, _)| kind.eq_ignore_ascii_case(word)) {
            self.diagnostics
                .finding(codes::INVALID_VALUE, at.location(), format!("`{kind}` is no type of a security scheme"))
                .help(format!("write `type: http` and `scheme: {scheme}`"));
            return Some(if *scheme == "basic" { SecurityKind::Basic } else { SecurityKind::Bearer });
        }
        let is_misspelt = suggest(kind, TYPES.iter().copied()).is_some();
        let help = match kind {
            "cookie" | "header" | "query" => Some(format!("write `type: apiKey` and `in: {kind}`")),
            "oidc" | "openid" | "OIDC" => Some("did you mean `openIdConnect`?".to_owned()),
            _ if !is_misspelt && kind.to_ascii_lowercase().contains("key") => Some("did you mean `apiKey`?".to_owned()),
            _ => None,
        };
        match help {
            // Not one of OpenAPI's that is misspelt: others have types of their own.
            _ if !is_strict && !is_misspelt => return Some(SecurityKind::Unknown(kind.to_owned())),
            Some(help) if is_strict => self.invalid_but(at, "type of a security scheme", help),
            _ => self.invalid(at, "type of a security scheme", TYPES),
        }
        None
    }

    /// Whether a scheme lacks what its type needs, and has what another type needs; reported at the type.
    fn is_of_another_type(&mut self, node: Node<'a>, kind: &str) -> bool {
        const NEEDS: [(&str, &str); 4] =
            [("http", "scheme"), ("apiKey", "in"), ("oauth2", "flows"), ("openIdConnect", "openIdConnectUrl")];
        let lacks = kind == "mutualTLS" || NEEDS.iter().any(|(own, key)| *own == kind && node.get(key).is_none());
        let mut others = NEEDS.iter().filter(|(_, key)| node.get(key).is_some());
        let (Some((other, key)), None, true) = (others.next(), others.next(), lacks) else { return false };
        let at = node.get("type").unwrap_or(node).location();
        self.diagnostics
            .finding(
                codes::INVALID_VALUE,
                at,
                format!("the type is `{kind}`, and `{key}` belongs to the type `{other}`"),
            )
            .subject("security schemes with the members of another type")
            .help(format!("did you mean `{other}`?"));
        true
    }

    fn need(&mut self, node: Node<'a>, key: &str, kind: &str) {
        if node.get(key).is_none() {
            self.missing(node, key, kind);
        }
    }

    fn http_scheme(&mut self, node: Node<'a>) -> Option<SecurityKind> {
        let scheme = self.required_string(node, "scheme", "an http security scheme")?;
        if scheme.eq_ignore_ascii_case("bearer") {
            return Some(SecurityKind::Bearer);
        }
        if scheme.eq_ignore_ascii_case("basic") {
            return Some(SecurityKind::Basic);
        }
        let registered = HTTP_SCHEMES.iter().any(|known| known.eq_ignore_ascii_case(&scheme));
        // Others may have a scheme of their own.
        let near = suggest(&scheme, HTTP_SCHEMES.iter().copied()).is_some();
        if registered || scheme.is_empty() || (!near && self.diagnostics.mode() == Mode::Lenient) {
            return Some(SecurityKind::OtherHttp(scheme));
        }
        let at = node.get("scheme").unwrap_or(node);
        let lower = scheme.to_ascii_lowercase();
        let what = "scheme of HTTP authentication";
        match ["bearer", "token", "jwt"].iter().any(|word| lower.contains(word)) && !near {
            true => self.invalid_but(at, what, "did you mean `bearer`?".to_owned()),
            false if lower.contains("oauth") && lower != "oauth" => {
                self.invalid_but(at, what, "write `type: oauth2`, with `flows`, or `scheme: bearer`".to_owned());
            }
            false if lower.contains("basic") && !near => {
                self.invalid_but(at, what, "did you mean `basic`?".to_owned());
            }
            false if lower.contains("key") => {
                self.invalid_but(at, what, "write `type: apiKey`, with `in` and `name`".to_owned());
            }
            false if near => self.invalid(at, what, HTTP_SCHEMES),
            false => self.invalid(at, what, &["bearer", "basic"]),
        }
        None
    }
}
