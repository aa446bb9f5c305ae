//! Cargo features: one per resource, and which types each of them needs.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Api, Home, Resource, ResourceId, Type, TypeId};

/// The resources that need each component's module.
#[derive(Debug)]
pub struct Features {
    /// Indexes of resources by component; `None` where nothing uses the component.
    needed_by: Vec<Option<BTreeSet<u32>>>,
    resources: usize,
}

impl Features {
    /// Works out what needs what.
    pub fn of(api: &Api) -> Self {
        let mut needed_by: Vec<Option<BTreeSet<u32>>> = vec![None; api.components.len()];
        for (index, resource) in api.resources.iter().enumerate() {
            let mut pending: Vec<TypeId> = Vec::new();
            for operation in &resource.operations {
                let mut root = |ty: &Type| ty.for_each_named(&mut |id| pending.push(id));
                api.operation(*operation).for_each_request_type(&mut root);
                api.operation(*operation).for_each_reply_type(&mut root);
                pending.extend(api.by_home.get(&Home::Operation(*operation)).into_iter().flatten());
            }
            visit(api, pending, |component| {
                needed_by[component].get_or_insert_with(BTreeSet::new).insert(index as u32);
            });
        }
        // Webhooks arrive whatever the client calls, unless their module is a resource's.
        let mut payloads: Vec<TypeId> = api.by_home.get(&Home::Webhooks).cloned().unwrap_or_default();
        api.webhooks.for_each_type(&mut |ty| ty.for_each_named(&mut |id| payloads.push(id)));
        let all = 0..api.resources.len() as u32;
        let users = api.webhooks.resource.map_or(all.clone(), |ResourceId(id)| id..id + 1);
        visit(api, payloads, |component| {
            needed_by[component].get_or_insert_with(BTreeSet::new).extend(users.clone());
        });
        // Without operations the types are all there is.
        if api.operations.is_empty() {
            needed_by.fill(Some(all.collect()));
        }
        Self { needed_by, resources: api.resources.len() }
    }

    /// Whether anything uses a component.
    pub fn is_used(&self, component: u32) -> bool {
        self.needed_by.get(component as usize).is_some_and(Option::is_some)
    }

    /// Whether all named types of `ty` are generated.
    pub fn covers(&self, api: &Api, ty: &Type) -> bool {
        let mut all = true;
        ty.for_each_named(&mut |id| {
            if let Home::Component(component) = api.definition(id).home {
                all &= self.is_used(component);
            }
        });
        all
    }

    /// Whether any component is used.
    pub(crate) fn any_used(&self) -> bool {
        self.needed_by.iter().any(Option::is_some)
    }

    /// `#[cfg(…)]` for the module of a component, unless every resource needs it.
    pub(crate) fn gate_of_component(&self, api: &Api, component: u32) -> Option<TokenStream> {
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

/// `#[cfg(…)]` of what some resources have, unless all have it.
pub(crate) fn gate_of(api: &Api, resources: &[ResourceId]) -> Option<TokenStream> {
    if resources.len() == api.resources.len() {
        return None;
    }
    let features = resources.iter().map(|id| &api.resource(*id).feature);
    Some(match resources {
        [only] => gate(api.resource(*only)),
        _ => quote!(#[cfg(any(#(feature = #features),*))]),
    })
}

/// Visits the components that types reach.
fn visit(api: &Api, mut pending: Vec<TypeId>, mut found: impl FnMut(usize)) {
    let mut seen = vec![false; api.definitions.len()];
    let mut entered = vec![false; api.components.len()];
    while let Some(id) = pending.pop() {
        if std::mem::replace(&mut seen[id.0 as usize], true) {
            continue;
        }
        let definition = api.definition(id);
        if let Home::Component(component) = definition.home
            && !std::mem::replace(&mut entered[component as usize], true)
        {
            found(component as usize);
            // The whole module is compiled with any of its types.
            pending.extend(api.by_home.get(&definition.home).into_iter().flatten());
        }
        definition.shape.for_each_type(&mut |ty| ty.for_each_named(&mut |id| pending.push(id)));
    }
}
