//! Which schemas extend a base by `allOf`: where the base has a discriminator, it stands for any of them (OpenAPI,
//! "Discriminator Object").

use std::collections::{HashMap, HashSet};

use super::model::{Component, Schema, SchemaId};

/// More bases than this a schema does not have; the checks refuse one that has.
const MAX_BASES: usize = 1000;

/// The schemas that extend each base which has a discriminator or lists branches.
#[derive(Clone, Debug, Default)]
pub struct Heirs {
    of_bases: HashMap<SchemaId, Vec<SchemaId>>,
    /// Each base with each of its heirs.
    pairs: HashSet<(SchemaId, SchemaId)>,
}

impl Heirs {
    pub(super) fn among(schemas: &[Schema], components: &[Component]) -> Heirs {
        let schema = |id: SchemaId| &schemas[id.0 as usize];
        let is_base = |id: &SchemaId| {
            let base = schema(*id);
            base.discriminator.is_some() || !base.one_of.is_empty() || !base.any_of.is_empty()
        };
        let mapped = mapped(schemas);
        let mut heirs = Heirs::default();
        for component in components {
            let id = component.schema;
            let bases = extended(schemas, id);
            for base in bases.into_iter().filter(|base| *base != id && is_base(base)) {
                if is_heir(schema(base), schema(id), mapped.contains(&(base, id))) {
                    heirs.add(base, id);
                }
            }
        }
        heirs.add_mapped(schemas);
        heirs
    }

    fn add(&mut self, base: SchemaId, heir: SchemaId) {
        if self.pairs.insert((base, heir)) {
            self.of_bases.entry(base).or_default().push(heir);
        }
    }

    /// The schemas that a base maps its values to and that are no components: those of files.
    fn add_mapped(&mut self, schemas: &[Schema]) {
        for (index, schema) in schemas.iter().enumerate() {
            let base = SchemaId(index as u32);
            for (_, target) in schema.discriminator.iter().flat_map(|discriminator| &discriminator.mapping) {
                if *target != base && extended(schemas, *target).contains(&base) {
                    self.add(base, *target);
                }
            }
        }
    }

    /// All bases, each with its heirs.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&SchemaId, &Vec<SchemaId>)> {
        self.of_bases.iter()
    }

    /// Those of a base, in document order.
    pub(super) fn of(&self, base: SchemaId) -> &[SchemaId] {
        self.of_bases.get(&base).map_or(&[], Vec::as_slice)
    }

    pub(super) fn contains(&self, base: SchemaId, id: SchemaId) -> bool {
        self.pairs.contains(&(base, id))
    }
}

/// The schemas whose members a schema takes, by `allOf` or by a reference beside members of its own.
fn extended(schemas: &[Schema], start: SchemaId) -> Vec<SchemaId> {
    let own = &schemas[start.0 as usize];
    let beside = own.reference.filter(|_| !own.properties.is_empty());
    let mut waiting: Vec<SchemaId> = own.all_of.iter().copied().chain(beside).rev().collect();
    let mut seen = HashSet::from([start]);
    let mut found = Vec::new();
    while let Some(id) = waiting.pop() {
        if seen.len() <= MAX_BASES && seen.insert(id) {
            let schema = &schemas[id.0 as usize];
            waiting.extend(schema.all_of.iter().copied().chain(schema.reference).rev());
            found.push(id);
        }
    }
    found
}

/// Each base with each schema that its discriminator maps a value to.
fn mapped(schemas: &[Schema]) -> HashSet<(SchemaId, SchemaId)> {
    let mut mapped = HashSet::new();
    for (index, base) in schemas.iter().enumerate() {
        let targets = base.discriminator.iter().flat_map(|discriminator| &discriminator.mapping);
        mapped.extend(targets.map(|(_, target)| (SchemaId(index as u32), *target)));
    }
    mapped
}

/// One that adds nothing is another name for the base, unless the discriminator knows it: `is_mapped`.
fn is_heir(base: &Schema, heir: &Schema, is_mapped: bool) -> bool {
    let adds = heir.all_of.len() > 1 || !heir.properties.is_empty() || !heir.required.is_empty();
    let maps_none = base.discriminator.as_ref().is_some_and(|discriminator| discriminator.mapping.is_empty());
    adds || is_mapped || (maps_none && !heir.nullable && !heir.all_of.is_empty())
}
