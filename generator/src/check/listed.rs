//! The values that schemas list fit the rest of them.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::defaults::{Check, bounds_values};
use super::refusal::Refusal;
use super::view::member;
use crate::diagnostic::codes;
use crate::openapi::{Schema, SchemaId};
use crate::source::Location;

impl Check<'_, '_> {
    /// The values that a schema lists fit the rest of it; their types are looked at elsewhere.
    pub(super) fn listed(&mut self, id: SchemaId, schema: &Schema) {
        let constant = schema.constant.iter().map(|value| (value, member(self.sources, schema.at, &["const"])));
        let values = schema.enumeration.iter().flatten().map(|(value, at)| (value, *at));
        let values: Vec<(&Value, Location)> = values.chain(constant).collect();
        let composed = schema.reference.is_some() || !schema.all_of.is_empty();
        if values.is_empty() || !(bounds_values(schema) || composed) {
            return;
        }
        let plain: Vec<&Value> = values.iter().map(|(value, _)| *value).collect();
        let mut contradicted: Vec<(Refusal, Location, Location)> = Vec::new();
        for (refusals, (value, at)) in self.dialect.refusals_beside_list(id, &plain).into_iter().zip(&values) {
            let refusal = refusals.into_iter().find(|refusal| refusal.keyword != "type");
            let is_new =
                |refusal: &Refusal| !value.is_null() && !self.faulty.contains(&self.document.schema(refusal.schema).at);
            let Some(refusal) = refusal.filter(is_new) else { continue };
            let keyword = member(self.sources, self.document.schema(refusal.schema).at, &[&refusal.keyword]);
            contradicted.push((refusal, keyword, *at));
        }
        let mut counts: HashMap<Location, usize> = HashMap::new();
        contradicted.iter().for_each(|(_, keyword, _)| *counts.entry(*keyword).or_default() += 1);
        let mut told = HashSet::new();
        for (refusal, keyword, at) in &contradicted {
            let count = counts[keyword];
            if count < 2 {
                self.diagnostics
                    .finding(
                        codes::ENUM_MISMATCH,
                        *at,
                        format!("the schema rules out its own value: {}", refusal.message),
                    )
                    .key_label(*keyword, "by this")
                    .subject("listed values that their schema rules out")
                    .help("change the value, or mend the schema");
            } else if told.insert(*keyword) {
                let message = format!("this rules out {count} listed values of the schema: {}", refusal.message);
                self.diagnostics
                    .finding(codes::ENUM_MISMATCH, *keyword, message)
                    .label(*at, "the first of them")
                    .subject("listed values that their schema rules out")
                    .help("mend it, or change the values");
            }
        }
        let contradicted = contradicted.iter().map(|(refusal, ..)| self.document.schema(refusal.schema).at);
        self.faulty.extend(contradicted);
    }
}
