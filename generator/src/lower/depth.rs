//! How deeply types lie in one another: the compiler follows them so far and no further.

use std::collections::BTreeMap;

use rustc_hash::FxHashSet;

use super::graph::components;
use crate::ir::{Definition, Shape, Type, TypeId};

/// How many types are held in one another before one is held apart. The compiler follows them down to 128 and no further,
/// and counts what is between them, too: an optional list is five types.
const MAX_DEPTH: usize = 20;

/// Where types are held in one another very deeply, one of so many is held in a box that ends the compiler's walk. Returns
/// the depth without what leads back to itself.
pub(super) fn part_depths(definitions: &mut [Definition]) -> usize {
    let held = Held::of(definitions);
    let mut edges: Vec<Vec<usize>> = held.0.iter().map(|held| held.iter().map(|(id, _)| *id).collect()).collect();
    let component = components(&edges);
    let cut = cuts(&held, &component);
    // What leads back to itself is followed once.
    for (index, children) in edges.iter_mut().enumerate() {
        children.retain(|child| component[*child].is_none() || component[*child] != component[index]);
    }
    let depths = depths(&edges);
    let is_deep = |index: usize| depths[index] > 0 && depths[index].is_multiple_of(MAX_DEPTH);
    let depth = depths.iter().max().copied().unwrap_or_default();
    if depth >= MAX_DEPTH || cut.contains(&true) {
        for (holder, definition) in definitions.iter_mut().enumerate() {
            let is_cut = |index: usize| cut[index] && component[index] == component[holder];
            let is_apart = |id: TypeId| is_deep(id.0 as usize) || is_cut(id.0 as usize);
            definition.shape.for_each_type_mut(&mut |ty| hold_apart(ty, &is_apart));
        }
    }
    depth
}

/// How many types the compiler goes through before what lies on a cycle is held apart, counted as in [`between`]. The rest of
/// its 128 is for what each object ends with, and for what holds the first.
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
    let own = match ty {
        Type::Named(id) => return held.push((id.0 as usize, above)),
        Type::Nested(_) => return,
        Type::Boxed(_) => 2,
        Type::Vec(_) => 4,
        Type::Map(_) => 6,
        _ => 1,
    };
    ty.parts().iter().for_each(|part| between(part, above + own, held));
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
    for (id, members) in members.iter().filter(|(_, members)| members.len() > MAX_DEPTH) {
        let is_within = |node: usize| component[node] == Some(*id);
        // A cut sends the walk another way, which may be as long.
        while members.iter().filter(|root| held.walk(**root, &is_within, &mut cut)).count() > 0 {}
    }
    cut
}

/// How deeply types are held in each one.
fn depths(edges: &[Vec<usize>]) -> Vec<usize> {
    let mut depths = vec![0; edges.len()];
    let mut seen = vec![false; edges.len()];
    for root in 0..edges.len() {
        let mut work = vec![(root, 0)];
        while let Some((node, edge)) = work.pop() {
            if edge == 0 && std::mem::replace(&mut seen[node], true) {
                continue;
            }
            match edges[node].get(edge) {
                Some(child) => work.extend([(node, edge + 1), (*child, 0)]),
                None => {
                    let inner = edges[node].iter().map(|child| depths[*child]).max();
                    depths[node] = inner.map_or(0, |depth| depth + 1);
                }
            }
        }
    }
    depths
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
