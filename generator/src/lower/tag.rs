//! What tells the branches of a union apart: a member, and its values for each branch.

use std::collections::{HashMap, HashSet};

use indexmap::IndexSet;
use serde_json::Value;

use crate::lower::Lowering;
use crate::lower::view::{Enumeration, View};
use crate::openapi::{Discriminator, SchemaId};

/// The values that discriminators map to a schema, by the end of its chain of references.
type Mapping = HashMap<SchemaId, Vec<String>>;

impl<'d> Lowering<'d> {
    /// A member that every branch requires, and of which every branch has its own constant.
    pub(crate) fn implied_tag(&self, views: &[View<'d>]) -> Option<String> {
        let (first, rest) = views.split_first()?;
        if rest.is_empty() {
            return None;
        }
        first
            .properties
            .keys()
            .find(|name| {
                let mut seen = HashSet::new();
                views.iter().all(|view| {
                    let constants = self.constants(view, name);
                    !constants.is_empty()
                        && view.required.contains(**name)
                        && constants.into_iter().all(|constant| seen.insert(constant))
                })
            })
            .map(|name| (*name).to_owned())
    }

    /// The scalars that a member of a branch is limited to, null aside, as texts.
    pub(crate) fn constants(&self, view: &View<'d>, member: &str) -> Vec<String> {
        let Some(described) = view.properties.get(member) else { return Vec::new() };
        let view = View::of_parts(self.document, &described.schemas);
        if let Some(values) = &view.enumeration {
            return listed(values);
        }
        // A constant that may be null: `anyOf: [{const: …}, {type: null}]`.
        let branches = view.unions.iter().flat_map(|alternatives| alternatives.branches);
        let branches = branches.filter(|branch| !self.document.schema(**branch).is_null());
        all_or_none(branches.map(|branch| {
            let values = View::of(self.document, *branch).enumeration;
            values.as_ref().map(listed).unwrap_or_default()
        }))
    }

    /// The values of the tag by which a branch is recognised: those mapped to it, else its constants, else those of
    /// the branches of the union that it is itself, unless these are branches beside it.
    fn tags(&self, id: SchemaId, tag: &str, mapping: &Mapping, nested: bool, outer: &[SchemaId]) -> Vec<String> {
        let target = self.named_target(id);
        if outer.contains(&target) {
            return Vec::new();
        }
        if let Some(mapped) = mapping.get(&target) {
            return mapped.clone();
        }
        let view = View::of(self.document, id);
        let constants = self.constants(&view, tag);
        if !constants.is_empty() || view.unions.is_empty() || !nested {
            return constants;
        }
        let branches = self.readable_branches(&view.unions);
        let views: Vec<View<'d>> = branches.iter().map(|branch| View::of(self.document, *branch)).collect();
        let telling = telling(&view, &views);
        let own = self.mapping(telling.iter().copied().filter(|one| one.property == tag));
        let outer: Vec<SchemaId> = outer.iter().copied().chain([target]).collect();
        all_or_none(branches.iter().map(|branch| {
            let tags = self.tags(*branch, tag, &own, true, &outer);
            match self.component_name(*branch) {
                Some(name) if tags.is_empty() && telling.iter().any(|one| one.property == tag) => vec![name],
                _ => tags,
            }
        }))
    }

    /// What discriminators map to each schema, each value once.
    pub(super) fn mapping<'a>(&self, discriminators: impl Iterator<Item = &'a Discriminator>) -> Mapping {
        let all = discriminators.flat_map(|discriminator| &discriminator.mapping);
        let all: IndexSet<(SchemaId, &String)> =
            all.map(|(value, schema)| (self.named_target(*schema), value)).collect();
        let mut mapping = Mapping::new();
        for (schema, value) in all {
            mapping.entry(schema).or_default().push(value.clone());
        }
        mapping
    }

    /// The values of the tag for each branch; a component's name where nothing else says one.
    pub(super) fn tags_of_all(
        &self,
        branches: &[SchemaId],
        tag: Option<&str>,
        mapping: &Mapping,
        nested: bool,
    ) -> Vec<Vec<String>> {
        let Some(tag) = tag else { return vec![Vec::new(); branches.len()] };
        branches
            .iter()
            .map(|branch| {
                let tags = self.tags(*branch, tag, mapping, nested, &[]);
                if tags.is_empty() { self.component_name(*branch).into_iter().collect() } else { tags }
            })
            .collect()
    }

    /// Values that all branches have alike, or that a base lists for whatever extends it, tell nothing. A branch that is
    /// called like one of them is meant by it: `Cat` by `cat`.
    pub(super) fn part_shared_values(
        &self,
        tag: &str,
        base: &View<'d>,
        branches: &[SchemaId],
        mapping: &Mapping,
        tags: &mut [Vec<String>],
    ) {
        let of_base = self.constants(base, tag);
        let shared = match &*tags {
            _ if !of_base.is_empty() => of_base,
            [first, rest @ ..] if !rest.is_empty() && rest.iter().all(|other| other == first) => first.clone(),
            _ => return,
        };
        for (branch, tags) in branches.iter().zip(tags) {
            let is_mapped = mapping.contains_key(&self.named_target(*branch));
            if shared.len() > 1 && *tags == shared && !is_mapped {
                let name = self.component_name(*branch).unwrap_or_default();
                tags.retain(|value| are_alike(value, &name));
            }
        }
    }

    /// Where the values of a tag that lead to branches are none that these ever have, what they have tells them as well,
    /// if it does.
    pub(super) fn add_own_values(&self, tag: &str, views: &[View<'d>], tags: &mut Vec<Vec<String>>) {
        let with_own = views.iter().zip(tags.iter()).map(|(view, tags)| {
            let own = self.constants(view, tag);
            let is_known = tags.is_empty() || tags.iter().any(|value| own.contains(value));
            if is_known { tags.clone() } else { [own, tags.clone()].concat() }
        });
        let with_own: Vec<Vec<String>> = with_own.collect();
        if are_distinct(&with_own) {
            *tags = with_own;
        }
    }
}

/// The discriminators that tell the branches of a union apart: its own, else that of the base which all branches extend.
pub(super) fn telling<'d>(view: &View<'d>, views: &[View<'d>]) -> Vec<&'d Discriminator> {
    let own: Vec<&Discriminator> = view.unions.iter().filter_map(|alternatives| alternatives.discriminator).collect();
    if !own.is_empty() {
        return own;
    }
    let Some((first, rest)) = views.split_first() else { return own };
    let is_shared = |one: &&&Discriminator| {
        rest.iter().all(|view| view.discriminators.iter().any(|other| std::ptr::eq(*other, **one)))
    };
    first.discriminators.iter().filter(is_shared).copied().take(1).collect()
}

/// A tag helps only where it tells every branch from the others.
pub(super) fn are_distinct(tags: &[Vec<String>]) -> bool {
    let mut seen = HashMap::new();
    tags.iter().enumerate().all(|(index, tags)| {
        // One branch may have a value twice, by the mapping and by another name.
        !tags.is_empty() && tags.iter().all(|tag| *seen.entry(tag.as_str()).or_insert(index) == index)
    })
}

/// Whether two names have the same letters and digits, whatever their case and what stands between them.
fn are_alike(one: &str, other: &str) -> bool {
    let letters = |text: &str| {
        text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>()
    };
    letters(one) == letters(other)
}

/// The scalars that an enum lists.
fn listed(values: &Enumeration<'_>) -> Vec<String> {
    values.values.iter().filter_map(|(value, _)| scalar(value)).collect()
}

/// The values of all branches; none where one branch has none, for then they don't tell the branches apart.
fn all_or_none(branches: impl Iterator<Item = Vec<String>>) -> Vec<String> {
    let each: Vec<Vec<String>> = branches.collect();
    if each.iter().any(Vec::is_empty) { Vec::new() } else { each.concat() }
}

/// The text of a scalar that is not null, as `Union::tag` of the runtime has it.
pub(crate) fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::ir::{Shape, VariantTest};
    use crate::output::Package;
    use crate::{Generation, Options};

    /// The variants of a union of these schemas, each with the values that tell it.
    #[track_caller]
    fn check(schemas: &str, expected: &[(&str, &[&str])]) {
        let text = format!(
            "openapi: 3.1.0\ninfo: {{title: Tags, version: '1'}}\npaths:\n  /a:\n    get: {{operationId: a, responses: {{'200': {{description: D., \
             content: {{application/json: {{schema: {{$ref: '#/components/schemas/U'}}}}}}}}}}}}\ncomponents:\n  schemas:\n{schemas}"
        );
        let generation = Generation::from_text("tags.yaml", &text, &Options::new(Package::standalone("tags", None)));
        let api = generation.api.expect("it is read");
        let found = api.definitions.iter().find(|one| one.name.as_str() == "U").expect("it is a definition");
        let Shape::Union(union) = &found.shape else { panic!("{text}") };
        let variants = union.variants.iter().map(|variant| {
            let VariantTest::Tag(values) = &variant.test else { return (variant.name.as_str(), Vec::new()) };
            (variant.name.as_str(), values.iter().map(String::as_str).collect())
        });
        let variants: Vec<(&str, Vec<&str>)> = variants.collect();
        let expected: Vec<(&str, Vec<&str>)> = expected.iter().map(|(name, values)| (*name, values.to_vec())).collect();
        assert_eq!(variants, expected, "{text}");
    }

    #[test]
    fn mapped_values_that_no_branch_has_leave_those_that_it_has() {
        let branch = |name: &str, kind: &str| {
            format!(
                "    {name}: {{type: object, required: [k], properties: {{k: {kind}, {name}: {{type: string}}}}}}\n"
            )
        };
        let union = |mapping: &str| {
            format!(
                "    U:\n      oneOf: [{{$ref: '#/components/schemas/A'}}, {{$ref: '#/components/schemas/B'}}]\n      \
                 discriminator: {{propertyName: k, mapping: {{{mapping}}}}}\n"
            )
        };
        let flags = union("'False': A, 'True': B") + &branch("A", "{const: false}") + &branch("B", "{const: true}");
        check(&flags, &[("A", &["false", "False"]), ("B", &["true", "True"])]);
        let known = union("a: A, b: B") + &branch("A", "{enum: [a, c]}") + &branch("B", "{enum: [b]}");
        check(&known, &[("A", &["a"]), ("B", &["b"])]);
        // Both have the same values, which tell nothing.
        let alike = union("x: A, y: B") + &branch("A", "{enum: [a, b]}") + &branch("B", "{enum: [a, b]}");
        check(&alike, &[("X", &["x"]), ("Y", &["y"])]);
    }
    #[test]
    fn values_that_a_base_lists_lead_to_what_is_called_so() {
        let base = |values: &str, name: &str| {
            format!(
                "    {name}:\n      type: object\n      required: [k]\n      properties: {{k: {{type: string, enum: [{values}]}}}}\n"
            )
        };
        let heir = |name: &str, of: &str| {
            format!(
                "    {name}: {{allOf: [{{$ref: '#/components/schemas/{of}'}}, {{properties: {{of{name}: {{type: string}}}}}}]}}\n"
            )
        };
        let told = "      discriminator: {propertyName: k}\n";
        let heirs = heir("DogCat", "U") + &heir("Fish", "U");
        check(&(base("dog_cat, fish", "U") + told + &heirs), &[("DogCat", &["dog_cat"]), ("Fish", &["fish"])]);
        // The base stands for the values that are left, and for all where nothing tells.
        check(
            &(base("DOG-CAT, fish, bird", "U") + told + &heirs),
            &[("DogCat", &["DOG-CAT"]), ("Fish", &["fish"]), ("U", &["bird"])],
        );
        check(
            &(base("fish, ant, bird", "U") + told + &heir("Fish", "U")),
            &[("Fish", &["fish"]), ("U", &["ant", "bird"])],
        );
        check(&(base("one, two", "U") + told + &heirs), &[("DogCat", &[]), ("Fish", &[]), ("U", &[])]);
        let mapped = "      discriminator: {propertyName: k, mapping: {ant: Fish, bird: Fish}}\n";
        check(&(base("ant, bird", "U") + mapped + &heir("Fish", "U")), &[("Fish", &["ant", "bird"])]);
        // What several branches take of one base tells them no better.
        let union =
            "    U:\n      oneOf: [{$ref: '#/components/schemas/DogCat'}, {$ref: '#/components/schemas/Fish'}]\n";
        let heirs = heir("DogCat", "B") + &heir("Fish", "B");
        let schemas = union.to_owned() + told + &base("fish, dogCat, ant", "B") + &heirs;
        check(&schemas, &[("DogCat", &["dogCat"]), ("Fish", &["fish"])]);
    }
}
