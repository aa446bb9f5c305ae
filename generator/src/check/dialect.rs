//! Schemas as JSON Schema 2020-12, whatever version of OpenAPI they are written for, and values against them.
//!
//! Every schema that one leads to becomes a definition under its number, so that references of all files are local and
//! nothing is fetched.

use std::collections::{BTreeMap, HashMap};

use jsonschema::{Draft, Validator};
use serde_json::{Map, Value, json};

use super::refusal::{Refusal, refusals};
use super::variant::tags;
use super::view::parts;
use crate::openapi::json_schema::{plain_keywords, schema_keywords};
use crate::openapi::{Document, Schema, SchemaId};
use crate::source::{Location, Node, Sources};

/// Schemas that are applied to a value and its parts; unions in one another multiply, and what takes more is not asked.
const MAX_STEPS: u32 = 50_000;

/// Schemas and values in one another that are followed, by recursion.
const MAX_NESTING: u32 = 500;

/// A schema that leads to more others is not used: making a validator costs time for each, and depth on the stack.
const MAX_SCHEMAS: usize = 2_000;

/// Schemas that are translated in one run, each time that it is needed counted.
const MAX_TRANSLATIONS: usize = 300_000;

/// Makes validators of a document's schemas, each once.
pub(super) struct Dialect<'d> {
    document: &'d Document,
    sources: &'d Sources,
    /// Where schemas are, for keywords that the document does not keep.
    ids: HashMap<Location, SchemaId>,
    known: HashMap<SchemaId, Option<Validator>>,
    translations: usize,
}

impl<'d> Dialect<'d> {
    pub fn new(document: &'d Document, sources: &'d Sources) -> Self {
        let schemas = document.schemas.iter().enumerate();
        let ids = schemas.map(|(index, schema)| (schema.at, SchemaId(index as u32))).collect();
        Self { document, sources, ids, known: HashMap::new(), translations: 0 }
    }

    /// Why a value does not fit a schema; nothing where that can't be told.
    pub fn refusals(&mut self, id: SchemaId, value: &Value) -> Vec<Refusal> {
        if !is_within_reach(self.document, id, value, 0, &mut 0) {
            return Vec::new();
        }
        if !self.known.contains_key(&id) {
            let validator = self.validator(id, false);
            self.known.insert(id, validator);
        }
        let validator = self.known.get(&id).and_then(Option::as_ref);
        validator.map(|validator| refusals(validator, id, value)).unwrap_or_default()
    }

    /// Why a value that a schema lists does not fit the rest of it.
    pub fn refusals_beside_list(&mut self, id: SchemaId, values: &[&Value]) -> Vec<Vec<Refusal>> {
        let validator = self.validator(id, true);
        let refused = |value: &&Value| validator.as_ref().map(|validator| refusals(validator, id, value));
        values.iter().map(|value| refused(value).unwrap_or_default()).collect()
    }

    fn validator(&mut self, id: SchemaId, without_list: bool) -> Option<Validator> {
        let mut definitions = BTreeMap::new();
        let mut waiting = vec![id];
        while let Some(next) = waiting.pop() {
            if definitions.contains_key(&next) {
                continue;
            }
            let mut translated = self.translated(next, &mut waiting);
            if next == id && without_list {
                unlisted(&mut translated);
            }
            definitions.insert(next, translated);
            self.translations += 1;
            if definitions.len() > MAX_SCHEMAS || self.translations > MAX_TRANSLATIONS {
                return None;
            }
        }
        let definitions: Map<String, Value> =
            definitions.into_iter().map(|(id, schema)| (id.0.to_string(), schema)).collect();
        let schema = json!({ "$ref": pointer(id), "$defs": definitions });
        let options = jsonschema::options().with_draft(Draft::Draft202012).should_validate_formats(true);
        let options = options.with_format("byte", is_base64);
        // A pattern that is none was reported where it stands.
        options.build(&schema).ok()
    }

    /// A schema in the terms of JSON Schema; the schemas in it are references, noted in `needed`.
    fn translated(&self, id: SchemaId, needed: &mut Vec<SchemaId>) -> Value {
        let schema = self.document.schema(id);
        if let Some(boolean) = schema.boolean {
            return Value::Bool(boolean);
        }
        let mut keywords = own_keywords(self.document, schema);
        let mut refer = |id: SchemaId| {
            needed.push(id);
            json!({ "$ref": pointer(id) })
        };
        schemas_inside(self.document, schema, &mut keywords, &mut refer);
        for (key, value) in self.sources.node(schema.at).entries() {
            self.other_keyword(key, value, &mut keywords, &mut refer);
        }
        match schema.nullable {
            true => json!({ "anyOf": [{ "type": "null" }, keywords] }),
            false => Value::Object(keywords),
        }
    }

    /// Keywords that the document does not keep, and bounds as they are written.
    fn other_keyword(
        &self,
        key: &str,
        node: Node<'_>,
        keywords: &mut Map<String, Value>,
        refer: &mut impl FnMut(SchemaId) -> Value,
    ) {
        let mut schema = |node: Node<'_>| self.ids.get(&node.location()).map(|id| refer(*id));
        let value = match key {
            // In OpenAPI 3.0 flags beside the bound.
            "exclusiveMinimum" | "exclusiveMaximum" if node.as_bool().is_some() => {
                let bound = if key == "exclusiveMinimum" { "minimum" } else { "maximum" };
                match node.as_bool() {
                    Some(true) => keywords.remove(bound),
                    _ => None,
                }
            }
            "contains" | "if" | "then" | "else" | "unevaluatedItems" => schema(node),
            "minContains" | "maxContains" => node.as_u64().map(Value::from),
            "dependentRequired" => Some(node.value()),
            "dependentSchemas" => Some(Value::Object(
                node.entries().filter_map(|(name, node)| Some((name.to_owned(), schema(node)?))).collect(),
            )),
            _ => None,
        };
        keywords.extend(value.map(|value| (key.to_owned(), value)));
    }
}

/// Whether a validator that tries every branch comes to an end soon.
fn is_within_reach(document: &Document, id: SchemaId, value: &Value, depth: u32, steps: &mut u32) -> bool {
    *steps += 1;
    if *steps > MAX_STEPS || depth > MAX_NESTING {
        return false;
    }
    let schema = document.schema(id);
    let mut reaches = |id: SchemaId, value: &Value| is_within_reach(document, id, value, depth + 1, steps);
    let same = parts(schema, true).chain(schema.not);
    let same: Vec<SchemaId> = same.collect();
    if !same.into_iter().all(|part| reaches(part, value)) {
        return false;
    }
    match value {
        Value::Object(members) => members.iter().all(|(name, value)| {
            let property = schema.properties.iter().find(|property| property.name == *name);
            let id = property.map(|property| property.schema).or(schema.additional_properties);
            id.is_none_or(|id| reaches(id, value))
        }),
        Value::Array(items) => items.iter().enumerate().all(|(position, item)| {
            let id = schema.prefix_items.get(position).copied().or(schema.items);
            id.is_none_or(|id| reaches(id, item))
        }),
        _ => true,
    }
}

/// Whether a text is Base64, as OpenAPI's format `byte` has it.
fn is_base64(text: &str) -> bool {
    let digits = text.trim_end_matches('=');
    let digit = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'+' || byte == b'/';
    text.len().is_multiple_of(4) && text.len() - digits.len() <= 2 && digits.bytes().all(digit)
}

fn pointer(id: SchemaId) -> String {
    format!("#/$defs/{}", id.0)
}

/// Takes away the values that a schema lists.
fn unlisted(schema: &mut Value) {
    match schema {
        Value::Object(keywords) => {
            keywords.remove("enum");
            keywords.remove("const");
            keywords.values_mut().filter(|value| value.is_array()).for_each(unlisted);
        }
        Value::Array(branches) => branches.iter_mut().for_each(unlisted),
        _ => {}
    }
}

/// The keywords that hold no schema. Members that requests or replies alone have are not required.
fn own_keywords(document: &Document, schema: &Schema) -> Map<String, Value> {
    let mut keywords = plain_keywords(schema, |name| !super::example::is_one_way(document, schema, name));
    // A step of nothing was reported where it stands.
    if keywords.get("multipleOf").and_then(Value::as_f64).is_some_and(|step| step <= 0.0) {
        keywords.remove("multipleOf");
    }
    keywords
}

/// The keywords that hold schemas.
fn schemas_inside(
    document: &Document,
    schema: &Schema,
    keywords: &mut Map<String, Value>,
    refer: &mut impl FnMut(SchemaId) -> Value,
) {
    // A branch that says nothing but `nullable` would fit everything.
    let mut branch = |id: SchemaId| match document.schema(id) {
        schema if schema.nullable && schema.is_null() => json!({ "type": "null" }),
        _ => refer(id),
    };
    let mut list = |ids: &[SchemaId]| -> Vec<Value> { ids.iter().map(|id| branch(*id)).collect() };
    let mut parts = list(&schema.all_of);
    // A discriminator says which branch is meant, though a value may fit others.
    let one_of = if schema.discriminator.is_some() { "anyOf" } else { "oneOf" };
    let unions = [(one_of, &schema.one_of), ("anyOf", &schema.any_of)].into_iter();
    let unions = unions.filter(|(_, branches)| !branches.is_empty());
    let unions: Vec<Value> = unions.map(|(key, branches)| json!({ key: list(branches) })).collect();
    match &schema.discriminator {
        Some(discriminator) if !unions.is_empty() => {
            parts.push(by_tag(&discriminator.property, tags(document, schema, discriminator), unions, &mut list));
        }
        _ => parts.extend(unions),
    }
    if !parts.is_empty() {
        keywords.insert("allOf".to_owned(), Value::Array(parts));
    }
    keywords.extend(schema_keywords(schema, refer));
}

/// The branch that a value's tag leads to, and where it leads to none the unions as they are.
fn by_tag(
    property: &str,
    tags: Vec<(SchemaId, Vec<String>)>,
    unions: Vec<Value>,
    list: &mut impl FnMut(&[SchemaId]) -> Vec<Value>,
) -> Value {
    let is_one_of =
        |values: Vec<&String>| json!({ "required": [property], "properties": { property: { "enum": values } } });
    let known = is_one_of(tags.iter().flat_map(|(_, tags)| tags).collect());
    let branch = |(branch, tags): &(SchemaId, Vec<String>)| json!({ "if": is_one_of(tags.iter().collect()), "then": { "allOf": list(&[*branch]) } });
    let branches: Vec<Value> = tags.iter().filter(|(_, tags)| !tags.is_empty()).map(branch).collect();
    if branches.is_empty() {
        return json!({ "allOf": unions });
    }
    json!({ "if": known, "then": { "allOf": branches }, "else": { "allOf": unions } })
}

#[cfg(test)]
mod tests {
    #[test]
    fn base64_is_told_from_other_texts() {
        for (text, expected) in [
            ("", true),
            ("YQ==", true),
            ("YWI=", true),
            ("YWJj", true),
            ("+/+/", true),
            ("YQ=", false),
            ("Y===", false),
            ("====", false),
            ("YWJ-", false),
            ("Y=Jj", false),
            ("YWJj\n", false),
        ] {
            assert_eq!(super::is_base64(text), expected, "{text:?}");
        }
    }
}
