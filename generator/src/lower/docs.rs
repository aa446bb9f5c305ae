//! Documentation of items: the description's words, then what its keywords bound.

use std::fmt::Write as _;

use crate::ir::Docs;
use crate::lower::{Lowering, text};
use crate::openapi::Schema;

/// Documentation of a type.
pub(crate) fn of_type(lowering: &Lowering<'_>, schema: &Schema) -> Docs {
    let mut docs = words(lowering, schema);
    docs.deprecated = schema.deprecated;
    docs
}

/// Documentation of a member or parameter.
pub(crate) fn of_value(lowering: &Lowering<'_>, schema: &Schema) -> Docs {
    let mut docs = words(lowering, schema);
    let bounds = bounds_of(schema);
    if !bounds.is_empty() {
        append(&mut docs.text, &bounds);
    }
    docs.deprecated = schema.deprecated;
    docs
}

/// Adds a paragraph.
pub(crate) fn append(text: &mut String, paragraph: &str) {
    if paragraph.is_empty() {
        return;
    }
    if !text.is_empty() {
        text.push_str("\n\n");
    }
    text.push_str(paragraph);
}

/// The description, or what stands in for it: the title, or the target's description.
fn words(lowering: &Lowering<'_>, schema: &Schema) -> Docs {
    let mut current = schema;
    for _ in 0..8 {
        if let Some(description) = current.description.as_deref().or(current.title.as_deref())
            && !description.trim().is_empty()
        {
            return Docs { text: text::markdown(description), deprecated: false };
        }
        match current.target(lowering.document) {
            Some(target) => current = lowering.document.schema(target),
            None => break,
        }
    }
    Docs::default()
}

pub(crate) fn bounds_of(schema: &Schema) -> String {
    let bounds = &schema.bounds;
    let mut lines: Vec<String> = Vec::new();
    let mut range = |least: Option<String>, most: Option<String>, unit: &str| match (least, most) {
        (Some(least), Some(most)) => lines.push(format!("From {least} to {most}{unit}.")),
        (Some(least), None) => lines.push(format!("At least {least}{unit}.")),
        (None, Some(most)) => lines.push(format!("At most {most}{unit}.")),
        (None, None) => {}
    };
    let number = |number: &Option<serde_json::Number>| number.as_ref().map(ToString::to_string);
    let count = |count: &Option<u64>| count.map(|count| count.to_string());
    range(number(&bounds.minimum), number(&bounds.maximum), "");
    range(count(&bounds.min_length), count(&bounds.max_length), " characters");
    range(count(&bounds.min_items), count(&bounds.max_items), " items");
    if let Some(more) = &bounds.exclusive_minimum {
        lines.push(format!("More than {more}."));
    }
    if let Some(less) = &bounds.exclusive_maximum {
        lines.push(format!("Less than {less}."));
    }
    if let Some(default) = &schema.default {
        let shown = default.as_str().map_or_else(|| default.to_string(), ToOwned::to_owned);
        if !shown.is_empty() && shown.len() <= 80 {
            lines.push(format!("Default: {}.", text::code(&shown)));
        }
    }
    let mut joined = String::new();
    for line in lines {
        let space = if joined.is_empty() { "" } else { " " };
        let _ = write!(joined, "{space}{line}");
    }
    joined
}
