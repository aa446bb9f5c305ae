//! Cargo features: one per resource, and which types each of them needs.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Additional, Api, BodyKind, Home, Payload, Reply, Resource, Shape, Type, TypeId};

/// The resources that need each component's module.
#[derive(Debug)]
pub(crate) struct Features {
    /// Indexes of resources by component; `None` where nothing uses the component.
    needed_by: Vec<Option<BTreeSet<u32>>>,
    resources: usize,
}

impl Features {
    pub fn of(api: &Api) -> Self {
        let mut needed_by: Vec<Option<BTreeSet<u32>>> = vec![None; api.components.len()];
        for (index, resource) in api.resources.iter().enumerate() {
            let mut pending: Vec<TypeId> = Vec::new();
            for operation in &resource.operations {
                roots(api.operation(*operation), &mut pending);
                pending.extend(api.by_home.get(&Home::Operation(*operation)).into_iter().flatten());
            }
            visit(api, pending, |component| {
                needed_by[component].get_or_insert_with(BTreeSet::new).insert(index as u32);
            });
        }
        // Without operations the types are all there is; webhooks arrive whatever the client calls.
        let everything = api.operations.is_empty();
        let kept = (0..api.components.len() as u32).filter(|index| everything || api.kept.contains(index));
        visit(api, kept.map(TypeId).collect(), |component| {
            needed_by[component] = Some((0..api.resources.len() as u32).collect());
        });
        Self { needed_by, resources: api.resources.len() }
    }

    /// Whether anything uses a component.
    pub fn is_used(&self, component: u32) -> bool {
        self.needed_by.get(component as usize).is_some_and(Option::is_some)
    }

    /// Whether any component is used.
    pub fn any_used(&self) -> bool {
        self.needed_by.iter().any(Option::is_some)
    }

    /// `#[cfg(…)]` for the module of a component, unless every resource needs it.
    pub fn gate_of_component(&self, api: &Api, component: u32) -> Option<TokenStream> {
        let needed = self.needed_by.get(component as usize)?.as_ref()?;
        if needed.len() == self.resources {
            return None;
        }
        let features = needed.iter().map(|index| &api.resources[*index as usize].feature);
        if needed.len() == 1 {
            Some(quote!(#(#[cfg(feature = #features)])*))
        } else {
            Some(quote!(#[cfg(any(#(feature = #features),*))]))
        }
    }
}

/// `#[cfg(feature = "…")]` of a resource.
pub(crate) fn gate(resource: &Resource) -> TokenStream {
    let feature = &resource.feature;
    quote!(#[cfg(feature = #feature)])
}

/// Visits the components that types reach.
fn visit(api: &Api, mut pending: Vec<TypeId>, mut found: impl FnMut(usize)) {
    let mut seen = vec![false; api.definitions.len()];
    while let Some(id) = pending.pop() {
        if std::mem::replace(&mut seen[id.0 as usize], true) {
            continue;
        }
        let definition = api.definition(id);
        if let Home::Component(component) = definition.home {
            found(component as usize);
            // The whole module is compiled with any of its types.
            pending.extend(api.by_home.get(&definition.home).into_iter().flatten());
        }
        types_of(&definition.shape, &mut |ty| ty.for_each_named(&mut |id| pending.push(id)));
    }
}

fn types_of(shape: &Shape, visit: &mut impl FnMut(&Type)) {
    match shape {
        Shape::Struct(structure) => {
            structure.members.iter().for_each(|member| visit(&member.ty));
            if let Additional::Typed(ty) = &structure.additional {
                visit(ty);
            }
        }
        Shape::Union(union) => union.variants.iter().for_each(|variant| visit(&variant.ty)),
        Shape::Alias(ty) | Shape::Newtype(ty) => visit(ty),
        Shape::Multipart(multipart) => {
            for member in &multipart.members {
                if let crate::ir::PartKind::Value(ty) = &member.kind {
                    visit(ty);
                }
            }
        }
        Shape::Enum(_) | Shape::IntegerEnum(_) => {}
    }
}

/// The types that an operation mentions.
fn roots(operation: &crate::ir::Operation, found: &mut Vec<TypeId>) {
    let mut visit = |ty: &Type| ty.for_each_named(&mut |id| found.push(id));
    operation.arguments.iter().chain(&operation.setters).for_each(|parameter| visit(&parameter.ty));
    for variant in operation.body.iter().flat_map(|body| &body.variants) {
        match &variant.kind {
            BodyKind::Json(ty) | BodyKind::Form(ty) => visit(ty),
            BodyKind::Multipart(id) => visit(&Type::Named(*id)),
            BodyKind::Text | BodyKind::Bytes => {}
        }
    }
    let mut payload = |payload: &Payload| match payload {
        Payload::Json(ty) | Payload::Events(ty) => visit(ty),
        Payload::Empty | Payload::Text | Payload::Stream => {}
    };
    match &operation.reply {
        Reply::One(one) => payload(one),
        Reply::Choice { variants, .. } => variants.iter().for_each(|variant| payload(&variant.payload)),
    }
    operation.errors.iter().for_each(|error| payload(&error.payload));
    operation.events.iter().for_each(visit);
}
