//! Discriminators name a member that every variant has.

use super::view::has_property;
use crate::diagnostic::{Diagnostics, codes};
use crate::openapi::{Discriminator, Document, SchemaId};

pub fn check(document: &Document, diagnostics: &mut Diagnostics) {
    for (index, schema) in document.schemas.iter().enumerate() {
        let Some(discriminator) = &schema.discriminator else { continue };
        let members: Vec<SchemaId> = schema.one_of.iter().chain(&schema.any_of).copied().collect();
        if members.is_empty() {
            own(document, SchemaId(index as u32), discriminator, diagnostics);
        }
        for member in members {
            if !has_property(document, member, &discriminator.property) && !is_null(document, member) {
                let name = &discriminator.property;
                diagnostics
                    .finding(codes::DISCRIMINATOR, document.schema(member).at, format!("this variant has no property `{name}`"))
                    .key_label(discriminator.at, format!("by which `{name}` tells the variants apart"))
                    .subject("variants without the discriminator's property")
                    .help(format!("add `{name}` to the properties of the variant"));
            }
        }
    }
}

/// A discriminator without a union: for schemas that extend this one by `allOf`.
fn own(document: &Document, id: SchemaId, discriminator: &Discriminator, diagnostics: &mut Diagnostics) {
    if !has_property(document, id, &discriminator.property) {
        let name = &discriminator.property;
        diagnostics
            .finding(codes::DISCRIMINATOR, discriminator.at, format!("the schema has no property `{name}`"))
            .at_key()
            .subject("discriminators that name no property")
            .help(format!("add `{name}` to `properties`"));
    }
}

fn is_null(document: &Document, id: SchemaId) -> bool {
    document.schema(id).types == [crate::openapi::Primitive::Null]
}
