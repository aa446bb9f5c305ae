//! Typed errors that several operations have alike: where their parts are the same components they are one enum, which is
//! called after its parts, so that no operation's errors depend on those of another.

use std::collections::BTreeMap;

use crate::ir::{Api, ErrorReply, Payload, ResourceId, Scope, SharedError, StatusMatch, Type, fingerprint};
use crate::source::Location;

/// Longer names end in a hash.
const LONGEST_NAME: usize = 60;

/// Shares the errors of operations.
pub(crate) fn share(api: &mut Api) {
    let mut groups: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, operation) in api.operations.iter().enumerate() {
        if operation.error_enum.is_some()
            && let Some(name) = name_of(api, &operation.errors)
        {
            groups.entry(name).or_default().push(index);
        }
    }
    let mut names = Scope::of_types();
    for (name, users) in groups.into_iter().filter(|(_, users)| users.len() > 1) {
        let mut resources: Vec<ResourceId> = users.iter().map(|index| api.operations[*index].resource).collect();
        resources.sort_unstable();
        resources.dedup();
        let mut errors = api.operations[users[0]].errors.clone();
        // What the description says of an error belongs to its operation.
        errors.iter_mut().for_each(|error| error.docs = Default::default());
        let name = names.one(&name, Some(&name), Location::default()).0;
        for index in users {
            api.operations[index].shared_error = Some(api.errors.len());
        }
        api.errors.push(SharedError { name, errors, resources });
    }
}

/// The types with their statuses; `None` where a part is no component, or one of several media types.
fn name_of(api: &Api, errors: &[ErrorReply]) -> Option<String> {
    let mut parts: Vec<(&str, Vec<String>)> = Vec::new();
    for error in errors.iter().filter(|error| error.variant.is_some()) {
        let Payload::Json(Type::Named(id)) = &error.payload else { return None };
        if id.0 as usize >= api.components.len() || error.media_type.is_some() {
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
    Some(match name.char_indices().nth(LONGEST_NAME - 9) {
        Some((end, _)) if name.len() > LONGEST_NAME => format!("{}X{:08x}", &name[..end], fingerprint(&name)),
        _ => name,
    })
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

    /// The shared errors of a document whose operations have these responses.
    #[track_caller]
    fn check(operations: &[&str], expected: &[&str]) {
        let mut text = "openapi: 3.1.0\ninfo: {title: Errors, version: '1'}\npaths:\n".to_owned();
        for (index, responses) in operations.iter().enumerate() {
            text.push_str(&format!("  /{index}:\n    get: {{operationId: o{index}, responses: {{'204': {{description: D.}}, {responses}}}}}\n"));
        }
        text.push_str("components:\n  schemas:\n    One: {type: object, properties: {a: {type: string}}}\n    Two: {type: object, properties: {b: {type: string}}}\n");
        let generation =
            Generation::from_text("errors.yaml", &text, &Options::new(Package::standalone("errors", None)));
        let api = generation.api.expect("the document is valid");
        let names: Vec<&str> = api.errors.iter().map(|error| error.name.as_str()).collect();
        assert_eq!(names, expected, "{text}");
        let files = generation.artefacts.expect("it can be generated");
        assert_eq!(files.iter().any(|file| file.path == "src/errors.rs"), !expected.is_empty());
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
