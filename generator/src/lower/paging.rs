//! Paging: from the JSON pointers of `x-paging` to fields of the reply's type, once the types are final.

use crate::diagnostic::{Diagnostics, codes};
use crate::ir::{Api, Ident, Paging, Payload, Presence, Reply, Shape, Type};
use crate::lower::pointer;
use crate::openapi::{self, Document};
use crate::source::Location;

/// Fields from a reply to a value, each with whether it is optional.
type FieldPath = Vec<(Ident, bool)>;

/// Gives the operations their paging; what does not fit is reported.
pub(crate) fn finish(document: &Document, api: &mut Api, diagnostics: &mut Diagnostics) {
    for (index, operation) in document.operations.iter().enumerate() {
        let Some(paging) = &operation.paging else { continue };
        match lower(paging, operation, index, api) {
            Ok(lowered) => api.operations[index].paging = Some(lowered),
            Err((at, message, meant)) => {
                diagnostics.error(codes::PAGING, at, message).maybe_help(meant);
            }
        }
    }
}

/// What keeps a paging from being made, where that is, and what to do.
type Fault = (Location, String, Option<String>);

fn lower(paging: &openapi::Paging, operation: &openapi::Operation, index: usize, api: &Api) -> Result<Paging, Fault> {
    for name in [Some(&paging.page), paging.size.as_ref()].into_iter().flatten() {
        let mut parameters = operation.parameters.iter();
        if !parameters.any(|one| one.place == openapi::ParameterLocation::Query && one.name == *name) {
            return Err((paging.at, format!("`x-paging` names `{name}`, which is no query parameter here"), None));
        }
    }
    let Some(Reply::One(Payload::Json(body))) = api.operations.get(index).map(|operation| &operation.reply) else {
        return Err((paging.at, "`x-paging` needs one JSON reply".to_owned(), None));
    };
    let Some((items, Type::Vec(item))) = field_path(api, body, &paging.items) else {
        let is_list = |known: &str| matches!(field_path(api, body, known), Some((_, Type::Vec(_))));
        let help = pointer::help(api, body, &paging.items, is_list);
        return Err((paging.items_at, format!("`items: {}` leads to no list in the reply", paging.items), help));
    };
    let total = match paging.total.as_ref().map(|total| (total, field_path(api, body, &total.0))) {
        None => None,
        Some((_, Some((steps, Type::Int(_) | Type::Float)))) => Some(steps),
        Some(((total, at), _)) => {
            let is_number = |known: &str| matches!(field_path(api, body, known), Some((_, Type::Int(_) | Type::Float)));
            let help = pointer::help(api, body, total, is_number);
            return Err((*at, format!("`total: {total}` leads to no number in the reply"), help));
        }
    };
    Ok(Paging {
        at: paging.at,
        page: paging.page.clone(),
        first: paging.first,
        size: paging.size.clone(),
        items,
        item: *item,
        total,
    })
}

fn field_path(api: &Api, body: &Type, pointer: &str) -> Option<(FieldPath, Type)> {
    let mut steps = Vec::new();
    let mut current = resolved(api, body)?;
    for segment in pointer.split('/').skip(1) {
        let Type::Named(id) = current else { return None };
        let Shape::Struct(structure) = &api.definition(id).shape else { return None };
        let member = structure.members.iter().find(|member| member.wire == segment)?;
        let (ty, optional) = match (&member.ty, member.presence) {
            (Type::Option(inner), Presence::Required) => (&**inner, true),
            (ty, Presence::Required) => (ty, false),
            (ty, Presence::Optional) => (ty, true),
            (_, Presence::Nullable) => return None,
        };
        steps.push((member.name.clone(), optional));
        current = resolved(api, ty)?;
    }
    Some((steps, current))
}

/// The type behind aliases; boxed types can't be reached by fields alone.
pub(super) fn resolved(api: &Api, ty: &Type) -> Option<Type> {
    let mut ty = ty;
    for _ in 0..32 {
        let Type::Named(id) = ty else { return Some(ty.clone()) };
        match &api.definition(*id).shape {
            Shape::Alias(inner) => ty = inner,
            _ => return Some(ty.clone()),
        }
    }
    None
}
