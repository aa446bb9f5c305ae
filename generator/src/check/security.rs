//! Security requirements name schemes that exist, and that a client can send.

use std::collections::{HashMap, HashSet};

use super::effect::without_effect;
use super::parameters::query_signs;
use crate::diagnostic::{Diagnostics, Position, codes};
use crate::openapi::{Document, SecurityKind, SecurityRequirement, SecurityScheme, Version, fault_of_url};
use crate::source::{Location, Node, Sources, Underline};

pub fn check(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    let mut unsent = HashSet::new();
    addresses(document, sources, diagnostics);
    let required = required(document, sources);
    for requirement in &document.requirements {
        twice_sent(document, requirement, sources, diagnostics);
        for (name, scopes) in &requirement.schemes {
            let at = sources.node(requirement.at).get(name).map_or(requirement.at, Node::location);
            if let Some(scheme) = document.security_schemes.get(name).filter(|_| !scopes.is_empty()) {
                permissions(document, (name, scheme), at, &required, sources, diagnostics);
            }
            match document.security_schemes.get(name).map(|scheme| (scheme.at, unsendable(&scheme.kind))) {
                // Reported when the document was read.
                None => {}
                Some((scheme, Some(kind))) if unsent.insert(name) => {
                    let node = sources.node(scheme);
                    let says = node.get("scheme").or(node.get("type")).map_or(scheme, Node::location);
                    diagnostics
                        .finding(
                            codes::UNSUPPORTED,
                            says,
                            format!("clients can't send the security scheme `{name}`: {kind} is not supported"),
                        )
                        .key_label(at, "required here")
                        .subject(format!("the security scheme `{name}`"))
                        .help(
                            "calls go with what else they require; add the rest with a transport or header of your own",
                        );
                }
                Some(_) => {}
            }
        }
    }
}

/// The scopes that a requirement names are those of the scheme.
fn permissions(
    document: &Document,
    (name, scheme): (&str, &SecurityScheme),
    at: Location,
    required: &Required<'_>,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    let list = sources.node(at);
    let flows = sources.node(scheme.at).get("flows");
    let scopes = flows.into_iter().flat_map(Node::entries).filter_map(|(_, flow)| flow.get("scopes"));
    let lists: Vec<Node<'_>> = scopes.filter(|scopes| scopes.is_mapping()).collect();
    match scheme.kind {
        // What is missing is reported at the flows.
        SecurityKind::OAuth2 if lists.is_empty() => {}
        SecurityKind::OAuth2 if lists.iter().all(|list| list.entries().next().is_none()) => {
            let Some(first) = list.items().next() else { return };
            let message = format!("the scheme `{name}` has no scopes, and they are required");
            let scopes = lists[0].location();
            if diagnostics.iter().any(|one| one.place == Position::Node(scopes, Underline::Key)) {
                return;
            }
            diagnostics
                .finding(codes::SECURITY_UNDEFINED, scopes, message)
                .at_key()
                .label(first.location(), "required here")
                .help("describe each scope here, or write `[]` where the scheme is required");
        }
        SecurityKind::OAuth2 => unknown_scopes((name, scheme), list, &lists, required, diagnostics),
        // Later versions allow the names of roles here.
        SecurityKind::OpenIdConnect => {}
        _ if document.version == Version::V3_0 => {
            without_effect(diagnostics, at, format!("scopes have no effect: the scheme `{name}` has none"))
                .key_label(scheme.at, "the scheme")
                .subject("scopes of schemes that have none")
                .help("write `[]`");
        }
        _ => of_another_scheme(document, (name, scheme), list, sources, diagnostics),
    }
}

/// The scopes that a requirement names and none of the scheme's flows describes.
fn unknown_scopes(
    (name, scheme): (&str, &SecurityScheme),
    list: Node<'_>,
    lists: &[Node<'_>],
    required: &Required<'_>,
    diagnostics: &mut Diagnostics,
) {
    let known: Vec<&str> = lists.iter().flat_map(|list| list.entries()).map(|(scope, _)| scope).collect();
    for item in list.items() {
        let is_astray =
            |scope: &str| lists.iter().filter_map(|list| list.parent()).any(|flow| flow.get(scope).is_some());
        let unknown = item.as_str().filter(|scope| !known.contains(scope) && !is_astray(scope));
        let Some(scope) = unknown else { continue };
        let parts: Vec<&str> = scope.split([' ', ',']).filter(|part| !part.is_empty()).collect();
        let best = diagnostics.suggest(scope, known.iter().copied());
        if best.is_some_and(|best| misspelt_there((name, best, scope), lists, required, item, diagnostics)) {
            continue;
        }
        let help = match best {
            _ if parts.len() > 1 && parts.iter().all(|part| known.contains(part)) => {
                format!("write each as an item of its own: `[{}]`", parts.join(", "))
            }
            Some(best) => format!("did you mean `{best}`?"),
            None => "add it to the `scopes` of the scheme's flows, with a description".to_owned(),
        };
        diagnostics
            .finding(codes::SECURITY_UNDEFINED, item.location(), format!("the scheme `{name}` has no scope `{scope}`"))
            .key_label(scheme.at, "the scheme")
            .subject(format!("scopes that the scheme `{name}` does not have"))
            .help(help);
    }
}

/// Where each scope of a scheme is required.
type Required<'d> = HashMap<(&'d str, &'d str), Vec<Location>>;

fn required<'d>(document: &'d Document, sources: &'d Sources) -> Required<'d> {
    let mut required = Required::new();
    for requirement in &document.requirements {
        for (name, _) in &requirement.schemes {
            let items = sources.node(requirement.at).get(name).into_iter().flat_map(Node::items);
            for (item, scope) in items.filter_map(|item| Some((item, item.as_str()?))) {
                required.entry((name, scope)).or_default().push(item.location());
            }
        }
    }
    required
}

/// Whether a scope is misspelt where it is described: nothing requires what stands there, and several requirements have what it
/// nearly is. Told once.
fn misspelt_there(
    (name, described, scope): (&str, &str, &str),
    lists: &[Node<'_>],
    required: &Required<'_>,
    item: Node<'_>,
    diagnostics: &mut Diagnostics,
) -> bool {
    let places = required.get(&(name, scope)).map_or(&[][..], Vec::as_slice);
    let entry = lists.iter().find_map(|list| list.get(described));
    let Some(entry) = entry.filter(|_| places.len() > 1 && !required.contains_key(&(name, described))) else {
        return false;
    };
    if places.first() == Some(&item.location()) {
        let message = format!("no requirement has the scope `{described}`, and {} have `{scope}`", places.len());
        diagnostics
            .finding(codes::SECURITY_UNDEFINED, entry.location(), message)
            .at_key()
            .label(item.location(), "required here")
            .help(format!("did you mean `{scope}`?"));
    }
    true
}

/// Scopes of another scheme: from OpenAPI 3.1 on, names of roles may stand beside schemes without scopes, and these are none.
fn of_another_scheme(
    document: &Document,
    (name, scheme): (&str, &SecurityScheme),
    list: Node<'_>,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    let flows = |scheme: &SecurityScheme| sources.node(scheme.at).get("flows").into_iter().flat_map(Node::entries);
    let has = |scheme: &SecurityScheme, scope: &str| {
        flows(scheme).any(|(_, flow)| flow.get("scopes").is_some_and(|scopes| scopes.get(scope).is_some()))
    };
    let Some(first) = list.items().next() else { return };
    let owner = document
        .security_schemes
        .iter()
        .find(|(_, other)| list.items().all(|item| item.as_str().is_some_and(|scope| has(other, scope))));
    let Some((owner, _)) = owner else { return };
    let scope = first.as_str().unwrap_or_default();
    diagnostics
        .finding(
            codes::WITHOUT_EFFECT,
            first.location(),
            format!("`{scope}` is a scope of `{owner}`, and the scheme `{name}` has no scopes"),
        )
        .key_label(scheme.at, "the scheme")
        .subject("scopes of schemes that have none")
        .help(format!("write `[]`, or did you mean `{owner}`?"));
}

/// Two schemes of one alternative that are sent in one place: one of them would be lost.
fn twice_sent(
    document: &Document,
    requirement: &SecurityRequirement,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    let mut sent: HashMap<String, Location> = HashMap::new();
    for (name, _) in &requirement.schemes {
        let Some(place) = document.security_schemes.get(name).and_then(|scheme| sent_in(&scheme.kind)) else {
            continue;
        };
        let at = sources.node(requirement.at).get(name).map_or(requirement.at, Node::location);
        match sent.get(&place) {
            Some(first) => {
                let message = format!("`{name}` is sent in {place}, as another scheme of this alternative is");
                diagnostics
                    .finding(codes::DUPLICATE_PARAMETER, at, message)
                    .at_key()
                    .key_label(*first, "the other scheme")
                    .help("make them alternatives, each with a `- ` of its own, or mend where one of them is sent");
            }
            None => drop(sent.insert(place, at)),
        }
    }
}

/// Where a scheme is sent.
fn sent_in(kind: &SecurityKind) -> Option<String> {
    Some(match kind {
        SecurityKind::Bearer | SecurityKind::Basic | SecurityKind::OAuth2 | SecurityKind::OpenIdConnect => {
            "the header `authorization`".to_owned()
        }
        SecurityKind::Header(name) => format!("the header `{}`", name.to_ascii_lowercase()),
        SecurityKind::Query(name) => format!("the query parameter `{name}`"),
        SecurityKind::Cookie(name) => format!("the cookie `{name}`"),
        SecurityKind::OtherHttp(_) | SecurityKind::MutualTls | SecurityKind::Unknown(_) => return None,
    })
}

/// The names and addresses of schemes are such as they can have.
fn addresses(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    for scheme in document.security_schemes.values() {
        let node = sources.node(scheme.at);
        if let SecurityKind::Header(name) = &scheme.kind
            && ["content-type", "content-length", "accept", "host"].contains(&name.to_ascii_lowercase().as_str())
        {
            let at = node.get("name").unwrap_or(node).location();
            diagnostics
                .finding(codes::HEADER_IGNORED, at, format!("calls have a header `{name}` of their own"))
                .help("name the header that the key is sent in");
        }
        if let SecurityKind::Query(name) = &scheme.kind {
            query_signs(name, node.get("name").unwrap_or(node).location(), diagnostics);
        }
        if matches!(&scheme.kind, SecurityKind::Header(name) if name.eq_ignore_ascii_case("cookie")) {
            let at = node.get("in").unwrap_or(node).location();
            diagnostics
                .finding(codes::HEADER_IGNORED, at, "a key in the header `Cookie` is one in a cookie")
                .help("write `in: cookie`, and the name of the cookie as `name`");
        }
        let flows = node.get("flows").into_iter().flat_map(Node::entries).flat_map(|(_, flow)| flow.entries());
        for (key, url) in node.entries().chain(flows).filter(|(key, _)| key.ends_with("Url")) {
            if let Some(help) = url.as_str().and_then(|url| fault_of_url(url, "https://auth.example.com/token")) {
                diagnostics
                    .finding(codes::SERVER_URL, url.location(), format!("`{key}` is no URL"))
                    .subject("addresses of security schemes that are no URLs")
                    .help(help);
            } else if let Some(rest) = url.as_str().and_then(without_tls) {
                diagnostics
                    .finding(
                        codes::SERVER_URL,
                        url.location(),
                        format!("`{key}` begins with `http:`, and OAuth 2.0 requires TLS"),
                    )
                    .subject("addresses of security schemes without TLS")
                    .help(format!("write `https://{rest}`"));
            }
        }
        for (flow, value) in node.get("flows").into_iter().flat_map(Node::entries) {
            of_other_flows(flow, value, diagnostics);
            same_addresses(value, diagnostics);
        }
    }
}

/// What follows `http://` in the address of another machine.
fn without_tls(url: &str) -> Option<&str> {
    let rest = url.strip_prefix("http://")?;
    let host = rest.split(['/', ':', '?']).next()?;
    let is_public =
        host.contains('.') && !host.ends_with(".local") && !host.bytes().all(|sign| b"0123456789.".contains(&sign));
    is_public.then_some(rest)
}

/// People log in at one address, and programs fetch tokens at another.
fn same_addresses(flow: Node<'_>, diagnostics: &mut Diagnostics) {
    let (Some(first), Some(second)) = (flow.get("authorizationUrl"), flow.get("tokenUrl")) else { return };
    if first.as_str().is_some_and(|url| !url.is_empty() && second.as_str() == Some(url)) {
        let (earlier, later) = if first.location() < second.location() { (first, second) } else { (second, first) };
        diagnostics
            .finding(codes::SERVER_URL, later.location(), "`authorizationUrl` and `tokenUrl` are the same")
            .key_label(earlier.location(), "the other address")
            .subject("flows with one address for both")
            .help("mend one of them: people log in at the first, programs fetch tokens at the second");
    }
}

/// Addresses that another flow has.
fn of_other_flows(flow: &str, node: Node<'_>, diagnostics: &mut Diagnostics) {
    let others: &[&str] = match flow {
        "implicit" => &["tokenUrl", "deviceAuthorizationUrl"],
        "authorizationCode" => &["deviceAuthorizationUrl"],
        "deviceAuthorization" => &["authorizationUrl"],
        _ => &["authorizationUrl", "deviceAuthorizationUrl"],
    };
    for (key, value) in node.entries().filter(|(key, _)| others.contains(key)) {
        without_effect(diagnostics, value.location(), format!("`{key}` has no effect in the flow `{flow}`"))
            .at_key()
            .help("remove it, or mend the name of the flow");
    }
}

/// What keeps a scheme from being sent.
fn unsendable(kind: &SecurityKind) -> Option<String> {
    match kind {
        // Reported as empty.
        SecurityKind::OtherHttp(scheme) if scheme.trim().is_empty() => None,
        SecurityKind::OtherHttp(scheme) => Some(format!("the HTTP authentication scheme `{scheme}`")),
        SecurityKind::MutualTls => Some("`mutualTLS`".to_owned()),
        SecurityKind::Unknown(kind) => Some(format!("the type `{kind}`")),
        _ => None,
    }
}
