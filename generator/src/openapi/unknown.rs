//! What is said about a key that its object does not have: what it was meant to be; where it belongs, `key_place` knows.

use super::key_place::{is_about_values, is_schema_component, place_for, together};
use super::keys::{self, Keys};
use super::other_word::other_word;
use super::schema::TYPES;
use super::unknown_extension;
use crate::diagnostic::{About, Diagnostics, Mode, Position, codes, nearest, suggest};
use crate::source::{Node, Underline, quoted, without_space};

/// Keys whose values are texts.
const OF_TEXTS: &[&str] = &["$ref", "format", "in", "name", "operationId", "pattern", "scheme", "summary", "url"];

/// What is done about several keys of a schema that nothing is known of.
const OF_STRANGERS: &str = "write the key that they belong to above them, or remove them: a schema has no such keys";

/// Reports a key that `owner` does not have, unless it belongs to somebody else.
pub(super) fn report(diagnostics: &mut Diagnostics, kind: &Keys, owner: Node<'_>, node: Node<'_>) {
    if node.key().starts_with("x-") {
        return unknown_extension::report(diagnostics, kind, owner, node);
    }
    let is_told = (is_ignored(owner) && !is_slip_of_known(diagnostics.mode(), kind, owner, node))
        || of_parameter_above(diagnostics, kind, owner, node)
        || status(diagnostics, kind, owner, node)
        || without_paths(diagnostics, kind, owner, node)
        || no_pointer(diagnostics, owner, node)
        || pointer_elsewhere(diagnostics, kind, owner, node)
        || slip(diagnostics, kind, owner, node);
    if !is_told {
        no_such_key(diagnostics, kind, owner, node);
    }
}

/// Whether a key is a slip of one that its object has: what acknowledges strangers says nothing of it.
fn is_slip_of_known(mode: Mode, kind: &Keys, owner: Node<'_>, node: Node<'_>) -> bool {
    mode == Mode::Strict && meant(kind, owner, node).is_some_and(|best| is_near(node.key(), best))
}

/// Whether a key of a parameter stands right behind the list of them, of which the last lacks it; reported then.
fn of_parameter_above(diagnostics: &mut Diagnostics, kind: &Keys, owner: Node<'_>, node: Node<'_>) -> bool {
    let key = node.key();
    if ![keys::OPERATION.kind, keys::PATH_ITEM.kind].contains(&kind.kind) || !keys::PARAMETER.known.contains(&key) {
        return false;
    }
    let before = owner.entries().map(|(_, entry)| entry).take_while(|entry| entry.location() != node.location()).last();
    let last = before.filter(|list| list.key() == "parameters").and_then(|list| list.items().last());
    let is_lacking = |last: &Node<'_>| last.is_mapping() && last.get(key).is_none() && last.get("$ref").is_none();
    let Some(last) = last.filter(is_lacking) else { return false };
    diagnostics
        .finding(
            codes::UNKNOWN_KEY,
            node.location(),
            format!("`{key}` is a key of a parameter, and not of {}", kind.kind),
        )
        .at_key()
        .label(last.location(), "the last parameter lacks it")
        .help("indent it and what belongs to it deeper, if it belongs to the parameter above")
        .about(About::Astray)
        .need(last.location(), key);
    true
}

/// Whether a key is the status of a response, which stands beside `responses` or lacks it; told of the first.
fn status(diagnostics: &mut Diagnostics, kind: &Keys, owner: Node<'_>, node: Node<'_>) -> bool {
    let is_status = |node: Node<'_>| {
        let key = node.key();
        let is_number = key.len() == 3 && key.starts_with(|first: char| ('1'..='5').contains(&first));
        let is_range = is_number && key.bytes().skip(1).all(|byte| byte.is_ascii_digit() || byte == b'X');
        node.is_mapping() && (is_range || (key == "default" && kind.kind != keys::SCHEMA.kind))
    };
    if !is_status(node) || diagnostics.mode() == Mode::Lenient {
        return false;
    }
    let before: Vec<Node<'_>> =
        owner.entries().map(|(_, entry)| entry).take_while(|entry| entry.location() != node.location()).collect();
    // Where they belong is told there.
    if before.iter().any(|entry| is_status(*entry) || (entry.key() == "responses" && entry.is_null())) {
        return true;
    }
    let help = match owner.get("responses") {
        Some(_) => "indent it and what belongs to it deeper, below `responses`",
        None if owner.entries().filter(|(_, entry)| is_status(*entry)).count() > 1 => "write `responses:` above them",
        None => "write `responses:` above it",
    };
    let holder = if kind.kind == keys::OPERATION.kind { owner } else { owner.parent().unwrap_or(owner) };
    diagnostics
        .finding(
            codes::UNKNOWN_KEY,
            node.location(),
            format!("`{}` is a response, and no key of {}", node.key(), kind.kind),
        )
        .at_key()
        .help(help)
        .need(holder.location(), "responses");
    true
}

/// Whether a key is a path, above which `paths` is missing; told of the first.
fn without_paths(diagnostics: &mut Diagnostics, kind: &Keys, owner: Node<'_>, node: Node<'_>) -> bool {
    let is_path = |node: Node<'_>| node.key().starts_with('/') && node.is_mapping();
    if !is_path(node) || owner.root().get("paths").is_some() || diagnostics.mode() == Mode::Lenient {
        return false;
    }
    let first = owner.entries().map(|(_, entry)| entry).find(|entry| is_path(*entry)).map(Node::location);
    if first == Some(node.location()) {
        let message = format!("`{}` is a path, and no key of {}", node.key(), kind.kind);
        diagnostics.finding(codes::UNKNOWN_KEY, node.location(), message).at_key().help("write `paths:` above it");
    }
    true
}

/// Reports a `$ref` that is no text.
fn no_pointer(diagnostics: &mut Diagnostics, owner: Node<'_>, node: Node<'_>) -> bool {
    if node.key() != "$ref" {
        return false;
    }
    let only = node.entries().map(|(_, value)| value).next().filter(|_| node.entries().nth(1).is_none());
    let inner = node.get("$ref").or_else(|| node.item(0).filter(|_| node.item(1).is_none())).or(only);
    // `{'#/…'}` has the pointer as a key.
    let key = only.filter(|value| value.is_null()).map(Node::key);
    let inner = inner.and_then(Node::as_str).or(key).filter(|text| text.contains(['#', '/', '.']));
    let message = format!("`$ref` must be one pointer, this is {}", node.type_name());
    diagnostics
        .error(codes::WRONG_TYPE, node.location(), message)
        .help(match inner {
            Some(pointer) => format!("write `$ref: {}`", quoted(pointer)),
            None => "write it as text, in quotes, as in `$ref: '#/components/schemas/Pet'`".to_owned(),
        })
        .need(owner.location(), "$ref");
    true
}

/// Reports a pointer under another key than `$ref`.
fn pointer_elsewhere(diagnostics: &mut Diagnostics, kind: &Keys, owner: Node<'_>, node: Node<'_>) -> bool {
    let Some(pointer) = reference_meant(kind, node) else { return false };
    let key = node.key();
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
    true
}

/// Reports a key that is a line of YAML with a slip.
fn slip(diagnostics: &mut Diagnostics, kind: &Keys, owner: Node<'_>, node: Node<'_>) -> bool {
    if let Some((name, value)) = without_colon(kind, node) {
        diagnostics
            .finding(codes::SLIP, node.location(), format!("a colon is missing after `{name}`"))
            .at_key()
            .help(format!("write `{name}: {value}`"))
            .need(owner.location(), name);
        return true;
    }
    if let Some(above) = text_above(owner, node) {
        let name = above.key();
        diagnostics
            .finding(codes::SLIP, node.location(), format!("this line does not belong to the text of `{name}` above"))
            .at_key()
            .key_label(above.location(), "the text begins here, and is empty")
            .help(format!("indent it deeper than `{name}`"));
        return true;
    }
    let Some((name, value)) = without_space(node.key()).filter(|(name, _)| kind.known.contains(name)) else {
        return false;
    };
    // In braces that is told where the text is read.
    if node.is_null() && owner.is_flow() {
        return true;
    }
    diagnostics
        .finding(codes::SLIP, node.location(), format!("there is no space after the colon of `{name}:`"))
        .at_key()
        .help(format!("write `{name}: {value}`"))
        .need(owner.location(), name)
        .fix_source(Position::Node(node.location(), Underline::Key), format!("{name}: {value}"));
    true
}

/// Reports a key that its object does not have.
fn no_such_key(diagnostics: &mut Diagnostics, kind: &Keys, owner: Node<'_>, node: Node<'_>) {
    let key = node.key();
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
    if let Some((holder, name)) = needed(kind, owner, node, meant) {
        report.need(holder.location(), name);
    }
    if let Some(best) = meant.filter(|best| is_near(key, best) && is_only(kind, owner, key)) {
        report.fix(Position::Node(node.location(), Underline::Key), best);
    }
}

/// What is not there for a key that is called or placed otherwise: what follows from that is not told.
fn needed<'k>(
    kind: &Keys,
    owner: Node<'k>,
    node: Node<'k>,
    meant: Option<&'static str>,
) -> Option<(Node<'k>, &'k str)> {
    let key = node.key();
    let of_flows = key == "flow" || [&keys::FLOW, &keys::FLOWS].iter().any(|keys| keys.known.contains(&key));
    match meant {
        Some(best) => Some((owner, best)),
        None if kind.kind == keys::ROOT.kind && ["definitions", "schemas"].contains(&key) => {
            Some(owner.get("components").map_or((owner, "components"), |components| (components, "schemas")))
        }
        None if kind.kind == keys::SECURITY_SCHEME.kind && of_flows => Some((owner, "flows")),
        None if kind.kind == keys::SCHEMA.kind && is_schema_component(owner) && node.is_mapping() => {
            Some((owner.parent().unwrap_or(owner), key))
        }
        None => None,
    }
}

/// A text without a line right above something that reads like prose.
fn text_above<'k>(owner: Node<'k>, node: Node<'_>) -> Option<Node<'k>> {
    let before = owner.entries().map(|(_, entry)| entry).take_while(|entry| entry.location() != node.location());
    let above = before.last().filter(|above| above.as_str() == Some(""))?;
    (node.key().contains(' ') && ["description", "summary"].contains(&above.key())).then_some(above)
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
