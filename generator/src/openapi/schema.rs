//! Schemas: what gives a value its shape.

use serde_json::Value;

use super::keys;
use super::model::{Discriminator, Primitive, Property, Schema, SchemaId, Version};
use super::reader::Reader;
use super::reference::{ANY_VALUE, LEFT_OUT, Loss};
use super::type_meant::type_meant;
use crate::diagnostic::{About, Mode, codes};
use crate::source::{Kind, Node, ReferenceError};

/// The names of types.
pub(super) const TYPES: &[&str] = &["string", "integer", "number", "boolean", "array", "object", "null"];

/// What YAML reads as numbers and booleans is text where the type says so, as it is spelled: `enum: [1.0, 0x1F]`.
fn values_of_text(node: Node<'_>, schema: &mut Schema) {
    let others = [Primitive::Boolean, Primitive::Integer, Primitive::Number];
    if !schema.types.contains(&Primitive::String) || others.iter().any(|other| schema.types.contains(other)) {
        return;
    }
    let as_text = |value: &mut Value, node: Node<'_>| {
        if matches!(value, Value::Bool(_) | Value::Number(_))
            && let Some(text) = node.scalar_text()
        {
            *value = Value::String(text);
        }
    };
    let items = node.get("enum").into_iter().flat_map(Node::items);
    schema.enumeration.iter_mut().flatten().zip(items).for_each(|((value, _), item)| as_text(value, item));
    if schema.constant.is_none() && schema.default.is_none() {
        return;
    }
    let schema = schema.seldom_mut();
    for (value, key) in [(&mut schema.constant, "const"), (&mut schema.default, "default")] {
        if let (Some(value), Some(node)) = (value, node.get(key)) {
            as_text(value, node);
        }
    }
}

/// A value of a discriminator that leads nowhere is a value like any other.
const IGNORED_LINE: Loss = Loss::Rest("this line is ignored");

impl<'a> Reader<'a, '_> {
    /// The schema at a node. Schemas in it are read later.
    pub fn schema(&mut self, node: Node<'a>) -> Schema {
        let mut schema = Schema::at(node.location());
        match node.kind() {
            Kind::Mapping => {
                let reference = node.get("$ref").filter(|reference| self.is_value_of_above(node, *reference));
                for (key, value) in node.entries().filter(|(key, _)| reference.is_none() || *key != "$ref") {
                    self.schema_keyword(node, key, value, &mut schema);
                }
                self.beside_reference(node, "schemas");
                values_of_text(node, &mut schema);
                Self::exclusive_flags(node, &mut schema.bounds);
            }
            Kind::Bool(value) => schema.boolean = Some(value),
            _ => self.wrong_type(node, "a schema", None),
        }
        schema
    }

    fn schema_keyword(&mut self, owner: Node<'a>, key: &str, value: Node<'a>, schema: &mut Schema) {
        Self::keep_unused(key, value, &mut schema.bounds);
        match key {
            "$ref" => schema.reference = self.schema_reference(value),
            "type" => schema.types = self.types(value),
            "properties" => schema.properties = self.properties(value),
            "items" => self.items(value, schema),
            "enum" => self.enumeration(value, schema),
            "required" => self.required(value, schema),
            "allOf" => schema.all_of = self.schema_list(value),
            "oneOf" => schema.one_of = self.schema_list(value),
            "anyOf" => schema.any_of = self.schema_list(value),
            "not" => schema.seldom_mut().not = Some(self.schema_id(value)),
            "const" => schema.seldom_mut().constant = Some(value.value()),
            "default" => schema.seldom_mut().default = Some(value.value()),
            "example" => schema.examples.push(self.example_value(value)),
            "examples" => self.schema_examples(value, schema),
            "additionalProperties" => schema.additional_properties = Some(self.schema_id(value)),
            "unevaluatedProperties" => schema.seldom_mut().unevaluated_properties = Some(self.schema_id(value)),
            "patternProperties" => schema.seldom_mut().pattern_properties = self.schema_map(value),
            "propertyNames" => schema.seldom_mut().property_names = Some(self.schema_id(value)),
            "prefixItems" => schema.seldom_mut().prefix_items = self.schema_list(value),
            "discriminator" => schema.seldom_mut().discriminator = self.discriminator(value),
            "nullable" | "x-nullable" => schema.nullable = self.nullable(key, value),
            "x-rust-name" => schema.rust_name = self.rust_name(value),
            "x-rust-names" => schema.seldom_mut().rust_names = self.rust_names(value),
            "x-enum-varnames" | "x-enumNames" => {
                schema.seldom_mut().value_names = self.names_in_order(value, owner.get("enum"));
            }
            "x-enum-values" => schema.seldom_mut().value_names = self.named_values(value),
            "x-ms-enum" => {
                schema.seldom_mut().value_names =
                    value.get("values").map(|values| self.named_values(values)).unwrap_or_default();
            }
            "x-enum-descriptions" => {
                schema.seldom_mut().enum_descriptions = self.enum_descriptions(value, owner.get("enum"));
            }
            _ if self.annotation(key, value, schema) || self.bound(key, value, &mut schema.bounds) => {}
            _ if self.unused_keyword(key, value) => {}
            _ => self.unknown(&keys::SCHEMA, owner, value),
        }
    }

    fn schema_reference(&mut self, node: Node<'a>) -> Option<SchemaId> {
        let Some(text) = node.as_str() else {
            let help = node.is_null().then(|| "write a pointer, as in `$ref: '#/components/schemas/Pet'`".to_owned());
            self.wrong_type(node, "a string", help);
            return None;
        };
        let target = self.target(node, text, Some("schemas"), ANY_VALUE)?;
        Some(self.schema_id(target))
    }

    fn types(&mut self, node: Node<'a>) -> Vec<Primitive> {
        if node.is_sequence() {
            return node.items().filter_map(|item| self.primitive(item)).collect();
        }
        self.primitive(node).into_iter().collect()
    }

    fn primitive(&mut self, node: Node<'a>) -> Option<Primitive> {
        if node.is_null() && node.is_absent() {
            self.wrong_type(node, "one word", Some(format!("write one of {}", super::fields::quoted(TYPES))));
            return None;
        }
        // Of a list of types it is told as a whole that OpenAPI 3.0 has none.
        let is_listed = self.version == Version::V3_0 && node.parent().is_some_and(Node::is_sequence);
        if is_listed && (node.is_null() || node.as_str() == Some("null")) {
            return Some(Primitive::Null);
        }
        if node.is_null() {
            self.diagnostics
                .finding(codes::INVALID_VALUE, node.location(), "the type `null` needs quotes")
                .subject("the type `null` without quotes")
                .help("write \"null\"");
            return Some(Primitive::Null);
        }
        Some(match node.as_str() {
            Some("null") if self.version == Version::V3_0 && self.diagnostics.mode() == Mode::Strict => {
                let help = "remove it and write `nullable: true`, or `openapi: 3.1.0` in the root document";
                self.diagnostics
                    .finding(codes::INVALID_VALUE, node.location(), "`null` is no type of OpenAPI 3.0")
                    .subject("the type `null` in OpenAPI 3.0")
                    .help(help)
                    .of_later();
                Primitive::Null
            }
            Some("null") => Primitive::Null,
            Some("boolean") => Primitive::Boolean,
            Some("integer") => Primitive::Integer,
            Some("number") => Primitive::Number,
            Some("string") => Primitive::String,
            Some("array") => Primitive::Array,
            Some("object") => Primitive::Object,
            _ => {
                match type_meant(node, self.version) {
                    Some(help) => self.invalid_but(node, "type", help),
                    None => self.invalid(node, "type", TYPES),
                }
                return None;
            }
        })
    }

    fn properties(&mut self, node: Node<'a>) -> Vec<Property> {
        if let Some((reference, text)) = Self::reference_of(node)
            && self.is_schema_for_members(reference, text)
        {
            return Vec::new();
        }
        if self.is_schema_of_values(node) {
            return Vec::new();
        }
        let mut properties = Vec::new();
        for (name, value) in self.members(node, LEFT_OUT) {
            if !self.is_extension_astray(name, value, "properties") {
                let schema = self.schema_id(value);
                properties.push(Property { name: name.to_owned(), at: value.location(), schema });
            }
        }
        properties
    }

    /// Whether what stands in place of properties is one schema; reported then.
    fn is_schema_of_values(&mut self, node: Node<'a>) -> bool {
        let is_keyword = |(key, _): (&str, Node<'_>)| keys::SCHEMA.known.contains(&key);
        let says = |(_, value): (&str, Node<'_>)| !value.is_mapping() && value.as_bool().is_none() && !value.is_null();
        let typed = node.get("type").and_then(Node::as_str).is_some_and(|text| TYPES.contains(&text));
        if !typed || !node.entries().all(is_keyword) || node.entries().filter(|entry| says(*entry)).count() < 2 {
            return false;
        }
        let has = |key: &str| node.parent().is_some_and(|owner| owner.get(key).is_some());
        let message = "`properties` holds a schema, and names of properties are expected there";
        self.diagnostics
            .finding(codes::WRONG_TYPE, node.location(), message)
            .at_key()
            .subject("a schema in place of properties")
            .help(match has("additionalProperties") {
                true => "write the name of a property above it, and indent it deeper",
                false => "did you mean `additionalProperties`? What `properties` holds has names",
            });
        true
    }

    /// Whether a reference in place of properties leads to a schema, and not to properties; reported then.
    fn is_schema_for_members(&mut self, reference: Node<'a>, text: &str) -> bool {
        let Ok(at) = self.sources.resolve(reference.location(), text) else { return false };
        let target = self.sources.node(at);
        let is_entry = target.parent().is_some_and(|group| group.key() == "schemas");
        if !is_entry || self.diagnostics.mode() == Mode::Lenient {
            return false;
        }
        self.referenced.insert(at);
        let is_array = reference.parent().and_then(Node::parent).and_then(|owner| owner.get("type"));
        let is_array = is_array.and_then(Node::as_str) == Some("array");
        let help = match (is_array, target.get("properties")) {
            (true, _) => format!("write `items: {{$ref: '{text}'}}` in place of `properties`"),
            (false, Some(_)) => format!("write `allOf: [{{$ref: '{text}'}}]`, or lead it to `{text}/properties`"),
            (false, None) => "write a name above it, and indent it deeper, if it describes a property".to_owned(),
        };
        self.diagnostics
            .error(
                codes::REFERENCE_KIND,
                reference.location(),
                format!("`{text}` leads to a schema, and properties with their names are expected here"),
            )
            .subject("references to schemas in place of properties")
            .help(help);
        true
    }

    fn items(&mut self, node: Node<'a>, schema: &mut Schema) {
        if !node.is_sequence() {
            schema.items = Some(self.schema_id(node));
            return;
        }
        let mut words = node.items().map(Node::as_str);
        let word = words.next().flatten().filter(|word| words.next().is_none() && TYPES.contains(word));
        let help = match (node.items().count(), self.version) {
            (0, _) => "write `{}` where items can be anything".to_owned(),
            (1, _) if word.is_some() => format!("write `{{type: {}}}`", word.unwrap_or_default()),
            (1, _) => "write it without brackets and without `- `".to_owned(),
            (_, Version::V3_0) => "write `oneOf` in it, with the schemas as a list".to_owned(),
            _ => "for an array with a schema for each place write `prefixItems`".to_owned(),
        };
        self.diagnostics
            .finding(codes::WRONG_TYPE, node.location(), "`items` is one schema")
            .subject("a list of schemas as `items`")
            .help(help);
        if word.is_none() {
            schema.seldom_mut().prefix_items = self.schema_list(node);
        }
    }

    fn required(&mut self, node: Node<'a>, schema: &mut Schema) {
        if node.as_bool().is_some() {
            let help = "list the required properties in the `required` of the object that has them".to_owned();
            self.wrong_type(node, "a list of property names", Some(help));
            return;
        }
        if let Some(node) = self.sequence(node) {
            let names = node.items().filter_map(|item| Some((self.string(item)?, item.location())));
            schema.required = names.collect();
        }
    }

    fn enumeration(&mut self, node: Node<'a>, schema: &mut Schema) {
        if let Some(node) = self.sequence(node) {
            schema.enumeration = Some(node.items().map(|item| (item.value(), item.location())).collect());
        }
    }

    fn schema_examples(&mut self, node: Node<'a>, schema: &mut Schema) {
        if node.is_mapping() && self.version == Version::V3_0 {
            schema.examples.extend(self.examples(node));
        } else if let Some(node) = self.sequence(node) {
            schema.examples.extend(node.items().map(|item| self.example_value(item)));
        }
    }

    /// `nullable` is a keyword of 3.0 only, but 3.1 documents that have it mean it.
    fn nullable(&mut self, key: &str, node: Node<'a>) -> bool {
        if key == "nullable" && self.version != Version::V3_0 {
            self.diagnostics
                .finding(codes::UNKNOWN_KEY, node.location(), "`nullable` is a key of OpenAPI 3.0 only")
                .at_key()
                .subject("`nullable` in OpenAPI 3.1")
                .about(About::Version)
                .help(match node.parent().and_then(|owner| owner.get("type")).and_then(Node::as_str) {
                    Some(kind) => format!("write `type: [{kind}, \"null\"]`"),
                    None => "add \"null\" to `type`, as in `type: [string, \"null\"]`".to_owned(),
                });
        }
        self.flag(node)
    }

    pub fn schema_list(&mut self, node: Node<'a>) -> Vec<SchemaId> {
        let Some(node) = self.sequence(node) else { return Vec::new() };
        if let Some(help) = super::instead::schemas(node) {
            let message = format!("the items of `{}` must be schemas, and these are texts", node.key());
            let list = node.location();
            self.diagnostics.finding(codes::WRONG_TYPE, list, message).subject("texts in place of schemas").help(help);
            return Vec::new();
        }
        node.items().map(|item| self.schema_id(item)).collect()
    }

    pub fn schema_map(&mut self, node: Node<'a>) -> Vec<(String, SchemaId)> {
        let Some(node) = self.mapping(node) else { return Vec::new() };
        node.entries().map(|(key, value)| (key.to_owned(), self.schema_id(value))).collect()
    }

    fn discriminator(&mut self, node: Node<'a>) -> Option<Discriminator> {
        if let Some(property) = node.as_str() {
            let help = format!("write `discriminator: {{propertyName: {property}}}`");
            self.wrong_type(node, "a mapping", Some(help));
            return Some(Discriminator { at: node.location(), property: property.to_owned(), mapping: Vec::new() });
        }
        let node = self.mapping(node)?;
        let property = self.required_string(node, "propertyName", "a discriminator");
        let mut mapping = Vec::new();
        for (key, value) in node.entries() {
            match key {
                "propertyName" => {}
                "mapping" => mapping = self.mapped_values(value),
                "defaultMapping" => {
                    self.mapped(value);
                    self.diagnostics
                        .finding(
                            codes::KEYWORD_UNUSED,
                            value.location(),
                            "`defaultMapping` is not used: a value that is mapped to nothing is kept as it is",
                        )
                        .at_key()
                        .subject("the keyword `defaultMapping`")
                        .help("map each value to its schema");
                }
                _ => self.unknown(&keys::DISCRIMINATOR, node, value),
            }
        }
        Some(Discriminator { at: node.location(), property: property?, mapping })
    }

    fn mapped_values(&mut self, node: Node<'a>) -> Vec<(String, SchemaId)> {
        let Some(node) = self.mapping(node) else { return Vec::new() };
        if self.is_turned_round(node) {
            return Vec::new();
        }
        node.entries().filter_map(|(value, target)| Some((value.to_owned(), self.mapped(target)?))).collect()
    }

    /// Whether a mapping leads from schemas to values; reported then.
    fn is_turned_round(&mut self, node: Node<'a>) -> bool {
        let leads = |text: &str| {
            let pointer = match text.contains('#') {
                true => text.to_owned(),
                false => format!("#/components/schemas/{}", crate::source::escape_token(text)),
            };
            self.sources.resolve(node.location(), &pointer).ok()
        };
        let mut targets = Vec::new();
        let mut first = None;
        for (key, value) in node.entries() {
            let Some(text) = value.as_str().filter(|text| !text.contains(['#', '/']) && leads(text).is_none()) else {
                return false;
            };
            let Some(target) = leads(key) else { return false };
            targets.push(target);
            first.get_or_insert((key, text));
        }
        let Some((schema, value)) = first else { return false };
        self.referenced.extend(targets);
        self.diagnostics
            .finding(codes::WRONG_TYPE, node.location(), "`mapping` leads from schemas to values, and not to schemas")
            .at_key()
            .subject("mappings from schemas to values")
            .help(format!("turn each line round, as in `{value}: {}`", crate::source::quoted(schema)));
        true
    }

    /// A discriminator names a schema by the key of a component, or by a reference.
    fn mapped(&mut self, node: Node<'a>) -> Option<SchemaId> {
        let Some(text) = node.as_str() else {
            self.wrong_type(node, "a string", None);
            return None;
        };
        let name = !text.contains('#');
        let pointer = format!("#/components/schemas/{}", crate::source::escape_token(text));
        let target = match self.sources.resolve(node.location(), &pointer) {
            Ok(at) if name => {
                self.referenced.insert(at);
                self.sources.node(at)
            }
            Err(ReferenceError::Missing { holder, .. }) if name && !text.contains(['/', '.']) => {
                let holder = Some(self.sources.node(holder)).filter(|holder| holder.key() == "schemas");
                let names = holder.into_iter().flat_map(Node::entries).map(|(key, _)| key);
                let near = self.diagnostics.suggest(text, names).map(str::to_owned);
                let near = near.or_else(|| Some(self.nearest(node.location(), text, Some("schemas"), true)?.reference));
                let help = match node.key().contains("#/") {
                    true => Some(format!("turn the line round: `{text}: {}`", crate::source::quoted(node.key()))),
                    false => near.map(|best| format!("did you mean `{best}`?")),
                };
                let message = format!("there is no schema `{text}`");
                self.report_loss(codes::REFERENCE_NOT_FOUND, node, message, IGNORED_LINE).maybe_help(help);
                return None;
            }
            _ => self.target(node, text, Some("schemas"), IGNORED_LINE)?,
        };
        Some(self.schema_id(target))
    }
}
