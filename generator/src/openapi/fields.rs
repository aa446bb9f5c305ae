//! Values of simple types, with a report where they are of another.

use serde_json::Number;

use super::instead::{inner as schema_meant, instead};
use super::reader::Reader;
use super::reference::{LEFT_OUT, Loss};
use crate::diagnostic::{About, Mode, Near, codes, in_a_row, nearest};
use crate::source::{Kind, Node, quoted as quoted_text, without_space};

/// What other programs write before an item.
const DASHES: [char; 5] = ['—', '–', '−', '•', '*'];

/// Whether a value stands where a security requirement has the scopes.
fn is_scopes(node: Node<'_>) -> bool {
    let list = node.parent().and_then(Node::parent);
    list.is_some_and(|list| list.is_sequence() && list.key() == "security")
}

impl<'a> Reader<'a, '_> {
    /// A text. A number or boolean is taken as it is written, and a file that a `$ref` names as a whole.
    pub fn string(&mut self, node: Node<'a>) -> Option<String> {
        let node = self.through(node, LEFT_OUT)?;
        if let Some(text) = node.as_str() {
            return Some(text.to_owned());
        }
        if self.is_prose(node) {
            return None;
        }
        let text = node.scalar_text();
        let help = text.as_ref().map(|text| format!("put it in quotes: \"{text}\""));
        self.wrong_type(node, "a string", help);
        if let Some(text) = text.as_ref().filter(|_| !node.is_null()) {
            self.diagnostics.cure(node, quoted_text(text));
        }
        text
    }

    /// Whether a text on the lines below its key holds a colon, so that YAML takes it for a mapping; reported at the colon.
    fn is_prose(&mut self, node: Node<'a>) -> bool {
        let first = node.entries().find(|(name, _)| name.contains(' ') && !name.contains(['#', '/']));
        let Some((name, entry)) = first.filter(|_| !self.sources.is_json(node.location().file())) else { return false };
        if entry.is_null() && node.is_flow() && node.entries().nth(1).is_none() {
            let help = format!("write `{name}` without braces, or put all of it in quotes");
            self.wrong_type(node, "a string", Some(help));
            return true;
        }
        let message = format!("the text of `{}` holds a colon, which YAML takes for the end of a key", node.key());
        self.diagnostics
            .finding(codes::WRONG_TYPE, entry.location(), message)
            .at_key()
            .key_label(node.location(), "the text is of this key")
            .subject("texts that are mappings")
            .help(match entry.as_str().filter(|_| node.entries().nth(1).is_none()) {
                Some(rest) => format!("put the text in quotes: {}", quoted_text(&format!("{name}: {rest}"))),
                None => format!("write `{}: >-`, and the text on the lines below", node.key()),
            });
        true
    }

    pub fn boolean(&mut self, node: Node<'a>) -> Option<bool> {
        let node = self.through(node, LEFT_OUT)?;
        let value = node.as_bool();
        if value.is_none() {
            let quoted = node.as_str().filter(|text| matches!(*text, "true" | "false"));
            let help = quoted.map(|text| format!("write {text} without quotes"));
            self.wrong_type(node, "a boolean", help);
            if let Some(text) = quoted {
                self.diagnostics.cure(node, text);
            }
            return quoted.map(|text| text == "true");
        }
        value
    }

    /// `true`, if it is said.
    pub fn flag(&mut self, node: Node<'a>) -> bool {
        self.boolean(node).unwrap_or(false)
    }

    pub fn number(&mut self, node: Node<'a>) -> Option<Number> {
        let node = self.through(node, LEFT_OUT)?;
        let value = node.as_number();
        if value.is_none() {
            let quoted: Option<Number> = node.as_str().and_then(|text| text.parse().ok());
            self.wrong_type(node, "a number", quoted.as_ref().map(|number| format!("write {number} without quotes")));
            if let Some(number) = quoted {
                self.diagnostics.cure(node, number.to_string());
            }
            return node.as_str().and_then(|text| text.parse().ok());
        }
        value
    }

    /// A number of things.
    pub fn count(&mut self, node: Node<'a>) -> Option<u64> {
        let node = self.through(node, LEFT_OUT)?;
        let value = node.as_u64();
        if value.is_none() {
            let quoted: Option<u64> = node.as_str().and_then(|text| text.parse().ok());
            let help = quoted.map(|number| format!("write {number} without quotes"));
            self.wrong_type(node, "a whole number, 0 or more", help);
            if let Some(number) = quoted {
                self.diagnostics.cure(node, number.to_string());
            }
        }
        value
    }

    pub fn strings(&mut self, node: Node<'a>) -> Vec<String> {
        let Some(node) = self.sequence(node) else { return Vec::new() };
        node.items().filter_map(|item| self.string(item)).collect()
    }

    /// A mapping from text to text, in document order.
    pub fn string_map(&mut self, node: Node<'a>) -> Vec<(String, String)> {
        let Some(node) = self.mapping(node) else { return Vec::new() };
        node.entries().filter_map(|(key, value)| Some((key.to_owned(), self.string(value)?))).collect()
    }

    /// The mapping at a node, or the one that a `$ref` in its place leads to.
    pub fn mapping(&mut self, node: Node<'a>) -> Option<Node<'a>> {
        let node = self.through(node, LEFT_OUT)?;
        self.is_mapping(node).then_some(node)
    }

    /// The list at a node, or the one that a `$ref` in its place leads to.
    pub fn sequence(&mut self, node: Node<'a>) -> Option<Node<'a>> {
        let written = node;
        let node = self.through(node, LEFT_OUT)?;
        let fits = node.is_sequence();
        if !fits && written.location() != node.location() {
            self.wrong_type(written, "a list", Some("write `- ` before `$ref`".to_owned()));
        } else if !fits {
            if let Some(text) = node.as_str().filter(|text| text.contains("#/")) {
                let reference = format!("{{$ref: {}}}", quoted_text(text));
                return self.no_list(node, format!("write `[{reference}]`, or `- {reference}` on a line of its own"));
            }
            let text = node.as_str().map(|text| text.trim_matches(['[', ']']).trim());
            let text = text.map(|text| text.trim_matches(['(', ')', '<', '>']).trim_start_matches(DASHES).trim_start());
            // `-Books` for `- Books`.
            let is_word = |rest: &&str| rest.starts_with(|first: char| first.is_ascii_alphabetic() || first == '$');
            let text = text.map(|text| text.strip_prefix('-').filter(is_word).unwrap_or(text));
            // `-- Books`, too.
            let text = text.map(|text| text.trim_start_matches("--").trim_start());
            let of_schemas = ["allOf", "anyOf", "oneOf", "prefixItems"].contains(&node.key());
            if let Some(schema) = text.filter(|_| of_schemas).and_then(|text| schema_meant(node, text)) {
                return self.no_list(node, format!("write `[{schema}]`"));
            }
            let items = text.map(|text| match node.key() {
                "enum" | "required" => {
                    let is_word = |word: &&str| !word.trim_matches(DASHES).is_empty();
                    text.split([' ', '|', ';', ',']).filter(is_word).collect()
                }
                _ if is_scopes(node) => text.split([' ', ';', ',']).filter(|word| !word.is_empty()).collect(),
                _ => text.split(['|', ';', ',']).map(str::trim).filter(|word| !word.is_empty()).collect::<Vec<_>>(),
            });
            let help = items
                .map(|items| format!("write `[{}]`, or each item on a line of its own after `- `", items.join(", ")));
            self.wrong_type(node, "a list", help);
            if let Some(text) =
                text.filter(|text| text.chars().all(|letter| letter.is_alphanumeric() || "_-".contains(letter)))
            {
                self.diagnostics.cure(node, format!("[{text}]"));
            }
        }
        fits.then_some(node)
    }

    fn no_list(&mut self, node: Node<'a>, help: String) -> Option<Node<'a>> {
        self.wrong_type(node, "a list", Some(help));
        None
    }

    /// As [`Self::mapping`], where going on without it would send something else than the description means.
    pub fn require_mapping(&mut self, node: Node<'a>, loss: &str) -> Option<Node<'a>> {
        let node = self.through(node, Loss::Sent)?;
        self.require(node, node.is_mapping(), "a mapping", loss).then_some(node)
    }

    /// As [`Self::sequence`], where going on without it would send something else than the description means.
    pub fn require_sequence(&mut self, node: Node<'a>, loss: &str) -> Option<Node<'a>> {
        let written = node;
        let node = self.through(node, Loss::Sent)?;
        if !node.is_sequence() && written.location() != node.location() {
            let message = format!("{loss}: this must be a list, and is a reference");
            self.diagnostics.error(codes::WRONG_TYPE, written.location(), message).help("write `- ` before `$ref`");
            return None;
        }
        self.require(node, node.is_sequence(), "a list", loss).then_some(node)
    }

    /// Whether a node is a mapping; reported where it is not.
    pub fn is_mapping(&mut self, node: Node<'a>) -> bool {
        let fits = node.is_mapping();
        if !fits {
            self.wrong_type(node, "a mapping", None);
        }
        fits
    }

    /// Whether a value is of its type; an error where calls would lose something for it.
    pub fn require(&mut self, node: Node<'a>, fits: bool, expected: &str, loss: &str) -> bool {
        if !fits && !self.is_slip(node) {
            let message = format!("{loss}: this must be {expected}, and is {}", node.type_name());
            self.diagnostics.error(codes::WRONG_TYPE, node.location(), message).maybe_help(instead(node, expected));
        }
        fits
    }

    /// Whether a text is a key and its value without a space between; reported as that.
    fn is_slip(&mut self, node: Node<'a>) -> bool {
        // In JSON a text has quotes, and nothing in them is a key.
        if self.sources.is_json(node.location().file()) {
            return false;
        }
        let Some((key, value)) = node.as_str().and_then(without_space) else { return false };
        let message = format!("there is no space after the colon of `{key}:`");
        // With a space before it, the `#` would begin a comment.
        let meant =
            if value.starts_with('#') { format!("{key}: {}", quoted_text(value)) } else { format!("{key}: {value}") };
        self.diagnostics.error(codes::SLIP, node.location(), message).help(format!("write `{meant}`"));
        self.diagnostics.cure(node, meant);
        true
    }

    pub fn wrong_type(&mut self, node: Node<'a>, expected: &str, help: Option<String>) {
        if ["a mapping", "a schema"].contains(&expected)
            && self.diagnostics.mode() == Mode::Strict
            && self.is_slip(node)
        {
            return;
        }
        let name = match node.key() {
            "" => "an item".to_owned(),
            key => format!("`{key}`"),
        };
        let actual = match (node.kind(), node.scalar_text()) {
            (Kind::Integer(_) | Kind::Float(_), Some(text)) => text,
            _ => node.type_name().to_owned(),
        };
        let message = format!("{name} must be {expected}, this is {actual}");
        let mut report = self.diagnostics.finding(codes::WRONG_TYPE, node.location(), message);
        report.maybe_help(help.or_else(|| instead(node, expected)));
        report.subject(format!("{name} that should be {expected}"));
        if expected == "a list" && node.is_mapping() {
            report.about(About::MappingForList);
        }
    }

    pub fn missing(&mut self, owner: Node<'a>, key: &str, kind: &str) {
        self.diagnostics
            .finding(codes::MISSING_MEMBER, owner.location(), format!("{kind} needs the member `{key}`"))
            .at_key()
            .subject(format!("{kind} without `{key}`"))
            .help(addition(owner, key))
            .need(owner.location(), key);
    }

    /// As [`Self::invalid`], with a cure that is known.
    pub fn invalid_but(&mut self, node: Node<'a>, what: &str, help: String) {
        let text = node.scalar_text().unwrap_or_else(|| node.type_name().to_owned());
        self.diagnostics
            .finding(codes::INVALID_VALUE, node.location(), format!("`{text}` is no {what}"))
            .subject(format!("{what} `{text}`"))
            .help(help);
    }

    pub fn invalid(&mut self, node: Node<'a>, what: &str, allowed: &[&str]) {
        let text = node.scalar_text().unwrap_or_else(|| node.type_name().to_owned());
        let near = nearest(&text, allowed.iter().copied());
        let mut longer = allowed.iter().filter(|known| text.len() > 2 && known.starts_with(text.as_str()));
        let longer = longer.next().filter(|_| longer.next().is_none());
        let best = near.map(|near| near.name).or(longer.copied());
        let before = text.split_once(" //").map(|(before, _)| before.trim_end());
        let words: Vec<&str> = text.split_whitespace().map(|word| word.trim_matches(['"', '\''])).collect();
        let help = match best {
            _ if before.is_some_and(|before| allowed.contains(&before)) => {
                "a comment begins with a space and `#`, not with `//`".to_owned()
            }
            _ if text.split_once('#').is_some_and(|(before, _)| allowed.contains(&before.trim_end())) => {
                "a comment begins with a space and `#`".to_owned()
            }
            Some(best) => format!("did you mean `{best}`?"),
            None if words.len() > 1 && words.iter().all(|word| allowed.contains(word)) => {
                format!("a comma is missing: write `[{}]`", words.join(", "))
            }
            None => format!("it is one of {}", quoted(allowed)),
        };
        if matches!(node.kind(), Kind::Sequence | Kind::Mapping) {
            return self.wrong_type(node, "one word", Some(help));
        }
        self.invalid_but(node, what, help);
        if let Some(best) = near.and_then(Near::certain) {
            self.diagnostics.respell(node, best);
        }
    }
}

/// `` `a`, `b` or `c` ``.
pub(super) fn quoted(words: &[&str]) -> String {
    joined(words, "or")
}

/// `` `a`, `b` and `c` ``, or with another word.
pub(super) fn joined(words: &[&str], word: &str) -> String {
    let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    in_a_row(&words, word)
}

/// What to add where a member is missing, and what is known of its value.
fn addition(owner: Node<'_>, key: &str) -> String {
    let has = |key: &str| owner.get(key).is_some();
    // Another address, of which this object has no use.
    let other = ["authorizationUrl", "tokenUrl"].into_iter().find(|other| *other != key && has(other));
    match (key, other) {
        ("required", _) => "add `required: true`".to_owned(),
        ("in", _) => "add `in: header`, or say `query` or `cookie` there".to_owned(),
        ("type", _) if has("scheme") => "add `type: http`".to_owned(),
        ("type", _) if has("in") => "add `type: apiKey`".to_owned(),
        ("type", _) if has("flows") => "add `type: oauth2`".to_owned(),
        ("type", _) if has("openIdConnectUrl") => "add `type: openIdConnect`".to_owned(),
        ("scheme", _) if has("bearerFormat") => "add `scheme: bearer`".to_owned(),
        ("scheme", _) if has("name") => "`name` has no use here: did you mean `scheme`?".to_owned(),
        ("description", _) if has("summary") => "did you mean `description` in place of `summary`?".to_owned(),
        ("tokenUrl", Some(other)) if ["password", "clientCredentials"].contains(&owner.key()) => {
            format!("this flow has no use for `{other}`: did you mean `{key}`?")
        }
        ("authorizationUrl", Some(other)) if owner.key() == "implicit" => {
            format!("this flow has no use for `{other}`: did you mean `{key}`?")
        }
        _ => format!("add `{key}:`"),
    }
}
