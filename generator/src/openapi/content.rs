//! Request bodies, media types, encodings and examples.

use std::sync::Arc;

use super::keys;
use super::model::{Encoding, MediaType, RequestBody};
use super::reader::{Aside, Reader};
use super::reference::{ANY_VALUE, LEFT_OUT, Loss};
use crate::diagnostic::{Mode, Position, codes, suggest};
use crate::source::{Location, Node, Underline, quoted};

/// References from example to example that are followed.
const MAX_HOPS: usize = 8;

impl<'a> Reader<'a, '_> {
    /// A request body, or the one that a reference leads to.
    pub fn body(&mut self, node: Node<'a>) -> Option<Arc<RequestBody>> {
        let (target, description) = self.follow(node, "requestBodies", Loss::Sent)?;
        let at = target.location();
        let body = match self.bodies.get(&at) {
            Some(known) => known.clone(),
            None => {
                let body = Some(Arc::new(self.own_body(target)));
                self.bodies.insert(at, body.clone());
                body
            }
        }?;
        match description {
            Some(text) => Some(Arc::new(RequestBody { description: Some(text), ..(*body).clone() })),
            None => Some(body),
        }
    }

    fn own_body(&mut self, node: Node<'a>) -> RequestBody {
        let mut body = RequestBody { at: node.location(), description: None, required: false, content: Vec::new() };
        for (key, value) in node.entries() {
            match key {
                "description" => body.description = self.string(value),
                "required" => body.required = self.flag(value),
                "content" => body.content = self.content(value),
                _ => self.unknown(&keys::REQUEST_BODY, node, value),
            }
        }
        if node.get("content").is_none() {
            self.missing(node, "content", "a request body");
        }
        body
    }

    /// Media types with their schemas.
    pub fn content(&mut self, node: Node<'a>) -> Vec<MediaType> {
        let members = self.members(node, Loss::Sent).into_iter();
        let entries: Vec<_> = members.filter(|(name, _)| !name.starts_with("x-")).collect();
        // `type: application/json` in place of the key.
        let named = entries
            .iter()
            .find(|(name, value)| *name == "type" && value.as_str().is_some_and(|text| text.contains('/')));
        if let Some((_, named)) = named {
            self.wrong_type(*named, "a mapping", None);
            return Vec::new();
        }
        let entries = entries.into_iter();
        // In documents of others such a key is told to be no media type.
        let is_strict = self.diagnostics.mode() == Mode::Strict;
        let is_odd = |name: &str| is_strict && keys::MEDIA_TYPE.known.contains(&name);
        let (odd, entries): (Vec<_>, Vec<_>) = entries.partition(|(name, _)| is_odd(name));
        if let [(first, value), ..] = odd[..] {
            self.without_media_type(first, value);
        }
        entries.into_iter().map(|(name, value)| self.media_type(name, value)).collect()
    }

    /// What is said of a body, right below `content`: the line with its media type is missing.
    fn without_media_type(&mut self, key: &str, node: Node<'a>) {
        self.diagnostics
            .error(codes::UNKNOWN_KEY, node.location(), format!("`{key}` is no media type"))
            .at_key()
            .subject("bodies without a media type")
            .help(format!("put it below a media type, as in `application/json: {{{key}: …}}`"));
    }

    /// A media type, or the one that a reference leads to; of one that is none, the name.
    pub fn media_type(&mut self, name: &str, node: Node<'a>) -> MediaType {
        let target = self.follow(node, "mediaTypes", ANY_VALUE).map(|(target, _)| target);
        let mut media_type = MediaType {
            at: target.unwrap_or(node).location(),
            name: name.to_owned(),
            schema: None,
            item_schema: None,
            examples: Vec::new(),
            encoding: Vec::new(),
        };
        let Some(node) = target else { return media_type };
        for (key, value) in node.entries() {
            match key {
                "schema" => media_type.schema = Some(self.schema_id(value)),
                "itemSchema" => media_type.item_schema = Some(self.schema_id(value)),
                "example" => {
                    self.examples_below(value);
                    media_type.examples.push(self.example_value(value));
                }
                "examples" => media_type.examples.extend(self.examples(value)),
                "encoding" => media_type.encoding = self.encodings(value),
                "prefixEncoding" | "itemEncoding" => self.report_unused(key, value),
                _ => self.unknown(&keys::MEDIA_TYPE, node, value),
            }
        }
        self.keep_examples(media_type.schema, &media_type.examples);
        media_type
    }

    fn encodings(&mut self, node: Node<'a>) -> Vec<(String, Encoding)> {
        let members = self.members(node, Loss::Sent);
        let is_own = |(key, value): &(&str, Node<'a>)| keys::ENCODING.known.contains(key) && !value.is_mapping();
        if let Some((key, first)) = members.first().copied().filter(|_| members.iter().all(is_own)) {
            let message = format!("calls would write a part otherwise: `{key}` stands where the name of a part has to");
            self.diagnostics
                .error(codes::WRONG_TYPE, first.location(), message)
                .at_key()
                .help("write the name of the part above it, and indent what is said of the part deeper");
            return Vec::new();
        }
        members.into_iter().map(|(name, value)| (name.to_owned(), self.encoding(value))).collect()
    }

    fn encoding(&mut self, node: Node<'a>) -> Encoding {
        let mut encoding = Encoding { content_type: None, style: None, explode: None };
        let Some(node) = self.require_mapping(node, "calls would write this part otherwise") else { return encoding };
        for (key, value) in node.entries() {
            match key {
                "contentType" => encoding.content_type = self.string(value),
                "style" => encoding.style = self.style(value),
                "explode" => encoding.explode = self.boolean(value),
                "allowReserved" => {
                    self.boolean(value);
                }
                "headers" => self.headers_aside(value),
                "encoding" | "prefixEncoding" | "itemEncoding" => self.report_unused(key, value),
                _ => self.unknown(&keys::ENCODING, node, value),
            }
        }
        encoding
    }

    pub fn headers_aside(&mut self, node: Node<'a>) {
        if let Some(node) = self.mapping(node) {
            for (_, header) in node.entries() {
                self.set_aside(Aside::Header(header));
            }
        }
    }

    /// Where the values of an `examples` mapping are.
    pub fn examples(&mut self, node: Node<'a>) -> Vec<Location> {
        if node.is_sequence() {
            let mut items = node.items().map(Node::scalar_text);
            let help = match (items.next(), items.next()) {
                (Some(Some(only)), None) => {
                    format!("write `example: {only}`, or give it a name, and put it under `value`")
                }
                _ => "give each example a name, and put it under `value`".to_owned(),
            };
            self.wrong_type(node, "a mapping", Some(help));
            return node.items().map(Node::location).collect();
        }
        if self.are_nameless(node) {
            return Vec::new();
        }
        let members = self.members(node, LEFT_OUT);
        let has_value = |one: Node<'a>| ["value", "externalValue", "$ref"].iter().any(|key| one.get(key).is_some());
        let mut found = Vec::new();
        let mut rest = members.into_iter().map(|(_, example)| example).peekable();
        while let Some(example) = rest.next() {
            let lacks = example.is_mapping() && !has_value(example);
            match rest.next_if(|next| lacks && next.key() == "value" && !has_value(*next)) {
                Some(value) => self.value_astray(example, value),
                None => found.extend(self.example(example)),
            }
        }
        found
    }

    /// Whether `examples` hold what belongs into one of them, or an example itself; reported then.
    fn are_nameless(&mut self, node: Node<'a>) -> bool {
        let Some((key, first)) = node.entries().next() else { return false };
        let holds = |names: &[&str]| node.entries().all(|(key, _)| names.contains(&key));
        let is_reference = Self::reference_of(node).is_some_and(|(_, text)| text.contains("/components/examples/"));
        let of_one = is_reference || node.get("value").is_some_and(|value| value.get("value").is_none());
        let key = if is_reference { "$ref" } else { key };
        let first = node.get(key).unwrap_or(first);
        let help = if of_one && (is_reference || holds(&["$ref", "summary", "description", "value", "externalValue"])) {
            format!("write a name for the example above `{key}`, and indent what belongs to it deeper")
        } else if node.is_mapping() && is_example(node) {
            match node.entries().nth(1) {
                Some(_) => "did you mean `example`? What `examples` holds has names, and each a `value`".to_owned(),
                None => return false,
            }
        } else {
            return false;
        };
        if let Some((_, text)) = Self::reference_of(node).filter(|_| is_reference)
            && let Ok(at) = self.sources.resolve(node.location(), text)
        {
            self.referenced.insert(at);
        }
        let message = "`examples` holds an example, and names of examples are expected there";
        let place = if help.starts_with("write a name") { first } else { node };
        self.diagnostics
            .finding(codes::WRONG_TYPE, place.location(), message)
            .at_key()
            .subject("examples without names")
            .help(help);
        true
    }

    /// The value of an example that is indented like its name.
    fn value_astray(&mut self, example: Node<'a>, value: Node<'a>) {
        let name = example.key();
        self.diagnostics
            .finding(
                codes::UNKNOWN_KEY,
                value.location(),
                format!("`value` stands beside the example `{name}`, which has none"),
            )
            .at_key()
            .key_label(example.location(), "the example")
            .help(format!("indent it and what belongs to it deeper, below `{name}:`"));
    }

    /// Whether an example in a list of them is its value itself, no key of which is meant otherwise; reported then.
    fn is_bare_value(&mut self, node: Node<'a>) -> bool {
        let known = || keys::EXAMPLE.known.iter().copied();
        let is_other = |(key, _): (&str, Node<'_>)| !key.starts_with(['x', '$']) && suggest(key, known()).is_none();
        let of_components = node.parent().and_then(Node::parent).is_some_and(|holder| holder.key() == "components");
        if of_components || node.entries().next().is_none() || !node.entries().all(is_other) {
            return false;
        }
        let message = format!("`{}` of `examples` has no `value`: it holds the value itself", node.key());
        self.diagnostics
            .finding(codes::MISSING_MEMBER, node.location(), message)
            .at_key()
            .subject("examples without a `value`")
            .help("put what is below it under `value`; or did you mean `example`, which has no names?");
        true
    }

    /// What is below `example` may have been meant for `examples`, which is told of it.
    fn examples_below(&mut self, node: Node<'a>) {
        let named = node.entries().filter_map(|(_, entry)| Self::reference_of(entry));
        let named = named.filter(|(_, text)| text.starts_with("#/components/examples/"));
        let found = named.filter_map(|(reference, text)| self.sources.resolve(reference.location(), text).ok());
        let found: Vec<Location> = found.collect();
        self.referenced.extend(found);
    }

    /// Where the value of an example is.
    pub fn example(&mut self, node: Node<'a>) -> Option<Location> {
        let (node, _) = self.follow(node, "examples", LEFT_OUT)?;
        if self.is_bare_value(node) {
            return None;
        }
        for member in self.known_members(&keys::EXAMPLE, node) {
            if !matches!(member.key(), "value" | "dataValue") {
                self.string(member);
            }
        }
        if let (Some(_), Some(outside)) = (node.get("value"), node.get("externalValue")) {
            self.diagnostics
                .finding(codes::WITHOUT_EFFECT, outside.location(), "`value` and `externalValue` exclude each other")
                .at_key()
                .subject("examples with two values")
                .help("remove one of the two");
        }
        if let Some((outside, text)) = node.get("externalValue").and_then(|outside| Some((outside, outside.as_str()?)))
            && text.starts_with("#/")
        {
            self.referenced.extend(self.sources.resolve(outside.location(), text));
            self.diagnostics
                .finding(codes::INVALID_VALUE, outside.location(), "this is a pointer, and no address")
                .subject("addresses that are pointers")
                .help("did you mean `$ref`?")
                .fix(Position::Node(outside.location(), Underline::Key), "$ref");
            return None;
        }
        let value = node.get("value").or_else(|| node.get("dataValue"));
        if let Some((reference, text)) = value.and_then(Self::reference_of)
            && text.starts_with("#/components/examples/")
            && self.diagnostics.mode() == Mode::Strict
        {
            let help = format!("write `$ref: {}` in place of `value`", quoted(text));
            let message = "the value of an example is no reference";
            self.diagnostics.finding(codes::EXAMPLE_MISMATCH, reference.location(), message).at_key().help(help);
            self.referenced.extend(self.sources.resolve(reference.location(), text));
            return None;
        }
        // That such a text does not fit is told of it.
        let pointer = value.and_then(Node::as_str).filter(|text| text.starts_with("#/components/examples/"));
        self.referenced.extend(pointer.and_then(|text| self.sources.resolve(node.location(), text).ok()));
        if value.is_none() && node.get("externalValue").is_none() && node.get("serializedValue").is_none() {
            self.missing(node, "value", "an example");
        }
        value.map(|value| self.example_value(value))
    }

    /// Where an example is: here, or in the file or the example that a `$ref` in its place names. Any other `$ref` is a
    /// part of the example.
    pub fn example_value(&mut self, node: Node<'a>) -> Location {
        let mut found = node;
        for _ in 0..MAX_HOPS {
            let Some((reference, text)) = Self::reference_of(found) else { break };
            let named = text.starts_with("#/components/examples/");
            if text.starts_with('#') && !named {
                break;
            }
            let Ok(at) = self.sources.resolve(reference.location(), text) else { break };
            self.referenced.insert(at);
            let target = self.sources.node(at);
            found = if named { target.get("value").unwrap_or(target) } else { target };
        }
        found.location()
    }
}

/// Whether what `examples` hold are members of one example: a value that no example is, and no member that is one.
fn is_example(node: Node<'_>) -> bool {
    let is_value = |entry: Node<'_>| !entry.is_mapping() && entry.as_str().is_none_or(|text| !text.contains("#/"));
    let is_one = |entry: Node<'_>| ["value", "$ref", "externalValue"].iter().any(|key| entry.get(key).is_some());
    node.entries().any(|(_, entry)| is_value(entry)) && node.entries().all(|(_, entry)| !is_one(entry))
}
