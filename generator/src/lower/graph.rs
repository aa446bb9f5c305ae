//! What depends on the whole graph of types: boxes, newtypes, and what can be derived.

use super::depth::part_depths;
use crate::ir::{Api, Definition, Maker, Member, PartKind, Presence, Shape, Traits, Type, TypeId};

/// Completes the definitions of an API.
pub(crate) fn finish(api: &mut Api) {
    break_alias_cycles(&mut api.definitions);
    box_variants(&mut api.definitions);
    box_cycles(&mut api.definitions);
    api.depth = part_depths(&mut api.definitions);
    derive_traits(&mut api.definitions);
    for (index, definition) in api.definitions.iter().enumerate() {
        api.by_home.entry(definition.home).or_default().push(TypeId(index as u32));
    }
}

/// An alias that leads back to itself becomes a type of its own.
fn break_alias_cycles(definitions: &mut [Definition]) {
    let edges: Vec<Vec<usize>> = definitions
        .iter()
        .map(|definition| match &definition.shape {
            Shape::Alias(ty) => mentioned(ty).into_iter().filter(|id| is_alias(definitions, *id)).collect(),
            _ => Vec::new(),
        })
        .collect();
    for (index, component) in components(&edges).into_iter().enumerate() {
        if component.is_some()
            && let Shape::Alias(ty) = &definitions[index].shape
        {
            definitions[index].shape = Shape::Newtype(ty.clone());
        }
    }
}

fn is_alias(definitions: &[Definition], id: usize) -> bool {
    matches!(definitions.get(id).map(|definition| &definition.shape), Some(Shape::Alias(_)))
}

pub(super) fn mentioned(ty: &Type) -> Vec<usize> {
    let mut found = Vec::new();
    ty.for_each_named(&mut |id| found.push(id.0 as usize));
    found
}

/// Variants that hold a struct or a union hold it in a box, so that the union stays small whatever they grow to.
fn box_variants(definitions: &mut [Definition]) {
    let large: Vec<bool> = (0..definitions.len()).map(|index| is_large(definitions, index, 0)).collect();
    for definition in definitions {
        if let Shape::Union(union) = &mut definition.shape {
            for variant in &mut union.variants {
                if matches!(&variant.ty, Type::Named(id) if large[id.0 as usize]) {
                    variant.ty = Type::Boxed(Box::new(variant.ty.clone()));
                }
            }
        }
    }
}

fn is_large(definitions: &[Definition], index: usize, depth: usize) -> bool {
    match &definitions[index].shape {
        Shape::Struct(_) | Shape::Union(_) | Shape::Multipart(_) => true,
        Shape::Alias(Type::Named(id)) | Shape::Newtype(Type::Named(id)) if depth < 32 => {
            is_large(definitions, id.0 as usize, depth + 1)
        }
        _ => false,
    }
}

/// Members on a cycle that no list, map or box interrupts are boxed.
fn box_cycles(definitions: &mut [Definition]) {
    let edges: Vec<Vec<usize>> = definitions.iter().map(direct).collect();
    let component = components(&edges);
    for (index, definition) in definitions.iter_mut().enumerate() {
        let Some(own) = component[index] else { continue };
        let on_cycle = |id: TypeId| component[id.0 as usize] == Some(own);
        match &mut definition.shape {
            Shape::Struct(structure) => {
                let members = structure.members.iter_mut().map(|member| &mut member.ty);
                for ty in members.chain(structure.flattened.as_mut().map(|union| &mut union.ty)) {
                    box_direct(ty, &on_cycle);
                }
            }
            Shape::Newtype(ty) => box_direct(ty, &on_cycle),
            Shape::Union(union) => {
                for variant in &mut union.variants {
                    box_direct(&mut variant.ty, &on_cycle);
                }
            }
            Shape::Alias(_) | Shape::Enum(_) | Shape::IntegerEnum(_) | Shape::Multipart(_) => {}
        }
    }
}

/// The definitions held without indirection.
fn direct(definition: &Definition) -> Vec<usize> {
    let types: Vec<&Type> = match &definition.shape {
        Shape::Struct(structure) => {
            let members = structure.members.iter().map(|member| &member.ty);
            members.chain(structure.flattened.as_ref().map(|union| &union.ty)).collect()
        }
        Shape::Union(union) => union.variants.iter().map(|variant| &variant.ty).collect(),
        Shape::Alias(ty) | Shape::Newtype(ty) => vec![ty],
        Shape::Enum(_) | Shape::IntegerEnum(_) | Shape::Multipart(_) => Vec::new(),
    };
    let mut found = Vec::new();
    types.into_iter().for_each(|ty| held(ty, &mut found));
    found
}

fn held(ty: &Type, found: &mut Vec<usize>) {
    match ty {
        Type::Named(id) => found.push(id.0 as usize),
        Type::Option(inner) | Type::Clearable(inner) => held(inner, found),
        Type::Tuple(places) => places.iter().for_each(|place| held(place, found)),
        _ => {}
    }
}

fn box_direct(ty: &mut Type, on_cycle: &impl Fn(TypeId) -> bool) {
    match ty {
        Type::Named(id) if on_cycle(*id) => *ty = Type::Boxed(Box::new(ty.clone())),
        Type::Option(inner) | Type::Clearable(inner) => box_direct(inner, on_cycle),
        Type::Tuple(places) => places.iter_mut().for_each(|place| box_direct(place, on_cycle)),
        _ => {}
    }
}

/// The cycle that each node is on: Tarjan's strongly connected components, without recursion.
pub(super) fn components(edges: &[Vec<usize>]) -> Vec<Option<usize>> {
    const UNSEEN: usize = usize::MAX;
    let mut index = vec![UNSEEN; edges.len()];
    let mut low = vec![0; edges.len()];
    let mut on_stack = vec![false; edges.len()];
    let mut stack = Vec::new();
    let mut component = vec![None; edges.len()];
    let mut next = 0;
    for root in 0..edges.len() {
        if index[root] != UNSEEN {
            continue;
        }
        let mut work = vec![(root, 0)];
        while let Some((node, edge)) = work.pop() {
            if edge == 0 {
                index[node] = next;
                low[node] = next;
                next += 1;
                stack.push(node);
                on_stack[node] = true;
            } else if let Some(child) = edges[node].get(edge - 1) {
                low[node] = low[node].min(low[*child]);
            }
            let mut position = edge;
            let mut descended = false;
            while let Some(child) = edges[node].get(position) {
                position += 1;
                if index[*child] == UNSEEN {
                    work.push((node, position));
                    work.push((*child, 0));
                    descended = true;
                    break;
                }
                if on_stack[*child] {
                    low[node] = low[node].min(index[*child]);
                }
            }
            if descended || low[node] != index[node] {
                continue;
            }
            let start = stack.iter().rposition(|member| *member == node).unwrap_or(0);
            let members = stack.split_off(start);
            let cyclic = members.len() > 1 || edges[node].contains(&node);
            for member in members {
                on_stack[member] = false;
                component[member] = cyclic.then_some(node);
            }
        }
    }
    component
}

/// What can be derived: `Default` depends on a definition alone, `Eq` and `Hash` on all that it holds.
fn derive_traits(definitions: &mut [Definition]) {
    let mut holders: Vec<Vec<usize>> = vec![Vec::new(); definitions.len()];
    for (index, definition) in definitions.iter().enumerate() {
        definition.shape.for_each_type(&mut |ty| mentioned(ty).into_iter().for_each(|held| holders[held].push(index)));
    }
    // From what has no `Eq` to all that hold it.
    let mut pending: Vec<usize> = (0..definitions.len()).filter(|index| !has_own_eq(&definitions[*index])).collect();
    let mut without_eq = vec![false; definitions.len()];
    while let Some(index) = pending.pop() {
        if !std::mem::replace(&mut without_eq[index], true) {
            pending.extend(&holders[index]);
        }
    }
    for (definition, without_eq) in definitions.iter_mut().zip(without_eq) {
        definition.traits = Traits { eq: !without_eq, default: true };
    }
    // From what has no `Default` to all that need it.
    let mut pending: Vec<usize> = (0..definitions.len()).collect();
    while let Some(index) = pending.pop() {
        if definitions[index].traits.default && !has_default(definitions, &definitions[index]) {
            definitions[index].traits.default = false;
            pending.extend(&holders[index]);
        }
    }
}

fn has_default(definitions: &[Definition], definition: &Definition) -> bool {
    let unset = |member: &Member| match definition.made_by {
        _ if member.presence != Presence::Required => true,
        Maker::Caller => false,
        Maker::Server => allows_default(definitions, &member.ty),
    };
    match &definition.shape {
        Shape::Struct(structure) => structure.flattened.is_none() && structure.members.iter().all(unset),
        Shape::Multipart(multipart) => multipart.members.iter().all(|member| !member.required),
        Shape::Alias(ty) => allows_default(definitions, ty),
        _ => false,
    }
}

/// Whether a type has a value that says nothing. What is boxed may hold itself, which has no end.
fn allows_default(definitions: &[Definition], ty: &Type) -> bool {
    match ty {
        Type::Bool | Type::Int(_) | Type::Float | Type::String | Type::Any | Type::Null => true,
        Type::Vec(_) | Type::Map(_) | Type::Option(_) => true,
        Type::Named(id) => definitions[id.0 as usize].traits.default,
        Type::Tuple(places) => places.iter().all(|place| allows_default(definitions, place)),
        Type::Text(_) | Type::Foreign(_) | Type::Clearable(_) | Type::Boxed(_) | Type::Nested(_) => false,
    }
}

/// Whether a definition has `Eq` if all definitions that it holds have.
fn has_own_eq(definition: &Definition) -> bool {
    let mut all = match &definition.shape {
        Shape::Multipart(multipart) => multipart.members.iter().all(|member| matches!(member.kind, PartKind::Value(_))),
        _ => true,
    };
    definition.shape.for_each_type(&mut |ty| all &= allows_eq(ty));
    all
}

/// Whether a type has `Eq`, whatever the definitions that it names.
fn allows_eq(ty: &Type) -> bool {
    !matches!(ty, Type::Float | Type::Foreign(_)) && ty.parts().iter().all(allows_eq)
}

#[cfg(test)]
mod tests;
