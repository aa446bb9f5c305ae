//! Follows `$ref`: to the object itself, through chains, with a report where it leads nowhere.

use super::keys;
use super::reader::Reader;
use crate::diagnostic::codes;
use crate::source::{Location, Node, ReferenceError, escape_token};

/// A chain of references longer than this is taken for a circle.
const MAX_CHAIN: usize = 64;

impl<'a> Reader<'a, '_> {
    /// The text of a node's `$ref`. A property may be called `$ref`, so anything but text is none.
    pub fn reference_of(node: Node<'a>) -> Option<(Node<'a>, &'a str)> {
        let reference = node.get("$ref")?;
        Some((reference, reference.as_str()?))
    }

    /// The object at a node or, if a reference is there, the one that it leads to, and the description that
    /// the reference gives it. `None` was reported.
    pub fn follow(&mut self, node: Node<'a>) -> Option<(Node<'a>, Option<String>)> {
        if !self.expect_mapping(node) {
            return None;
        }
        let mut target = node;
        let mut description = None;
        for _ in 0..MAX_CHAIN {
            let Some((reference, text)) = Self::reference_of(target) else { return Some((target, description)) };
            for (key, value) in target.entries() {
                match key {
                    "description" if description.is_none() => description = self.string(value),
                    "description" | "summary" | "$ref" => {}
                    _ => self.unknown(&keys::REFERENCE, target, value),
                }
            }
            target = self.target(reference, text)?;
            if !self.expect_mapping(target) {
                return None;
            }
        }
        self.circular(node);
        None
    }

    pub fn circular(&mut self, node: Node<'a>) {
        self.diagnostics
            .error(codes::REFERENCE_CIRCULAR, node.location(), "this `$ref` leads back to itself, to no object")
            .help("write the object at one of the places instead of a reference");
    }

    /// The node that a reference names.
    pub fn target(&mut self, reference: Node<'a>, text: &'a str) -> Option<Node<'a>> {
        let key = (reference.location().file(), text);
        if let Some(known) = self.resolved.get(&key) {
            let known = *known;
            if known.is_none() {
                self.report_lost(reference, text);
            }
            return known.map(|at| self.sources.node(at));
        }
        let found = match self.sources.resolve(reference.location(), text) {
            Ok(at) => Some(at),
            Err(_) => {
                self.report_lost(reference, text);
                None
            }
        };
        self.resolved.insert(key, found);
        self.referenced.extend(found);
        found.map(|at: Location| self.sources.node(at))
    }

    fn report_lost(&mut self, reference: Node<'a>, text: &str) {
        let at = reference.location();
        let error = self.sources.resolve(at, text).err();
        let (code, message, help) = match error {
            None | Some(ReferenceError::Broken) => (
                codes::REFERENCE_NOT_FOUND,
                format!("`{text}` is in a file that could not be read"),
                Some("mend that file first".to_owned()),
            ),
            Some(ReferenceError::Remote) => (
                codes::REFERENCE_REMOTE,
                format!("`{text}` is on the network, which is never asked"),
                Some("save the file beside this one and refer to it by a relative path".to_owned()),
            ),
            Some(ReferenceError::Unreadable { path, reason }) => {
                (codes::REFERENCE_NOT_FOUND, format!("can't read `{path}`: {reason}"), None)
            }
            Some(ReferenceError::Circular) => (codes::REFERENCE_CIRCULAR, format!("`{text}` leads in a circle"), None),
            Some(ReferenceError::Missing { token, holder }) => {
                let names = self.sources.node(holder).entries().map(|(key, _)| key);
                let best = self.diagnostics.suggest(&token, names);
                (
                    codes::REFERENCE_NOT_FOUND,
                    format!("`{text}` leads nowhere: there is no `{token}`"),
                    best.map(|best| corrected(text, &token, best)),
                )
            }
        };
        self.diagnostics.error(code, at, message).maybe_help(help);
    }
}

fn corrected(text: &str, token: &str, best: &str) -> String {
    let (token, best_token) = (escape_token(token), escape_token(best));
    let start = text.rfind(&token);
    match start {
        Some(start) => {
            let end = text.get(start + token.len()..).unwrap_or_default();
            format!("did you mean `{}{best_token}{end}`?", text.get(..start).unwrap_or_default())
        }
        None => format!("did you mean `{best}`?"),
    }
}
