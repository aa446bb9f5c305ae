//! Things of an earlier version of OpenAPI in a description of a later one: they may say that its version is wrong.

use super::consequence::MANY_OF_LATER;
use super::{About, Diagnostic, Diagnostics, Label, Severity, Stage, codes};
use crate::source::{Node, Sources};

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

impl Diagnostics {
    /// Several things that OpenAPI 3.0 alone has, where nothing is written as in 3.1, say that the version is wrong.
    pub(super) fn join_of_earlier(&mut self, stated: Node<'_>, sources: &Sources) {
        let text = stated.scalar_text().unwrap_or_default();
        let is_of_earlier = |one: &Diagnostic| one.severity == Severity::Error && one.about == Some(About::Version);
        let count = self.list.iter().filter(|one| is_of_earlier(one)).count();
        // A long description may have a few by mistake.
        let is_long = (0..sources.paths().count()).map(|file| sources.text(file).len()).sum::<usize>() > LONG;
        if count < if is_long { MANY_OF_LATER } else { FEW_OF_EARLIER }
            || text.starts_with("3.0")
            || sources.roots().any(has_of_later)
        {
            return;
        }
        let first = self.list.iter().filter(|one| is_of_earlier(one)).min_by_key(|one| one.order());
        let label = first.map(|one| Label { place: one.place.clone(), text: "the first of them".to_owned() });
        self.list.retain(|one| !is_of_earlier(one));
        let message = format!("the version is `{text}`, and {count} things are written as in OpenAPI 3.0");
        let mut report = self.finding(codes::INVALID_VALUE, stated.location(), message);
        report.help("write `openapi: 3.0.3`, or write them as in that version");
        if let (Some(one), Some(label)) = (self.list.last_mut(), label) {
            one.stage = Stage::Keys;
            one.labels.push(label);
        }
    }
}
