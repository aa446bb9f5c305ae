//! Follows `$ref`, wherever one stands: to the object itself, through chains, with a report where it leads nowhere.

use rustc_hash::FxHashSet;

use super::components::kind;
use super::keys;
use super::reader::Reader;
use crate::diagnostic::{Code, Mode, Position, codes, may_be_shown};
use crate::source::{Location, Node, ReferenceError, Underline, escape_token};

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
            for (key, value) in target.entries() {
                match key {
                    "description" if description.is_none() => description = self.string(value),
                    "description" | "summary" | "$ref" => {}
                    _ => self.unknown(&keys::REFERENCE, target, value),
                }
            }
            target = self.target(reference, text, wanted, loss)?;
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
            match self.target(reference, text, None, loss) {
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
                self.report_kind(reference, text, kind, wanted.unwrap_or_default(), loss);
                // In documents of others it is read as what it was taken for.
                (self.diagnostics.mode() == Mode::Lenient).then_some(target)
            }
            None => Some(target),
        }
    }

    /// What a node is by its place, where that is something else than an entry of the group.
    fn other_kind(&self, target: Node<'a>, wanted: &str) -> Option<&'static str> {
        let Some(parent) = target.parent() else { return whole_file(target) };
        // What the schema of a parameter or a body is, by its place.
        if target.key() == "schema"
            && wanted != "schemas"
            && (parent.get("in").is_some() || parent.get("name").is_some())
        {
            return Some("a schema");
        }
        let holder = parent.parent()?;
        let is_root = |node: Node<'_>| node.parent().is_none();
        if parent.key() == "components" && is_root(holder) {
            return kind(target.key()).map(|_| "a whole group of components");
        }
        if parent.key() == "paths"
            && is_root(holder)
            && (holder.get("openapi").is_some() || holder.get("components").is_some())
        {
            return (wanted != "pathItems").then_some("a path");
        }
        let (group, _) = kind(parent.key())?;
        let is_component = holder.key() == "components" && holder.parent().is_some_and(is_root);
        (is_component && group != wanted).then(|| with_article(group))
    }

    fn report_kind(&mut self, reference: Node<'a>, text: &str, found: &str, wanted: &str, loss: Loss) {
        let nearest = self.nearest(reference.location(), text, Some(wanted), false);
        let expected = with_article(wanted);
        let help = nearest.map_or_else(
            || format!("refer to an entry of `components`, `{wanted}`, or write it here"),
            |found| format!("did you mean `{}`?", found.reference),
        );
        let message = format!("`{text}` leads to {found}, and {expected} is expected here");
        let code = codes::REFERENCE_KIND;
        match loss {
            Loss::Sent if self.diagnostics.mode() == Mode::Strict => {
                self.diagnostics.error(code, reference.location(), message)
            }
            _ => self.diagnostics.finding(code, reference.location(), message),
        }
        .subject(format!("references to {found} where {expected} is expected"))
        .help(help);
    }

    fn report_lost(&mut self, reference: Node<'a>, text: &str, wanted: Option<&str>, loss: Loss) {
        let at = reference.location();
        let lost = match self.sources.resolve(at, text).err() {
            // Reported for the file.
            None | Some(ReferenceError::Broken) if self.diagnostics.has_errors() => return,
            Some(ReferenceError::Circular) => {
                self.diagnostics.error(codes::REFERENCE_CIRCULAR, at, format!("`{text}` leads in a circle"));
                return;
            }
            error => self.loss_of(at, text, error, wanted),
        };
        let Lost { code, message, help, need, cure } = lost;
        let mut report = self.report_loss(code, reference, message, loss);
        report.maybe_help(help);
        if let Some((holder, name)) = need {
            report.need(holder, name);
        }
        if let Some(cure) = cure {
            report.fix(Position::Node(at, Underline::Value), cure);
        }
    }

    /// Why a reference leads nowhere, and where it was meant to lead.
    fn loss_of(&mut self, at: Location, text: &str, error: Option<ReferenceError>, wanted: Option<&str>) -> Lost {
        let bare = !text.contains(['/', '.', '#']);
        // Of a file that is not there only the name is known.
        let exact = !bare && matches!(error, Some(ReferenceError::Unreadable { .. }));
        let found = self.nearest(at, text, wanted, exact);
        let is_alone = found.as_ref().is_some_and(|found| found.is_alone);
        let nearest = found.map(|found| found.reference);
        let help = nearest.as_ref().map(|best| format!("did you mean `{best}`?"));
        let not_found = |message, help| Lost {
            code: codes::REFERENCE_NOT_FOUND,
            message,
            help,
            need: None,
            cure: nearest.clone().filter(|_| is_alone),
        };
        match error {
            Some(ReferenceError::Remote) if text.starts_with("file:") => {
                let help = "write the path of the file from this one, without `file:`".to_owned();
                Lost { cure: None, ..not_found(format!("`{text}` is no path of a file"), Some(help)) }
            }
            Some(ReferenceError::Remote) => Lost {
                code: codes::REFERENCE_REMOTE,
                message: format!("`{text}` is on the network, which is never asked"),
                help: Some("save the file beside this one and refer to it by a relative path".to_owned()),
                need: None,
                cure: None,
            },
            Some(ReferenceError::Unreadable { path, reason }) => {
                let message = match bare {
                    true => format!("`{text}` is taken for a file: a component is named by a pointer"),
                    false => format!("can't read `{path}`: {reason}"),
                };
                let need = Some((Location::default(), path));
                Lost { need, ..not_found(message, help) }
            }
            Some(ReferenceError::Outside { path, folder }) => Lost {
                need: None,
                cure: None,
                ..not_found(
                    format!("`{path}` is not below `{folder}`, and no other file is read"),
                    Some(match nearest.clone().filter(|best| same_file(text, best)) {
                        Some(best) => format!("did you mean `{best}`?"),
                        None => {
                            "name a folder that holds all files of the description with `--references-below`".to_owned()
                        }
                    }),
                )
            },
            Some(ReferenceError::Missing { token, holder }) => {
                let inner = self.sources.node(holder).path_tokens().len() > 2;
                // Keys of a file that is no description are nobody's business.
                let shown = may_be_shown(self.sources, holder.file()).then(|| self.sources.node(holder));
                let names = shown.into_iter().flat_map(Node::entries).map(|(key, _)| key);
                let near = self.diagnostics.nearest(&token, names);
                let best = near.and_then(|near| Some((corrected(text, &token, near.name)?, near.is_alone)));
                let message = match token.is_empty() {
                    true => format!("`{text}` leads nowhere: a part of the pointer is empty"),
                    false => format!("`{text}` leads nowhere: there is no `{token}`"),
                };
                let inner = best.as_ref().filter(|_| inner || nearest.is_none());
                let best = inner.cloned().or(nearest.clone().map(|best| (best, is_alone)));
                let help = best.as_ref().map(|(best, _)| format!("did you mean `{best}`?"));
                let cure = best.filter(|(_, is_alone)| *is_alone).map(|(best, _)| best);
                Lost { need: Some((holder, token)), cure, ..not_found(message, help) }
            }
            _ => {
                not_found(format!("`{text}` is in a file that could not be read"), Some("mend that file first".into()))
            }
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

/// A file that holds things to refer to, and is none itself.
fn whole_file(root: Node<'_>) -> Option<&'static str> {
    if root.get("openapi").is_some() {
        return Some("the whole document");
    }
    let mut keys = root.entries().map(|(key, _)| key).peekable();
    keys.peek()?;
    let holds =
        |key: &str| ["$defs", "definitions", "components", "paths", "$id", "$schema", "$comment"].contains(&key);
    keys.all(holds).then_some("a whole file of things to refer to")
}

/// A reference that leads nowhere.
struct Lost {
    code: &'static Code,
    message: String,
    help: Option<String>,
    /// What is missing, and in what.
    need: Option<(Location, String)>,
    /// What to write instead, where that is certain.
    cure: Option<String>,
}

/// Whether two references name a file alike but for its folder; one without a file is in the same file.
fn same_file(text: &str, other: &str) -> bool {
    let name =
        |text: &str| text.split('#').next().unwrap_or_default().rsplit('/').next().unwrap_or_default().to_owned();
    name(other).is_empty() || name(text) == name(other)
}

fn with_article(group: &str) -> &'static str {
    match group {
        "schemas" => "a schema",
        "responses" => "a response",
        "parameters" => "a parameter",
        "examples" => "an example",
        "requestBodies" => "a request body",
        "headers" => "a header",
        "securitySchemes" => "a security scheme",
        "links" => "a link",
        "callbacks" => "a callback",
        "pathItems" => "a path",
        _ => "a media type",
    }
}

/// The reference with a better name at the place of the one that is missing, if it has that name once: the one that is
/// missing may be of a reference on the way.
fn corrected(text: &str, token: &str, best: &str) -> Option<String> {
    let (file, pointer) = text.split_once('#')?;
    let (token, best) = (escape_token(token), escape_token(best));
    let mut tokens: Vec<&str> = pointer.split('/').collect();
    let mut places = tokens.iter_mut().filter(|part| **part == token);
    let (Some(place), None) = (places.next(), places.next()) else { return None };
    *place = &best;
    Some(format!("{file}#{}", tokens.join("/")))
}
