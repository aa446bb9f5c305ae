//! Runtime expressions of links and callbacks: whether they are any, and whether what they lead to is described.

use super::view::{any_part, value_types};
use crate::diagnostic::{Diagnostics, codes, suggest};
use crate::openapi::{Document, MediaType, Operation, ParameterLocation, Primitive, Response, SchemaId};
use crate::source::Node;

/// What an expression can lead to.
#[derive(Clone, Copy)]
pub(super) struct Around<'d> {
    pub document: &'d Document,
    /// Whose request it is.
    pub operation: &'d Operation,
    /// The reply, where it is known which.
    pub response: Option<&'d Response>,
    /// Whether all that is described was read: otherwise nothing is known to be missing.
    pub is_whole: bool,
}

/// What is wrong, and what to do about it.
pub(super) type Fault = (String, String);

const EXAMPLE: &str = "write one such as `$request.body#/url`, `$request.query.name` or `$response.header.name`";

impl Around<'_> {
    /// What is wrong with the value that a link gives: an expression, or a constant that looks like one.
    pub fn fault_of_value(&self, text: &str) -> Option<Fault> {
        if text.starts_with('$') {
            return self.fault(text);
        }
        if let Some(pointer) = text.strip_prefix('#').or(Some(text)).filter(|pointer| pointer.starts_with('/'))
            && let Some(response) = self.response.filter(|_| self.is_whole)
            && response
                .content
                .iter()
                .any(|media| media.schema.is_some_and(|schema| leads(self.document, schema, pointer)))
        {
            let help = format!("did you mean `$response.body#{pointer}`?");
            return Some((format!("`{text}` is a constant: an expression begins with `$`"), help));
        }
        let meant = format!("${text}");
        let is_meant = (text.starts_with("request.") || text.starts_with("response.")) && is_expression(&meant);
        is_meant.then(|| {
            (format!("`{text}` is a constant: an expression begins with `$`"), format!("did you mean `{meant}`?"))
        })
    }

    /// What is wrong with an expression.
    pub fn fault(&self, text: &str) -> Option<Fault> {
        if !is_expression(text) {
            let help = meant(text).map_or(EXAMPLE.to_owned(), |meant| format!("did you mean `{meant}`?"));
            return Some((format!("`{text}` is no expression for where a value is"), help));
        }
        let (owner, rest) = text.strip_prefix('$').filter(|_| self.is_whole)?.split_once('.')?;
        match rest.split_once(['.', '#']) {
            Some(("body", pointer)) => {
                let content = match owner {
                    "request" => self.operation.body.as_ref().map(|body| &body.content),
                    _ => self.response.map(|response| &response.content),
                };
                self.in_body(content?, owner, text, pointer)
            }
            Some((part @ ("query" | "path"), name)) if owner == "response" => {
                let message = format!("a reply has no {part}: `{text}` leads to nothing");
                Some((message, format!("did you mean `$request.{part}.{name}`?")))
            }
            Some(("header", name)) if owner == "response" => self.header(name),
            Some((place, name)) if owner == "request" => self.parameter(place, name),
            _ => None,
        }
    }

    /// A header of the reply, where it describes some: others may come without a description.
    fn header(&self, name: &str) -> Option<Fault> {
        let known: Vec<&str> = self.response?.headers.iter().map(|header| header.name.as_str()).collect();
        if known.iter().any(|known| known.eq_ignore_ascii_case(name)) {
            return None;
        }
        let best = suggest(name, known)?;
        Some((format!("the reply has no header `{name}`"), format!("did you mean `$response.header.{best}`?")))
    }

    fn parameter(&self, place: &str, name: &str) -> Option<Fault> {
        let place = match place {
            "path" => ParameterLocation::Path,
            "query" => ParameterLocation::Query,
            _ => return None,
        };
        let known: Vec<&str> = self
            .operation
            .parameters
            .iter()
            .filter(|known| known.place == place)
            .map(|known| known.name.as_str())
            .collect();
        let words = if place == ParameterLocation::Path { "path" } else { "query" };
        (!known.contains(&name)).then(|| {
            let help = match suggest(name, known.iter().copied()) {
                Some(best) => format!("did you mean `$request.{words}.{best}`?"),
                None if known.is_empty() => format!("the request has no parameter in its {words}"),
                None => format!("the request has `{}`", known.join("`, `")),
            };
            (format!("the request has no {words} parameter `{name}`"), help)
        })
    }

    /// What the address of a callback begins with has to be a text.
    fn no_address(&self, text: &str) -> Option<Fault> {
        let pointer = text.strip_prefix("$request.body#").filter(|_| self.is_whole)?;
        let content = self.operation.body.as_ref().map(|body| &body.content)?;
        let schemas = content.iter().filter_map(|media| media.schema);
        let types: Vec<Primitive> = schemas
            .flat_map(|schema| reached(self.document, schema, pointer))
            .flat_map(|schema| value_types(self.document, schema))
            .collect();
        let kind = types.first().filter(|_| !types.contains(&Primitive::String))?.as_str();
        let message = format!("`{text}` is no address: its type is {kind}");
        Some((message, "name the member of the request that says the address".to_owned()))
    }

    /// The expression for what a pointer does not lead to: in one of the members of the body, or in the request.
    fn elsewhere(&self, content: &[MediaType], owner: &str, pointer: &str) -> Option<String> {
        let request = self.operation.body.as_ref().filter(|_| owner == "response");
        let schemas = request.into_iter().flat_map(|body| &body.content).filter_map(|media| media.schema);
        if schemas.into_iter().any(|schema| leads(self.document, schema, pointer)) {
            return Some(format!("$request.body#{pointer}"));
        }
        let mut inner: Vec<String> = Vec::new();
        for schema in content.iter().filter_map(|media| media.schema) {
            any_part(self.document, schema, |part| {
                let found = part.properties.iter().filter(|member| leads(self.document, member.schema, pointer));
                inner.extend(found.map(|member| member.name.clone()));
                false
            });
        }
        inner.dedup();
        match &inner[..] {
            [only] => Some(format!("${owner}.body#/{only}{pointer}")),
            _ => None,
        }
    }

    fn in_body(&self, content: &[MediaType], owner: &str, text: &str, pointer: &str) -> Option<Fault> {
        let mut misses = Vec::new();
        for media in content {
            // Of other bodies nothing says what their members are.
            let schema = media.schema.filter(|_| media.name.contains("json") || media.name.contains("form"))?;
            misses.push(miss(self.document, schema, pointer)?);
        }
        let (name, known) = misses.into_iter().next()?;
        let what = if owner == "request" { "request" } else { "reply" };
        let help = match suggest(&name, known.iter().map(String::as_str)) {
            Some(best) => {
                let ahead = pointer.strip_suffix(name.as_str()).unwrap_or("/");
                format!("did you mean `${owner}.body#{ahead}{best}`?")
            }
            None => match self.elsewhere(content, owner, pointer) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None if known.is_empty() => "describe it there, or mend the pointer".to_owned(),
                None => format!("there is `{}`", known.join("`, `")),
            },
        };
        Some((format!("`{text}` leads to nothing in the {what}: there is no `{name}`"), help))
    }
}

/// Whether a schema describes what a pointer leads to.
fn leads(document: &Document, schema: SchemaId, pointer: &str) -> bool {
    let Some(name) = pointer.split('/').nth(1) else { return false };
    let has = |part: &crate::openapi::Schema| part.properties.iter().any(|property| property.name == name);
    any_part(document, schema, has) && miss(document, schema, pointer).is_none()
}

/// The schemas that a pointer leads to.
fn reached(document: &Document, schema: SchemaId, pointer: &str) -> Vec<SchemaId> {
    let mut schemas = vec![schema];
    for token in pointer.split('/').skip(1) {
        let name = token.replace("~1", "/").replace("~0", "~");
        let mut next = Vec::new();
        for schema in &schemas {
            any_part(document, *schema, |part| {
                let named = part.properties.iter().filter(|property| property.name == name);
                next.extend(named.map(|property| property.schema));
                false
            });
        }
        schemas = next;
    }
    schemas
}

/// The first name of a pointer that no schema describes, and the names that are described there.
fn miss(document: &Document, schema: SchemaId, pointer: &str) -> Option<(String, Vec<String>)> {
    let mut schemas = vec![schema];
    for token in pointer.split('/').skip(1) {
        let name = token.replace("~1", "/").replace("~0", "~");
        let (mut next, mut known, mut is_open) = (Vec::new(), Vec::new(), false);
        for schema in &schemas {
            any_part(document, *schema, |part| {
                for property in &part.properties {
                    known.push(property.name.clone());
                    next.extend((property.name == name).then_some(property.schema));
                }
                next.extend(part.items.iter().chain(&part.prefix_items).filter(|_| name.parse::<usize>().is_ok()));
                let rest = part.additional_properties.filter(|rest| document.schema(*rest).boolean != Some(false));
                is_open |= rest.is_some() || !part.pattern_properties.is_empty();
                false
            });
        }
        // Where nothing is described anything may be.
        if next.is_empty() && (is_open || known.is_empty()) {
            return None;
        }
        if next.is_empty() {
            return Some((name, known));
        }
        schemas = next;
    }
    None
}

/// The key of a callback is a URL with expressions in braces, or one expression.
pub(super) fn callback(node: Node<'_>, around: Option<Around<'_>>, diagnostics: &mut Diagnostics) {
    let key = node.key();
    if let Some((message, help)) = fault_of_callback(key, around) {
        diagnostics
            .finding(codes::INVALID_VALUE, node.location(), message)
            .at_key()
            .subject("expressions that lead to no value")
            .help(help);
    }
}

fn fault_of_callback(key: &str, around: Option<Around<'_>>) -> Option<Fault> {
    let fault = |text: &str| match around {
        Some(around) => around.fault(text),
        None => (!is_expression(text))
            .then(|| (format!("`{text}` is no expression for where a value is"), EXAMPLE.to_owned())),
    };
    if key.contains("${") {
        let help = format!("write `{}`", key.replace("${", "{$"));
        return Some((format!("the `$` of `{key}` stands before the brace"), help));
    }
    if key.contains("{{$") {
        let help = format!("write `{}`", key.replace("{{", "{").replace("}}", "}"));
        return Some(("an expression has one pair of braces around it".to_owned(), help));
    }
    if key.starts_with('$') {
        return fault(key);
    }
    if let Some(bare) = without_braces(key) {
        let help = format!("write `{}`", key.replace(bare, &format!("{{{bare}}}")));
        return Some((format!("the expression `{bare}` has no braces around it"), help));
    }
    if key.matches('{').count() != key.matches('}').count() {
        let help = "write each expression as `{$request.body#/url}`".to_owned();
        return Some((format!("the braces of `{key}` do not match"), help));
    }
    if !key.contains(['{', '/', '.', ':']) {
        let message = format!("`{key}` is neither an address nor an expression for one");
        return Some((message, format!("write where the request says it, as in `{{$request.body#/{key}}}`")));
    }
    let mut inner = key.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(inner, _)| inner);
    if let Some(fault) = inner.clone().find_map(fault) {
        return Some(fault);
    }
    let first = inner.next().filter(|_| key.starts_with('{'))?;
    around?.no_address(first)
}

/// An expression in the text of an address, outside of braces.
fn without_braces(key: &str) -> Option<&str> {
    let starts = ["$request.", "$response."].iter().flat_map(|begin| key.match_indices(begin)).map(|(at, _)| at);
    let bare = starts.into_iter().find(|at| key.get(..*at).is_some_and(|before| !before.ends_with('{')))?;
    let rest = key.get(bare..)?;
    let end = rest.find(|sign: char| !sign.is_ascii_alphanumeric() && !"$._-#/".contains(sign)).unwrap_or(rest.len());
    rest.get(..end).filter(|text| is_expression(text))
}

/// The expression that a text nearly is: into a body with another sign than `#/`, or with a word misspelt.
fn meant(text: &str) -> Option<String> {
    let (owner, rest) = text.strip_prefix('$').unwrap_or(text).split_once('.')?;
    let owner = suggest(owner, ["request", "response"])?;
    let end = rest.find(|sign: char| !sign.is_ascii_alphabetic()).unwrap_or(rest.len());
    let (place, behind) = rest.split_at(end);
    let place = suggest(place, ["body", "header", "query", "path"])?;
    let name = behind.trim_start_matches(['#', '.', '/']);
    if name.is_empty() {
        return None;
    }
    let meant = match place {
        "body" => format!("${owner}.body#/{}", name.replace('.', "/")),
        _ => format!("${owner}.{place}.{name}"),
    };
    is_expression(&meant).then_some(meant)
}

/// Whether a text is a runtime expression of OpenAPI.
fn is_expression(text: &str) -> bool {
    if ["$url", "$method", "$statusCode", "$self"].contains(&text) {
        return true;
    }
    let Some(rest) = text.strip_prefix("$request.").or_else(|| text.strip_prefix("$response.")) else { return false };
    let (place, name) = rest.split_once(['.', '#']).unwrap_or((rest, ""));
    match place {
        "body" => rest == "body" || rest.strip_prefix("body#").is_some_and(|at| at.is_empty() || at.starts_with('/')),
        "header" | "query" | "path" => !name.is_empty(),
        _ => false,
    }
}
