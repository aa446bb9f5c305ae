//! The layers of the runtime: imports go from the later to the earlier, and never in a circle.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Each may name itself and those before it. The crate's root only re-exports.
const LAYERS: [&str; 9] = ["defaults", "json", "wire", "http", "reply", "client", "calls", "webhooks", "testing"];

/// Layers that stand without a client, and what they must not name: the network, and a promise that
/// a platform without threads could not keep.
const STANDALONE: [&str; 2] = ["json", "wire"];
const OF_THE_CLIENT: [&str; 7] = ["reqwest::", "hyper::", "rustls::", "tokio::", "tokio_util::", "+ Send", ": Send"];

#[test]
fn imports_go_one_way() {
    let mut files = BTreeMap::new();
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), "", &mut files);
    assert!(files.len() > 40, "only {} files were found", files.len());
    assert_eq!(problems(&files), [""; 0]);
}

#[test]
fn what_goes_wrong_is_found() {
    let check = |files: &[(&str, &str)], expected: &[&str]| {
        let files = files.iter().map(|(module, text)| ((*module).to_owned(), code(text))).collect();
        assert_eq!(problems(&files), expected);
    };
    check(&[("wire::a", "use crate::json::Model;"), ("json", "")], &[]);
    check(&[("json", "use crate::wire::a::A;"), ("wire::a", "")], &["json names wire::a, which is in a later layer"]);
    check(
        &[("json", "fn f() -> crate::http::a::A"), ("http::a", "")],
        &["json names http::a, which is in a later layer"],
    );
    check(
        &[
            ("wire::a", "use crate::{json::Model, http::{b, c::{self, C}}};"),
            ("http::b", ""),
            ("http::c", ""),
            ("json", ""),
        ],
        &["wire::a names http::b, which is in a later layer", "wire::a names http::c, which is in a later layer"],
    );
    check(&[("json", "use crate::Client;")], &["json names the crate's root"]);
    check(&[("other", "")], &["other is in no layer"]);
    check(&[("wire::a", "fn f(b: Box<dyn Fn() + Send>)")], &["wire::a has `+ Send`"]);
    check(&[("wire::a", "use reqwest::Url;")], &["wire::a has `reqwest::`"]);
    check(
        &[
            ("http::a", "use crate::http::b::B;"),
            ("http::b", "use super::c::C;"),
            ("http::c", "use crate::http::a::A;"),
        ],
        &["a circle: http::a, http::b, http::c"],
    );
    // Parent and child, comments, macros and tests.
    check(&[("http::a", "mod b; use b::B;"), ("http::a::b", "use super::A;")], &[]);
    check(&[("json", "/// [`x`](crate::Client)\n$crate::Client\n#[cfg(test)]\nmod tests { use crate::Client; }")], &[]);
}

/// The code of every file by its module's path, such as `http::transport`.
fn read(folder: &Path, module: &str, files: &mut BTreeMap<String, String>) {
    for entry in std::fs::read_dir(folder).expect("the sources can be listed") {
        let path = entry.expect("the sources can be listed").path();
        let stem = path.file_stem().and_then(|stem| stem.to_str()).expect("names are text");
        let inner = if module.is_empty() { stem.to_owned() } else { format!("{module}::{stem}") };
        if path.is_dir() {
            read(&path, &inner, files);
        } else if inner != "lib" {
            let text = std::fs::read_to_string(&path).expect("the sources can be read");
            files.insert(inner.strip_suffix("::mod").unwrap_or(&inner).to_owned(), code(&text));
        }
    }
}

/// A text without comments and unit tests, which may name anything.
fn code(text: &str) -> String {
    let text = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
    text.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

fn problems(files: &BTreeMap<String, String>) -> Vec<String> {
    let layer = |module: &str| LAYERS.iter().position(|layer| Some(*layer) == module.split("::").next());
    let mut found = Vec::new();
    let mut imports: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (module, text) in files {
        let Some(own) = layer(module) else {
            found.push(format!("{module} is in no layer"));
            continue;
        };
        if STANDALONE.contains(&LAYERS[own]) {
            let bad = OF_THE_CLIENT.iter().filter(|word| text.contains(**word));
            found.extend(bad.map(|word| format!("{module} has `{word}`")));
        }
        let named: BTreeSet<_> = paths(module, text).iter().map(|path| owner(files, path)).collect();
        for other in named {
            match other {
                None => found.push(format!("{module} names the crate's root")),
                Some(other) if layer(other) > Some(own) => {
                    found.push(format!("{module} names {other}, which is in a later layer"));
                }
                Some(other) if !is_family(module, other) => {
                    imports.entry(module).or_default().insert(other);
                }
                Some(_) => {}
            }
        }
    }
    // Whoever imports nothing that is left is in no circle; take those away until none is left.
    while let Some(done) = imports.iter().find(|(_, of)| !of.iter().any(|one| imports.contains_key(one))) {
        let done = *done.0;
        imports.remove(done);
    }
    if !imports.is_empty() {
        found.push(format!("a circle: {}", imports.keys().copied().collect::<Vec<_>>().join(", ")));
    }
    found
}

/// The module that a path leads to: the longest beginning that is one.
fn owner<'f>(files: &'f BTreeMap<String, String>, path: &str) -> Option<&'f str> {
    let is_in = |module: &&String| path == *module || path.starts_with(&format!("{module}::"));
    files.keys().filter(is_in).max_by_key(|module| module.len()).map(String::as_str)
}

fn is_family(a: &str, b: &str) -> bool {
    a == b || a.starts_with(&format!("{b}::")) || b.starts_with(&format!("{a}::"))
}

/// All paths of a text that start with `crate::` or `super::`, from the crate's root.
fn paths(module: &str, text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (start, word) in text.match_indices("crate::").chain(text.match_indices("super::")) {
        if text[..start].ends_with(|c: char| c == '$' || c == ':' || c == '_' || c.is_alphanumeric()) {
            continue;
        }
        let mut rest = &text[start + word.len()..];
        let mut prefix = if word == "crate::" { "" } else { module.rsplit_once("::").map_or("", |(parent, _)| parent) };
        while let (true, Some(after)) = (word == "super::", rest.strip_prefix("super::")) {
            (rest, prefix) = (after, prefix.rsplit_once("::").map_or("", |(parent, _)| parent));
        }
        tree(&mut rest, prefix, &mut found);
    }
    found
}

/// Reads one path, which may end in a list of paths.
fn tree(rest: &mut &str, prefix: &str, found: &mut BTreeSet<String>) {
    let end = rest.find(|c: char| c != '_' && !c.is_alphanumeric()).unwrap_or(rest.len());
    let (name, after) = rest.split_at(end);
    *rest = after;
    let path = match name {
        "" | "self" => prefix.to_owned(),
        name if prefix.is_empty() => name.to_owned(),
        name => format!("{prefix}::{name}"),
    };
    if let Some(after) = rest.strip_prefix("::") {
        *rest = after;
        return tree(rest, &path, found);
    }
    let Some(mut list) = rest.strip_prefix('{').filter(|_| name.is_empty()) else {
        found.insert(path);
        return;
    };
    loop {
        list = list.trim_start_matches([' ', '\n', ',']);
        if list.is_empty() || list.starts_with('}') {
            *rest = list.strip_prefix('}').unwrap_or_default();
            return;
        }
        let before = list.len();
        tree(&mut list, &path, found);
        if list.len() == before {
            list = &list[list.chars().next().map_or(0, char::len_utf8)..];
        }
    }
}
