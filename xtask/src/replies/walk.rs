//! Follows a body and its schema side by side, and finds what the schema does not cover.
//!
//! JSON Schema says only whether a value is valid. Here an unknown member is a finding too, and of a union the
//! branch that fits best is the one that a value is held against.

use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use clientwright::openapi::{Primitive, Schema, SchemaId};
use clientwright::source::Location;
use serde_json::{Map, Value};

use super::Description;
use super::finding::{Finding, Kind};

/// Schemas that lead to one another by more steps than this are not followed.
const MAX_DEPTH: usize = 200;

/// What the schema does not cover in a value.
pub fn findings(description: &Description, schema: SchemaId, value: &Value) -> Vec<Finding> {
    Walk { description, judged: HashMap::new(), depth: 0 }.place(schema, value)
}

struct Walk<'d> {
    description: &'d Description,
    /// Unions try every branch, within one another: each schema is applied to each value once.
    judged: HashMap<(SchemaId, *const Value), Rc<Outcome>>,
    depth: usize,
}

/// What came of applying a schema to a value.
#[derive(Clone, Debug, Default)]
struct Outcome {
    findings: Vec<Finding>,
    known: Known,
}

/// Which members of an object the schema describes.
#[derive(Clone, Debug, Default)]
struct Known {
    /// Any member may be there.
    any: bool,
    names: BTreeSet<String>,
    /// The schema to which a member would have to be added.
    owner: Option<Location>,
}

impl Known {
    fn any() -> Self {
        Self { any: true, ..Self::default() }
    }

    fn add(&mut self, other: &Self) {
        self.any |= other.any;
        self.names.extend(other.names.iter().cloned());
        self.owner = self.owner.or(other.owner);
    }

    fn unknown<'v>(&self, members: &'v Map<String, Value>) -> Vec<(&'v String, &'v Value)> {
        let open = self.any || self.owner.is_none();
        members.iter().filter(|(name, _)| !open && !self.names.contains(*name)).collect()
    }
}

impl Outcome {
    fn one(finding: Finding) -> Self {
        Self { findings: vec![finding], known: Known::any() }
    }

    /// How badly a branch of a union fits.
    fn distance(&self, value: &Value) -> usize {
        let unknown = value.as_object().map_or(0, |members| self.known.unknown(members).len());
        let weight = |finding: &Finding| match finding.kind {
            Kind::Type if finding.path.is_empty() => 10_000,
            // A constant: most often the tag of another branch.
            Kind::Refused => 1_000,
            kind if kind.is_open() => 1,
            _ => 30,
        };
        unknown + self.findings.iter().map(weight).sum::<usize>()
    }

    fn has_wrong_type(&self) -> bool {
        self.findings.iter().any(|finding| finding.kind == Kind::Type && finding.path.is_empty())
    }
}

impl Walk<'_> {
    /// Applies a schema to a whole value, of which no other schema knows anything.
    fn place(&mut self, id: SchemaId, value: &Value) -> Vec<Finding> {
        let outcome = self.judge(id, value);
        let mut findings = outcome.findings.clone();
        let (Some(members), Some(owner)) = (value.as_object(), outcome.known.owner) else { return findings };
        for (name, member) in outcome.known.unknown(members) {
            let message = format!("the member `{name}` is not described");
            let cure = format!(
                "add the member `{name}` ({} here) to {}",
                name_of(type_of(member)),
                self.description.named(owner)
            );
            findings.push(Finding::new(Kind::Member, "", owner, message, cure).inside(name));
        }
        findings
    }

    fn judge(&mut self, id: SchemaId, value: &Value) -> Rc<Outcome> {
        let key = (id, std::ptr::from_ref(value));
        if let Some(outcome) = self.judged.get(&key) {
            return Rc::clone(outcome);
        }
        if self.depth > MAX_DEPTH {
            return Rc::new(Outcome { findings: Vec::new(), known: Known::any() });
        }
        self.depth += 1;
        let outcome = Rc::new(self.schema(id, value));
        self.depth -= 1;
        self.judged.insert(key, Rc::clone(&outcome));
        outcome
    }

    fn schema(&mut self, id: SchemaId, value: &Value) -> Outcome {
        let description = self.description;
        let schema = description.document.schema(id);
        if value.is_null() && schema.nullable {
            return Outcome { findings: Vec::new(), known: Known::any() };
        }
        if let Some(finding) = self.own(schema, value) {
            return Outcome::one(finding);
        }
        let mut outcome = Outcome::default();
        for part in schema.reference.iter().chain(&schema.all_of) {
            let judged = self.judge(*part, value);
            outcome.known.add(&judged.known);
            outcome.findings.extend(judged.findings.iter().cloned());
        }
        for branches in [&schema.one_of, &schema.any_of] {
            if !branches.is_empty() {
                self.union(schema, branches, value, &mut outcome);
            }
        }
        match value {
            Value::Object(members) => self.members(schema, members, &mut outcome),
            Value::Array(items) => {
                for (position, item) in items.iter().enumerate() {
                    if let Some(id) = schema.prefix_items.get(position).copied().or(schema.items) {
                        let found = self.place(id, item);
                        outcome.findings.extend(found.into_iter().map(|one| one.inside(&position.to_string())));
                    }
                }
            }
            _ => {}
        }
        outcome
    }

    /// The keywords that ask nothing of other schemas.
    fn own(&self, schema: &Schema, value: &Value) -> Option<Finding> {
        let description = self.description;
        let inner = |key: &str| description.sources.node(schema.at).get(key).map_or(schema.at, |node| node.location());
        let place = description.named(schema.at);
        if schema.boolean == Some(false) {
            let cure = format!("change the schema `false` at {}", description.position(schema.at));
            return Some(Finding::new(Kind::Refused, "", schema.at, "nothing may be here", cure));
        }
        if !fits(&schema.types, value) {
            return Some(wrong_type(&schema.types, value, inner("type"), &place));
        }
        if let Some(values) = &schema.enumeration
            && !values.iter().any(|(allowed, _)| allowed == value)
        {
            let kind = if values.len() == 1 { Kind::Refused } else { Kind::Value };
            let message = format!("the value {} is not in the enum", brief(value));
            let cure = format!("add {} to the enum of {place}", brief(value));
            return Some(Finding::new(kind, "", inner("enum"), message, cure));
        }
        let constant = schema.constant.as_ref().filter(|constant| *constant != value)?;
        let message = format!("the value {} is not {}", brief(value), brief(constant));
        let cure = format!("write an enum in place of `const` in {place}");
        Some(Finding::new(Kind::Refused, "", inner("const"), message, cure))
    }

    fn members(&mut self, schema: &Schema, members: &Map<String, Value>, outcome: &mut Outcome) {
        let description = self.description;
        for (name, at) in schema.required.iter().filter(|(name, _)| !members.contains_key(name)) {
            if self.is_write_only(schema, name) {
                continue;
            }
            let message = format!("the required member `{name}` is missing");
            let cure = format!("take `{name}` out of `required` of {}", description.named(schema.at));
            outcome.findings.push(Finding::new(Kind::Missing, "", *at, message, cure));
        }
        for property in &schema.properties {
            outcome.known.owner.get_or_insert(schema.at);
            outcome.known.names.insert(property.name.clone());
            if let Some(value) = members.get(&property.name) {
                let found = self.place(property.schema, value);
                outcome.findings.extend(found.into_iter().map(|one| one.inside(&property.name)));
            }
        }
        // Which members a pattern covers is for JSON Schema to say.
        outcome.known.any |= !schema.pattern_properties.is_empty();
        let Some(rest) = schema.additional_properties.or(schema.unevaluated_properties) else { return };
        if description.document.schema(rest).boolean == Some(false) {
            outcome.known.owner.get_or_insert(schema.at);
            return;
        }
        outcome.known.any = true;
        let others = members.iter().filter(|(name, _)| !schema.properties.iter().any(|one| one.name == **name));
        for (name, value) in others {
            let found = self.place(rest, value);
            outcome.findings.extend(found.into_iter().map(|one| one.inside(name)));
        }
    }

    fn is_write_only(&self, schema: &Schema, name: &str) -> bool {
        let mut named = schema.properties.iter().filter(|property| property.name == name);
        named.any(|property| self.description.document.schema(property.schema).write_only)
    }

    /// Holds a value against the branch of a union that its tag names, or else that fits best.
    fn union(&mut self, schema: &Schema, branches: &[SchemaId], value: &Value, outcome: &mut Outcome) {
        let chosen = match self.tagged(schema, value) {
            Some(Ok(branch)) => self.judge(branch, value),
            Some(Err(finding)) => Rc::new(Outcome::one(finding)),
            None => {
                let judged: Vec<Rc<Outcome>> = branches.iter().map(|branch| self.judge(*branch, value)).collect();
                if judged.iter().all(|one| one.has_wrong_type()) {
                    let mut types = Vec::new();
                    branches.iter().for_each(|branch| self.types(*branch, &mut types, 0));
                    let place = self.description.named(schema.at);
                    outcome.findings.push(wrong_type(&types, value, schema.at, &place));
                    return;
                }
                let Some(best) = judged.into_iter().min_by_key(|one| one.distance(value)) else { return };
                best
            }
        };
        outcome.known.add(&chosen.known);
        outcome.findings.extend(chosen.findings.iter().cloned());
    }

    /// The branch that the discriminator leads to; the error says that it leads to none.
    fn tagged(&self, schema: &Schema, value: &Value) -> Option<Result<SchemaId, Finding>> {
        let discriminator = schema.discriminator.as_ref()?;
        let tag = value.get(&discriminator.property)?.as_str()?;
        if let Some((_, branch)) = discriminator.mapping.iter().find(|(name, _)| name == tag) {
            return Some(Ok(*branch));
        }
        let document = &self.description.document;
        let branches = || schema.one_of.iter().chain(&schema.any_of);
        let component = document.components.iter().find(|component| component.name == tag);
        if let Some(component) = component
            && branches().any(|id| *id == component.schema || document.schema(*id).reference == Some(component.schema))
        {
            return Some(Ok(component.schema));
        }
        let message = format!("the tag {} leads to no schema", brief(&tag.into()));
        let place = self.description.named(schema.at);
        let cure = format!("add a schema for {} to the union of {place}", brief(&tag.into()));
        Some(Err(Finding::new(Kind::Value, "", discriminator.at, message, cure).inside(&discriminator.property)))
    }

    /// The types that a schema allows, as far as it says.
    fn types(&self, id: SchemaId, types: &mut Vec<Primitive>, depth: usize) {
        let schema = self.description.document.schema(id);
        let own = schema.types.iter().copied().chain(schema.nullable.then_some(Primitive::Null));
        own.for_each(|kind| {
            if !types.contains(&kind) {
                types.push(kind);
            }
        });
        if depth < MAX_DEPTH {
            for inner in schema.reference.iter().chain(&schema.all_of).chain(&schema.one_of).chain(&schema.any_of) {
                self.types(*inner, types, depth + 1);
            }
        }
    }
}

fn wrong_type(types: &[Primitive], value: &Value, at: Location, place: &str) -> Finding {
    let expected: Vec<&str> = types.iter().map(|kind| name_of(*kind)).collect();
    let found = name_of(type_of(value));
    let message = format!("expected {}, found {found}: {}", expected.join(" or "), brief(value));
    let cure = format!("let the type of {place} take {found} too");
    Finding::new(Kind::Type, "", at, message, cure)
}

fn fits(types: &[Primitive], value: &Value) -> bool {
    let actual = type_of(value);
    let is = |kind: &Primitive| *kind == actual || (*kind == Primitive::Number && actual == Primitive::Integer);
    types.is_empty() || types.iter().any(is)
}

/// The narrowest type of a value: `3.0` is an integer, as in JSON Schema.
fn type_of(value: &Value) -> Primitive {
    match value {
        Value::Null => Primitive::Null,
        Value::Bool(_) => Primitive::Boolean,
        Value::Number(number) if number.as_f64().is_some_and(|number| number.fract() == 0.0) => Primitive::Integer,
        Value::Number(_) => Primitive::Number,
        Value::String(_) => Primitive::String,
        Value::Array(_) => Primitive::Array,
        Value::Object(_) => Primitive::Object,
    }
}

fn name_of(kind: Primitive) -> &'static str {
    match kind {
        Primitive::Null => "null",
        Primitive::Boolean => "a boolean",
        Primitive::Integer => "an integer",
        Primitive::Number => "a number",
        Primitive::String => "a text",
        Primitive::Array => "a list",
        Primitive::Object => "an object",
    }
}

/// A value in a message: short.
fn brief(value: &Value) -> String {
    let text = match value {
        Value::Array(items) => return format!("{} items", items.len()),
        Value::Object(members) => return format!("{} members", members.len()),
        Value::String(text) => format!("`{text}`"),
        other => other.to_string(),
    };
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}
