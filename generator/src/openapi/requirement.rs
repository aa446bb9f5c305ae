//! What `security` requires is a scheme that the description defines.

use super::fields::joined;
use super::keys;
use super::model::Document;
use super::reader::Reader;
use crate::diagnostic::{Mode, Near, Position, codes};
use crate::source::{Location, Node, Underline};

impl<'a> Reader<'a, '_> {
    /// Reports schemes that are required and not defined. In documents of others calls go without them, as without those
    /// that clients can't send.
    pub fn check_requirements(&mut self, document: &Document) {
        let requirements = std::mem::take(&mut self.requirements);
        let sources = self.sources;
        for requirement in &requirements {
            if self.is_key_of_document(sources.node(requirement.at)) {
                continue;
            }
            for (name, _) in &requirement.schemes {
                if !document.security_schemes.contains_key(name) {
                    let at = sources.node(requirement.at).get(name).map_or(requirement.at, Node::location);
                    self.undefined(name, at, document);
                }
            }
        }
        self.requirements = requirements;
    }

    /// Whether a requirement is a key of the document with a dash before it; reported then.
    fn is_key_of_document(&mut self, requirement: Node<'a>) -> bool {
        let root = requirement.root();
        let is_key = |name: &str| keys::ROOT.known.contains(&name) && root.get(name).is_none();
        let mut entries = requirement.entries().map(|(_, entry)| entry);
        let Some(key) = entries.find(|entry| is_key(entry.key())) else { return false };
        let name = key.key();
        self.diagnostics
            .finding(
                codes::UNKNOWN_KEY,
                key.location(),
                format!("`{name}` is a key of the document, and stands in `security`"),
            )
            .at_key()
            .help("remove the dash, and indent it like `security`")
            .need(root.location(), name);
        true
    }

    fn undefined(&mut self, name: &str, at: Location, document: &Document) {
        let (holder, missing) = self.holder_of_schemes(document);
        let defined: Vec<&str> = holder.into_iter().flat_map(Node::entries).map(|(name, _)| name).collect();
        // A pointer, or a path, in place of the name.
        let last = name.rsplit(['/', '#']).next().unwrap_or(name);
        let best = defined.iter().copied().find(|defined| *defined == last);
        let best = best.map(|name| Near { name, is_alone: true });
        let near = best.or_else(|| self.diagnostics.nearest(last, defined.iter().copied()));
        let best = near.map(|near| near.name).or_else(|| called(holder?, name));
        let help = match (best, defined.as_slice()) {
            (Some(best), _) => format!("did you mean `{best}`?"),
            (None, _) if name.eq_ignore_ascii_case("none") => "write `[]` where calls need no credentials".to_owned(),
            (None, []) => "define it under `components`, `securitySchemes`, with a `type`".to_owned(),
            (None, names) => format!("the description defines {}", joined(&names[..names.len().min(8)], "and")),
        };
        // One that is there and could not be read has its own message.
        if defined.contains(&name) && self.diagnostics.has_errors() {
            return;
        }
        let nearest = best.and_then(|best| holder?.get(best)).map(Node::location);
        let loss = if self.diagnostics.mode() == Mode::Lenient { ": calls go without it" } else { "" };
        let message = format!("the security scheme `{name}` is not defined{loss}");
        let mut report = self.diagnostics.finding(codes::SECURITY_UNDEFINED, at, message);
        report.at_key().subject(format!("the security scheme `{name}`{loss}")).help(help);
        if let Some(nearest) = nearest {
            report.key_label(nearest, "the nearest is defined here");
        }
        match (holder, missing) {
            (Some(holder), _) => report.need(holder.location(), name),
            (None, (within, key)) => report.need(within, key),
        };
        if let Some(best) = near.and_then(Near::certain) {
            report.fix(Position::Node(at, Underline::Key), best);
        }
    }

    /// The mapping of schemes, or what lacks it.
    fn holder_of_schemes(&self, document: &Document) -> (Option<Node<'a>>, (Location, &'static str)) {
        let root = self.sources.node(document.at);
        let Some(components) = root.get("components") else { return (None, (document.at, "components")) };
        (components.get("securitySchemes"), (components.location(), "securitySchemes"))
    }
}

/// The one scheme whose header, type or HTTP scheme is called so.
fn called<'s>(schemes: Node<'s>, name: &str) -> Option<&'s str> {
    let says = |scheme: Node<'_>, key| {
        scheme.get(key).and_then(Node::as_str).is_some_and(|text| text.eq_ignore_ascii_case(name))
    };
    let mut alike =
        schemes.entries().filter(|(_, scheme)| ["name", "type", "scheme"].iter().any(|key| says(*scheme, *key)));
    alike.next().filter(|_| alike.next().is_none()).map(|(name, _)| name)
}
