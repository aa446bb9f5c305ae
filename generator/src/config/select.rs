//! Applies a configuration to a document. Every line of it has to match something.

use std::collections::{BTreeMap, HashSet};

use super::Config;
use crate::diagnostic::{Diagnostics, codes, suggest};
use crate::openapi::{Document, Operation};
use crate::source::{Location, Sources};

/// Leaves out what is not wanted and gives names; reports lines that match nothing.
pub(crate) fn apply(config: &Config, document: &mut Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    let had_operations = !document.operations.is_empty();
    let mut chosen = keep(&config.only, &mut document.operations, true);
    chosen.extend(keep(&config.except, &mut document.operations, false));
    if had_operations && document.operations.is_empty() && chosen.is_empty() {
        chosen.push("`only` and `except` leave no operation; choose another part".to_owned());
    }
    let complaints = [
        chosen,
        rename(config, document, sources),
        unknown_formats(config, document),
        unknown_types(config, document),
        no_types("formats", &config.formats),
        no_types("types", &config.types),
        no_versions(config),
    ];
    for complaint in complaints.into_iter().flatten() {
        diagnostics.error_without_place(codes::CONFIG, complaint);
    }
}

/// Keeps the operations that match one of the patterns, or those that match none.
fn keep(patterns: &[String], operations: &mut Vec<Operation>, wanted: bool) -> Vec<String> {
    if patterns.is_empty() {
        return Vec::new();
    }
    let useless = patterns.iter().filter(|pattern| !operations.iter().any(|operation| matches(pattern, operation)));
    let list = if wanted { "only" } else { "except" };
    let complaints = useless.map(|pattern| {
        let near = asked(super::near::of_pattern(pattern, operations));
        format!("`{pattern}` of `{list}` matches no operation{near}")
    });
    let complaints = complaints.collect();
    operations.retain(|operation| patterns.iter().any(|pattern| matches(pattern, operation)) == wanted);
    complaints
}

/// The question behind a complaint.
fn asked(near: Option<String>) -> String {
    near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default()
}

/// A tag is known by its words, as resources are; a path stands for what lies below it as well; an operation is known by
/// its id, or by its method and path.
fn matches(pattern: &str, operation: &Operation) -> bool {
    if let Some(tag) = pattern.strip_prefix("tag:") {
        return operation.tags.iter().any(|own| wildcard(&words(tag), &words(own)));
    }
    if let Some(path) = pattern.strip_prefix("path:") {
        return is_at_or_below(path, operation.path.as_str());
    }
    if let Some((method, path)) = pattern.split_once(' ')
        && path.starts_with('/')
    {
        return method.eq_ignore_ascii_case(operation.method.as_str()) && wildcard(path, operation.path.as_str());
    }
    operation.id.as_deref().is_some_and(|id| wildcard(pattern, id))
}

/// A tag without case and without what parts its words.
fn words(tag: &str) -> String {
    tag.chars().filter(|letter| !letter.is_whitespace() && !"-_.".contains(*letter)).collect::<String>().to_lowercase()
}

fn is_at_or_below(pattern: &str, path: &str) -> bool {
    let whole = pattern.trim_end_matches('/');
    wildcard(pattern, path) || wildcard(whole, path) || wildcard(&format!("{whole}/*"), path)
}

/// Whether a text fits a pattern in which `*` stands for any text.
fn wildcard(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let Some(first) = parts.next() else { return text.is_empty() };
    let Some(mut rest) = text.strip_prefix(first) else { return false };
    let mut parts = parts.peekable();
    if parts.peek().is_none() {
        return rest.is_empty();
    }
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return rest.ends_with(part);
        }
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    true
}

/// Gives the names of `[names]` to what their pointers lead to.
fn rename(config: &Config, document: &mut Document, sources: &Sources) -> Vec<String> {
    if config.names.is_empty() {
        return Vec::new();
    }
    let mut used: HashSet<&str> = HashSet::new();
    let mut named = |at: Location, slot: &mut Option<String>| {
        let pointer = sources.pointer(at);
        let file = sources.path(at);
        for (key, name) in &config.names {
            let fits = match key.split_once('#') {
                Some(("", wanted)) => wanted == pointer,
                Some((of, wanted)) => wanted == pointer && file.ends_with(of),
                None => false,
            };
            if fits {
                used.insert(key);
                *slot = Some(name.clone());
            }
        }
    };
    for schema in &mut document.schemas {
        named(schema.at, &mut schema.rust_name);
    }
    for operation in &mut document.operations {
        named(operation.at, &mut operation.rust_name);
        for parameter in &mut operation.parameters {
            let mut name = parameter.rust_name.clone();
            named(parameter.at, &mut name);
            if name != parameter.rust_name {
                std::sync::Arc::make_mut(parameter).rust_name = name;
            }
        }
    }
    for tag in &mut document.tags {
        named(tag.at, &mut tag.rust_name);
    }
    let unused = config.names.keys().filter(|key| !used.contains(key.as_str()));
    let complaints = unused.map(|key| {
        let near = asked(super::near::of_name(key, document, sources));
        format!("`{key}` of `[names]` leads to no schema, operation, parameter or tag{near}")
    });
    complaints.collect()
}

fn unknown_formats(config: &Config, document: &Document) -> Vec<String> {
    let used = |format: &String| document.schemas.iter().any(|schema| schema.format.as_ref() == Some(format));
    let unknown = config.formats.keys().filter(|format| !used(format));
    let known = || document.schemas.iter().filter_map(|schema| schema.format.as_deref());
    let complaints = unknown.map(|format| {
        let near = asked(suggest(format, known()).map(str::to_owned));
        format!("no schema has the format `{format}` of `[formats]`{near}")
    });
    complaints.collect()
}

fn unknown_types(config: &Config, document: &Document) -> Vec<String> {
    let names: Vec<&str> = document.components.iter().map(|component| component.name.as_str()).collect();
    let unknown = config.types.keys().filter(|name| !names.contains(&name.as_str()));
    unknown
        .map(|name| {
            // A name, and no pointer.
            let bare = name.rsplit('/').next().unwrap_or(name);
            let own = names.iter().find(|known| **known == bare).copied();
            let near = asked(own.or_else(|| suggest(bare, names.iter().copied())).map(str::to_owned));
            format!("there is no schema `{name}`, which `[types]` names{near}")
        })
        .collect()
}

/// Values that are no Rust types.
fn no_types(section: &str, types: &BTreeMap<String, String>) -> Vec<String> {
    let odd = types.iter().filter(|(_, written)| syn::parse_str::<syn::Type>(written).is_err());
    odd.map(|(name, written)| {
        let meant = written.split_whitespace().collect::<Vec<_>>().join("::");
        let near = asked(Some(meant).filter(|meant| meant != written && syn::parse_str::<syn::Type>(meant).is_ok()));
        format!("`{written}`, for `{name}` of `[{section}]`, is no Rust type{near}")
    })
    .collect()
}

/// Values that are no versions of a crate.
fn no_versions(config: &Config) -> Vec<String> {
    let odd = config.dependencies.iter().filter(|(_, version)| !is_version(version));
    let complaint = |(name, version): (&String, &String)| {
        format!("`{version}`, for `{name}` of `[dependencies]`, is no version; write one as in `1.2`")
    };
    odd.map(complaint).collect()
}

/// Whether a text asks for versions as `Cargo.toml` does: `1.2`, `^1`, `>=1, <3`.
fn is_version(text: &str) -> bool {
    let is_number = |part: &str| part == "*" || (!part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()));
    text.split(',').all(|one| {
        let one = one.trim().trim_start_matches(['^', '~', '=', '<', '>']).trim_start();
        let plain = one.split(['-', '+']).next().unwrap_or_default();
        plain.split('.').all(is_number) && plain.split('.').count() <= 3
    })
}

#[cfg(test)]
mod tests {
    use super::{is_at_or_below, is_version, matches, wildcard, words};
    use crate::diagnostic::{Diagnostics, Mode};
    use crate::source::Sources;

    #[test]
    fn versions_are_told_from_other_texts() {
        for text in ["1", "1.2", "0.4.38", "^1.2", "~1", "=1.0.0-rc.1", ">=1, <3", "*", "1.*", "> 1"] {
            assert!(is_version(text), "{text}");
        }
        for text in ["", "0.4.x.y", "latest", "v1", "1.2.3.4", "1,", "https://example.com"] {
            assert!(!is_version(text), "{text}");
        }
    }

    #[test]
    fn patterns_choose_operations() {
        let text = "openapi: 3.1.0\ninfo: {title: a, version: '1'}\npaths:\n  /zones/{id}/rules:\n    get: {operationId: rules.list, tags: [Zone Rules, old], responses: {'204': {description: D.}}}\n";
        let mut diagnostics = Diagnostics::new(Mode::Lenient);
        let sources = Sources::from_text("a.yaml", text, &mut diagnostics);
        let document = crate::openapi::read(&sources, &mut diagnostics).expect("it is a description");
        let cases = [
            ("tag:Zone Rules", true),
            ("tag:zone-rules", true),
            ("tag:zone*", true),
            ("tag:old", true),
            ("tag:zone", false),
            ("path:/zones", true),
            ("path:/zones/", true),
            ("path:/zones/{id}", true),
            ("path:/zones/{id}/rules", true),
            ("path:/zones/*/rules", true),
            ("path:/zone", false),
            ("path:/zones/{id}/rule", false),
            ("path:/", true),
            ("rules.list", true),
            ("rules.*", true),
            ("rules", false),
            ("GET /zones/{id}/rules", true),
            ("get /zones/*", true),
            ("POST /zones/{id}/rules", false),
            ("GET /zones", false),
        ];
        for (pattern, expected) in cases {
            assert_eq!(matches(pattern, &document.operations[0]), expected, "{pattern}");
        }
    }

    #[test]
    fn a_path_stands_for_what_lies_below_it() {
        assert!(is_at_or_below("/a", "/a") && is_at_or_below("/a", "/a/b") && !is_at_or_below("/a", "/ab"));
        assert_eq!(words("Zone-level  Access.rules"), "zonelevelaccessrules");
    }

    #[test]
    fn a_star_stands_for_any_text() {
        let cases = [
            ("/a/*", "/a/b/c", true),
            ("/a/*", "/b/a/", false),
            ("*", "", true),
            ("a*c", "abc", true),
            ("a*c", "ab", false),
            ("*/x/*", "/a/x/b", true),
            ("a", "a", true),
            ("a", "ab", false),
            ("a*b*c", "a-b-b-c", true),
        ];
        for (pattern, text, expected) in cases {
            assert_eq!(wildcard(pattern, text), expected, "{pattern} {text}");
        }
    }
}
