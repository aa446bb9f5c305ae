//! Paging: from the JSON pointers of `x-paging` to fields of the reply's type.

use crate::diagnostic::codes;
use crate::ir::{Ident, Paging, Payload, Presence, Reply, Shape, Type};
use crate::lower::Lowering;
use crate::openapi;

/// Fields from a reply to a value, each with whether it is optional.
type Steps = Vec<(Ident, bool)>;

impl Lowering<'_> {
    /// The paging of an operation; a pointer that leads nowhere is reported.
    pub(crate) fn paging(
        &mut self,
        paging: &openapi::Paging,
        operation: &openapi::Operation,
        reply: &Reply,
    ) -> Option<Paging> {
        for name in [Some(&paging.page), paging.size.as_ref()].into_iter().flatten() {
            let declared = operation
                .parameters
                .iter()
                .any(|parameter| parameter.place == openapi::Place::Query && parameter.name == *name);
            if !declared {
                self.paging_error(paging, format!("`x-paging` names `{name}`, which is no query parameter here"));
                return None;
            }
        }
        let Reply::One(Payload::Json(body)) = reply else {
            self.paging_error(paging, "`x-paging` needs one JSON reply".to_owned());
            return None;
        };
        let items = self.steps(body, &paging.items);
        let Some((items, Type::Vec(item))) = items else {
            self.paging_error(paging, format!("`items: {}` leads to no list in the reply", paging.items));
            return None;
        };
        let total = match &paging.total {
            None => None,
            Some(pointer) => match self.steps(body, pointer) {
                Some((steps, Type::Int(_) | Type::Float(_))) => Some(steps),
                _ => {
                    self.paging_error(paging, format!("`total: {pointer}` leads to no number in the reply"));
                    return None;
                }
            },
        };
        Some(Paging {
            page: paging.page.clone(),
            first: paging.first,
            size: paging.size.clone(),
            items,
            item: *item,
            total,
        })
    }

    fn paging_error(&mut self, paging: &openapi::Paging, message: String) {
        self.diagnostics.error(codes::PAGING, paging.at, message);
    }

    fn steps(&self, body: &Type, pointer: &str) -> Option<(Steps, Type)> {
        let mut steps = Vec::new();
        let mut current = self.resolved(body)?;
        for segment in pointer.split('/').skip(1) {
            let Type::Named(id) = current else { return None };
            let Shape::Struct(structure) = &self.definitions[id.0 as usize].as_ref()?.shape else { return None };
            let member = structure.members.iter().find(|member| member.wire == segment)?;
            let (ty, optional) = match (&member.ty, member.presence) {
                (Type::Option(inner), Presence::Required) => (&**inner, true),
                (ty, Presence::Required) => (ty, false),
                (ty, Presence::Optional) => (ty, true),
                (_, Presence::Nullable) => return None,
            };
            steps.push((member.name.clone(), optional));
            current = self.resolved(ty)?;
        }
        Some((steps, current))
    }

    /// The type behind aliases.
    fn resolved(&self, ty: &Type) -> Option<Type> {
        let mut ty = ty.clone();
        for _ in 0..32 {
            let Type::Named(id) = &ty else { return Some(ty) };
            match &self.definitions.get(id.0 as usize)?.as_ref()?.shape {
                Shape::Alias(inner) => ty = inner.clone(),
                _ => return Some(ty),
            }
        }
        None
    }
}
