//! Operations: ids, tags, paths and what they answer.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::operation_ids::of_tag;
use super::view::operations;
use crate::diagnostic::{Diagnostics, Mode, codes};
use crate::openapi::{Document, Operation, ResponseKey};
use crate::source::{Location, Node, Sources};

/// A description without an operation gives a client that can't call anything.
pub fn some(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    // What is wrong may be what keeps the operations from being seen.
    if !document.operations.is_empty() || !document.webhooks.is_empty() || diagnostics.has_errors() {
        return;
    }
    let paths = sources.node(document.at).get("paths").map_or(document.at, Node::location);
    diagnostics
        .finding(codes::NO_OPERATION, paths, "the description has no operation: the client can't call anything")
        .at_key()
        .help("describe operations under `paths`, or refer to the file that does");
}

pub fn check(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    ids(document, sources, diagnostics);
    super::operation_ids::check(document, sources, diagnostics);
    let of_errors = defaults_of_errors(document);
    for operation in &document.operations {
        answers(operation, &of_errors, sources, diagnostics);
    }
    for operation in operations(document) {
        ranges(operation, sources, diagnostics);
    }
    if !document.tags.is_empty() {
        tags(document, sources, diagnostics);
    }
}

/// Whether an operation has the tag after which an id is called.
fn is_of_tag(id: &str, operation: &Operation) -> bool {
    let resource = id.rsplit_once('.').map(|(resource, _)| resource.to_lowercase());
    operation.tags.iter().any(|tag| Some(of_tag(tag)) == resource)
}

/// Whether the last word of an id is one by which its method goes, as `create` is of `post`.
fn is_verb_of(id: &str, operation: &Operation) -> bool {
    let word = id.rsplit('.').next().unwrap_or(id).to_lowercase();
    let begins = |verbs: &[&str]| verbs.iter().any(|verb| word.starts_with(verb));
    match operation.method.as_str().to_ascii_lowercase().as_str() {
        "get" => begins(&["get", "list", "fetch", "find", "read", "search", "show"]),
        "post" => begins(&["create", "add", "post", "new", "send", "start", "make"]),
        "put" | "patch" => begins(&["update", "put", "patch", "replace", "set", "edit", "change"]),
        "delete" => begins(&["delete", "remove", "destroy", "cancel", "stop"]),
        _ => false,
    }
}

fn ids(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    let mut seen: HashMap<&str, (Location, &Operation)> = HashMap::new();
    for operation in document.operations.iter().chain(&document.webhooks) {
        let Some(id) = &operation.id else { continue };
        let at = sources.node(operation.at).get("operationId").map_or(operation.at, Node::location);
        match seen.get(id.as_str()) {
            // One operation, to which two paths lead.
            Some((first, _)) if *first == at => {}
            Some((first, earlier)) => {
                // What is called as another method is has the id by mistake.
                let rank = |one: &Operation| (is_of_tag(id, one), is_verb_of(id, one));
                let (at, other, label) = match rank(earlier) < rank(operation) {
                    true => (*first, at, "used here, too"),
                    false => (at, *first, "first used here"),
                };
                diagnostics
                    .finding(codes::DUPLICATE_OPERATION_ID, at, format!("two operations have the id `{id}`"))
                    .label(other, label)
                    .subject("operation ids that are used twice")
                    .help("give each operation an id of its own");
            }
            None => {
                seen.insert(id, (at, operation));
            }
        }
    }
}

/// Whether a key of responses says what a success is.
fn is_success(key: &ResponseKey) -> bool {
    match key {
        ResponseKey::Status(status) => (101..400).contains(status),
        ResponseKey::Range(digit) => (1..=3).contains(digit),
        ResponseKey::Default => false,
    }
}

/// The responses that operations have as their `default` beside a success: what went wrong.
fn defaults_of_errors(document: &Document) -> HashSet<Location> {
    let answered = document.operations.iter().filter(|one| one.responses.iter().any(|(key, _)| is_success(key)));
    let defaults = answered.flat_map(|one| one.responses.iter().filter(|(key, _)| *key == ResponseKey::Default));
    defaults.map(|(_, response)| response.at).collect()
}

fn answers(operation: &Operation, of_errors: &HashSet<Location>, sources: &Sources, diagnostics: &mut Diagnostics) {
    let is_alone = operation.responses.len() == 1;
    let success = |key: &ResponseKey, at: Location| match key {
        ResponseKey::Default => is_alone || !of_errors.contains(&at),
        key => is_success(key),
    };
    if operation.responses.iter().any(|(key, response)| success(key, response.at)) {
        return;
    }
    let responses = sources.node(operation.at).get("responses");
    diagnostics
        .finding(
            codes::NO_SUCCESS_RESPONSE,
            responses.map_or(operation.at, Node::location),
            "this operation says nothing about success",
        )
        .at_key()
        .subject("operations without a success response")
        .help("add a response such as `200` or `204`");
}

/// Ranges of statuses are written with capital letters.
fn ranges(operation: &Operation, sources: &Sources, diagnostics: &mut Diagnostics) {
    let Some(responses) = sources.node(operation.at).get("responses") else { return };
    for (key, response) in responses.entries() {
        if key.starts_with(|first: char| first.is_ascii_digit()) && key.contains('x') {
            diagnostics
                .finding(
                    codes::INVALID_VALUE,
                    response.location(),
                    format!("the range of statuses `{key}` has small letters"),
                )
                .at_key()
                .subject("ranges of statuses with small letters")
                .help(format!("write `{}`", key.to_ascii_uppercase()));
        }
    }
}

fn tags(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    // Of two tags with one name one was to have another, and a tag that could not be read has none.
    let names = sources.node(document.at).get("tags").into_iter().flat_map(Node::items);
    let names: Vec<Option<&str>> = names.map(|tag| tag.get("name").and_then(Node::as_str)).collect();
    let distinct: HashSet<&Option<&str>> = names.iter().collect();
    if distinct.len() < names.len() || names.contains(&None) {
        return;
    }
    let misspelt = misspelt_tags(document, sources, diagnostics);
    // Blanks around a name are told elsewhere.
    let known: HashSet<&str> = document.tags.iter().map(|tag| tag.name.trim()).collect();
    let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
    for name in document.operations.iter().flat_map(|operation| &operation.tags) {
        *uses.entry(name.trim()).or_default() += 1;
    }
    let mut told: HashSet<&str> = HashSet::new();
    for operation in &document.operations {
        for name in &operation.tags {
            if name.trim().is_empty() || known.contains(name.trim()) || misspelt.contains(name) {
                continue;
            }
            let written = sources.node(operation.at).get("tags");
            let at = written.and_then(|tags| tags.items().find(|tag| tag.as_str() == Some(name)));
            // What is no text is told there.
            if at.is_none() && written.is_some() {
                continue;
            }
            let names = document.tags.iter().map(|tag| tag.name.as_str());
            let words = |signs: &'static [char]| {
                let words: Vec<&str> = name.split(signs).map(str::trim).filter(|word| !word.is_empty()).collect();
                Some(words).filter(|words| words.len() > 1 && words.iter().all(|word| known.contains(word)))
            };
            let several = words(&[',', ';', '|', '/']).or_else(|| words(&[' ', ',']));
            let help = match (several, diagnostics.suggest(name, names)) {
                (Some(words), _) => format!("write each as an item of its own: `[{}]`", words.join(", ")),
                (None, Some(best)) => format!("did you mean `{best}`?"),
                (None, None) => "declare it under `tags` of the document, with a description".to_owned(),
            };
            let place = at.map_or(operation.at, Node::location);
            let list =
                sources.node(document.at).get("tags").filter(|_| uses.get(name.trim()).is_some_and(|uses| *uses > 1));
            if let Some(list) = list.filter(|_| help.starts_with("declare") && diagnostics.mode() == Mode::Strict) {
                // What several operations have is left out there.
                if told.insert(name.trim()) {
                    let count = uses.get(name.trim()).copied().unwrap_or_default();
                    diagnostics
                        .finding(
                            codes::TAG_UNDEFINED,
                            list.location(),
                            format!("{count} operations have the tag `{name}`, which is not declared here"),
                        )
                        .at_key()
                        .label(place, "the first of them")
                        .subject("tags that are not declared")
                        .help(format!("add `- name: {name}`, with a description"));
                }
                continue;
            }
            diagnostics
                .finding(codes::TAG_UNDEFINED, place, format!("the tag `{name}` is not declared"))
                .subject("tags that are not declared")
                .help(help);
        }
    }
}

/// Names that several operations have for a tag which none has, and which is called nearly so: they are right, and the
/// tag is misspelt, which is reported there.
fn misspelt_tags(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) -> HashSet<String> {
    let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
    for name in document.operations.iter().flat_map(|operation| &operation.tags) {
        *uses.entry(name.trim()).or_default() += 1;
    }
    let declared: HashSet<&str> = document.tags.iter().map(|tag| tag.name.trim()).collect();
    let undeclared = uses.iter().filter(|(name, count)| **count > 1 && !declared.contains(**name));
    let undeclared: Vec<&str> = undeclared.map(|(name, _)| *name).collect();
    let tags = sources.node(document.at).get("tags").into_iter().flat_map(Node::items);
    let unused = tags.filter_map(|tag| Some((tag.get("name")?, tag.get("name")?.as_str()?.trim())));
    let mut found = HashSet::new();
    for (at, tag) in unused.filter(|(_, name)| !uses.contains_key(name)) {
        let Some(name) = diagnostics.suggest(tag, undeclared.iter().copied()) else { continue };
        let count = uses.get(name).copied().unwrap_or_default();
        diagnostics
            .finding(
                codes::TAG_UNDEFINED,
                at.location(),
                format!("no operation has the tag `{tag}`, and {count} have `{name}`"),
            )
            .subject("tags that are not declared")
            .help(format!("did you mean `{name}`?"));
        found.insert(name.to_owned());
    }
    found
}
