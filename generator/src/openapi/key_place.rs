//! Where a key belongs that its object does not have, and what to write in place of it.

use super::keys::{self, Keys};
use super::other_word::{flow_meant, of_async, of_swagger, of_swagger_together};
use super::schema::TYPES;
use crate::source::Node;

/// Where a key belongs that stands in the wrong object.
pub(super) fn place_for(kind: &Keys, owner: Node<'_>, node: Node<'_>) -> Option<String> {
    let key = node.key();
    in_content(kind, key)
        .or_else(|| fixed(kind, key).map(str::to_owned))
        .or_else(|| beside(kind, owner, node))
        .or_else(|| in_kind(kind, owner, node))
        .or_else(|| of_another_format(kind, key))
        .or_else(|| by_indentation(owner, node))
}

/// A key of a schema or of a media type beside those.
fn in_content(kind: &Keys, key: &str) -> Option<String> {
    if is_of_value(kind, key) {
        return Some(format!("`{key}` says something about the value: put it under `schema`"));
    }
    if !holds_content(kind) {
        return None;
    }
    if keys::MEDIA_TYPE.known.contains(&key) {
        let path = format!("`content: {{application/json: {{{key}: …}}}}`");
        return Some(format!("put it under `content`, below a media type, as in {path}"));
    }
    let path = "`content: {application/json: {schema: …}}`";
    is_about_values(key).then(|| format!("`{key}` says something about a body: put it under `schema`, as in {path}"))
}

/// What is always the cure for a key.
fn fixed(kind: &Keys, key: &str) -> Option<&'static str> {
    let is = |other: &Keys| other.kind == kind.kind;
    let is_name = ["name", "in"].contains(&key);
    match key {
        _ if is_name && is(&keys::REQUEST_BODY) => {
            Some("remove it: a body is no parameter, and has neither a name nor a place")
        }
        _ if is_name && is(&keys::HEADER) => {
            Some("remove it: a header is named by its key; with `name` and `in` it is one of `parameters`")
        }
        _ if is_name && is(&keys::REFERENCE) => Some("remove it: a reference is replaced as a whole"),
        "optional" if is(&keys::PARAMETER) => Some("remove it: what is not `required` is optional"),
        "headers" if is(&keys::OPERATION) => Some("headers that are sent are `parameters` with `in: header`"),
        "schema" | "content" if is(&keys::OPERATION) => {
            Some("what is sent is described in `requestBody`, and what comes back in one of `responses`")
        }
        _ if key.starts_with("//") || key.starts_with("/*") => Some("a comment of YAML begins with `#`"),
        _ => None,
    }
}

/// A path, or a scope, that is indented unlike the others.
fn beside(kind: &Keys, owner: Node<'_>, node: Node<'_>) -> Option<String> {
    let is_path = node.key().starts_with('/');
    if kind.kind == keys::PATH_ITEM.kind && is_path && !owner.key().is_empty() {
        return Some(format!("if it is a path of its own, indent it like `{}`", owner.key()));
    }
    if kind.kind == keys::ROOT.kind && is_path && owner.get("paths").is_some() {
        return Some("if it is one of `paths`, indent it and what belongs to it deeper, like those".to_owned());
    }
    let has_scopes = owner.get("scopes").is_some_and(Node::is_mapping);
    let is_scope = kind.kind == keys::FLOW.kind && node.as_str().is_some() && has_scopes;
    is_scope.then(|| "if it is one of `scopes`, indent it like those".to_owned())
}

fn in_kind(kind: &Keys, owner: Node<'_>, node: Node<'_>) -> Option<String> {
    match kind.kind {
        of if of == keys::SCHEMA.kind => in_schema(owner, node),
        of if of == keys::SECURITY_SCHEME.kind => in_security_scheme(owner, node),
        _ => None,
    }
}

/// A key of what is described otherwise.
fn of_another_format(kind: &Keys, key: &str) -> Option<String> {
    if let Some(instead) = of_swagger(key) {
        return Some(format!("that is a key of Swagger 2.0: {instead}"));
    }
    let instead = of_async(key).filter(|_| [keys::ROOT.kind, keys::OPERATION.kind].contains(&kind.kind))?;
    Some(format!("that is a key of AsyncAPI: {instead}"))
}

/// A key of the object above, or of the one around.
fn by_indentation(owner: Node<'_>, node: Node<'_>) -> Option<String> {
    let key = node.key();
    if let Some(above) = above(owner, node).filter(|above| fits(*above, key)) {
        return Some(format!("if it belongs to `{}` above, indent it deeper", above.key()));
    }
    let parent = owner.parent().filter(|parent| parent.is_mapping() && fits(*parent, key))?;
    let beside = if owner.key().is_empty() { parent.key() } else { owner.key() };
    Some(format!("if it belongs beside `{beside}`, indent it less"))
}

/// Whether an object has `content`, below which the schemas are.
fn holds_content(kind: &Keys) -> bool {
    [&keys::RESPONSE, &keys::REQUEST_BODY].iter().any(|other| other.kind == kind.kind)
}

/// Whether a key is one of a response.
fn is_status(key: &str) -> bool {
    let is_code = key.len() == 3 && key.starts_with(|first| ('1'..='5').contains(&first));
    (is_code && key.get(1..).is_some_and(|rest| rest == "XX" || rest.bytes().all(|sign| sign.is_ascii_digit())))
        || key == "default"
}

/// Whether a key belongs under the `schema` of an object.
fn is_of_value(kind: &Keys, key: &str) -> bool {
    [&keys::PARAMETER, &keys::HEADER, &keys::MEDIA_TYPE].iter().any(|other| other.kind == kind.kind)
        && keys::SCHEMA.known.contains(&key)
        && !key.starts_with('$')
}

/// Whether a key is one of those by which a schema says what values are like.
pub(super) fn is_about_values(key: &str) -> bool {
    let others = ["description", "title", "example", "examples", "deprecated", "externalDocs"];
    keys::SCHEMA.known.contains(&key) && !key.starts_with(['$', 'x']) && !others.contains(&key)
}

/// What alike keys of one object have in common: one message tells of all of them.
pub(super) fn together(kind: &Keys, owner: Node<'_>, key: &str) -> Option<&'static str> {
    if kind.kind == keys::SECURITY_SCHEME.kind && (key == "flow" || keys::FLOW.known.contains(&key)) {
        let flow = owner.get("flow").and_then(Node::as_str).and_then(flow_meant)?;
        return Some(match flow {
            "authorizationCode" => {
                "write `flows: {authorizationCode: {authorizationUrl: …, tokenUrl: …, scopes: {…}}}`"
            }
            "implicit" => "write `flows: {implicit: {authorizationUrl: …, scopes: {…}}}`",
            "password" => "write `flows: {password: {tokenUrl: …, scopes: {…}}}`",
            _ => "write `flows: {clientCredentials: {tokenUrl: …, scopes: {…}}}`",
        });
    }
    if let Some(help) = of_swagger_together(key) {
        return Some(help);
    }
    if kind.kind == keys::REFERENCE.kind {
        return Some("remove them, or the `$ref`: a reference is replaced as a whole");
    }
    if is_of_value(kind, key) {
        return Some("they say something about the value: put them under `schema`");
    }
    let holds_statuses =
        [&keys::REQUEST_BODY, &keys::OPERATION, &keys::PATH_ITEM].iter().any(|one| one.kind == kind.kind);
    if holds_statuses && is_status(key) {
        return Some("they are statuses: write `responses:` above them, as deep as the other keys of the operation");
    }
    if kind.kind == keys::HEADER.kind && ["name", "in"].contains(&key) {
        return Some("remove them: a header is named by its key; with `name` and `in` it is one of `parameters`");
    }
    if kind.kind == keys::REQUEST_BODY.kind && ["name", "in"].contains(&key) {
        return Some("remove them: a body is no parameter, and has neither a name nor a place");
    }
    (holds_content(kind) && is_about_values(key)).then_some(
        "they say something about a body: put them under `schema`, as in `content: {application/json: {schema: …}}`",
    )
}

/// Where a key of a flow, a flow, or a type that is written as a key belongs in a security scheme.
fn in_security_scheme(owner: Node<'_>, node: Node<'_>) -> Option<String> {
    let key = node.key();
    if key == "schemes" {
        let only = node.items().next().and_then(Node::as_str).unwrap_or("bearer");
        return Some(format!("write `scheme: {only}`"));
    }
    if let Some(flow) = node.as_str().filter(|_| key == "flow").and_then(flow_meant) {
        return Some(format!("write `flows: {{{flow}: {{…}}}}`"));
    }
    if keys::FLOW.known.contains(&key) {
        let help = "put it under `flows`, below the name of a flow, as in `flows: {clientCredentials: {…}}`";
        return Some(help.to_owned());
    }
    if keys::FLOWS.known.contains(&key) {
        return Some(format!("put it under `flows`, as in `flows: {{{key}: {{…}}}}`"));
    }
    if let Some(scheme) = node.as_str().filter(|_| key == "http" && owner.get("type").is_none()) {
        return Some(format!("write `type: http` and `scheme: {scheme}`"));
    }
    let is_type = super::security::TYPES.contains(&key) && node.is_mapping() && owner.get("type").is_none();
    is_type.then(|| format!("write `type: {key}`, and what is below it beside that"))
}

/// What a key was meant to be that no schema has.
fn in_schema(owner: Node<'_>, node: Node<'_>) -> Option<String> {
    let key = node.key();
    let says = |word: &str| owner.get("type").and_then(Node::as_str) == Some(word);
    let bounded = |side: &str| match () {
        () if says("string") => format!("did you mean `{side}Length`?"),
        () if says("array") => format!("did you mean `{side}Items`?"),
        () if says("object") => format!("did you mean `{side}Properties`?"),
        () => format!("did you mean `{side}imum`?"),
    };
    match key {
        "min" | "max" => return Some(bounded(key)),
        "length" | "size" => return Some("write `minLength` and `maxLength`".to_owned()),
        "range" => return Some("write `minimum` and `maximum`".to_owned()),
        _ if node.is_null() && TYPES.contains(&key) => return Some(format!("write `type: {key}`")),
        "schema" => return Some("write what is below it in its place: this is a schema already".to_owned()),
        "optional" => return Some("remove it: what `required` of the object does not name is optional".to_owned()),
        _ => {}
    }
    if let Some(word) = node.as_str().filter(|word| TYPES.contains(word)) {
        let is_map = owner.key() == "additionalProperties" && owner.get("type").is_none();
        return Some(match is_map {
            true => format!("write `type: {word}`: one schema describes the values of all names"),
            false => format!("if `{key}` is a property, write `{key}: {{type: {word}}}` under `properties`"),
        });
    }
    let is_schema = node.is_mapping() && node.entries().any(|(key, _)| keys::SCHEMA.known.contains(&key));
    let is_component = is_schema_component(owner) && key.starts_with(char::is_uppercase);
    is_schema.then(|| match is_component {
        true => format!("if `{key}` is a schema of its own, indent it like `{}`", owner.key()),
        false => format!("if `{key}` is a property, put it under `properties`"),
    })
}

/// Whether a schema is an entry of `components`, and called as most schemas are.
pub(super) fn is_schema_component(node: Node<'_>) -> bool {
    let group = node.parent().filter(|group| group.key() == "schemas" && node.key().starts_with(char::is_uppercase));
    group.and_then(Node::parent).is_some_and(|holder| holder.key() == "components")
}

/// The entry before one.
fn above<'a>(owner: Node<'a>, node: Node<'a>) -> Option<Node<'a>> {
    let before = owner.entries().map(|(_, entry)| entry).take_while(|entry| entry.location() != node.location());
    before.last().filter(|entry| entry.is_mapping())
}

/// Whether an object has the keys of a kind that has this key too, and lacks it.
fn fits(object: Node<'_>, key: &str) -> bool {
    let of_kind = |kind: &&&Keys| {
        let mut own = object.entries().map(|(own, _)| own).filter(|own| !own.starts_with("x-")).peekable();
        own.peek().is_some() && kind.known.contains(&key) && own.all(|own| own == key || kind.known.contains(&own))
    };
    keys::ALL.iter().find(of_kind).is_some()
}
