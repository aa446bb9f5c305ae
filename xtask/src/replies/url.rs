//! Which operation a method and a URL lead to.

use clientwright::openapi::{Operation, Part, Server, Template};

use super::Description;

/// A request's first line as people write it: `https://…`, `/accounts/…` or `POST https://…`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// The method, where it is given.
    pub method: Option<String>,
    /// Scheme and host, where they are given.
    pub origin: Option<String>,
    /// The path, without query and fragment.
    pub path: String,
}

impl Address {
    /// Takes a URL apart.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let text = text.trim();
        let (method, url) = match text.split_once(char::is_whitespace) {
            Some((method, url)) => (Some(method.to_ascii_uppercase()), url.trim()),
            None => (None, text),
        };
        let url = url.split(['?', '#']).next().unwrap_or_default();
        let (origin, path) = match url.split_once("://") {
            Some((scheme, rest)) => {
                let end = rest.find('/').unwrap_or(rest.len());
                let (host, path) = rest.split_at(end);
                (Some(format!("{scheme}://{host}").to_ascii_lowercase()), path)
            }
            None => (None, url),
        };
        Self { method, origin, path: path.trim_end_matches('/').to_owned() }
    }
}

/// The operation that an address leads to. The error says why there is none.
pub fn operation<'d>(description: &'d Description, address: &Address) -> Result<&'d Operation, String> {
    let mut found: Vec<(Rank, &Operation)> = Vec::new();
    for operation in &description.document.operations {
        let rank = ranks(description, operation, address).max();
        found.extend(rank.map(|rank| (rank, operation)));
    }
    let Some(best) = found.iter().map(|(rank, _)| rank.clone()).max() else {
        return Err(format!("no path of the description is like `{}`", address.path));
    };
    let candidates: Vec<&Operation> = found.iter().filter(|(rank, _)| *rank == best).map(|(_, one)| *one).collect();
    let with = |method: &str| candidates.iter().copied().find(|one| one.method.as_str() == method);
    let methods = || candidates.iter().map(|one| one.method.as_str()).collect::<Vec<_>>().join(", ");
    match (&address.method, candidates.as_slice()) {
        (Some(method), _) => {
            with(method).ok_or_else(|| format!("the path `{}` has no {method}, only {}", candidates[0].path, methods()))
        }
        (None, [only]) => Ok(only),
        // What curl sends when nothing is said.
        (None, _) => with("GET").ok_or_else(|| {
            format!("the path `{}` has {}; write one of them before the URL", candidates[0].path, methods())
        }),
    }
}

/// How well an operation matches: first by the server, then by its literal segments, leftmost first.
type Rank = (u8, Vec<bool>);

fn ranks(description: &Description, operation: &Operation, address: &Address) -> impl Iterator<Item = Rank> {
    let servers = if operation.servers.is_empty() { &description.document.servers } else { &operation.servers };
    let with_base = servers.iter().filter_map(|server| {
        let url = Address::parse(&filled(server));
        let rest = strip(&Template::parse(&url.path), &address.path)?;
        let same = match (&address.origin, &url.origin) {
            (Some(given), Some(origin)) => matches(Template::parse(origin).parts(), given).is_some(),
            _ => false,
        };
        Some((if same { 2 } else { 1 }, literals(&operation.path, rest)?))
    });
    // Without the server's own path: as it is written in the description.
    let alone = literals(&operation.path, &address.path).map(|literals| (0, literals));
    with_base.chain(alone).collect::<Vec<_>>().into_iter()
}

/// The server's URL; a variable that may be anything stays as it is.
fn filled(server: &Server) -> String {
    let fixed =
        |name: &str| server.variables.iter().find(|variable| variable.name == name && variable.values.len() == 1);
    server.url.filled(|name| fixed(name).map(|variable| variable.default.as_str()))
}

/// What is left of a path below the server's own.
fn strip<'p>(base: &Template, path: &'p str) -> Option<&'p str> {
    let depth = base.segments().len() - 1;
    let end = path.match_indices('/').nth(depth).map_or(path.len(), |(at, _)| at);
    let (head, rest) = path.split_at(end);
    literals(base, head).map(|_| rest)
}

/// Which segments of the template are literal, if the path matches it.
fn literals(template: &Template, path: &str) -> Option<Vec<bool>> {
    let mut segments = template.segments();
    while segments.len() > 1 && segments.last().is_some_and(Vec::is_empty) {
        segments.pop();
    }
    let path = path.trim_end_matches('/');
    if segments.len() != path.split('/').count() {
        return None;
    }
    segments.iter().zip(path.split('/')).map(|(segment, text)| matches(segment, text)).collect()
}

/// Whether a text matches the parts of a template, and whether none of them is a parameter.
fn matches(parts: &[Part], text: &str) -> Option<bool> {
    match parts {
        [] => text.is_empty().then_some(true),
        [Part::Literal(literal), rest @ ..] => matches(rest, text.strip_prefix(literal.as_str())?),
        [Part::Name(_), rest @ ..] => {
            // A parameter has at least one character.
            let starts = text.char_indices().skip(1).map(|(at, _)| at).chain((!text.is_empty()).then_some(text.len()));
            let mut ends = starts.filter_map(|at| text.get(at..));
            ends.any(|end| matches(rest, end).is_some()).then_some(false)
        }
    }
}
