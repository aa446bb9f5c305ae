//! What to write in place of a value of another type.

use super::keys;
use super::parameter::STYLES;
use super::schema::TYPES;
use super::unknown::is_file;
use crate::diagnostic::{is_of_parts, suggest};
use crate::source::{Kind, Node, quoted};

/// The cure for a value that is not of the type that is expected, where it shows what was meant.
pub(super) fn instead(node: Node<'_>, expected: &str) -> Option<String> {
    match (expected, node.kind()) {
        ("a schema", Kind::Null) => Some("write a mapping, or `{}` for any value".to_owned()),
        ("a schema", _) => Some(schema(node)),
        (_, Kind::Null) => Some(format!("give it a value, {expected}, or remove it")),
        ("a boolean", _) => Some(flag(node)),
        ("a number", Kind::String(text @ ("true" | "false"))) if node.key().starts_with("exclusive") => {
            Some(format!("write `{text}` without quotes"))
        }
        ("a number" | "an integer" | "a whole number, 0 or more", Kind::String(text)) => Some(number(text, expected)),
        ("a number" | "a whole number, 0 or more", Kind::Sequence | Kind::Mapping | Kind::Bool(_)) => {
            let mut items = node.items().map(Node::scalar_text);
            match (items.next(), items.next()) {
                (Some(Some(only)), None) => Some(format!("write `{only}` alone: this is no list")),
                _ => Some("write it in digits, or leave it out".to_owned()),
            }
        }
        ("a list", Kind::String(text)) if node.key() == "parameters" && !text.contains("#/") => {
            Some(parameter(node, text))
        }
        ("a mapping", Kind::String(text))
            if !text.contains("#/") && node.parent().is_some_and(|list| list.key() == "parameters") =>
        {
            Some(parameter(node, text))
        }
        ("a number", Kind::Float(_)) => Some("write a number that JSON has, or leave it out".to_owned()),
        ("a whole number, 0 or more", Kind::Integer(_) | Kind::Float(_)) => {
            Some("write no sign and no fraction, or remove it".to_owned())
        }
        ("a list", Kind::Mapping) => Some(list(node)),
        ("a list", Kind::String(text)) if node.key() == "servers" => {
            Some(format!("write `[{{url: {}}}]`", quoted(text)))
        }
        ("a mapping", Kind::Sequence) => mapping_for_list(node),
        ("a mapping", Kind::String(text)) => mapping(node, text),
        ("a mapping", Kind::Integer(_) | Kind::Float(_) | Kind::Bool(_)) if node.key() == "examples" => {
            Some(format!("write `example: {}`, or give each example a name", node.scalar_text()?))
        }
        ("a mapping", Kind::Integer(_) | Kind::Float(_) | Kind::Bool(_))
            if node.parent().is_some_and(|group| group.key() == "examples") =>
        {
            Some(format!("write `{{value: {}}}`", node.scalar_text()?))
        }
        ("a string" | "one word", _) => string(node),
        _ => None,
    }
}

fn boolean(text: &str) -> Option<&'static str> {
    Some(match text.to_ascii_lowercase().as_str() {
        "yes" | "on" | "y" | "ture" | "tru" => "true",
        "no" | "off" | "n" | "flase" | "fals" => "false",
        "true" => "true",
        "false" => "false",
        _ => return None,
    })
}

/// Something in place of `true` or `false`.
fn flag(node: Node<'_>) -> String {
    let meant = match node.kind() {
        Kind::String(text) => boolean(text),
        Kind::Integer(1) => Some("true"),
        Kind::Integer(0) => Some("false"),
        _ => None,
    };
    match meant {
        Some(meant) => format!("write `{meant}`"),
        None if node.is_sequence() && node.key() == "required" => {
            "write `true`; which members are required is said by `required` of the schema".to_owned()
        }
        None => "write `true` or `false`".to_owned(),
    }
}

/// A text in place of a number.
fn number(text: &str, expected: &str) -> String {
    // Digits as wide as letters of Chinese.
    let narrow = |letter: char| match letter {
        '０'..='９' => char::from_digit(u32::from(letter) - u32::from('０'), 10).unwrap_or(letter),
        _ => letter,
    };
    let narrowed: String = text.chars().map(narrow).collect();
    let text = narrowed.as_str();
    let bare = text.trim_start_matches(['=', '+', ' ']).replace(['_', ' ', '\''], "");
    let is_negative = bare.starts_with('-');
    let digits = bare.trim_start_matches('-').trim_start_matches('0');
    let digits = if digits.is_empty() || digits.starts_with('.') { format!("0{digits}") } else { digits.to_owned() };
    let begin = digits.find(|letter: char| !letter.is_ascii_digit() && letter != '.').unwrap_or(digits.len());
    let (digits, rest) = digits.split_at(begin);
    let is_number = digits.starts_with(|first: char| first.is_ascii_digit()) && digits.parse::<f64>().is_ok();
    let is_unit =
        rest.is_empty() || (text.contains(' ') && rest.chars().all(|letter| letter.is_alphabetic() || letter == '%'));
    let sign = if is_negative { "-" } else { "" };
    let alike = text.replace(['O', 'o'], "0").replace(['l', 'I'], "1");
    if alike != text && text.starts_with(|first: char| first.is_ascii_digit()) && alike.parse::<f64>().is_ok() {
        return format!("write `{alike}`");
    }
    if let Some(number) = with_comma(text) {
        return format!("write `{number}`");
    }
    if !text.contains(|letter: char| letter.is_ascii_digit()) {
        return "write it in digits, or leave it out if there is none".to_owned();
    }
    match is_number && is_unit && text.chars().any(|letter| letter.is_ascii_digit()) {
        true => format!("write `{sign}{digits}`"),
        false if expected == "a number" => {
            "write it in digits, with a point before a fraction and nothing else".to_owned()
        }
        false => "write it in digits, and nothing else".to_owned(),
    }
}

/// `1.5` of `1,5`, and `1000` of `1,000`: a comma before a fraction, or between thousands.
pub(crate) fn with_comma(text: &str) -> Option<String> {
    let (whole, rest) = text.split_once(',')?;
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let bare = whole.strip_prefix('-').unwrap_or(whole);
    let groups: Vec<&str> = rest.split(',').collect();
    if !is_digits(bare) || !groups.iter().all(|part| is_digits(part)) {
        return None;
    }
    let thousands = groups.iter().all(|part| part.len() == 3) && bare.len() < 4 && bare != "0";
    match thousands {
        true => Some(format!("{whole}{}", groups.concat())),
        false => (groups.len() == 1).then(|| format!("{whole}.{rest}")),
    }
}

/// A name in place of a parameter.
fn parameter(node: Node<'_>, text: &str) -> String {
    let pointer = component(node, "parameters", text);
    let (begin, end) = if node.key() == "parameters" { ("[", "]") } else { ("", "") };
    let is_of_path = node.ancestors().any(|owner| owner.key().contains(&format!("{{{text}}}")));
    let place = if is_of_path { "path, required: true" } else { "query" };
    match pointer {
        Some(pointer) => format!("write `{begin}{{$ref: '{pointer}'}}{end}`"),
        None => format!("describe it, as in `{begin}{{name: {text}, in: {place}, schema: {{type: string}}}}{end}`"),
    }
}

/// A list in place of a mapping.
fn list(node: Node<'_>) -> String {
    let names: Vec<&str> = node.entries().map(|(name, _)| name).collect();
    let texts = node.entries().all(|(_, value)| value.as_str().is_some());
    if node.key() == "enum" && texts && !names.is_empty() {
        let own = format!("write `[{}]`", names.join(", "));
        return format!("{own}, and what each means under `x-enum-descriptions`");
    }
    if node.key() == "tags"
        && node.parent().is_some_and(|owner| owner.get("responses").is_some())
        && let Some(name) = node.get("name").and_then(Node::as_str)
    {
        return format!("write `[{name}]`");
    }
    if let Some(name) = names.first().and_then(|name| name.strip_prefix('-')).filter(|name| !name.is_empty()) {
        return format!("write `- {name}`, with a space behind the dash");
    }
    if node.key() == "examples" && node.entries().all(|(_, value)| value.scalar_text().is_some()) {
        return "write the values alone, each after `- `: the examples of a schema have no names".to_owned();
    }
    let is_named = |(_, value): (&str, Node<'_>)| value.is_mapping() && value.get("$ref").is_some();
    if !names.is_empty() && node.entries().all(is_named) {
        return "write `- ` before each `$ref`, and leave the names out".to_owned();
    }
    let flags = node.entries().all(|(_, value)| value.as_bool().is_some() || value.is_null());
    match names.is_empty() || !flags {
        true if names.is_empty() => "write `[]`".to_owned(),
        true => "write `- ` before the first key of each item".to_owned(),
        false => format!("write `[{}]`", names.join(", ")),
    }
}

/// Something else in place of a text.
fn string(node: Node<'_>) -> Option<String> {
    let several = || Some("write a text in its place".to_owned());
    if node.is_sequence() {
        let pointers: Option<Vec<&str>> = node.items().map(Node::as_str).collect();
        if let Some(pointers) = pointers.filter(|all| node.key() == "$ref" && all.len() > 1) {
            let all: Vec<String> = pointers.iter().map(|text| format!("{{$ref: {}}}", quoted(text))).collect();
            return Some(format!("a reference has one pointer: write `allOf: [{}]` if all are meant", all.join(", ")));
        }
        let texts = || node.items().map(Node::as_str).collect::<Option<Vec<&str>>>().filter(|texts| texts.len() > 1);
        if let Some(texts) = texts().filter(|_| node.key() == "contentType") {
            return Some(format!("write `{}`", texts.join(", ")));
        }
        if let Some(texts) = texts().filter(|_| node.key().is_empty()) {
            return Some(format!("write `{}` without brackets of their own", texts.join(", ")));
        }
        let mut items = node.items().map(Node::as_str);
        let (Some(Some(only)), None) = (items.next(), items.next()) else { return several() };
        if node.key() == "pattern" {
            return Some(format!("put the pattern in quotes: {}", quoted(&format!("[{only}]"))));
        }
        return Some(format!("write `{only}` alone: this is no list"));
    }
    let mut entries = node.entries();
    let (Some((key, value)), None) = (entries.next(), entries.next()) else { return several() };
    Some(match (key, value.as_str()) {
        // `$ref: {Pet}`.
        (_, None) if node.key() == "$ref" && value.is_null() && !key.contains("#/") => match of_schema(node, key) {
            Some(pointer) => format!("write `{}`", quoted(&pointer)),
            None => "write a pointer, as in `$ref: '#/components/schemas/Pet'`".to_owned(),
        },
        ("text" | "description" | "summary" | "value" | "default", Some(text)) => format!("write `{text}` alone"),
        ("$ref", Some(text)) => format!("write `{}` alone", quoted(text)),
        (_, Some(text)) if node.key() == "$ref" && text.contains('#') => format!("write `{}` alone", quoted(text)),
        (_, Some(text)) if node.key() == "$ref" => match of_schema(node, text) {
            Some(pointer) => format!("write `{}`", quoted(&pointer)),
            None => "write a pointer, as in `$ref: '#/components/schemas/Pet'`".to_owned(),
        },
        (_, None) if key.contains("#/") => format!("write `{}` without braces", quoted(key)),
        // `- name:` in a list of names.
        (_, None) if node.key().is_empty() && value.is_absent() && !node.is_flow() => {
            format!("write `- {key}` without the colon")
        }
        // A text with a colon behind it, below its key.
        (_, None) if value.is_absent() && !node.is_flow() => format!("write `{key}` without the colon"),
        // `pattern: {8}`.
        (_, None) if value.is_null() => format!("put it in quotes: `{}`", quoted(&format!("{{{key}}}"))),
        ("name", Some(text)) => format!("write `{text}` alone"),
        (_, None) if value.as_bool().is_some() => format!("write `{key}` alone"),
        // `[product: quantity]`.
        (_, Some(text)) if node.key().is_empty() && !key.contains(' ') && !text.contains(' ') => {
            format!("write each as an item of its own: `[{key}, {text}]`")
        }
        // A property among the names that are required.
        (_, None) if node.key().is_empty() && value.is_mapping() => {
            format!("write `{key}` alone, and what it is like under `properties`")
        }
        _ if node.key() == "x-rust-name" => "did you mean `x-rust-names`?".to_owned(),
        _ => return several(),
    })
}

/// A list in place of a mapping of members.
fn mapping_for_list(node: Node<'_>) -> Option<String> {
    if node.items().next().is_none() {
        return Some("write `{}`, or remove it".to_owned());
    }
    if let Some(help) = by_names(node) {
        return Some(help);
    }
    let texts: Option<Vec<&str>> = node.items().map(Node::as_str).collect();
    match (node.key(), texts) {
        ("content", Some(names)) => {
            let names: Vec<String> = names.iter().map(|name| format!("{name}: {{}}")).collect();
            return Some(format!("write each as a key, as in `{{{}}}`", names.join(", ")));
        }
        (_, Some(values)) if node.parent().is_some_and(|group| group.key() == "examples") => {
            return Some(format!("write `{{value: [{}]}}`", values.join(", ")));
        }
        _ if node.parent().is_some_and(|group| group.key() == "examples") => {
            return Some("put it under `value`".to_owned());
        }
        _ => {}
    }
    // `["$ref", "#/…"]`.
    let mut pair = node.items().map(Node::as_str);
    if let (Some(Some("$ref")), Some(Some(text)), None) = (pair.next(), pair.next(), pair.next()) {
        return Some(format!("write `{{$ref: {}}}`", quoted(text)));
    }
    // `[$ref: …]`.
    if node.is_flow() && node.items().all(Node::is_mapping) {
        return Some("write its keys without `[` and `]`".to_owned());
    }
    if node.key() == "scopes" {
        let names: Option<Vec<&str>> = node.items().map(Node::as_str).collect();
        let keyed = |item: Node<'_>| item.is_mapping() && item.entries().count() == 1;
        if node.items().all(keyed) {
            return Some("write its keys without `- ` before them".to_owned());
        }
        let described: Vec<String> = names?.iter().map(|name| format!("{name}: …")).collect();
        return Some(format!("write each with a description, as in `{{{}}}`", described.join(", ")));
    }
    node.items().all(Node::is_mapping).then(|| "write its keys without `- ` before them".to_owned())
}

/// A list whose items say what they are called, in place of a mapping by these names.
fn by_names(node: Node<'_>) -> Option<String> {
    if keys::NAMED.contains(&node.key()) && node.items().next().is_some() {
        let names: Option<Vec<(Node<'_>, &str)>> =
            node.items().map(|item| Some((item, item.get("name")?.as_str()?))).collect();
        let (first, name) = *names?.first()?;
        let value = first.get("value").and_then(Node::scalar_text).filter(|_| first.entries().count() == 2);
        return Some(format!("write each name as a key, as in `{name}: {}`", value.as_deref().unwrap_or("{…}")));
    }
    None
}

/// The pointer in a text that was meant to be a reference.
fn pointer(text: &str) -> String {
    let rest = text.trim_start_matches("$ref").trim_start_matches([' ', ':', '=']);
    quoted(rest.trim_matches(['\'', '"', '`', ' ']))
}

/// A text in place of a mapping.
fn mapping(node: Node<'_>, text: &str) -> Option<String> {
    let group = node.parent().map(Node::key);
    Some(match (group, node.key()) {
        _ if is_file(text) => format!("write `{{$ref: {text}}}`"),
        _ if text.contains("#/") && text.trim_start().starts_with("$ref") => format!("write `$ref: {}`", pointer(text)),
        _ if text.contains("#/") => format!("write `{{$ref: {}}}`", pointer(text)),
        (_, "externalDocs") => format!("write `{{url: {}}}`", quoted(text)),
        (_, "content") if text.contains('/') => {
            let names = text.split([' ', ',']).filter(|name| !name.is_empty());
            let names: Vec<String> = names.map(|name| format!("{name}: {{schema: {{}}}}")).collect();
            format!("write `{{{}}}`, with a schema in it", names.join(", "))
        }
        (Some("content"), _) if ["binary", "byte"].contains(&text) => {
            format!("write `{{schema: {{type: string, format: {text}}}}}`")
        }
        (Some("content"), "type") if text.contains('/') => {
            format!("write `{text}` as the key, and what is said of it below that")
        }
        (Some("content"), _) if TYPES.contains(&text) => format!("write `{{schema: {{type: {text}}}}}`"),
        (Some("content"), _) => format!("write `{{schema: {{$ref: '{}'}}}}`", of_schema(node, text)?),
        (_, "license") => format!("write `{{name: {text}}}`"),
        (_, "contact") => match (text.contains('@'), text.contains("://")) {
            (true, _) => format!("write `{{email: {text}}}`"),
            (_, true) => format!("write `{{url: {}}}`", quoted(text)),
            _ => format!("write `{{name: {text}}}`"),
        },
        (_, "flows") => format!("write `{{{text}: {{…}}}}`, with its addresses and scopes"),
        (_, "scopes") => "write each with a description, as in `{read: …, write: …}`".to_owned(),
        (_, "examples") => format!("write `example: {}`, or give each example a name", quoted(text)),
        (Some("responses"), _) => format!("write `{{description: {text}}}`"),
        (Some("examples"), _) => format!("write `{{value: {text}}}`"),
        (Some("variables"), _) => format!("write `{{default: {text}}}`"),
        (Some("servers"), _) => format!("write `{{url: {}}}`", quoted(text)),
        (Some("tags"), _) => format!("write `{{name: {text}}}`"),
        (Some("headers"), _) if TYPES.contains(&text) => format!("write `{{schema: {{type: {text}}}}}`"),
        (Some("encoding"), _) if STYLES.contains(&text) => format!("write `{{style: {text}}}`"),
        (Some("encoding"), _) if text.contains('/') => format!("write `{{contentType: {text}}}`"),
        _ => return None,
    })
}

/// A schema in place of something else.
fn schema(node: Node<'_>) -> String {
    let holder = node.parent().filter(|parent| parent.is_mapping());
    if let Some(holder) = holder.filter(|holder| holder.key() == "properties")
        && keys::SCHEMA.known.contains(&node.key())
        && !matches!(node.kind(), Kind::String(text) if TYPES.contains(&text))
    {
        let key = node.key();
        let before = holder.entries().map(|(_, entry)| entry).take_while(|entry| entry.location() != node.location());
        let above = before.last().filter(|above| above.is_mapping() && above.get(key).is_none());
        return match above {
            Some(above) => format!(
                "if it is the keyword `{key}`, indent it deeper where it belongs to `{}`, or put it beside `{}`",
                above.key(),
                holder.key()
            ),
            None => format!("if it is the keyword `{key}`, put it beside `{}`, not into it", holder.key()),
        };
    }
    if node.is_sequence() && node.items().next().is_some() && node.items().all(Node::is_mapping) {
        let is_pair = |item: Node<'_>| item.entries().nth(1).is_none();
        return match node.items().nth(1) {
            None if node.is_flow() => "write its keys without `[` and `]`".to_owned(),
            Some(_) if node.items().all(is_pair) => "write its keys in `{` and `}`, without `- `".to_owned(),
            _ => "write its keys without `- ` before them".to_owned(),
        };
    }
    let mut items = node.items().map(Node::as_str);
    if let (Some(Some(only)), None) = (items.next(), items.next())
        && TYPES.contains(&only)
    {
        return format!("write `{{type: {only}}}`");
    }
    let Some(text) = node.as_str() else { return "write a mapping, or `{}` for any value".to_owned() };
    if let Some(meant) = boolean(text) {
        return format!("write `{meant}` without quotes");
    }
    match inner(node, text) {
        Some(schema) => format!("write `{schema}`"),
        None if node.key() == "additionalProperties" && ["none", "never", "forbidden"].contains(&text) => {
            "write `false`".to_owned()
        }
        None => "write a mapping, or `{}` for any value".to_owned(),
    }
}

/// The schema that a text stands for: a type, a pointer or a name.
pub(super) fn inner(node: Node<'_>, text: &str) -> Option<String> {
    if text.contains("#/") {
        return Some(format!("{{$ref: {}}}", pointer(text)));
    }
    if is_file(text) {
        return Some(format!("{{$ref: {text}}}"));
    }
    match suggest(text, TYPES.iter().copied()) {
        Some("null") => Some("{type: \"null\"}".to_owned()),
        Some(name) => Some(format!("{{type: {name}}}")),
        None => of_schema(node, text).map(|pointer| format!("{{$ref: '{pointer}'}}")),
    }
}

/// A list of schemas in place of a list of texts, if each stands for one.
pub(super) fn schemas(list: Node<'_>) -> Option<String> {
    let all: Option<Vec<String>> =
        list.items().map(|item| inner(item, item.as_str().or(item.is_null().then_some("null"))?)).collect();
    let all = all.filter(|all| all.len() > 1)?;
    Some(match list.is_flow() {
        true => format!("write `[{}]`", all.join(", ")),
        false => format!("write each as a schema, as in `- {}`", all.first()?.trim_matches(['{', '}'])),
    })
}

/// The pointer to the schema that is called so.
pub(super) fn of_schema(node: Node<'_>, name: &str) -> Option<String> {
    component(node, "schemas", name)
}

/// The pointer to the component that is called so.
fn component(node: Node<'_>, section: &str, name: &str) -> Option<String> {
    let root = node.root();
    if is_of_parts(root) && section == "schemas" && root.get(name).is_some_and(|entry| entry.get("type").is_some()) {
        return Some(format!("#/{name}"));
    }
    node.root().get("components")?.get(section)?.get(name)?;
    Some(format!("#/components/{section}/{name}"))
}
