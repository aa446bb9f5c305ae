//! What is said about a key that its object does not have: what it was meant to be, or where it belongs.

use super::keys::{self, Keys};
use super::other_word::{flow_meant, of_async, of_swagger, of_swagger_together, other_word};
use super::schema::TYPES;
use super::unknown_extension;
use crate::diagnostic::{About, Diagnostics, Position, codes, nearest, suggest};
use crate::source::{Node, Underline, quoted, without_space};

/// Keys whose values are texts.
const OF_TEXTS: &[&str] = &["$ref", "format", "in", "name", "operationId", "pattern", "scheme", "summary", "url"];

/// What is done about several keys of a schema that nothing is known of.
const OF_STRANGERS: &str = "write the key that they belong to above them, or remove them: a schema has no such keys";

/// Reports a key that `owner` does not have, unless it belongs to somebody else.
pub(super) fn report(diagnostics: &mut Diagnostics, kind: &Keys, owner: Node<'_>, node: Node<'_>) {
    let key = node.key();
    if key.starts_with("x-") {
        return unknown_extension::report(diagnostics, kind, owner, node);
    }
    if is_ignored(owner) {
        return;
    }
    if key == "$ref" {
        let only = node.entries().map(|(_, value)| value).next().filter(|_| node.entries().nth(1).is_none());
        let inner = node.get("$ref").or_else(|| node.item(0).filter(|_| node.item(1).is_none())).or(only);
        let inner = inner.and_then(Node::as_str).filter(|text| text.contains(['#', '/', '.']));
        diagnostics
            .error(
                codes::WRONG_TYPE,
                node.location(),
                format!("`$ref` must be one pointer, this is {}", node.type_name()),
            )
            .help(match inner {
                Some(pointer) => format!("write `$ref: {}`", quoted(pointer)),
                None => "write it as text, in quotes, as in `$ref: '#/components/schemas/Pet'`".to_owned(),
            })
            .need(owner.location(), "$ref");
        return;
    }
    if let Some(pointer) = reference_meant(kind, node) {
        let is_base = ["extends", "inherits", "parent", "base"].contains(&key) && kind.kind == keys::SCHEMA.kind;
        let help = match node.is_null() {
            _ if is_base => format!("write `allOf: [{{$ref: {}}}]`", quoted(pointer)),
            true => format!("write `$ref: {}`", quoted(pointer)),
            false => "did you mean `$ref`?".to_owned(),
        };
        let message = format!("`{key}` is not a key of {}", kind.kind);
        diagnostics
            .finding(codes::UNKNOWN_KEY, node.location(), message)
            .at_key()
            .subject(format!("`{key}` in {}", kind.kind))
            .help(help)
            .need(owner.location(), "$ref");
        return;
    }
    if let Some((name, value)) = without_colon(kind, node) {
        diagnostics
            .finding(codes::SLIP, node.location(), format!("a colon is missing after `{name}`"))
            .at_key()
            .help(format!("write `{name}: {value}`"))
            .need(owner.location(), name);
        return;
    }
    if let Some(above) = text_above(owner, node) {
        let name = above.key();
        diagnostics
            .finding(codes::SLIP, node.location(), format!("this line does not belong to the text of `{name}` above"))
            .at_key()
            .key_label(above.location(), "the text begins here, and is empty")
            .help(format!("indent it deeper than `{name}`"));
        return;
    }
    if let Some((name, value)) = without_space(key).filter(|(name, _)| kind.known.contains(name)) {
        diagnostics
            .finding(codes::SLIP, node.location(), format!("there is no space after the colon of `{name}:`"))
            .at_key()
            .help(format!("write `{name}: {value}`"))
            .need(owner.location(), name)
            .fix_source(Position::Node(node.location(), Underline::Key), format!("{name}: {value}"));
        return;
    }
    let meant = meant(kind, owner, node);
    // That is told at the type.
    if meant == Some("enum") && owner.get("type").and_then(Node::as_str) == Some("enum") {
        return;
    }
    let help = meant.map(|best| format!("did you mean `{best}`?"));
    let help = help.or_else(|| place_for(kind, owner, node)).or_else(|| instead_of(kind, owner, key));
    let mut report =
        diagnostics.finding(codes::UNKNOWN_KEY, node.location(), format!("`{key}` is not a key of {}", kind.kind));
    report.at_key().subject(format!("`{key}` in {}", kind.kind));
    let is_stranger = help.is_none() && !node.is_mapping() && !node.is_absent();
    match help {
        Some(help) => report.help(help),
        None => report.help(without_place(kind)).about(About::Stranger),
    };
    let of_schema = Some(OF_STRANGERS).filter(|_| is_stranger && kind.kind == keys::SCHEMA.kind);
    if let Some(help) = together(kind, owner, key).filter(|_| meant.is_none()).or(of_schema) {
        report.together(kind.kind, help);
    }
    if let Some(reference) = owner.get("$ref").filter(|_| kind.kind == keys::REFERENCE.kind) {
        report.key_label(reference.location(), "the reference");
    }
    if kind.kind == keys::ROOT.kind && ["definitions", "schemas"].contains(&key) {
        match owner.get("components") {
            Some(components) => report.need(components.location(), "schemas"),
            None => report.need(owner.location(), "components"),
        };
    }
    let of_flows = key == "flow" || [&keys::FLOW, &keys::FLOWS].iter().any(|keys| keys.known.contains(&key));
    if kind.kind == keys::SECURITY_SCHEME.kind && of_flows {
        report.need(owner.location(), "flows");
    }
    if kind.kind == keys::SCHEMA.kind && meant.is_none() && is_schema_component(owner) && node.is_mapping() {
        report.need(owner.parent().unwrap_or(owner).location(), key);
    }
    if let Some(best) = meant {
        report.need(owner.location(), best);
        if is_near(key, best) && is_only(kind, owner, key) {
            report.fix(Position::Node(node.location(), Underline::Key), best);
        }
    }
}

/// A text without a line right above something that reads like prose.
fn text_above<'k>(owner: Node<'k>, node: Node<'_>) -> Option<Node<'k>> {
    let before = owner.entries().map(|(_, entry)| entry).take_while(|entry| entry.location() != node.location());
    let above = before.last().filter(|above| above.as_str() == Some(""))?;
    (node.key().contains(' ') && ["description", "summary"].contains(&above.key())).then_some(above)
}

/// Whether a key is one of a response.
fn is_status(key: &str) -> bool {
    let is_code = key.len() == 3 && key.starts_with(|first| ('1'..='5').contains(&first));
    (is_code && key.get(1..).is_some_and(|rest| rest == "XX" || rest.bytes().all(|sign| sign.is_ascii_digit())))
        || key == "default"
}

/// The pointer of a reference whose key is another, or whose key is the pointer.
fn reference_meant<'k>(kind: &Keys, node: Node<'k>) -> Option<&'k str> {
    let is_pointer = |text: &str| text.starts_with("#/") || text.contains(".yaml#/") || text.contains(".json#/");
    let is_include = ["include", "import", "file"].contains(&node.key().trim_start_matches(['$', '!']));
    if let Some(file) = node.as_str().filter(|text| is_include && is_file(text)) {
        return Some(file);
    }
    let own = [&keys::SCHEMA, &keys::PATH_ITEM].iter().any(|other| other.kind == kind.kind);
    let word = node.key().trim().trim_start_matches('$').to_ascii_lowercase();
    let is_of_schema = word != "schema" || node.key().starts_with('$');
    let others = ["reference", "refs", "href", "dynamicref", "recursiveref", "schema"];
    let is_meant = own || (is_of_schema && others.contains(&word.as_str()));
    match node.as_str() {
        Some(text) => Some(text).filter(|text| is_meant && word != "ref" && is_pointer(text)),
        None => Some(node.key()).filter(|key| node.is_null() && is_pointer(key)),
    }
}

/// Whether a text is the name of a file that a reference may lead to.
pub(super) fn is_file(text: &str) -> bool {
    let is_name = [".yaml", ".yml", ".json"].iter().any(|end| text.ends_with(end));
    is_name && !text.contains(char::is_whitespace) && !text.contains("://")
}

/// `name: loan` for `name loan`, a key without a value.
fn without_colon<'k>(kind: &Keys, node: Node<'k>) -> Option<(&'k str, &'k str)> {
    let (name, value) = node.key().split_once(' ')?;
    (node.is_null() && kind.known.contains(&name)).then_some((name, value))
}

/// The key that was meant: one that is not there, and is spelled nearly so.
fn meant(kind: &Keys, owner: Node<'_>, node: Node<'_>) -> Option<&'static str> {
    let key = node.key();
    if key.trim().trim_start_matches('$').eq_ignore_ascii_case("ref") && node.as_str().is_some() {
        return Some("$ref");
    }
    if kind.kind == keys::SECURITY_SCHEME.kind && key == "flow" && node.as_str().is_some() {
        return None;
    }
    // What holds keys or items is no text.
    let is_text = node.is_mapping() || node.is_sequence();
    let fits = |known: &&str| owner.get(known).is_none() && !(is_text && OF_TEXTS.contains(known));
    let absent = || kind.known.iter().copied().filter(fits);
    if kind.kind == keys::TAG.kind && key == "title" && owner.get("name").is_none() {
        return Some("name");
    }
    if let Some(other) = other_word(key).into_iter().flatten().find_map(|other| absent().find(|known| known == other)) {
        return Some(other);
    }
    // In a schema stands what it says, not another one; beside it what is said of the value.
    let of_schema = kind.kind == keys::MEDIA_TYPE.kind && is_about_values(key);
    if of_schema || (kind.kind == keys::SCHEMA.kind && key == "schema") {
        return None;
    }
    if kind.kind == keys::SCHEMA.kind && ["kind", "dataType", "datatype"].contains(&key) {
        let is_type = node.as_str().is_some_and(|text| TYPES.contains(&text));
        return absent().find(|known| *known == "type" && is_type);
    }
    if kind.kind == keys::SCHEMA.kind && key == "value" && !is_text {
        return absent().find(|known| *known == "const");
    }
    if kind.kind == keys::OPERATION.kind && key == "name" {
        let is_id = node.as_str().is_some_and(|text| !text.contains(' '));
        return absent().find(|known| *known == if is_id { "operationId" } else { "summary" });
    }
    // Of two letters one is half the word.
    let near = suggest(key, absent()).filter(|best| key.len() > 2 || best.eq_ignore_ascii_case(key));
    near.or_else(|| {
        let plural = key.strip_suffix('y').map(|stem| format!("{stem}ies"));
        let plural = absent().find(|known| Some(*known) == plural.as_deref());
        let lower = key.to_ascii_lowercase();
        let mut longer = absent().filter(|known| key.len() > 3 && known.to_ascii_lowercase().starts_with(&lower));
        plural.or_else(|| longer.next().filter(|_| longer.next().is_none()))
    })
}

/// Whether no other key that is not there is as near.
fn is_only(kind: &Keys, owner: Node<'_>, key: &str) -> bool {
    let absent = kind.known.iter().copied().filter(|known| owner.get(known).is_none());
    nearest(key, absent).is_none_or(|near| near.is_alone)
}

/// Whether a key can only be a slip of the other.
fn is_near(key: &str, best: &str) -> bool {
    key.eq_ignore_ascii_case(best) || strsim::damerau_levenshtein(key, best) <= 2.min(best.len() / 3)
}

/// Where a key belongs that stands in the wrong object.
fn place_for(kind: &Keys, owner: Node<'_>, node: Node<'_>) -> Option<String> {
    let key = node.key();
    if is_of_value(kind, key) {
        return Some(format!("`{key}` says something about the value: put it under `schema`"));
    }
    let holds_content = [&keys::RESPONSE, &keys::REQUEST_BODY].iter().any(|other| other.kind == kind.kind);
    if holds_content && keys::MEDIA_TYPE.known.contains(&key) {
        return Some(format!(
            "put it under `content`, below a media type, as in `content: {{application/json: {{{key}: …}}}}`"
        ));
    }
    if holds_content && is_about_values(key) {
        let path = "`content: {application/json: {schema: …}}`";
        return Some(format!("`{key}` says something about a body: put it under `schema`, as in {path}"));
    }
    if kind.kind == keys::REQUEST_BODY.kind && ["name", "in"].contains(&key) {
        return Some("remove it: a body is no parameter, and has neither a name nor a place".to_owned());
    }
    if kind.kind == keys::PATH_ITEM.kind && key.starts_with('/') && !owner.key().is_empty() {
        return Some(format!("if it is a path of its own, indent it like `{}`", owner.key()));
    }
    if kind.kind == keys::ROOT.kind && key.starts_with('/') && owner.get("paths").is_some() {
        return Some("if it is one of `paths`, indent it and what belongs to it deeper, like those".to_owned());
    }
    if kind.kind == keys::FLOW.kind && node.as_str().is_some() && owner.get("scopes").is_some_and(Node::is_mapping) {
        return Some("if it is one of `scopes`, indent it like those".to_owned());
    }
    if kind.kind == keys::PARAMETER.kind && key == "optional" {
        return Some("remove it: what is not `required` is optional".to_owned());
    }
    if kind.kind == keys::OPERATION.kind && key == "headers" {
        return Some("headers that are sent are `parameters` with `in: header`".to_owned());
    }
    if kind.kind == keys::OPERATION.kind && ["schema", "content"].contains(&key) {
        return Some(
            "what is sent is described in `requestBody`, and what comes back in one of `responses`".to_owned(),
        );
    }
    if key.starts_with("//") || key.starts_with("/*") {
        return Some("a comment of YAML begins with `#`".to_owned());
    }
    if kind.kind == keys::SCHEMA.kind {
        if let Some(help) = in_schema(owner, node) {
            return Some(help);
        }
    } else if [&keys::HEADER, &keys::REFERENCE].iter().any(|other| other.kind == kind.kind)
        && ["name", "in"].contains(&key)
    {
        return Some(match kind.kind == keys::HEADER.kind {
            true => {
                "remove it: a header is named by its key; with `name` and `in` it is one of `parameters`".to_owned()
            }
            false => "remove it: a reference is replaced as a whole".to_owned(),
        });
    }
    if kind.kind == keys::SECURITY_SCHEME.kind && key == "schemes" {
        let only = node.items().next().and_then(Node::as_str).unwrap_or("bearer");
        return Some(format!("write `scheme: {only}`"));
    }
    if kind.kind == keys::SECURITY_SCHEME.kind
        && let Some(help) = in_security_scheme(owner, node)
    {
        return Some(help);
    }
    if let Some(instead) = of_swagger(key) {
        return Some(format!("that is a key of Swagger 2.0: {instead}"));
    }
    if let Some(instead) = of_async(key).filter(|_| [keys::ROOT.kind, keys::OPERATION.kind].contains(&kind.kind)) {
        return Some(format!("that is a key of AsyncAPI: {instead}"));
    }
    if let Some(above) = above(owner, node).filter(|above| fits(*above, key)) {
        return Some(format!("if it belongs to `{}` above, indent it deeper", above.key()));
    }
    let parent = owner.parent().filter(|parent| parent.is_mapping() && fits(*parent, key))?;
    let beside = if owner.key().is_empty() { parent.key() } else { owner.key() };
    Some(format!("if it belongs beside `{beside}`, indent it less"))
}

/// Whether a key belongs under the `schema` of an object.
fn is_of_value(kind: &Keys, key: &str) -> bool {
    [&keys::PARAMETER, &keys::HEADER, &keys::MEDIA_TYPE].iter().any(|other| other.kind == kind.kind)
        && keys::SCHEMA.known.contains(&key)
        && !key.starts_with('$')
}

/// Whether a key is one of those by which a schema says what values are like.
fn is_about_values(key: &str) -> bool {
    let others = ["description", "title", "example", "examples", "deprecated", "externalDocs"];
    keys::SCHEMA.known.contains(&key) && !key.starts_with(['$', 'x']) && !others.contains(&key)
}

/// What alike keys of one object have in common: one message tells of all of them.
fn together(kind: &Keys, owner: Node<'_>, key: &str) -> Option<&'static str> {
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
    let holds_content = [&keys::RESPONSE, &keys::REQUEST_BODY].iter().any(|other| other.kind == kind.kind);
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
    (holds_content && is_about_values(key)).then_some(
        "they say something about a body: put them under `schema`, as in `content: {application/json: {schema: …}}`",
    )
}

/// Where a key of a flow, a flow, or a type that is written as a key belongs in a security scheme.
fn in_security_scheme(owner: Node<'_>, node: Node<'_>) -> Option<String> {
    let key = node.key();
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
fn is_schema_component(node: Node<'_>) -> bool {
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

/// What to do about a key that is there already under its own name, or is a media type.
fn instead_of(kind: &Keys, owner: Node<'_>, key: &str) -> Option<String> {
    let given = kind.known.iter().copied().filter(|known| owner.get(known).is_some());
    if let Some(given) = suggest(key, given).filter(|_| key.len() > 2) {
        return Some(format!("`{given}` is there already: remove this one"));
    }
    let is_media_type = key.contains('/') && kind.known.contains(&"content");
    is_media_type.then(|| format!("a media type stands below `content`: write `content: {{{key}: …}}`"))
}

fn without_place(kind: &Keys) -> String {
    if kind.kind == keys::PATH_ITEM.kind {
        let methods = "a path has methods such as `get`, `put` and `post`";
        return format!("{methods}: write one, or say why this is there with `x-ignore: <reason>`");
    }
    format!("{} has no such key: remove it, or say why it is there with `x-ignore: <reason>`", kind.kind)
}

/// Whether an object says why it is as it is, or has what is unknown.
pub(crate) fn is_ignored(owner: Node<'_>) -> bool {
    owner.get("x-ignore").and_then(Node::as_str).is_some_and(|reason| !reason.is_empty())
}
