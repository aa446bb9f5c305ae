//! Paths against one another: that each leads to a description of its own, and that their segments are spelt alike.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::paths::is_acknowledged;
use crate::diagnostic::{Diagnostic, Diagnostics, Mode, Position, codes, is_plural, suggest};
use crate::openapi::{Document, Operation, Part, Template};
use crate::source::{Location, Node, Sources};

/// So many segments of a path are looked at.
const MAX_SEGMENTS: usize = 12;

/// So many segments behind one beginning are compared with one another; more are a list of data.
const MOST_BESIDE: usize = 500;

pub fn check(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    // In documents of others paths are as they are.
    if diagnostics.mode() == Mode::Lenient {
        return;
    }
    same_item(document, sources, diagnostics);
    let mut seen = HashSet::new();
    let paths: Vec<&Operation> = document.operations.iter().filter(|one| seen.insert(one.path_at)).collect();
    segments(&paths, sources, diagnostics);
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

/// A segment that one path alone has, and that others have spelt nearly so, behind the same beginning.
fn segments(paths: &[&Operation], sources: &Sources, diagnostics: &mut Diagnostics) {
    let mut known: BTreeMap<(String, String), Vec<&Operation>> = BTreeMap::new();
    for path in paths {
        let mut begin = String::new();
        for segment in plain_segments(&path.path) {
            if !segment.is_empty() {
                known.entry((begin.clone(), segment.clone())).or_default().push(path);
            }
            begin = format!("{begin}/{segment}");
        }
    }
    let has_capitals = |segment: &str| segment.contains(char::is_uppercase);
    let capitals = known.keys().filter(|(_, segment)| has_capitals(segment)).count();
    let usual = known.keys().filter(|(_, segment)| has_capitals(segment)).count() * 2 > known.len();
    let mut told = HashSet::new();
    let is_odd = |((_, segment), paths): &(&(String, String), &Vec<&Operation>)| {
        paths.len() == 1 && !segment.contains(['{', ' '])
    };
    let has = |begin: &str, name: &str| known.contains_key(&(begin.to_owned(), name.to_owned()));
    let items = known.keys().filter(|(begin, segment)| segment == "{}" && begin.ends_with(char::is_alphabetic));
    let (plural, singular): (Vec<_>, Vec<_>) = items.partition(|(begin, _)| begin.ends_with('s'));
    let items_of_lists = plural.len() > 2 && plural.len() >= 2 * singular.len();
    for ((begin, segment), alone) in known.iter().filter(is_odd) {
        let beside = known.range((begin.clone(), String::new())..).take_while(|((other, _), _)| other == begin);
        let beside: Vec<_> = beside.take(MOST_BESIDE + 1).collect();
        if beside.len() > MOST_BESIDE {
            continue;
        }
        let mut beside = beside.into_iter().filter(|((_, name), _)| name != segment && !name.contains('{'));
        // The list beside its items: `/app` beside `/apps/{id}`, where there is no `/apps`.
        let is_list = |name: &str, others: &[&Operation]| {
            let (own, behind) = (format!("{begin}/{segment}"), format!("{begin}/{name}"));
            let ends = |path: &&Operation| path.path.ends_with(&format!("/{name}"));
            is_plural(name, segment)
                && has(&behind, "{}")
                && !others.iter().any(ends)
                && !known.keys().any(|(at, _)| *at == own || at.starts_with(&format!("{own}/")))
        };
        // The item beside its list: `/app/{id}` beside `/apps`, where other items lie below the name of their list.
        let is_item = |name: &str, others: &[&Operation]| {
            let (own, behind) = (format!("{begin}/{segment}"), format!("{begin}/{name}"));
            let ends = |path: &&Operation| path.path.ends_with(&format!("/{name}"));
            let is_alone = has(&own, "{}") && !has(&behind, "{}") && others.iter().any(ends);
            items_of_lists && is_plural(name, segment) && is_alone
        };
        let meant = beside.find(|((_, name), paths)| {
            is_list(name, paths)
                || is_item(name, paths)
                || match name.eq_ignore_ascii_case(segment) {
                    true => paths.len() > 1 || has_capitals(segment) != usual,
                    false => paths.len() > 1 && (is_slip(segment, name) || goes_on(begin, (segment, name), &known)),
                }
        });
        let is_capital = segment.starts_with(char::is_uppercase) && segment.contains(char::is_lowercase);
        if let ([path], true, None) = (&alone[..], is_capital && capitals == 1 && known.len() > 4, &meant)
            && !is_acknowledged(path, sources)
            && told.insert(path.path_at)
        {
            let lower = segment.to_lowercase();
            diagnostics
                .finding(codes::PATH, path.path_at, format!("`{segment}` alone begins with a capital letter"))
                .at_key()
                .subject("segments of paths that others spell otherwise")
                .help(format!(
                    "did you mean `{lower}`? Where it is meant, say so with `x-ignore: <reason>` in the path"
                ));
            continue;
        }
        let (Some(((_, name), _)), [path]) = (meant, &alone[..]) else { continue };
        if is_acknowledged(path, sources) || !told.insert(path.path_at) {
            continue;
        }
        diagnostics
            .finding(codes::PATH, path.path_at, format!("`{segment}` is spelt `{name}` in other paths"))
            .at_key()
            .subject("segments of paths that others spell otherwise")
            .help(format!("did you mean `{name}`? Where it is meant, say so with `x-ignore: <reason>` in the path"));
    }
}

/// Whether two spellings, singular and plural, go on with the same segment: `/account/{}/apps` beside `/accounts/{}/apps`.
fn goes_on(begin: &str, (segment, name): (&str, &str), known: &BTreeMap<(String, String), Vec<&Operation>>) -> bool {
    let is_number = is_plural(segment, name) || is_plural(name, segment);
    let behind = |name: &str| -> HashSet<(String, String)> {
        let begin = format!("{begin}/{name}");
        let inner = known.keys().filter_map(|(at, segment)| Some((at.strip_prefix(begin.as_str())?, segment)));
        let inner = inner.filter(|(rest, _)| rest.is_empty() || rest.starts_with('/'));
        inner.map(|(rest, segment)| (rest.to_owned(), segment.clone())).collect()
    };
    // A parameter alone is behind many a word.
    let own = behind(segment);
    is_number && own.intersection(&behind(name)).any(|(_, segment)| !segment.contains('{'))
}

/// The segments of a path, with braces for parameters.
fn plain_segments(path: &Template) -> Vec<String> {
    let part = |part: &Part| match part {
        Part::Literal(text) => text.clone(),
        Part::Name(_) => "{}".to_owned(),
    };
    path.segments().iter().map(|segment| segment.iter().map(part).collect()).collect()
}

/// Whether a word is another with a letter too few, too many, or two exchanged; a word in the plural is one of its own.
fn is_slip(word: &str, known: &str) -> bool {
    let is_version = |word: &str| word.contains(|letter: char| letter.is_ascii_digit());
    known.len() > 4
        && !is_plural(word, known)
        && !is_plural(known, word)
        && !is_version(word)
        && strsim::damerau_levenshtein(word, known) == 1
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
