//! What a line of a configuration was meant to be that matches nothing.

use crate::diagnostic::suggest;
use crate::openapi::{Document, Operation};
use crate::source::Sources;

/// A pattern that matches an operation, and is nearly the one that does not.
pub(super) fn of_pattern(pattern: &str, operations: &[Operation]) -> Option<String> {
    let (kind, text) = match pattern.split_once(':') {
        Some((kind, text)) if !kind.contains([' ', '/']) => (kind, text),
        _ => ("", pattern),
    };
    match (suggest(&kind.to_lowercase(), ["tag", "path"]), text.split_once(' ')) {
        (Some("tag"), _) => of_tag(text.trim(), operations),
        (Some("path"), _) => of_path(text.trim(), operations),
        (_, Some((method, path))) if path.trim_start().starts_with('/') => {
            of_method(method, path.trim_start(), operations)
        }
        _ if text.starts_with('/') => of_path(text, operations),
        _ => of_id(text, operations).or_else(|| of_tag(text, operations)),
    }
}

fn of_tag(text: &str, operations: &[Operation]) -> Option<String> {
    let tags = operations.iter().flat_map(|operation| &operation.tags).map(String::as_str);
    suggest(text, tags).map(|near| format!("tag:{near}"))
}

/// An id, or all of its resource.
fn of_id(text: &str, operations: &[Operation]) -> Option<String> {
    let ids = || operations.iter().filter_map(|operation| operation.id.as_deref());
    if !text.contains('*') {
        return suggest(text, ids()).map(str::to_owned);
    }
    let resources: Vec<String> = ids().filter_map(|id| Some(format!("{}.*", id.rsplit_once('.')?.0))).collect();
    suggest(text, resources.iter().map(String::as_str)).map(str::to_owned)
}

/// A path, or the beginning of some.
fn of_path(text: &str, operations: &[Operation]) -> Option<String> {
    let mut known: Vec<&str> = Vec::new();
    for operation in operations {
        let path = operation.path.as_str();
        let ends = path.match_indices('/').map(|(at, _)| at).skip(1).chain([path.len()]);
        known.extend(ends.filter_map(|end| path.get(..end)));
    }
    known.sort_unstable();
    known.dedup();
    suggest(text.trim_end_matches('/'), known).map(|near| format!("path:{near}"))
}

/// The method of a path that has no such operation, or a path that is nearly this one.
fn of_method(method: &str, path: &str, operations: &[Operation]) -> Option<String> {
    let written =
        |operation: &Operation| format!("{} {}", operation.method.as_str().to_uppercase(), operation.path.as_str());
    let own: Vec<String> = operations.iter().filter(|one| one.path.as_str() == path).map(written).collect();
    if let Some(first) = own.first() {
        return suggest(&format!("{} {path}", method.to_uppercase()), own.iter().map(String::as_str))
            .map_or_else(|| Some(first.clone()), |near| Some(near.to_owned()));
    }
    let alike = operations.iter().filter(|one| one.method.as_str().eq_ignore_ascii_case(method));
    let near = suggest(path, alike.map(|one| one.path.as_str()))?;
    Some(format!("{} {near}", method.to_uppercase()))
}

/// The pointer to what a line of `[names]` names.
pub(super) fn of_name(key: &str, document: &Document, sources: &Sources) -> Option<String> {
    let schemas = document.components.iter().map(|one| (one.name.as_str(), document.schema(one.schema).at));
    let operations = document.operations.iter().filter_map(|one| Some((one.id.as_deref()?, one.at)));
    let tags = document.tags.iter().map(|tag| (tag.name.as_str(), tag.at));
    let known: Vec<_> = schemas.chain(operations).chain(tags).collect();
    let pointer = |at| format!("#{}", sources.pointer(at));
    let named = known.iter().find(|(name, _)| *name == key).map(|(_, at)| pointer(*at));
    named.or_else(|| {
        let pointers: Vec<String> = known.iter().map(|(_, at)| pointer(*at)).collect();
        let own = format!("#{}", key.split_once('#').map_or(key, |(_, pointer)| pointer));
        let near = suggest(&own, pointers.iter().map(String::as_str)).map(str::to_owned);
        near.or_else(|| {
            let name = suggest(key, known.iter().map(|(name, _)| *name))?;
            known.iter().find(|(known, _)| *known == name).map(|(_, at)| pointer(*at))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::{of_name, of_pattern};
    use crate::diagnostic::{Diagnostics, Mode};
    use crate::source::Sources;

    #[test]
    fn a_line_that_matches_nothing_says_what_was_meant() {
        let text = "openapi: 3.1.0\ninfo: {title: a, version: '1'}\npaths:\n  /zones/{id}/rules:\n    get: {operationId: rules.list, tags: [Zones], responses: {'204': {description: D.}}}\n";
        let mut diagnostics = Diagnostics::new(Mode::Lenient);
        let sources = Sources::from_text("a.yaml", text, &mut diagnostics);
        let document = crate::openapi::read(&sources, &mut diagnostics).expect("it is a description");
        for (pattern, meant) in [
            ("tag:Zone", "tag:Zones"),
            ("tags:Zones", "tag:Zones"),
            ("Zones", "tag:Zones"),
            ("path:/zone", "path:/zones"),
            ("/zones/{id}/rule", "path:/zones/{id}/rules"),
            ("rules.lst", "rules.list"),
            ("rule.*", "rules.*"),
            ("PUT /zones/{id}/rules", "GET /zones/{id}/rules"),
            ("GET /zones/{id}/rule", "GET /zones/{id}/rules"),
        ] {
            assert_eq!(of_pattern(pattern, &document.operations).as_deref(), Some(meant), "{pattern}");
        }
        assert_eq!(of_pattern("elsewhere", &document.operations), None);
        let pointer = "#/paths/~1zones~1{id}~1rules/get";
        assert_eq!(of_name("rules.list", &document, &sources).as_deref(), Some(pointer));
    }
}
