//! Schemas of one value: which of them say something beside the others.

use crate::lower::Lowering;
use crate::lower::view::{Parts, View};
use crate::openapi::SchemaId;

/// Lists and unions inside one another that are compared to find out which of two schemas says more.
const DEEPEST_COMPARISON: usize = 4;

impl<'d> Lowering<'d> {
    /// Schemas of one value without those that say nothing beside the others, so that a named one keeps its type.
    pub(crate) fn reduced(&self, parts: &Parts) -> Parts {
        if parts.single().is_some() {
            return parts.clone();
        }
        let mut kept: Vec<SchemaId> = Vec::new();
        for id in parts.iter() {
            let is_known = |known: &SchemaId| self.named_target(*known) == self.named_target(id);
            if !self.document.schema(id).is_bare() && !kept.iter().any(is_known) {
                kept.push(id);
            }
        }
        let views: Vec<View<'d>> = kept.iter().map(|id| View::of(self.document, *id)).collect();
        let mut needed = vec![true; kept.len()];
        for index in 0..kept.len() {
            needed[index] = !(0..kept.len())
                .any(|other| other != index && needed[other] && self.says_no_more(&views[index], &views[other], 0));
        }
        let left = kept.iter().zip(&needed).filter(|(_, needed)| **needed).map(|(id, _)| *id);
        Parts::of(left).unwrap_or_else(|| Parts::one(parts.last()))
    }

    /// Whether every value that fits one view fits the other as far as types tell.
    fn says_no_more(&self, view: &View<'d>, other: &View<'d>, depth: usize) -> bool {
        if depth > DEEPEST_COMPARISON {
            return false;
        }
        let branches = |view: &View<'d>| -> Vec<View<'d>> {
            let ids = view.unions.iter().flat_map(|alternatives| alternatives.branches);
            let ids = ids.filter(|id| !self.document.schema(**id).is_null());
            ids.map(|id| View::of(self.document, *id)).collect()
        };
        if view.properties.is_empty() && view.enumeration.is_none() && !view.unions.is_empty() {
            // What narrows a union to one of its branches says more than the union.
            return branches(view).iter().any(|branch| self.says_no_more(branch, other, depth + 1));
        }
        if other.properties.is_empty() && other.enumeration.is_none() && !other.unions.is_empty() {
            return branches(other).iter().all(|branch| self.says_no_more(view, branch, depth + 1));
        }
        let same = |one: &Parts, two: &Parts| {
            let targets = |parts: &Parts| parts.iter().map(|id| self.named_target(id)).collect::<Vec<_>>();
            targets(one) == targets(two)
        };
        let types = other.possible_types();
        let says_nothing = |parts: &Parts| {
            let schemas = parts.iter().map(|id| self.document.schema(id));
            schemas.into_iter().all(|schema| schema.boolean.unwrap_or_else(|| schema.is_bare()))
        };
        view.enumeration.is_none()
            && view.unions.is_empty()
            && view.prefix_items.is_empty()
            && view.patterns.is_empty()
            && (view.types.is_empty() || (!types.is_empty() && types.iter().all(|kind| view.types.contains(kind))))
            && (view.format.is_none() || view.format == other.format)
            && view.additional.as_ref().is_none_or(|additional| {
                says_nothing(additional) || other.additional.as_ref().is_some_and(|known| same(additional, known))
            })
            && view.items.as_ref().is_none_or(|items| {
                says_nothing(items)
                    || other.items.as_ref().is_some_and(|known| {
                        let view = |parts| View::of_parts(self.document, parts);
                        same(items, known) || self.says_no_more(&view(items), &view(known), depth + 1)
                    })
            })
            && view.properties.iter().all(|(name, described)| {
                other.properties.get(name).is_some_and(|known| same(&described.schemas, &known.schemas))
            })
            && view.required.iter().all(|name| other.required.contains(name))
    }
}
