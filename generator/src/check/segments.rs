//! Segments of paths that one path alone has, and that others have spelt nearly so behind the same beginning.

use std::collections::{BTreeMap, HashSet};

use super::paths::is_acknowledged;
use crate::diagnostic::{Diagnostics, codes, is_plural};
use crate::openapi::{Operation, Part, Template};
use crate::source::Sources;

/// So many segments behind one beginning are compared with one another; more are a list of data.
const MOST_BESIDE: usize = 500;

/// What stands before a segment, the segment, and the paths that have it there.
type Known<'d> = BTreeMap<(String, String), Vec<&'d Operation>>;

pub(super) fn check(paths: &[&Operation], sources: &Sources, diagnostics: &mut Diagnostics) {
    let segments = Segments::of(paths);
    let mut told = HashSet::new();
    for ((begin, segment), alone) in &segments.known {
        let [path] = alone[..] else { continue };
        if segment.contains(['{', ' ']) {
            continue;
        }
        let Some((message, meant)) = segments.fault(path, begin, segment) else { continue };
        if is_acknowledged(path, sources) || !told.insert(path.path_at) {
            continue;
        }
        diagnostics
            .finding(codes::PATH, path.path_at, message)
            .at_key()
            .subject("segments of paths that others spell otherwise")
            .help(format!("did you mean `{meant}`? Where it is meant, say so with `x-ignore: <reason>` in the path"));
    }
}

/// The segments of all paths.
struct Segments<'d> {
    known: Known<'d>,
    /// How many of them have capitals.
    capitals: usize,
    /// Whether items lie below the name of their list: `/apps/{id}`.
    items_of_lists: bool,
}

impl<'d> Segments<'d> {
    fn of(paths: &[&'d Operation]) -> Self {
        let mut known = Known::new();
        for path in paths {
            let mut begin = String::new();
            for segment in plain_segments(&path.path) {
                if !segment.is_empty() {
                    known.entry((begin.clone(), segment.clone())).or_default().push(path);
                }
                begin = format!("{begin}/{segment}");
            }
        }
        let capitals = known.keys().filter(|(_, segment)| has_capitals(segment)).count();
        let items = known.keys().filter(|(begin, segment)| segment == "{}" && begin.ends_with(char::is_alphabetic));
        let (plural, singular): (Vec<_>, Vec<_>) = items.partition(|(begin, _)| begin.ends_with('s'));
        let items_of_lists = plural.len() > 2 && plural.len() >= 2 * singular.len();
        Self { known, capitals, items_of_lists }
    }

    /// What is odd about a segment that one path alone has, and what was meant.
    fn fault(&self, path: &Operation, begin: &str, segment: &str) -> Option<(String, String)> {
        let beside = self.known.range((begin.to_owned(), String::new())..).take_while(|((other, _), _)| other == begin);
        let beside: Vec<_> = beside.take(MOST_BESIDE + 1).collect();
        if beside.len() > MOST_BESIDE {
            return None;
        }
        let mut others = beside.iter().filter(|((_, name), _)| name != segment && !name.contains('{'));
        let is_meant = |name: &str, paths: &[&Operation]| {
            self.is_meant(begin, segment, (name, paths)) || have_one_item((path, segment), (name, paths))
        };
        if let Some(((_, name), _)) = others.find(|((_, name), paths)| is_meant(name, paths)) {
            return Some((format!("`{segment}` is spelt `{name}` in other paths"), name.clone()));
        }
        let is_capital = segment.starts_with(char::is_uppercase) && segment.contains(char::is_lowercase);
        (is_capital && self.capitals == 1 && self.known.len() > 4)
            .then(|| (format!("`{segment}` alone begins with a capital letter"), segment.to_lowercase()))
    }

    /// Whether the name, which these paths have in its place, was meant by a segment.
    fn is_meant(&self, begin: &str, segment: &str, (name, paths): (&str, &[&Operation])) -> bool {
        let (own, behind) = (format!("{begin}/{segment}"), format!("{begin}/{name}"));
        self.is_list((segment, &own), (name, &behind), paths)
            || self.is_item((segment, &own), (name, &behind), paths)
            || match name.eq_ignore_ascii_case(segment) {
                true => paths.len() > 1 || has_capitals(segment) != (self.capitals * 2 > self.known.len()),
                false => paths.len() > 1 && (is_slip(segment, name) || goes_on(begin, (segment, name), &self.known)),
            }
    }

    fn has(&self, begin: &str, segment: &str) -> bool {
        self.known.contains_key(&(begin.to_owned(), segment.to_owned()))
    }

    /// The list beside its items: `/app` beside `/apps/{id}`, where there is no `/apps`.
    fn is_list(&self, (segment, own): (&str, &str), (name, behind): (&str, &str), paths: &[&Operation]) -> bool {
        is_plural(name, segment)
            && self.has(behind, "{}")
            && !ends_one(paths, name)
            && !self.known.keys().any(|(at, _)| at == own || at.starts_with(&format!("{own}/")))
    }

    /// The item beside its list: `/app/{id}` beside `/apps`, where other items lie below the name of their list.
    fn is_item(&self, (segment, own): (&str, &str), (name, behind): (&str, &str), paths: &[&Operation]) -> bool {
        let is_alone = self.has(own, "{}") && !self.has(behind, "{}") && ends_one(paths, name);
        self.items_of_lists && is_plural(name, segment) && is_alone
    }
}

/// The segments of a path, with braces for parameters.
fn plain_segments(path: &Template) -> Vec<String> {
    let part = |part: &Part| match part {
        Part::Literal(text) => text.clone(),
        Part::Name(_) => "{}".to_owned(),
    };
    path.segments().iter().map(|segment| segment.iter().map(part).collect()).collect()
}

/// Whether one of the paths ends with a segment.
fn ends_one(paths: &[&Operation], segment: &str) -> bool {
    paths.iter().any(|path| path.path.ends_with(&format!("/{segment}")))
}

fn has_capitals(segment: &str) -> bool {
    segment.contains(char::is_uppercase)
}

/// Whether two spellings, singular and plural, go on with the same segment: `/account/{}/apps` beside `/accounts/{}/apps`.
fn goes_on(begin: &str, (segment, name): (&str, &str), known: &Known<'_>) -> bool {
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

/// Whether the parameter behind two spellings, singular and plural, has one name: `/shelter/{id}` beside `/shelters/{id}`.
fn have_one_item((path, segment): (&Operation, &str), (name, paths): (&str, &[&Operation])) -> bool {
    let behind = |path: &Operation, segment: &str| {
        let segments = path.path.segments();
        let mut segments =
            segments.iter().skip_while(|parts| !matches!(&parts[..], [Part::Literal(text)] if text == segment));
        match segments.nth(1).map(Vec::as_slice) {
            Some([Part::Name(name)]) => Some(name.clone()),
            _ => None,
        }
    };
    let is_number = is_plural(segment, name) || is_plural(name, segment);
    let own = behind(path, segment).filter(|_| is_number && paths.len() > 1);
    own.is_some()
        && paths.iter().all(|other| behind(other, name).is_none_or(|other| Some(other) == own))
        && paths.iter().any(|other| behind(other, name) == own)
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
