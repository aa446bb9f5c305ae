//! What several operations have alike because they refer to the same components: typed errors and headers of replies. Each
//! is one type, which is called after its parts, so that nothing of an operation depends on another one.

use std::collections::BTreeMap;

use crate::ir::{
    Api, Ident, Operation, Payload, ResourceId, Scope, SharedError, SharedHeaders, StatusMatch, Type, TypeId,
    fingerprint,
};
use crate::lower::place::LONGEST_NAME;
use crate::source::Location;

/// Shares the errors and headers of operations.
pub(crate) fn share(api: &mut Api) {
    for group in groups(api, |operation| errors(api, operation)) {
        let mut errors = api.operations[group.users[0]].errors.clone();
        // What the description says of an error belongs to its operation.
        errors.iter_mut().for_each(|error| error.docs = Default::default());
        for index in group.users {
            api.operations[index].shared_error = Some(api.errors.len());
        }
        api.errors.push(SharedError { name: group.name, errors, resources: group.resources });
    }
    for group in groups(api, |operation| headers(api, operation)) {
        let mut shared = None;
        for index in group.users {
            let Some(headers) = &mut api.operations[index].reply_headers else { continue };
            headers.shared = Some(api.headers.len());
            shared.get_or_insert_with(|| headers.all.clone());
        }
        let all = shared.unwrap_or_default();
        api.headers.push(SharedHeaders { name: group.name, all, resources: group.resources });
    }
}

/// Operations that have the same.
struct Group {
    name: Ident,
    /// Indices of operations.
    users: Vec<usize>,
    /// The resources that they belong to.
    resources: Vec<ResourceId>,
}

/// What is the same, and how it is called.
type Key = (String, Vec<HeaderKey>);

/// A header's name, the place of its definition, and what is said about it.
type HeaderKey = (String, Location, String);

/// The operations with the same key, where there are several.
fn groups(api: &Api, key: impl Fn(&Operation) -> Option<Key>) -> Vec<Group> {
    let mut groups: BTreeMap<Key, Vec<usize>> = BTreeMap::new();
    for (index, operation) in api.operations.iter().enumerate() {
        if let Some(key) = key(operation) {
            groups.entry(key).or_default().push(index);
        }
    }
    let mut names = Scope::of_types();
    let shared = groups.into_iter().filter(|(_, users)| users.len() > 1).map(|((name, _), users)| {
        let mut resources: Vec<ResourceId> = users.iter().map(|index| api.operations[*index].resource).collect();
        resources.sort_unstable();
        resources.dedup();
        Group { name: names.one(&name, Some(&name), Location::default()).0, users, resources }
    });
    shared.collect()
}

/// The headers, where none is of a type of an operation's own.
fn headers(api: &Api, operation: &Operation) -> Option<Key> {
    let all = &operation.reply_headers.as_ref()?.all;
    let mut is_common = true;
    for header in all {
        header.ty.for_each_named(&mut |id| is_common &= is_component(api, id));
    }
    let parts = all.iter().map(|header| (header.wire.clone(), header.definition, header.docs.text.clone()));
    let [first, others @ ..] = all.as_slice() else { return None };
    let names: Vec<&str> = all.iter().map(|header| header.wire.as_str()).collect();
    let name = match format!("{} headers", names.join(" ")) {
        long if long.len() > LONGEST_NAME => format!("{} and {} more headers", first.wire, others.len()),
        name => name,
    };
    is_common.then(|| (name, parts.collect()))
}

fn is_component(api: &Api, id: TypeId) -> bool {
    (id.0 as usize) < api.components.len()
}

/// The types with their statuses; `None` where a part is no component, or one of several media types.
fn errors(api: &Api, operation: &Operation) -> Option<Key> {
    operation.error_enum.as_ref()?;
    let mut parts: Vec<(&str, Vec<String>)> = Vec::new();
    for error in operation.errors.iter().filter(|error| error.variant.is_some()) {
        let Payload::Json(Type::Named(id)) = &error.payload else { return None };
        if !is_component(api, *id) || error.media_type.is_some() {
            return None;
        }
        let (name, status) = (api.definition(*id).name.as_str(), status(error.status));
        match parts.iter_mut().find(|(known, _)| *known == name) {
            Some((_, statuses)) => statuses.push(status),
            None => parts.push((name, vec![status])),
        }
    }
    let parts: Vec<String> =
        parts.into_iter().map(|(name, statuses)| format!("{name}{}", statuses.join("Or"))).collect();
    let name = parts.join("Or");
    let name = match name.char_indices().nth(LONGEST_NAME - 9) {
        Some((end, _)) if name.len() > LONGEST_NAME => format!("{}X{:08x}", &name[..end], fingerprint(&name)),
        _ => name,
    };
    Some((name, Vec::new()))
}

fn status(status: StatusMatch) -> String {
    match status {
        StatusMatch::Status(status) => status.to_string(),
        StatusMatch::Range(digit) => format!("{digit}xx"),
        StatusMatch::Any => "Others".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use crate::output::Package;
    use crate::{Generation, Options};

    /// What is shared in a document whose operations have these responses.
    #[track_caller]
    fn check(operations: &[&str], expected: &[&str]) {
        let mut text = "openapi: 3.1.0\ninfo: {title: Errors, version: '1'}\npaths:\n".to_owned();
        for (index, responses) in operations.iter().enumerate() {
            let success = if responses.contains("'204'") { "" } else { "'204': {description: D.}, " };
            text.push_str(&format!(
                "  /{index}:\n    get: {{operationId: o{index}, responses: {{{success}{responses}}}}}\n"
            ));
        }
        text.push_str(COMPONENTS);
        let generation =
            Generation::from_text("errors.yaml", &text, &Options::new(Package::standalone("errors", None)));
        let api = generation.api.expect("the document is valid");
        let (errors, headers) = (api.errors.iter().map(|one| &one.name), api.headers.iter().map(|one| &one.name));
        let names: Vec<&str> = errors.chain(headers).map(|name| name.as_str()).collect();
        assert_eq!(names, expected, "{text}");
        let files = generation.artefacts.expect("it can be generated");
        for (path, is_there) in [("src/errors.rs", !api.errors.is_empty()), ("src/headers.rs", !api.headers.is_empty())]
        {
            assert_eq!(files.iter().any(|file| file.path == path), is_there, "{path}");
        }
    }

    const COMPONENTS: &str = "components:
  schemas:
    One: {type: object, properties: {a: {type: string}}}
    Two: {type: object, properties: {b: {type: string}}}
    Kind: {type: string, enum: [x]}
  headers:
    A: {description: An a., schema: {type: integer}}
    B: {schema: {$ref: '#/components/schemas/Kind'}}
    Own: {schema: {type: string, enum: [y, z]}}
  responses:
    Done: {description: Done., headers: {Retry-After: {schema: {type: integer}}}}
";

    #[test]
    fn headers_of_the_same_definitions_are_one_type() {
        let with = |headers: &str| format!("'204': {{description: D., headers: {{{headers}}}}}");
        let to = |name: &str| format!("$ref: '#/components/headers/{name}'");
        let (a, b) = (format!("X-A: {{{}}}", to("A")), format!("x-b: {{{}}}", to("B")));
        let both = with(&format!("{a}, {b}"));
        check(&[&both, &both], &["XAXBHeaders"]);
        check(&[&both], &[]);
        check(&[&both, &with(&a)], &[]);
        check(&[&both, &with(&a), &both, &with(&a)], &["XAHeaders", "XAXBHeaders"]);
        // By another name or with other words it is another one.
        check(&[&with(&a), &with(&format!("Y-A: {{{}}}", to("A")))], &[]);
        check(&[&with(&a), &with(&format!("X-A: {{{}, description: Another.}}", to("A")))], &[]);
        let alike = with("X-A: {schema: {type: integer}}");
        check(&[&alike, &alike], &[]);
        // What is written in a component is a type for all who refer to it.
        let own = with(&format!("x: {{{}}}", to("Own")));
        check(&[&own, &own], &["XHeaders"]);
        let response = "'204': {$ref: '#/components/responses/Done'}";
        check(&[response, response], &["RetryAfterHeaders"]);
        let long = with(&format!("{a}, {}-B: {{{}}}", "Long".repeat(16), to("B")));
        check(&[&long, &long], &["XAAnd1MoreHeaders"]);
    }

    #[test]
    fn errors_of_the_same_components_are_one_enum() {
        let error = |status: &str, schema: &str| {
            format!("'{status}': {{description: {status}., content: {{application/json: {{schema: {schema}}}}}}}")
        };
        let (one, two) = ("{$ref: '#/components/schemas/One'}", "{$ref: '#/components/schemas/Two'}");
        let both = format!("{}, {}", error("404", one), error("4XX", two));
        check(&[&both, &both], &["One404OrTwo4xx"]);
        check(&[&both], &[]);
        let more = format!("{}, {}", error("400", one), both);
        check(&[&both, &more, &both, &more], &["One400Or404OrTwo4xx", "One404OrTwo4xx"]);
        let alike = format!("{}, {}", error("404", one), error("400", one));
        check(&[&alike, &alike], &[]);
        let inline =
            format!("{}, {}", error("404", one), error("400", "{type: object, properties: {c: {type: string}}}"));
        check(&[&inline, &inline], &[]);
        let others = format!("{}, {}", error("404", one), error("default", two));
        check(&[&others, &others], &["One404OrTwoOthers"]);
    }
}
