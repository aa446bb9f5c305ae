//! Follows `$ref`, wherever one stands: to the object itself, through chains, with a report where it leads nowhere.

use rustc_hash::FxHashSet;

use super::fields::joined;
use super::keys;
use super::model::Version;
use super::place_kind::{Place, place_of, with_article};
use super::reader::Reader;
use crate::diagnostic::{Code, Mode, Position, codes};
use crate::source::{Node, Underline};

/// A chain of references longer than this is taken for a circle.
const MAX_CHAIN: usize = 64;

/// What is lost where a reference leads nowhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Loss {
    /// What calls send, or where they go: an error in every description.
    Sent,
    /// Something else, and what comes of the place: a finding.
    Rest(&'static str),
}

/// A schema that is not there allows anything.
pub(super) const ANY_VALUE: Loss = Loss::Rest("taken for any value");
/// Of what is not there nothing is made.
pub(super) const LEFT_OUT: Loss = Loss::Rest("left out");

/// The members of a mapping, in document order.
pub(super) type Members<'a> = Vec<(&'a str, Node<'a>)>;

impl<'a> Reader<'a, '_> {
    /// The text of a node's `$ref`. A property may be called `$ref`, so anything but text is none.
    pub fn reference_of(node: Node<'a>) -> Option<(Node<'a>, &'a str)> {
        let reference = node.get("$ref")?;
        Some((reference, reference.as_str()?))
    }

    /// The object at a node or, if a reference is there, the one that it leads to, and the description that
    /// the reference gives it. `None` was reported.
    pub fn follow(&mut self, node: Node<'a>, group: &str, loss: Loss) -> Option<(Node<'a>, Option<String>)> {
        let (target, description) = self.end_of_chain(node, Some(group), loss)?;
        self.is_mapping(target).then_some((target, description))
    }

    /// The node itself or, where a `$ref` stands in its place, what that leads to. OpenAPI has references in a few
    /// places; descriptions in several files have them anywhere, and other tools follow them.
    pub fn through(&mut self, node: Node<'a>, loss: Loss) -> Option<Node<'a>> {
        match Self::reference_of(node) {
            None => Some(node),
            Some(_) => self.end_of_chain(node, None, loss).map(|(target, _)| target),
        }
    }

    fn end_of_chain(&mut self, node: Node<'a>, wanted: Option<&str>, loss: Loss) -> Option<(Node<'a>, Option<String>)> {
        let mut target = node;
        let mut description = None;
        for _ in 0..MAX_CHAIN {
            let Some((reference, text)) = Self::reference_of(target) else { return Some((target, description)) };
            if self.is_schema_of_owner(target, (reference, text), wanted)
                || (wanted == Some("links") && self.is_operation_of_link(reference, text))
                || self.is_of_lost_entry(target, reference, wanted)
            {
                return None;
            }
            if wanted.is_some() && self.is_value_of_above(target, reference) {
                return Some((target, description));
            }
            for (key, value) in target.entries() {
                match key {
                    "description" if description.is_none() => description = self.string(value),
                    "description" | "summary" | "$ref" => {}
                    _ => self.unknown(&keys::REFERENCE, target, value),
                }
            }
            self.beside_reference(target, wanted.unwrap_or_default());
            target = self.target(reference, text, wanted, loss)?;
        }
        self.circular(node);
        None
    }

    /// Whether a reference to a schema stands among the keys of what has one, in place of it; reported there.
    fn is_schema_of_owner(
        &mut self,
        owner: Node<'a>,
        (reference, text): (Node<'a>, &str),
        wanted: Option<&str>,
    ) -> bool {
        let (keys, help) = match wanted {
            Some("parameters") => (&["name", "in"][..], "put it under `schema`: `schema: {$ref: …}`"),
            Some("headers") => (&["required", "style"][..], "put it under `schema`: `schema: {$ref: …}`"),
            Some("responses" | "requestBodies") => (
                &["description", "required", "headers"][..],
                "put it below a media type, as in `content: {application/json: {schema: {$ref: …}}}`",
            ),
            _ => return false,
        };
        if self.diagnostics.mode() == Mode::Lenient || !keys.iter().any(|key| owner.get(key).is_some()) {
            return false;
        }
        let Ok(at) = self.sources.resolve(reference.location(), text) else { return false };
        if !matches!(place_of(self.sources.node(at)), Some(Place::One("schemas"))) {
            return false;
        }
        self.referenced.insert(at);
        let expected = with_article(wanted.unwrap_or_default());
        self.diagnostics
            .error(
                codes::REFERENCE_KIND,
                reference.location(),
                format!("`{text}` leads to a schema, and this is {expected}"),
            )
            .subject("references to schemas in place of what has them")
            .help(help);
        true
    }

    /// Whether a reference stands behind the keys of what is written here, so that the name which it belongs to is missing
    /// above it; reported then.
    fn is_of_lost_entry(&mut self, owner: Node<'a>, reference: Node<'a>, wanted: Option<&str>) -> bool {
        let Some(group) = wanted.filter(|_| self.diagnostics.mode() == Mode::Strict) else { return false };
        // What only is there where a thing is written.
        let own = match group {
            "responses" => &["content", "headers", "links"][..],
            "requestBodies" | "headers" | "parameters" => &["content", "schema"][..],
            "examples" => &["value", "externalValue"][..],
            _ => return false,
        };
        let before =
            owner.entries().map(|(_, entry)| entry).take_while(|entry| entry.location() != reference.location());
        if !before.into_iter().any(|entry| own.contains(&entry.key()) && !entry.is_null()) {
            return false;
        }
        let message = format!("`$ref` stands behind the keys of {} that is written here", with_article(group));
        self.diagnostics
            .finding(codes::UNKNOWN_KEY, reference.location(), message)
            .at_key()
            .help("write the key that it belongs to above it, or remove it");
        true
    }

    /// Whether a link refers to an operation, which it names by `operationRef`; reported then.
    fn is_operation_of_link(&mut self, reference: Node<'a>, text: &str) -> bool {
        let Ok(at) = self.sources.resolve(reference.location(), text) else { return false };
        let target = self.sources.node(at);
        if self.diagnostics.mode() == Mode::Lenient || place_of(target) != Some(Place::Operation) {
            return false;
        }
        let id = target.get("operationId").and_then(Node::as_str);
        let help = match id {
            Some(id) => format!("write `operationRef` in place of `$ref`, or `operationId: {id}`"),
            None => "write `operationRef` in place of `$ref`".to_owned(),
        };
        let message = format!("`{text}` leads to an operation, and `$ref` in a link leads to a link");
        self.diagnostics
            .finding(codes::REFERENCE_KIND, reference.location(), message)
            .at_key()
            .subject("links that refer to an operation")
            .help(help)
            .fix(Position::Node(reference.location(), Underline::Key), "operationRef");
        true
    }

    /// OpenAPI 3.0 ignores what stands beside `$ref`. In documents of others it is read as it was meant.
    pub fn beside_reference(&mut self, node: Node<'a>, group: &str) {
        let of_old = self.version == Version::V3_0 && self.diagnostics.mode() == Mode::Strict;
        let Some((reference, text)) = Self::reference_of(node).filter(|_| of_old) else { return };
        // What leads back to itself has a message of its own.
        let is_circle = self.sources.resolve(reference.location(), text) == Ok(node.location());
        if is_circle || node.get("x-ignore").is_some() {
            return;
        }
        // Other keys of what is no schema are reported as unknown.
        let is_read = |key: &str| match group {
            "schemas" => keys::SCHEMA.known.contains(&key),
            _ => ["description", "summary"].contains(&key),
        };
        let beside = node.entries().filter(|(key, _)| *key != "$ref" && !key.starts_with("x-") && is_read(key));
        let beside: Vec<Node<'a>> = beside.map(|(_, value)| value).collect();
        let Some(first) = beside.first() else { return };
        let keys: Vec<&str> = beside.iter().map(|value| value.key()).collect();
        let verb = if keys.len() == 1 { "has" } else { "have" };
        let message = format!("{} {verb} no effect beside `$ref` in OpenAPI 3.0", joined(&keys, "and"));
        let help = match group {
            "schemas" => "write `allOf: [{$ref: …}]` with it, or `openapi: 3.1.0` in the root document",
            _ => "remove it, or write `openapi: 3.1.0` in the root document",
        };
        self.diagnostics.finding(codes::UNKNOWN_KEY, first.location(), message).at_key().help(help).of_later();
    }

    /// The members of a mapping, and those of the mapping that its `$ref` leads to; of equal keys the nearest counts.
    pub fn members(&mut self, node: Node<'a>, loss: Loss) -> Members<'a> {
        self.whole(node, loss).1
    }

    /// As [`Self::members`], with the mapping at the end of all references; `None` where they lead to none, which was
    /// reported.
    pub fn whole(&mut self, node: Node<'a>, loss: Loss) -> (Option<Node<'a>>, Members<'a>) {
        let mut members: Members<'a> = Vec::new();
        let mut next = node;
        for _ in 0..MAX_CHAIN {
            if !self.is_mapping(next) {
                return (None, members);
            }
            let reference = Self::reference_of(next);
            if reference.is_some_and(|(reference, _)| self.is_value_of_above(next, reference)) {
                members.extend(next.entries().filter(|(key, value)| !value.is_null() && *key != "$ref"));
                return (Some(next), members);
            }
            let known: FxHashSet<&str> = members.iter().map(|(key, _)| *key).collect();
            let own = next.entries().filter(|(key, _)| reference.is_none() || *key != "$ref");
            members.extend(own.filter(|(key, _)| !known.contains(key)));
            let Some((reference, text)) = reference else { return (Some(next), members) };
            match self.target(reference, text, None, loss) {
                Some(target) => {
                    if !self.is_whole_there(next, reference, target) {
                        return (Some(next), members);
                    }
                    next = target;
                }
                None => return (None, members),
            }
        }
        self.circular(node);
        (None, members)
    }

    /// Whether a `$ref` among names was to be the value of the key above it, which has none; reported then.
    pub fn is_value_of_above(&mut self, holder: Node<'a>, reference: Node<'a>) -> bool {
        let above = holder.entries().take_while(|(key, _)| *key != "$ref").last().map(|(_, value)| value);
        let below = holder.entries().map(|(_, value)| value).skip_while(|value| value.key() != "$ref").nth(1);
        let is_entry = |node: &Node<'a>| node.is_absent() && !["description", "summary"].contains(&node.key());
        let line = |node: Node<'a>| {
            let span = self.sources.span(node.location(), Underline::Key);
            self.sources.line_column(span.file, span.range.start).0
        };
        let is_next = |below: &Node<'a>| line(*below) == line(reference) + 1;
        let below = below.filter(is_entry).filter(is_next);
        if let Some(below) = below.filter(|_| above.is_none_or(|above| !above.is_absent())) {
            let name = below.key();
            self.diagnostics
                .finding(
                    codes::WRONG_TYPE,
                    reference.location(),
                    format!("`$ref` stands above `{name}`, which has no value"),
                )
                .at_key()
                .key_label(below.location(), "has no value")
                .help(format!("write it below `{name}`, and indent it deeper"));
            return true;
        }
        let Some(above) = above.filter(|above| above.is_absent()) else { return false };
        let name = above.key();
        self.diagnostics
            .finding(
                codes::WRONG_TYPE,
                reference.location(),
                format!("`{name}` has no value, and `$ref` behind it is indented like it"),
            )
            .at_key()
            .key_label(above.location(), "has no value")
            .help(format!("indent `$ref` deeper if it belongs to `{name}`"));
        true
    }

    pub fn circular(&mut self, node: Node<'a>) {
        self.diagnostics
            .error(codes::REFERENCE_CIRCULAR, node.location(), "this `$ref` leads back to itself, to no object")
            .help("write the object at one of the places instead of a reference");
    }

    /// The node that a reference names, in a place where an entry of a group of components is wanted.
    pub fn target(&mut self, reference: Node<'a>, text: &'a str, wanted: Option<&str>, loss: Loss) -> Option<Node<'a>> {
        let key = (reference.location().file(), text);
        let known = self.resolved.get(&key).copied();
        let found = known.unwrap_or_else(|| self.sources.resolve(reference.location(), text).ok());
        self.resolved.insert(key, found);
        self.referenced.extend(found);
        let Some(at) = found else {
            self.report_lost(reference, text, wanted, loss);
            return None;
        };
        let target = self.sources.node(at);
        match wanted.and_then(|wanted| self.other_kind(target, wanted)) {
            Some(kind) => {
                self.report_kind((reference, target), text, &kind, wanted.unwrap_or_default(), loss);
                // In documents of others it is read as what it was taken for.
                (self.diagnostics.mode() == Mode::Lenient).then_some(target)
            }
            None => Some(target),
        }
    }

    /// Reports that a reference leads nowhere, as badly as that is.
    pub fn report_loss(
        &mut self,
        code: &'static Code,
        reference: Node<'a>,
        message: String,
        loss: Loss,
    ) -> crate::diagnostic::Report<'_> {
        let lenient = self.diagnostics.mode() == Mode::Lenient;
        let mut report = match loss {
            Loss::Sent => self.diagnostics.error(code, reference.location(), message),
            Loss::Rest(_) => self.diagnostics.finding(code, reference.location(), message),
        };
        if let Loss::Rest(outcome) = loss
            && lenient
        {
            report.note(outcome).subject(format!("references that lead nowhere: {outcome}"));
        }
        report
    }
}
