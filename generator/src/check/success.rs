//! `x-success-member` names a member that replies have.

use std::collections::HashSet;

use super::view::{any_part, has_property, member, value_types};
use crate::diagnostic::{Diagnostics, codes};
use crate::openapi::{Document, Primitive, ResponseKey, Schema, SchemaId};
use crate::source::Sources;

pub fn check(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    // An empty one is reported as that.
    let Some(name) = document.success_member.as_ref().filter(|name| !name.trim().is_empty()) else { return };
    let at = member(sources, document.at, &["x-success-member"]);
    let bodies = bodies(document);
    let (mut holders, mut names) = (Vec::new(), Vec::new());
    for body in &bodies {
        any_part(document, *body, |part: &Schema| {
            names.extend(part.properties.iter().map(|property| property.name.clone()));
            holders.extend(part.properties.iter().filter(|known| known.name == *name).map(|known| known.schema));
            false
        });
    }
    if holders.is_empty() {
        // A reply that is not described may have any member.
        if bodies.iter().any(|body| has_property(document, *body, name)) {
            return;
        }
        names.sort();
        let help = match diagnostics.suggest(name, names.iter().map(String::as_str)) {
            Some(best) => format!("did you mean `{best}`?"),
            None => "name a member that is `false` in replies that failed, or remove it".to_owned(),
        };
        diagnostics.finding(codes::EXTENSION, at, format!("no reply has the member `{name}`")).help(help);
        return;
    }
    let may_be_false = |schema: &SchemaId| {
        let types = value_types(document, *schema);
        types.is_empty() || types.contains(&Primitive::Boolean)
    };
    if !holders.iter().any(may_be_false) {
        let first = holders.iter().map(|schema| document.schema(*schema).at).min().unwrap_or(at);
        diagnostics
            .finding(codes::EXTENSION, at, format!("`{name}` is no boolean, so that no reply can say `false`"))
            .key_label(first, "described here")
            .help("name a boolean member");
    }
}

/// What replies that say that they succeeded are made of.
fn bodies(document: &Document) -> HashSet<SchemaId> {
    let success = |key: &ResponseKey| match key {
        ResponseKey::Status(status) => (200..300).contains(status),
        ResponseKey::Range(digit) => *digit == 2,
        ResponseKey::Default => true,
    };
    let replies = document.operations.iter().flat_map(|operation| &operation.responses);
    let contents = replies.filter(|(key, _)| success(key)).flat_map(|(_, response)| &response.content);
    contents.filter(|media| media.name.contains("json")).filter_map(|media| media.schema).collect()
}
