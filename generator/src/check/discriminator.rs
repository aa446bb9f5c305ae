//! Discriminators name a member that every variant has.

use std::collections::{HashMap, HashSet};

use super::mapping::{self, name_of, values_of};
use super::view::{any_part, has_property, value_types, whole, whole_with_target};
use crate::diagnostic::{About, Diagnostic, Diagnostics, Mode, Position, codes, suggest};
use crate::openapi::{Discriminator, Document, Primitive, Schema, SchemaId};
use crate::source::{Location, Node, Sources, Underline};
use serde_json::Value;

pub fn check(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    for (index, schema) in document.schemas.iter().enumerate() {
        let Some(discriminator) = &schema.discriminator else { continue };
        let members: Vec<SchemaId> = schema.one_of.iter().chain(&schema.any_of).copied().collect();
        if maps_its_parts(document, schema) {
            let at = sources.node(schema.at).get("allOf").map_or(schema.at, Node::location);
            let message = "the discriminator tells parts of `allOf` apart, and every value has all of them";
            let mut report = diagnostics.finding(codes::DISCRIMINATOR, at, message);
            report.at_key().help("did you mean `oneOf`?");
            for (value, target) in discriminator.mapping.iter().take(2) {
                report.key_label(document.schema(*target).at, format!("`{value}` leads here"));
            }
        } else if members.is_empty() {
            own(document, SchemaId(index as u32), discriminator, sources, diagnostics);
        } else {
            mapping::check(document, &members, discriminator, sources, diagnostics);
        }
        variants(document, &members, discriminator, sources, diagnostics);
    }
}

/// Whether the values of a discriminator lead to several parts of `allOf` of the same schema.
pub(super) fn maps_its_parts(document: &Document, schema: &Schema) -> bool {
    let Some(discriminator) = &schema.discriminator else { return false };
    let parts: HashSet<SchemaId> = schema.all_of.iter().filter_map(|part| document.schema(*part).reference).collect();
    let mapped: HashSet<SchemaId> = discriminator.mapping.iter().map(|(_, target)| *target).collect();
    schema.one_of.is_empty() && schema.any_of.is_empty() && mapped.len() > 1 && mapped.is_subset(&parts)
}

/// Every variant has the property. Where none has it the property's name is the mistake, and one message says so.
fn variants(
    document: &Document,
    members: &[SchemaId],
    discriminator: &Discriminator,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    let name = &discriminator.property;
    let objects: Vec<SchemaId> = members.iter().copied().filter(|member| !is_null(document, *member)).collect();
    let without = objects.iter().copied().filter(|member| !has_property(document, *member, name));
    let without: Vec<SchemaId> = without.filter(|member| !is_reported(document, *member, name, diagnostics)).collect();
    if without.len() > 1 && without.len() == objects.len() {
        let shared = shared_properties(document, &objects);
        let help = match (suggest(name, shared.iter().copied()), shared.first()) {
            (Some(best), _) => format!("did you mean `{best}`?"),
            (None, Some(_)) => {
                format!("name a property that every variant has: `{}`", shared[..shared.len().min(5)].join("`, `"))
            }
            (None, None) => format!("add `{name}` to the properties of each variant"),
        };
        let at = sources.node(discriminator.at).get("propertyName").map_or(discriminator.at, Node::location);
        diagnostics
            .finding(codes::DISCRIMINATOR, at, format!("no variant has the property `{name}`"))
            .subject("discriminators whose property no variant has")
            .help(help);
        return;
    }
    let tag = objects.first().filter(|_| !without.is_empty()).and_then(|first| other_tag(document, *first, &objects));
    if let Some(tag) = tag {
        let at = sources.node(discriminator.at).get("propertyName").map_or(discriminator.at, Node::location);
        diagnostics
            .finding(codes::DISCRIMINATOR, at, format!("not every variant has the property `{name}`"))
            .key_label(document.schema(without[0]).at, "this one lacks it")
            .subject("discriminators whose property some variants lack")
            .help(format!("did you mean `{tag}`, of which every variant has its own value?"));
        return;
    }
    if let Some(at) = no_text(document, &objects, discriminator) {
        let at_name = sources.node(discriminator.at).get("propertyName").map_or(discriminator.at, Node::location);
        let tag = objects.first().and_then(|first| other_tag(document, *first, &objects));
        let mapped = || discriminator.mapping.first().map_or("", |(value, _)| value.as_str());
        let by_value = objects.first().and_then(|first| listing(document, *first, mapped()));
        diagnostics
            .finding(codes::DISCRIMINATOR, at_name, format!("no value of `{name}` is the text `{}`", mapped()))
            .key_label(at, "its type")
            .subject("discriminators whose property has another type")
            .help(match tag.or(by_value) {
                Some(tag) => format!("did you mean `{tag}`?"),
                None => "name a property whose values are texts, or mend the values that are mapped".to_owned(),
            });
        return;
    }
    same_constant(document, &objects, name, sources, diagnostics);
    let having = objects.iter().filter(|member| !without.contains(member));
    having.for_each(|member| required(document, *member, discriminator, sources, diagnostics));
    let replaced = super::mapping::replaced(document, members, discriminator);
    for member in without {
        let help = match replaced.filter(|(odd, ..)| *odd == member) {
            Some((_, value, target)) => {
                let from = document.schema(member).at;
                let pointer = sources.reference(from, document.schema(target).at);
                format!("did you mean `{pointer}`, to which `{value}` is mapped?")
            }
            None => format!("add `{name}` to the properties of the variant"),
        };
        diagnostics
            .finding(codes::DISCRIMINATOR, document.schema(member).at, format!("this variant has no property `{name}`"))
            .about(About::TagNotDescribed)
            .key_label(discriminator.at, format!("by which `{name}` tells the variants apart"))
            .subject("variants without the discriminator's property")
            .help(help);
    }
}

/// Where a variant says that the property is no text, and no value that is mapped is of its type.
fn no_text(document: &Document, variants: &[SchemaId], discriminator: &Discriminator) -> Option<Location> {
    if discriminator.mapping.is_empty() {
        return None;
    }
    let is_literal = |value: &str| serde_json::from_str::<Value>(value).is_ok();
    let property = variants.iter().find_map(|variant| {
        let target = document.schema(*variant).reference.unwrap_or(*variant);
        let parts = whole_with_target(document, document.schema(target)).into_iter();
        let mut properties = parts.flat_map(|part| &part.properties);
        properties.find(|property| property.name == discriminator.property)
    })?;
    let types = value_types(document, property.schema);
    let is_other = !types.is_empty() && !types.contains(&Primitive::String);
    let none_fits = !discriminator.mapping.iter().any(|(value, _)| is_literal(value));
    (is_other && none_fits).then(|| document.schema(property.schema).at)
}

/// The property of a variant that has a value among those that it lists.
fn listing<'d>(document: &'d Document, variant: SchemaId, value: &str) -> Option<&'d str> {
    let target = document.schema(variant).reference.unwrap_or(variant);
    let parts = whole_with_target(document, document.schema(target)).into_iter();
    let mut names = parts.flat_map(|part| &part.properties).map(|property| property.name.as_str());
    names.find(|name| values_of(document, variant, name).iter().any(|(known, _)| known == value))
}

/// A property of which every variant has one value, another than the others.
fn other_tag<'d>(document: &'d Document, first: SchemaId, variants: &[SchemaId]) -> Option<&'d str> {
    let first = document.schema(first).reference.unwrap_or(first);
    let names = whole(document, document.schema(first)).into_iter().flat_map(|part| &part.properties);
    let mut names = names.map(|property| property.name.as_str());
    names.find(|name| {
        let values = variants.iter().map(|variant| values_of(document, *variant, name));
        let values: Vec<Vec<(String, Location)>> = values.collect();
        let distinct: HashSet<&str> = values.iter().flatten().map(|(value, _)| value.as_str()).collect();
        variants.len() > 1 && values.iter().all(|own| own.len() == 1) && distinct.len() == variants.len()
    })
}

/// OpenAPI wants the property to be required: a value without it could be of any variant. In documents of others it often
/// is not, and values are told apart by the rest of what they have.
fn required(
    document: &Document,
    variant: SchemaId,
    discriminator: &Discriminator,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    let name = discriminator.property.as_str();
    let requires = |part: &Schema| part.required.iter().any(|(known, _)| known == name);
    // A default mapping says which variant a value without it is of.
    let has_default = sources.node(discriminator.at).get("defaultMapping").is_some();
    if diagnostics.mode() == Mode::Lenient || has_default || any_part(document, variant, requires) {
        return;
    }
    let target = document.schema(variant).reference.unwrap_or(variant);
    let parts = whole(document, document.schema(target));
    let properties = parts.iter().flat_map(|part| part.properties.iter().map(move |property| (part, property)));
    let Some((owner, property)) = properties.into_iter().find(|(_, property)| property.name == name) else { return };
    let list = sources.node(owner.at).get("required");
    let at = list.map_or(document.schema(property.schema).at, Node::location);
    diagnostics
        .finding(codes::DISCRIMINATOR, at, format!("`{name}` tells the variants apart, and is not required"))
        .at_key()
        .key_label(discriminator.at, "the discriminator")
        .subject("discriminators whose property is not required")
        .help(match list {
            Some(_) => format!("add `{name}` to it"),
            None => format!("add `required: [{name}]` to the schema"),
        });
}

/// Two variants that have the same single value of the property, after which one of them is called: the other was to have
/// another value. Unions with tags that several variants share are met, too.
fn same_constant(
    document: &Document,
    variants: &[SchemaId],
    name: &str,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    let mut seen: HashMap<&str, (Location, bool)> = HashMap::new();
    for variant in variants {
        let Some(called) = name_of(document, *variant, sources) else { continue };
        let target = document.schema(*variant).reference.unwrap_or(*variant);
        let properties = &document.schema(target).properties;
        let property = properties.iter().find(|property| property.name == name);
        let Some(property) = property.map(|property| document.schema(property.schema)) else { continue };
        let listed = property.enumeration.iter().flatten().map(|(value, _)| value);
        let values: Vec<&str> = listed.chain(&property.constant).filter_map(Value::as_str).collect();
        let [only] = values[..] else { continue };
        let node = sources.node(property.at);
        let at = node.get("const").or(node.get("enum")).unwrap_or(node).location();
        let is_own = called.to_lowercase().contains(&only.to_lowercase());
        match seen.insert(only, (at, is_own)) {
            Some((first, was_own)) if first != at && was_own != is_own => {
                let (odd, other) = if is_own { (first, at) } else { (at, first) };
                // Where another value is mapped to the variant, that is told.
                let is_at = |place: Location| {
                    place == odd || sources.node(place).parent().is_some_and(|list| list.location() == odd)
                };
                let is_told = |one: &Diagnostic| {
                    one.code == codes::DISCRIMINATOR && matches!(one.place, Position::Node(place, _) if is_at(place))
                };
                if diagnostics.iter().any(is_told) {
                    continue;
                }
                diagnostics
                    .finding(codes::DISCRIMINATOR, odd, format!("another variant has `{only}` as its `{name}`, too"))
                    .label(other, "that of the other")
                    .subject("variants with the same value of the discriminator's property")
                    .help("give each variant a value of its own");
            }
            _ => {}
        }
    }
}

/// The properties that every one of these schemas has, as the first has them.
fn shared_properties<'d>(document: &'d Document, members: &[SchemaId]) -> Vec<&'d str> {
    let Some((first, rest)) = members.split_first() else { return Vec::new() };
    let first = document.schema(*first);
    let first = first.reference.map_or(first, |target| document.schema(target));
    let parts = whole(document, first).into_iter();
    let names = parts.flat_map(|part| part.properties.iter().map(|property| property.name.as_str()));
    names.filter(|name| rest.iter().all(|member| has_property(document, *member, name))).collect()
}

/// Whether it was said already that the variant requires the property and does not have it.
fn is_reported(document: &Document, variant: SchemaId, name: &str, diagnostics: &Diagnostics) -> bool {
    let mut required = Vec::new();
    any_part(document, variant, |part| {
        required.extend(part.required.iter().filter(|(required, _)| required == name).map(|(_, at)| *at));
        false
    });
    let places: Vec<Position> = required.into_iter().map(|at| Position::Node(at, Underline::Value)).collect();
    let is_at =
        |one: &Diagnostic| places.contains(&one.place) || one.labels.iter().any(|label| places.contains(&label.place));
    !places.is_empty() && diagnostics.iter().any(|one| one.code == codes::REQUIRED_UNKNOWN && is_at(one))
}

/// A discriminator without a union: for schemas that extend this one by `allOf`.
fn own(
    document: &Document,
    id: SchemaId,
    discriminator: &Discriminator,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    if has_property(document, id, &discriminator.property) {
        required(document, id, discriminator, sources, diagnostics);
        mapping::extend(document, id, discriminator, sources, diagnostics);
    } else {
        let name = &discriminator.property;
        diagnostics
            .finding(codes::DISCRIMINATOR, discriminator.at, format!("the schema has no property `{name}`"))
            .about(About::TagNotDescribed)
            .at_key()
            .subject("discriminators that name no property")
            .help(format!("add `{name}` to `properties`"));
    }
}

fn is_null(document: &Document, id: SchemaId) -> bool {
    document.schema(id).types == [crate::openapi::Primitive::Null]
}
