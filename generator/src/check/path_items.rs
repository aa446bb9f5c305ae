//! Paths against one another: that each leads to a description of its own, and lacks no segment that all others have.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::paths::is_acknowledged;
use super::segments;
use crate::diagnostic::{Diagnostic, Diagnostics, Mode, Position, codes, suggest};
use crate::openapi::{Document, Operation};
use crate::source::{Location, Node, Sources};

/// So many segments of a path are looked at.
const MAX_SEGMENTS: usize = 12;

pub fn check(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    // In documents of others paths are as they are.
    if diagnostics.mode() == Mode::Lenient {
        return;
    }
    same_item(document, sources, diagnostics);
    let mut seen = HashSet::new();
    let paths: Vec<&Operation> = document.operations.iter().filter(|one| seen.insert(one.path_at)).collect();
    segments::check(&paths, sources, diagnostics);
    lacking(&paths, sources, diagnostics);
}

/// So many other paths, all with one segment in a place, say that it belongs there.
const MANY: usize = 5;

/// A path without the segment that all others have between the same beginning and the same parameter.
fn lacking(paths: &[&Operation], sources: &Sources, diagnostics: &mut Diagnostics) {
    let written = |path: &Operation| -> Vec<String> { path.path.split('/').map(str::to_owned).collect() };
    // The segments behind a beginning, each with the paths that have it there.
    let mut behind: HashMap<Vec<String>, BTreeMap<String, Vec<&Operation>>> = HashMap::new();
    for path in paths {
        let segments = written(path);
        for at in 2..segments.len().min(MAX_SEGMENTS) {
            let (begin, rest) = segments.split_at(at);
            let inner = behind.entry(begin.to_vec()).or_default();
            inner.entry(rest.first().cloned().unwrap_or_default()).or_default().push(path);
        }
    }
    let mut told: Vec<(&Operation, String, String)> = Vec::new();
    for (begin, inner) in behind.iter().filter(|(_, inner)| inner.len() == 2) {
        let mut inner = inner.iter();
        let (Some(one), Some(other)) = (inner.next(), inner.next()) else { continue };
        let ((odd, alone), (usual, others)) = if one.1.len() < other.1.len() { (one, other) } else { (other, one) };
        let [path] = alone[..] else { continue };
        // The path goes on behind the parameter, as the others do.
        let is_like = odd.starts_with('{') && !usual.starts_with('{') && written(path).len() > begin.len() + 1;
        let whole: Vec<String> = begin.iter().chain([usual]).cloned().collect();
        let inside = behind.get(&whole);
        let alike = inside.and_then(|inside| inside.get(odd)).map_or(0, Vec::len);
        if is_like && others.len() >= MANY && alike >= MANY && !is_acknowledged(path, sources) {
            let rest = written(path).into_iter().skip(begin.len());
            let meant = whole.iter().cloned().chain(rest).collect::<Vec<_>>().join("/");
            told.push((path, format!("other paths have `{usual}` before `{odd}`"), meant));
        }
    }
    told.sort_by_key(|(path, ..)| path.path_at);
    for (path, message, meant) in told {
        diagnostics
            .finding(codes::PATH, path.path_at, message)
            .at_key()
            .subject("paths without a segment that others have")
            .help(format!("did you mean `{meant}`? Where it is meant, say so with `x-ignore: <reason>` in the path"));
    }
}

/// Two paths that lead to one description. The one whose parameters this does not have was to lead elsewhere.
fn same_item(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    let mut items: HashMap<Location, Vec<&Operation>> = HashMap::new();
    for operation in &document.operations {
        let item = sources.node(operation.at).parent().map_or(operation.at, Node::location);
        let paths = items.entry(item).or_default();
        if paths.iter().all(|known| known.path_at != operation.path_at) {
            paths.push(operation);
        }
    }
    // Of the path whose parameters are not those of the description something was told.
    let of_paths = |one: &&Diagnostic| {
        [codes::PATH_PARAMETER_MISSING, codes::PATH_PARAMETER_UNUSED].iter().any(|code| code.number == one.code.number)
    };
    let places = |one: &Diagnostic| {
        let labels = one.labels.iter().map(|label| label.place.clone());
        std::iter::once(one.place.clone()).chain(labels).collect::<Vec<_>>()
    };
    let told: HashSet<Location> = diagnostics
        .iter()
        .filter(of_paths)
        .flat_map(places)
        .filter_map(|place| match place {
            Position::Node(at, _) => Some(at),
            _ => None,
        })
        .collect();
    let is_undeclared = |operation: &&Operation| told.contains(&operation.path_at);
    for (item, paths) in items.into_iter().filter(|(_, paths)| paths.len() > 1) {
        let Some(odd) = paths.iter().copied().find(is_undeclared).or(paths.last().copied()) else { continue };
        let other = paths.iter().find(|path| path.path_at != odd.path_at);
        let (Some(other), false) = (other, is_acknowledged(odd, sources)) else { continue };
        let reference = sources.node(odd.path_at).get("$ref").map_or(odd.path_at, Node::location);
        let mut report = diagnostics.finding(
            codes::REFERENCE_KIND,
            reference,
            format!("this path and `{}` lead to one description", other.path),
        );
        report.key_label(other.path_at, "the other path").subject("paths that lead to one description");
        match unused_item(document, item, reference, sources) {
            Some(unused) => report.help(format!("did you mean `{unused}`, to which nothing refers?")),
            None => report.help("lead it to a description of its own, or say why not with `x-ignore: <reason>`"),
        };
    }
}

/// A reference to the path to which nothing refers, if there is one alone, or one that is called nearly so.
fn unused_item(document: &Document, item: Location, from: Location, sources: &Sources) -> Option<String> {
    let referenced: HashSet<Location> = document.referenced.iter().copied().collect();
    let unused = document.referables.iter().filter(|one| one.kind == "path" && !referenced.contains(&one.at));
    let unused: Vec<_> = unused.collect();
    let best = suggest(sources.node(item).key(), unused.iter().map(|one| one.name.as_str()));
    let found = match &unused[..] {
        [only] => Some(only),
        several => several.iter().find(|one| Some(one.name.as_str()) == best),
    };
    found.map(|one| sources.reference(from, one.at))
}

#[cfg(test)]
mod tests {
    use crate::output::Package;
    use crate::{Generation, Options};

    /// What is told of paths, one a line.
    fn told(paths: &[&str]) -> Vec<String> {
        let mut text =
            "openapi: 3.1.0\ninfo: {title: T, version: '1'}\nservers: [{url: https://example.com}]\npaths:\n"
                .to_owned();
        for (number, path) in paths.iter().enumerate() {
            text.push_str(&format!(
                "  {path}:\n    get:\n      operationId: r{number}.get\n      parameters: [{{name: app, in: path, required: true, schema: {{type: string}}}}]\n      responses: {{'204': {{description: D.}}}}\n"
            ));
        }
        let options = Options::new(Package::standalone("paths", None)).strict();
        let generation = Generation::from_text("paths.yaml", &text, &options);
        generation.diagnostics.sorted().iter().map(|one| one.message.clone()).collect()
    }

    #[test]
    fn a_path_that_lacks_a_segment_is_told() {
        let others =
            ["/v/kit/{app}/ants", "/v/kit/{app}/bees", "/v/kit/{app}/cats", "/v/kit/{app}/dogs", "/v/kit/{app}/eels"];
        let with = |path: &'static str| told(&[&others[..], &[path]].concat());
        assert_eq!(with("/v/{app}/foxes"), ["other paths have `kit` before `{app}`"]);
        assert!(with("/v/kit/{app}/foxes").is_empty());
        // What ends there is an item of its own.
        assert!(with("/v/{app}").is_empty());
    }
}
