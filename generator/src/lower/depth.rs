//! How deeply types lie in one another: the compiler follows them so far and no further.

use std::collections::BTreeMap;

use rustc_hash::FxHashSet;

use super::graph::components;
use crate::ir::{Definition, Shape, Type, TypeId};

/// How many types on a cycle are never too many for the compiler.
const SMALL_CYCLE: usize = 20;

/// Where types are held in one another very deeply, some are held in a box that ends the compiler's walk. Returns the depth
/// without what leads back to itself.
pub(super) fn part_depths(definitions: &mut [Definition]) -> usize {
    let held = Held::of(definitions);
    let edges: Vec<Vec<usize>> = held.0.iter().map(|held| held.iter().map(|(id, _)| *id).collect()).collect();
    let component = components(&edges);
    let cut = cuts(&held, &component);
    // What leads back to itself is followed once.
    let Depths { depths, deep } = Depths::of(&held.without_cycles(&component));
    if deep.contains(&true) || cut.contains(&true) {
        for (holder, definition) in definitions.iter_mut().enumerate() {
            let is_cut = |index: usize| cut[index] && component[index] == component[holder];
            let is_apart = |id: TypeId| deep[id.0 as usize] || is_cut(id.0 as usize);
            definition.shape.for_each_type_mut(&mut |ty| hold_apart(ty, &is_apart));
        }
    }
    depths.into_iter().max().unwrap_or_default()
}

/// How many types the compiler goes through before one is held apart, counted as in [`between`]. The rest of its 128 is for
/// what each object ends with, and for what holds the first.
const LONGEST_WALK: usize = 112;

/// The definitions that each one holds, with how many types lie between.
struct Held(Vec<Vec<(usize, usize)>>);

impl Held {
    fn of(definitions: &[Definition]) -> Self {
        let each = definitions.iter().map(|definition| {
            let mut held = Vec::new();
            // A member that may be absent is an option.
            let first = usize::from(!matches!(definition.shape, Shape::Alias(_)));
            definition.shape.for_each_type(&mut |ty| between(ty, first + 1, &mut held));
            held
        });
        Self(each.collect())
    }

    /// As much of it as leads to what does not lead back.
    fn without_cycles(mut self, component: &[Option<usize>]) -> Self {
        for (index, children) in self.0.iter_mut().enumerate() {
            children.retain(|(child, _)| component[*child].is_none() || component[*child] != component[index]);
        }
        self
    }

    /// Goes from a type through those that it holds, in the order of the compiler, each once. Cuts where that leads too deep.
    fn walk(&self, root: usize, is_within: &impl Fn(usize) -> bool, cut: &mut [bool]) -> bool {
        let mut seen = FxHashSet::from_iter([root]);
        let mut path = vec![(root, 0, 0)];
        let mut is_new = false;
        while let Some((node, edge, depth)) = path.pop() {
            let Some((child, between)) = self.0[node].get(edge).copied() else { continue };
            path.push((node, edge + 1, depth));
            if !is_within(child) || cut[child] || !seen.insert(child) {
                continue;
            }
            if depth + between > LONGEST_WALK {
                cut[child] = true;
                is_new = true;
            } else {
                path.push((child, 0, depth + between));
            }
        }
        is_new
    }
}

/// How many types the standard library has between a type and those that it names.
fn between(ty: &Type, above: usize, held: &mut Vec<(usize, usize)>) {
    match ty {
        Type::Named(id) => held.push((id.0 as usize, above)),
        Type::Nested(_) => {}
        _ => ty.parts().iter().for_each(|part| between(part, above + steps(ty), held)),
    }
}

/// How many types the compiler goes through from a type to its parts.
fn steps(ty: &Type) -> usize {
    match ty {
        Type::Boxed(_) => 2,
        Type::Vec(_) => 4,
        Type::Map(_) => 10,
        _ => 1,
    }
}

/// A type, or any JSON in place of one in which lists lie so deeply that the compiler would not follow.
pub(super) fn not_too_deep(ty: Type) -> Type {
    fn depth(ty: &Type) -> usize {
        ty.parts().iter().map(depth).max().map_or(0, |depth| depth + steps(ty))
    }
    if depth(&ty) > LONGEST_WALK { Type::Any } else { ty }
}

/// Types on cycles behind which the compiler does not look, so that it never follows more than some.
fn cuts(held: &Held, component: &[Option<usize>]) -> Vec<bool> {
    let mut members: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (index, component) in component.iter().enumerate() {
        if let Some(component) = component {
            members.entry(*component).or_default().push(index);
        }
    }
    let mut cut = vec![false; component.len()];
    for (id, members) in members.iter().filter(|(_, members)| members.len() > SMALL_CYCLE) {
        let is_within = |node: usize| component[node] == Some(*id);
        // A cut sends the walk another way, which may be as long.
        while members.iter().filter(|root| held.walk(**root, &is_within, &mut cut)).count() > 0 {}
    }
    cut
}

/// How deeply types are held in each one, and which have to be held apart.
struct Depths {
    depths: Vec<usize>,
    deep: Vec<bool>,
}

impl Depths {
    fn of(Held(edges): &Held) -> Self {
        let mut found = Self { depths: vec![0; edges.len()], deep: vec![false; edges.len()] };
        let mut walks = vec![0; edges.len()];
        let mut seen = vec![false; edges.len()];
        for root in 0..edges.len() {
            let mut work = vec![(root, 0)];
            while let Some((node, edge)) = work.pop() {
                if edge == 0 && std::mem::replace(&mut seen[node], true) {
                    continue;
                }
                match edges[node].get(edge) {
                    Some((child, _)) => work.extend([(node, edge + 1), (*child, 0)]),
                    None => found.leave(node, &edges[node], &mut walks),
                }
            }
        }
        found
    }

    /// Goes back from a type whose own are known.
    fn leave(&mut self, node: usize, held: &[(usize, usize)], walks: &mut [usize]) {
        self.depths[node] = held.iter().map(|(child, _)| self.depths[*child] + 1).max().unwrap_or_default();
        for (child, between) in held {
            self.deep[*child] |= walks[*child] + between > LONGEST_WALK;
        }
        let walk =
            |(child, between): &(usize, usize)| if self.deep[*child] { *between } else { walks[*child] + between };
        walks[node] = held.iter().map(walk).max().unwrap_or_default();
    }
}

fn hold_apart(ty: &mut Type, is_apart: &impl Fn(TypeId) -> bool) {
    match ty {
        Type::Named(id) if is_apart(*id) => *ty = Type::Nested(Box::new(ty.clone())),
        Type::Boxed(inner) if matches!(&**inner, Type::Named(id) if is_apart(*id)) => {
            *ty = Type::Nested(inner.clone());
        }
        Type::Nested(_) => {}
        _ => ty.parts_mut().iter_mut().for_each(|part| hold_apart(part, is_apart)),
    }
}
