//! The text of paths beside the URL of the server, and beside their own parameters: what stands there twice, and where a
//! slash is missing.

use std::collections::HashSet;

use super::paths::is_acknowledged;
use super::view::member;
use crate::diagnostic::{Diagnostics, Mode, codes};
use crate::openapi::{Document, Operation, Part};
use crate::source::Sources;

pub fn check(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    // In documents of others paths are as they are.
    if diagnostics.mode() == Mode::Lenient {
        return;
    }
    let mut seen = HashSet::new();
    let paths: Vec<&Operation> = document.operations.iter().filter(|one| seen.insert(one.path_at)).collect();
    for path in paths.iter().filter(|path| !is_acknowledged(path, sources)) {
        glued(path, diagnostics);
    }
    base(document, &paths, sources, diagnostics);
}

/// A parameter right behind a word, or a word right behind it: `/pets{id}`. A letter alone is a part of the text: `/v{n}`.
fn glued(path: &Operation, diagnostics: &mut Diagnostics) {
    let is_word = |text: &str| text.len() > 1 && text.chars().all(char::is_alphabetic);
    let segments = path.path.segments();
    let pairs = segments.iter().flat_map(|segment| segment.windows(2));
    let split = pairs.into_iter().find_map(|pair| match pair {
        // Operators in braces have their own message.
        [Part::Literal(_), Part::Name(name)] | [Part::Name(name), Part::Literal(_)]
            if !name.contains(char::is_alphanumeric)
                || !name.starts_with(|first: char| first.is_alphanumeric() || first == '_') =>
        {
            None
        }
        [Part::Literal(text), Part::Name(name)] if is_word(text) => Some((format!("{text}{{{name}}}"), text, name)),
        [Part::Name(name), Part::Literal(text)] if is_word(text) => Some((format!("{{{name}}}{text}"), text, name)),
        _ => None,
    });
    let Some((written, text, name)) = split else { return };
    let meant = match written.starts_with('{') {
        true => format!("{{{name}}}/{text}"),
        false => format!("{text}/{{{name}}}"),
    };
    diagnostics
        .finding(codes::PATH, path.path_at, format!("no slash stands between `{text}` and `{{{name}}}`"))
        .at_key()
        .subject("paths with a parameter right beside a word")
        .help(format!("did you mean `{meant}`? Where it is meant, say so with `x-ignore: <reason>` in the path"));
}

/// Paths that begin with what the URL of the server ends with: calls would go to `/v1/v1/…`.
fn base(document: &Document, paths: &[&Operation], sources: &Sources, diagnostics: &mut Diagnostics) {
    let Some(server) = document.servers.first() else { return };
    let value = |name: &str| {
        let variable = server.variables.iter().find(|variable| variable.name == name)?;
        Some(variable.default.as_str())
    };
    let url = server.url.filled(value);
    let host = url.split_once("://").map_or(url.as_str(), |(_, rest)| rest);
    let base: Vec<&str> = host.split('/').skip(1).filter(|segment| !segment.is_empty()).collect();
    // A resource may be called like the API: what is repeated has a version, or `api`.
    let is_version = |segment: &str| {
        let digits = segment.strip_prefix('v').unwrap_or_default();
        !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
    };
    let is_base = |part: &[&str]| part.iter().any(|segment| *segment == "api" || is_version(segment));
    let repeated = |path: &str| {
        let segments: Vec<&str> = path.split('/').skip(1).collect();
        let ends = (0..base.len()).filter_map(|at| base.get(at..)).filter(|end| is_base(end));
        ends.into_iter().find(|end| segments.len() > end.len() && segments.starts_with(end)).map(|end| end.join("/"))
    };
    let found: Vec<(&&Operation, String)> =
        paths.iter().filter_map(|path| Some((path, repeated(&path.path)?))).collect();
    let url_at = member(sources, server.at, &["url"]);
    if let Some((first, part)) = found.first().filter(|_| found.len() * 2 > paths.len()) {
        diagnostics
            .finding(codes::SERVER_URL, url_at, format!("the URL ends with `/{part}`, with which the paths begin, too"))
            .key_label(first.path_at, "the first of them")
            .subject("server URLs that end as paths begin")
            .help("remove it here, or from the paths: the paths are put behind the URL");
        return;
    }
    for (path, part) in found.into_iter().filter(|(path, _)| !is_acknowledged(path, sources)) {
        let rest = path.path.get(part.len() + 1..).unwrap_or_default();
        diagnostics
            .finding(
                codes::PATH,
                path.path_at,
                format!("`/{part}` is the end of the server's URL, and begins this path"),
            )
            .at_key()
            .label(url_at, "the path is put behind this")
            .subject("paths that begin with the end of the server's URL")
            .help(format!("write `{rest}`; where it is meant, say so with `x-ignore: <reason>` in the path"));
    }
}
