//! Paths: that requests can have them, that they are spelt alike, and that no request fits two.

use std::collections::{HashMap, HashSet};

use super::example::{type_of, validate};
use crate::diagnostic::{Diagnostics, Mode, Position, codes};
use crate::openapi::{Document, Method, Operation, ParameterLocation, Part, Primitive, is_ignored};
use crate::source::{Location, Sources};

pub fn check(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    same_shape(document, diagnostics);
    let mut seen = std::collections::HashSet::new();
    let distinct: Vec<&Operation> =
        document.operations.iter().filter(|operation| seen.insert(operation.path_at)).collect();
    // What is more than the name of a parameter is told with that.
    let of_names = diagnostics.iter().filter(|one| one.code.number == codes::PATH_PARAMETER_MISSING.number);
    let told: HashSet<Location> = of_names
        .filter_map(|one| match one.place {
            Position::Node(at, _) => Some(at),
            _ => None,
        })
        .collect();
    for operation in &distinct {
        spelling(operation, told.contains(&operation.path_at), diagnostics);
    }
    trailing_slashes(&distinct, sources, diagnostics);
    super::path_items::check(document, sources, diagnostics);
    ambiguous(document, sources, diagnostics);
}

/// Paths that differ only in the names of their parameters.
fn same_shape(document: &Document, diagnostics: &mut Diagnostics) {
    let mut seen: HashMap<String, (Location, &str)> = HashMap::new();
    for operation in &document.operations {
        let path = operation.path.as_str();
        let (first, known) = seen.entry(operation.path.shape()).or_insert((operation.path_at, path));
        if *known != path {
            diagnostics
                .finding(codes::DUPLICATE_PATH, operation.path_at, "no request can tell this path from another")
                .at_key()
                .key_label(*first, "the other path")
                .subject("paths that differ only in names of parameters")
                .help("make them one path");
        }
    }
}

/// What a path can't have.
fn spelling(operation: &Operation, is_told: bool, diagnostics: &mut Diagnostics) {
    let text: String =
        operation.path.parts().iter().map(|part| if let Part::Literal(text) = part { text } else { "{}" }).collect();
    let empty = text.trim_end_matches('/').contains("//");
    let dots = text.split('/').any(|segment| segment == "." || segment == "..");
    let is_form = |name: &str| name.starts_with(['?', '&', '#', ';', '+', '*']) || name.ends_with('*');
    let (message, help) = if operation.path.all_names().any(is_form) {
        if is_told {
            return;
        }
        (
            "a path has names alone in its braces: it is no template with operators",
            "write `{name}` for a part of the path, and describe a query as parameters with `in: query`",
        )
    } else if text.contains('?') {
        ("a path has no query: it ends before the `?`", "describe what follows as parameters with `in: query`")
    } else if operation.path.contains("#{") {
        ("a path has no `#` before its braces: clients do not send what follows it", "remove the `#`")
    } else if text.contains('#') {
        ("a path has no fragment: clients do not send what follows the `#`", "end the path before the `#`")
    } else if text.contains(|letter: char| letter.is_whitespace() || letter.is_control()) {
        ("a path has no blanks", "remove them, or write `%20`")
    } else if text.contains("${}") {
        ("a path has no `$` before its braces: it would be sent", "remove the `$`")
    } else if empty {
        ("a segment of the path is empty", "write one slash")
    } else if text.ends_with(':') {
        ("the path ends with a colon, which is a part of it", "write one colon behind the path")
    } else if dots {
        ("a segment of the path is `.` or `..`, which clients take out", "write the path that is meant")
    } else {
        return;
    };
    diagnostics
        .finding(codes::PATH, operation.path_at, message)
        .at_key()
        .subject("paths that requests can't have")
        .help(help);
}

/// A slash at the end that most other paths do not have.
fn trailing_slashes(paths: &[&Operation], sources: &Sources, diagnostics: &mut Diagnostics) {
    let has_slash = |operation: &&&Operation| operation.path.len() > 1 && operation.path.ends_with('/');
    let slashed = paths.iter().filter(has_slash).count();
    let others = paths.len().saturating_sub(1);
    for operation in paths.iter().filter(has_slash) {
        let alike = slashed - 1;
        if (others > 0 && alike * 2 >= others) || is_acknowledged(operation, sources) {
            continue;
        }
        diagnostics
            .finding(codes::PATH, operation.path_at, "the path ends with a slash, unlike the others")
            .at_key()
            .subject("paths that end with a slash")
            .help("remove it; where the server wants it, say so with `x-ignore: <reason>` in the path");
    }
}

/// Whether the path says why it is as it is.
pub(super) fn is_acknowledged(operation: &Operation, sources: &Sources) -> bool {
    is_ignored(sources.node(operation.path_at)) || sources.node(operation.at).parent().is_some_and(is_ignored)
}

/// So many pairs of paths are compared; a description with more has been looked at enough.
const MAX_PAIRS: usize = 3_000_000;

/// So many of them are told.
const MAX_AMBIGUOUS: usize = 1000;

/// Two operations of one method whose paths one request can fit, neither of which is the more exact one.
fn ambiguous(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    let mut groups: HashMap<(Method, usize), Vec<(&Operation, Segments)>> = HashMap::new();
    let (mut pairs, mut told) = (0, 0);
    let mut found: Vec<(&Operation, &Operation, String)> = Vec::new();
    // A path that lacks a parameter is like others for that.
    let of_paths = diagnostics.iter().filter(|one| one.code.number == codes::PATH_PARAMETER_UNUSED.number);
    let places = of_paths.filter_map(|one| match one.place {
        Position::Node(at, _) => Some(at),
        _ => None,
    });
    let lacking: HashSet<Location> = places.collect();
    for operation in &document.operations {
        let segments = operation.path.segments();
        let group = groups.entry((operation.method, segments.len())).or_default();
        for (earlier, other) in group.iter() {
            pairs += 1;
            if pairs > MAX_PAIRS || told > MAX_AMBIGUOUS {
                return tell(&found, diagnostics);
            }
            if lacking.contains(&operation.path_at) || lacking.contains(&earlier.path_at) {
                continue;
            }
            let Some(request) = common_request(document, (operation, &segments), (earlier, other)) else { continue };
            if is_acknowledged(operation, sources) || is_acknowledged(earlier, sources) {
                continue;
            }
            told += 1;
            found.push((operation, earlier, request));
        }
        group.push((operation, segments));
    }
    tell(&found, diagnostics);
}

/// Tells of two paths that one request fits; of one path that many others are like it once, in one's own description.
fn tell(found: &[(&Operation, &Operation, String)], diagnostics: &mut Diagnostics) {
    let strict = diagnostics.mode() == Mode::Strict;
    let mut others: HashMap<Location, HashSet<Location>> = HashMap::new();
    for (one, other, _) in found {
        others.entry(one.path_at).or_default().insert(other.path_at);
        others.entry(other.path_at).or_default().insert(one.path_at);
    }
    let count = |path: Location| others.get(&path).map_or(0, HashSet::len);
    let mut told = HashSet::new();
    for (one, other, request) in found {
        let (mut path, mut beside) = (*one, *other);
        if strict && count(beside.path_at) > count(path.path_at) {
            std::mem::swap(&mut path, &mut beside);
        }
        if strict && !told.insert(path.path_at) {
            continue;
        }
        let more = match if strict { count(path.path_at) } else { 1 } {
            0 | 1 => String::new(),
            2 => ", and there is another such path".to_owned(),
            count => format!(", and there are {} more such paths", count - 1),
        };
        diagnostics
            .finding(
                codes::AMBIGUOUS_PATH,
                path.path_at,
                format!("a request for `{request}` fits this path and `{}`{more}", beside.path),
            )
            .at_key()
            .key_label(beside.path_at, "the other path")
            .subject("paths that one request fits")
            .help(
                "give one of them text that tells them apart; where that can't be, say why with `x-ignore: <reason>`",
            );
    }
}

/// The parts of each segment of a path.
type Segments = Vec<Vec<Part>>;

type Segmented<'a> = (&'a Operation, &'a [Vec<Part>]);

/// A request that both paths fit, where each has text in a place in which the other has a parameter.
fn common_request(document: &Document, one: Segmented<'_>, other: Segmented<'_>) -> Option<String> {
    let (mut first_exact, mut second_exact) = (false, false);
    let mut request = String::new();
    for (left, right) in one.1.iter().zip(other.1).skip(1) {
        request.push('/');
        match (literal(left), literal(right)) {
            (Some(left), Some(right)) if left == right => request.push_str(left),
            (Some(_), Some(_)) => return None,
            (Some(text), None) if takes(document, other.0, right, text) => {
                first_exact = true;
                request.push_str(text);
            }
            (None, Some(text)) if takes(document, one.0, left, text) => {
                second_exact = true;
                request.push_str(text);
            }
            (None, None) if alike(left, right) => left.iter().for_each(|part| match part {
                Part::Literal(text) => request.push_str(text),
                Part::Name(name) => request.push_str(&format!("{{{name}}}")),
            }),
            _ => return None,
        }
    }
    (first_exact && second_exact).then_some(request)
}

/// The text of a segment without parameters.
fn literal(segment: &[Part]) -> Option<&str> {
    match segment {
        [] => Some(""),
        [Part::Literal(text)] => Some(text),
        _ => None,
    }
}

/// Whether two segments with parameters can be the same text; those of several parts are compared as they are written.
fn alike(left: &[Part], right: &[Part]) -> bool {
    matches!((left, right), ([Part::Name(_)], [Part::Name(_)]))
        || left.len() == right.len()
            && left.iter().zip(right).all(|pair| match pair {
                (Part::Literal(left), Part::Literal(right)) => left == right,
                (Part::Name(_), Part::Name(_)) => true,
                _ => false,
            })
}

/// Whether a text can be in the place of a segment's parameter, as far as its schema tells.
fn takes(document: &Document, operation: &Operation, segment: &[Part], text: &str) -> bool {
    let [Part::Name(name)] = segment else { return false };
    let mut parameters = operation.parameters.iter();
    let declared = parameters.find(|parameter| parameter.place == ParameterLocation::Path && parameter.name == *name);
    let Some(schema) = declared.and_then(|parameter| parameter.schema) else { return !text.is_empty() };
    let types = super::view::value_types(document, schema);
    let is_uuid = super::view::any_part(document, schema, |part| part.format.as_deref() == Some("uuid"));
    let as_number = serde_json::from_str(text).ok().filter(serde_json::Value::is_number);
    let value = as_number.filter(|value| types.contains(&type_of(value)) || types.contains(&Primitive::Number));
    let value = value.unwrap_or_else(|| serde_json::Value::String(text.to_owned()));
    !text.is_empty() && !is_uuid && validate(document, schema, &value).is_ok()
}
