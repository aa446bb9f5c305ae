//! Every node of a description is read, or something is said about it.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnostics, Mode, Position, codes};
use crate::source::{Location, Node, Sources};

/// Whether the description may hold anything at a node, which is kept or left as a whole.
fn is_free(node: Node<'_>) -> bool {
    let parent = node.parent().map_or("", Node::key);
    match node.key() {
        "example" | "value" | "dataValue" => true,
        "examples" => node.is_sequence(),
        "parameters" | "requestBody" => {
            node.parent().and_then(Node::parent).is_some_and(|above| above.key() == "links")
        }
        key => key.starts_with("x-") && parent != "properties",
    }
}

/// The nodes that nobody has read and nothing was said about, by pointer.
fn unread(sources: &Sources, diagnostics: &Diagnostics) -> Vec<String> {
    // What lacks a member is read all the same.
    let reported: HashSet<Location> = diagnostics
        .iter()
        .filter(|found| found.code.number != codes::MISSING_MEMBER.number)
        .filter_map(|found| match found.place {
            Position::Node(at, _) => Some(at),
            _ => None,
        })
        .collect();
    let mut unread = Vec::new();
    let mut waiting: Vec<Node<'_>> = sources.roots().collect();
    while let Some(node) = waiting.pop() {
        let visited = node.was_visited();
        if is_free(node) || reported.contains(&node.location()) {
            continue;
        }
        if !visited {
            unread.push(format!("{}#{}", node.file_name(), node.pointer()));
        }
        if visited {
            waiting.extend(node.entries().map(|(_, member)| member).chain(node.items()));
        }
    }
    unread
}

/// What goes unread of a description.
fn check(name: &str, load: impl FnOnce(&mut Diagnostics) -> Sources) -> Vec<String> {
    let mut diagnostics = Diagnostics::new(Mode::Lenient);
    let sources = load(&mut diagnostics);
    match super::read(&sources, &mut diagnostics) {
        Some(_) => unread(&sources, &diagnostics).into_iter().map(|at| format!("{name}: {at}")).collect(),
        None => Vec::new(),
    }
}

fn descriptions(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("its entries can be read").path();
        if path.is_dir() {
            descriptions(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "yaml" || extension == "json") {
            found.push(path);
        }
    }
}

#[test]
fn nothing_in_the_descriptions_of_this_repository_goes_unread() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the package lies in the repository");
    let mut paths = vec![root.join("spec/realtimekit.yaml")];
    for folder in ["tests/fixtures", "tests/ui", "tests/properties/documents"] {
        descriptions(&root.join(folder), &mut paths);
    }
    assert!(paths.len() > 50);
    let load = |path: &PathBuf| check("", |diagnostics| Sources::load(path, diagnostics));
    let unread: Vec<String> = paths.iter().flat_map(load).collect();
    assert!(unread.is_empty(), "{unread:#?}");
}

/// Each key of each kind of object, misspelt: read as something else, or reported.
#[test]
fn a_misspelt_key_does_not_vanish() {
    let text = include_str!("visits.yaml");
    let mut unread = check("as written", |diagnostics| Sources::from_text("a.yaml", text, diagnostics));
    for (number, line) in text.lines().enumerate() {
        for (at, _) in line.match_indices(": ").chain(line.ends_with(':').then_some((line.len() - 1, ":"))) {
            let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
            lines[number].insert(at, 'z');
            let text = lines.join("\n");
            unread.extend(check(&lines[number], |diagnostics| Sources::from_text("a.yaml", &text, diagnostics)));
        }
    }
    assert!(unread.is_empty(), "{unread:#?}");
}

/// Values of another type than the key's.
#[test]
fn a_value_of_another_type_does_not_vanish() {
    let text = include_str!("visits.yaml");
    let mut unread = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let Some((key, value)) = line.split_once(": ").filter(|(_, value)| !value.is_empty()) else { continue };
        for other in ["[[a]]", "{b: {c: d}}", "7", "null", "text"].into_iter().filter(|other| *other != value) {
            let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
            lines[number] = format!("{key}: {other}");
            let text = lines.join("\n");
            unread.extend(check(&lines[number], |diagnostics| Sources::from_text("a.yaml", &text, diagnostics)));
        }
    }
    assert!(unread.is_empty(), "{unread:#?}");
}

/// What an operation sends is there, or an error says that it is not.
#[test]
fn what_calls_send_is_not_lost() {
    let head = "openapi: 3.1.0\ninfo: {title: a, version: '1'}\npaths:\n  /a:\n    get:\n      parameters: ";
    let tail = "\n      responses: {'204': {description: Done.}}\n";
    let read = |parameters: &str| {
        let mut diagnostics = Diagnostics::new(Mode::Lenient);
        let sources = Sources::from_text("a.yaml", &format!("{head}{parameters}{tail}"), &mut diagnostics);
        super::read(&sources, &mut diagnostics);
        (diagnostics.has_errors(), diagnostics.render(&sources, Default::default()))
    };
    for (parameters, words) in [
        ("[{nmae: a, in: query, schema: {type: string}}]", "a parameter needs the member `name`"),
        ("[{name: a, inn: query, schema: {type: string}}]", "a parameter needs the member `in`"),
        ("[{name: a, in: qurey, schema: {type: string}}]", "did you mean `query`?"),
        ("[{name: a, in: 7, schema: {type: string}}]", "`7` is no place of a parameter"),
        ("[{name: null, in: query, schema: {type: string}}]", "the name of a parameter must be a string"),
        ("[{name: {}, in: query, schema: {type: string}}]", "the name of a parameter must be a string"),
        ("[text]", "calls would go without this parameter"),
        ("{name: a, in: query}", "calls would go without their parameters"),
        ("[]\n      security: {a: []}", "calls would go without credentials"),
        ("[]\n      security: [a]", "calls would go without credentials"),
    ] {
        let (has_errors, text) = read(parameters);
        assert!(has_errors && text.contains(words), "{parameters}:\n{text}");
    }
    let (has_errors, text) = read("");
    assert!(!has_errors && text.contains("must be a list, this is null"), "{text}");
}
