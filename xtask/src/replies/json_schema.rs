//! The verdict of a JSON Schema validator, dialect 2020-12.

use clientwright::openapi::json_schema::{plain_keywords, schema_keywords};
use clientwright::openapi::{Schema, SchemaId};
use clientwright::source::Location;
use serde_json::{Map, Value, json};

use super::Description;
use super::finding::{Finding, Kind};

/// What a validator refuses in a value. `format` is asserted.
pub fn findings(description: &Description, schema: SchemaId, value: &Value) -> Vec<Finding> {
    let options = jsonschema::options().with_draft(jsonschema::Draft::Draft202012).should_validate_formats(true);
    let root = convert(description, schema);
    let validator = match options.should_ignore_unknown_formats(true).build(&root) {
        Ok(validator) => validator,
        Err(error) => {
            let at = place(description, schema, error.instance_path().as_str());
            let cure = format!("correct {}", description.named(at));
            return vec![Finding::new(Kind::Refused, "", at, format!("the schema is invalid: {error}"), cure)];
        }
    };
    let refused = validator.iter_errors(value).map(|error| {
        let at = place(description, schema, error.schema_path().as_str());
        let cure = format!("correct {}", description.named(at));
        Finding::new(Kind::Refused, error.instance_path().as_str(), at, error.masked().to_string(), cure)
    });
    refused.collect()
}

/// The schema of `/$defs/17/…` in the description; `schema` for any other path.
fn place(description: &Description, schema: SchemaId, path: &str) -> Location {
    let number = path.strip_prefix("/$defs/").and_then(|rest| rest.split('/').next()?.parse().ok());
    let id = number.map_or(schema, SchemaId);
    description.document.schemas.get(id.0 as usize).map_or_else(Location::default, |schema| schema.at)
}

/// A schema of the description as a document of JSON Schema of its own.
pub fn convert(description: &Description, schema: SchemaId) -> Value {
    let mut definitions = Map::new();
    let mut wanted = vec![schema];
    while let Some(id) = wanted.pop() {
        let key = id.0.to_string();
        if !definitions.contains_key(&key) {
            definitions.insert(key, one(description, id, &mut wanted));
        }
    }
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$ref": reference(schema),
        "$defs": definitions,
    })
}

fn reference(id: SchemaId) -> String {
    format!("#/$defs/{}", id.0)
}

/// One schema; those within it are references, and are put on the list of what is wanted.
fn one(description: &Description, id: SchemaId, wanted: &mut Vec<SchemaId>) -> Value {
    let schema = description.document.schema(id);
    if let Some(boolean) = schema.boolean {
        return boolean.into();
    }
    let mut link = |id: SchemaId| {
        wanted.push(id);
        json!({ "$ref": reference(id) })
    };
    let mut members = own(description, schema);
    for (key, ids) in [("allOf", &schema.all_of), ("oneOf", &schema.one_of), ("anyOf", &schema.any_of)] {
        if !ids.is_empty() {
            members.insert(key.to_owned(), ids.iter().map(|id| link(*id)).collect());
        }
    }
    members.extend(schema_keywords(schema, &mut link));
    let plain = Value::Object(members);
    match schema.nullable {
        true => json!({ "anyOf": [plain, { "type": "null" }] }),
        false => plain,
    }
}

/// The keywords that hold no schemas. Members that only requests have are not required.
fn own(description: &Description, schema: &Schema) -> Map<String, Value> {
    let write_only = |name: &str| {
        let mut named = schema.properties.iter().filter(|property| property.name == name);
        named.any(|property| description.document.schema(property.schema).write_only)
    };
    plain_keywords(schema, |name| !write_only(name))
}
