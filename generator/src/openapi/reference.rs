//! Follows `$ref`, wherever one stands: to the object itself, through chains, with a report where it leads nowhere.

use rustc_hash::FxHashSet;

use super::keys;
use super::reader::Reader;
use crate::diagnostic::{Mode, codes, may_be_shown};
use crate::source::{Location, Node, ReferenceError, escape_token};

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
    pub fn follow(&mut self, node: Node<'a>, loss: Loss) -> Option<(Node<'a>, Option<String>)> {
        let (target, description) = self.end_of_chain(node, loss)?;
        self.is_mapping(target).then_some((target, description))
    }

    /// The node itself or, where a `$ref` stands in its place, what that leads to. OpenAPI has references in a few
    /// places; descriptions in several files have them anywhere, and other tools follow them.
    pub fn through(&mut self, node: Node<'a>, loss: Loss) -> Option<Node<'a>> {
        match Self::reference_of(node) {
            None => Some(node),
            Some(_) => self.end_of_chain(node, loss).map(|(target, _)| target),
        }
    }

    fn end_of_chain(&mut self, node: Node<'a>, loss: Loss) -> Option<(Node<'a>, Option<String>)> {
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
            target = self.target(reference, text, loss)?;
        }
        self.circular(node);
        None
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
            let known: FxHashSet<&str> = members.iter().map(|(key, _)| *key).collect();
            let own = next.entries().filter(|(key, _)| reference.is_none() || *key != "$ref");
            members.extend(own.filter(|(key, _)| !known.contains(key)));
            let Some((reference, text)) = reference else { return (Some(next), members) };
            match self.target(reference, text, loss) {
                Some(target) => next = target,
                None => return (None, members),
            }
        }
        self.circular(node);
        (None, members)
    }

    pub fn circular(&mut self, node: Node<'a>) {
        self.diagnostics
            .error(codes::REFERENCE_CIRCULAR, node.location(), "this `$ref` leads back to itself, to no object")
            .help("write the object at one of the places instead of a reference");
    }

    /// The node that a reference names.
    pub fn target(&mut self, reference: Node<'a>, text: &'a str, loss: Loss) -> Option<Node<'a>> {
        let key = (reference.location().file(), text);
        let known = self.resolved.get(&key).copied();
        let found = known.unwrap_or_else(|| self.sources.resolve(reference.location(), text).ok());
        self.resolved.insert(key, found);
        self.referenced.extend(found);
        if found.is_none() {
            self.report_lost(reference, text, loss);
        }
        found.map(|at: Location| self.sources.node(at))
    }

    fn report_lost(&mut self, reference: Node<'a>, text: &str, loss: Loss) {
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
            Some(ReferenceError::Outside { path, folder }) => (
                codes::REFERENCE_NOT_FOUND,
                format!("`{path}` is not below `{folder}`, and no other file is read"),
                Some("name a folder that holds all files of the description with `--references-below`".to_owned()),
            ),
            Some(ReferenceError::Circular) => {
                self.diagnostics.error(codes::REFERENCE_CIRCULAR, at, format!("`{text}` leads in a circle"));
                return;
            }
            Some(ReferenceError::Missing { token, holder }) => {
                // Keys of a file that is no description are nobody's business.
                let shown = may_be_shown(self.sources, holder.file()).then(|| self.sources.node(holder));
                let names = shown.into_iter().flat_map(Node::entries).map(|(key, _)| key);
                let best = self.diagnostics.suggest(&token, names);
                (
                    codes::REFERENCE_NOT_FOUND,
                    format!("`{text}` leads nowhere: there is no `{token}`"),
                    best.map(|best| corrected(text, &token, best)),
                )
            }
        };
        self.report_loss(code, reference, message, loss).maybe_help(help);
    }

    /// Reports that a reference leads nowhere, as badly as that is.
    pub fn report_loss(
        &mut self,
        code: &'static crate::diagnostic::Code,
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
