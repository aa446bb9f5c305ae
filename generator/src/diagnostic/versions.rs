//! Things of another version of OpenAPI than the description states: many of them say that the version is wrong.

use super::causes::is_one_of;
use super::{About, Diagnostic, Diagnostics, Label, Position, Severity, Stage, codes};
use crate::source::{Node, Sources, Underline};

/// So many things of OpenAPI 3.1 in a description of 3.0 are no slips.
const MANY_OF_LATER: usize = 5;

/// So many things of OpenAPI 3.0 in a description without anything of 3.1 are no slips.
const FEW_OF_EARLIER: usize = 2;

/// So many bytes a long description has.
const LONG: usize = 100_000;

/// Whether a file has something that OpenAPI 3.1 brought.
fn has_of_later(root: Node<'_>) -> bool {
    const KEYS: [&str; 8] =
        ["webhooks", "jsonSchemaDialect", "pathItems", "const", "prefixItems", "$defs", "contentMediaType", "if"];
    let mut waiting = vec![root];
    while let Some(node) = waiting.pop() {
        for (key, child) in node.entries() {
            let is_type = key == "type" && (child.is_sequence() || child.as_str() == Some("null"));
            let is_bound = ["exclusiveMinimum", "exclusiveMaximum"].contains(&key) && child.as_number().is_some();
            let are_examples = key == "examples" && child.is_sequence();
            if KEYS.contains(&key) || is_type || is_bound || are_examples {
                return true;
            }
            waiting.push(child);
        }
        waiting.extend(node.items());
    }
    false
}

fn is_of_later(one: &Diagnostic) -> bool {
    one.severity == Severity::Error && one.of_later
}

fn is_of_earlier(one: &Diagnostic) -> bool {
    one.severity == Severity::Error && one.about == Some(About::Version)
}

impl Diagnostics {
    /// Much that another version of OpenAPI has says that the version is wrong.
    pub(super) fn join_versions(&mut self, sources: &Sources) {
        let Some(stated) = sources.roots().next().and_then(|root| root.get("openapi")) else { return };
        let at = Position::Node(stated.location(), Underline::Value);
        if self.list.iter().any(|one| is_one_of(one, &[codes::INVALID_VALUE]) && one.place == at) {
            self.list.retain(|one| !is_of_later(one) && one.about != Some(About::Version));
            return;
        }
        if self.says_earlier(stated, sources) {
            self.join_version(stated, is_of_earlier, "3.0", "3.0.3");
        }
        if self.list.iter().filter(|one| is_of_later(one)).count() >= MANY_OF_LATER {
            self.join_version(stated, is_of_later, "3.1", "3.1.0");
        }
    }

    /// Whether several things are written as OpenAPI 3.0 alone has them, and nothing as in 3.1.
    fn says_earlier(&self, stated: Node<'_>, sources: &Sources) -> bool {
        let count = self.list.iter().filter(|one| is_of_earlier(one)).count();
        // A long description may have a few by mistake.
        let is_long = (0..sources.paths().count()).map(|file| sources.text(file).len()).sum::<usize>() > LONG;
        count >= if is_long { MANY_OF_LATER } else { FEW_OF_EARLIER }
            && !stated.scalar_text().unwrap_or_default().starts_with("3.0")
            && !sources.roots().any(has_of_later)
    }

    /// Tells all things of a version at the version that is stated.
    fn join_version(&mut self, stated: Node<'_>, is_of: fn(&Diagnostic) -> bool, version: &str, whole: &str) {
        let (text, count) =
            (stated.scalar_text().unwrap_or_default(), self.list.iter().filter(|one| is_of(one)).count());
        let first = self.list.iter().filter(|one| is_of(one)).min_by_key(|one| one.order());
        let label = first.map(|one| Label { place: one.place.clone(), text: "the first of them".to_owned() });
        self.list.retain(|one| !is_of(one));
        let message = format!("the version is `{text}`, and {count} things are written as in OpenAPI {version}");
        let mut report = self.finding(codes::INVALID_VALUE, stated.location(), message);
        report.help(format!("write `openapi: {whole}`, or write them as in that version"));
        if let (Some(one), Some(label)) = (self.list.last_mut(), label) {
            one.stage = Stage::Keys;
            one.labels.push(label);
        }
    }
}
