//! The keywords of a schema as JSON Schema 2020-12 has them.

use serde_json::{Map, Value, json};

use super::{Primitive, Schema, SchemaId};

/// The keywords that hold no schema. `is_required` says which of the required members count.
pub fn plain_keywords(schema: &Schema, is_required: impl Fn(&str) -> bool) -> Map<String, Value> {
    let mut keywords = Map::new();
    let mut add = |key: &str, value: Option<Value>| keywords.extend(value.map(|value| (key.to_owned(), value)));
    let types: Vec<&str> = schema.types.iter().copied().map(Primitive::as_str).collect();
    add("type", (!types.is_empty()).then(|| json!(types)));
    add("enum", schema.enumeration.as_ref().map(|values| values.iter().map(|(value, _)| value.clone()).collect()));
    add("const", schema.constant.clone());
    add("format", schema.format.clone().map(Value::from));
    schema.bounds.keywords().for_each(|(key, value)| add(key, Some(value)));
    let required: Vec<&str> =
        schema.required.iter().map(|(name, _)| name.as_str()).filter(|name| is_required(name)).collect();
    add("required", (!required.is_empty()).then(|| json!(required)));
    keywords
}

/// The keywords that hold schemas, but for `allOf`, `oneOf` and `anyOf`. `refer` gives what stands for a schema; `$ref` is
/// among the keywords.
pub fn schema_keywords(schema: &Schema, refer: &mut impl FnMut(SchemaId) -> Value) -> Map<String, Value> {
    let mut keywords = match schema.reference.map(&mut *refer) {
        Some(Value::Object(reference)) => reference,
        _ => Map::new(),
    };
    if !schema.prefix_items.is_empty() {
        let items = schema.prefix_items.iter().map(|id| refer(*id)).collect();
        keywords.insert("prefixItems".to_owned(), items);
    }
    for (key, id) in [
        ("items", schema.items),
        ("additionalProperties", schema.additional_properties),
        ("unevaluatedProperties", schema.unevaluated_properties),
        ("propertyNames", schema.property_names),
        ("not", schema.not),
    ] {
        keywords.extend(id.map(|id| (key.to_owned(), refer(id))));
    }
    let properties: Map<_, _> = schema.properties.iter().map(|one| (one.name.clone(), refer(one.schema))).collect();
    let patterns = schema.pattern_properties.iter().map(|(pattern, id)| (pattern.clone(), refer(*id)));
    for (key, schemas) in [("properties", properties), ("patternProperties", patterns.collect())] {
        if !schemas.is_empty() {
            keywords.insert(key.to_owned(), Value::Object(schemas));
        }
    }
    keywords
}
