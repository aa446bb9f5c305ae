//! References to the wrong example, and to the wrong schema beside examples.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::defaults::{Check, Unfit};
use super::example::{Mismatch, validate};
use super::unknown_members::unknown_member;
use crate::diagnostic::{Code, Mode, codes};
use crate::openapi::SchemaId;
use crate::source::{Location, Node};

/// So many places are told whose examples are of another schema.
const MAX_WRONG: usize = 20;

/// So many schemas are asked whether all examples of a place fit them.
const MAX_CANDIDATES: usize = 100;

impl Check<'_, '_> {
    /// Whether a reference leads to an example of another schema; reported then.
    pub(super) fn is_wrong_reference(
        &mut self,
        (schema, at): (SchemaId, Location),
        mismatch: &Mismatch,
        (code, what): (&'static Code, &'static str),
    ) -> bool {
        if self.diagnostics.mode() == Mode::Lenient || self.faulty.contains(&self.document.schema(schema).at) {
            return false;
        }
        let Some((reference, free)) = self.uses.wrong(self.document, (schema, at), self.sources) else { return false };
        let message = format!("the {what} that this leads to does not fit the schema here: {}", mismatch.message);
        let free = free.map(|free| (free, self.sources.reference(reference, free)));
        let mut report = self.diagnostics.finding(code, reference, message);
        report.key_label(self.document.schema(schema).at, "the schema that it does not fit");
        match free {
            Some((free, pointer)) => report
                .key_label(free, "nothing refers to this one")
                .help(format!("did you mean `{pointer}`, to which nothing refers?")),
            None => report.help("refer to an example of this schema, or mend it"),
        };
        true
    }

    /// References to a schema that no example beside them fits, where those beside other references to it do.
    pub(super) fn wrong_schemas(&self, unfit: &[Unfit]) -> HashSet<SchemaId> {
        if self.diagnostics.mode() == Mode::Lenient {
            return HashSet::new();
        }
        let mut roots: HashMap<SchemaId, HashSet<Location>> = HashMap::new();
        for (whole, root) in unfit.iter().filter_map(|one| Some((one.whole?, one.root))) {
            roots.entry(whole).or_default().insert(root);
        }
        let mut examples: HashMap<SchemaId, usize> = HashMap::new();
        for (schema, _) in &self.document.examples {
            *examples.entry(*schema).or_default() += 1;
        }
        let target = |id: &SchemaId| self.document.schema(*id).reference;
        let fitting: HashSet<SchemaId> =
            examples.keys().filter(|id| !roots.contains_key(*id)).filter_map(target).collect();
        let is_wrong = |(whole, roots): &(&SchemaId, &HashSet<Location>)| {
            let is_all = roots.len() > 1 && examples.get(*whole) == Some(&roots.len());
            is_all && target(whole).is_some_and(|target| fitting.contains(&target))
        };
        roots.iter().filter(is_wrong).map(|(whole, _)| *whole).take(MAX_WRONG).collect()
    }

    /// Tells a reference to a schema that none of its examples fits.
    pub(super) fn wrong_schema(&mut self, whole: SchemaId, unfit: &Unfit) {
        let schema = self.document.schema(whole);
        let reference = self.sources.node(schema.at).get("$ref");
        let place = reference.map_or(schema.at, Node::location);
        let message = format!("none of the examples here fits this schema: {}", unfit.message);
        let all: Vec<Value> = self
            .document
            .examples
            .iter()
            .filter(|(id, _)| *id == whole)
            .map(|(_, at)| self.sources.value(*at))
            .collect();
        let fits = |id: SchemaId| {
            all.iter().all(|value| {
                validate(self.document, id, value).is_ok() && unknown_member(self.document, id, value).is_none()
            })
        };
        let mut seen = HashSet::new();
        let targets = self.document.schemas.iter().filter_map(|one| one.reference).filter(|id| seen.insert(*id));
        let is_object = |id: &SchemaId| !self.document.schema(*id).required.is_empty();
        let mut meant = targets.take(MAX_CANDIDATES).filter(|id| is_object(id) && fits(*id));
        let meant = meant.next().filter(|_| meant.next().is_none());
        let help = match meant {
            Some(id) => format!("did you mean `{}`?", self.sources.reference(place, self.document.schema(id).at)),
            None => "refer to the schema of these examples, or mend them".to_owned(),
        };
        self.diagnostics
            .finding(codes::EXAMPLE_MISMATCH, place, message)
            .label(unfit.at, "the first of them")
            .subject("examples of another schema")
            .help(help);
    }
}
