//! Schemas that contain themselves without anything between, of which no value can be built, and those that are
//! composed in more steps than a reader can follow.

use super::view::parts;
use crate::diagnostic::{Diagnostics, codes};
use crate::openapi::{Document, SchemaId};

/// Steps by `$ref`, `allOf`, `oneOf` and `anyOf` that one value may take. Nobody writes ten; what follows them later
/// does so by recursion.
const MAX_STEPS: u32 = 1000;

#[derive(Clone, Copy)]
enum State {
    New,
    Open,
    /// The longest chain of parts below it.
    Done(u32),
}

/// Walks the parts of every schema in depth, by a stack of its own: the depth has no bound.
pub fn check(document: &Document, diagnostics: &mut Diagnostics) {
    let mut states = vec![State::New; document.schemas.len()];
    let mut too_deep = None;
    for start in (0..document.schemas.len() as u32).map(SchemaId) {
        let State::New = states[start.0 as usize] else { continue };
        states[start.0 as usize] = State::Open;
        let mut path = vec![(start, parts(document.schema(start), true), 0)];
        while let Some((id, rest, longest)) = path.last_mut() {
            let Some(part) = rest.next() else {
                let (id, steps) = (*id, *longest);
                states[id.0 as usize] = State::Done(steps);
                path.pop();
                if let Some((_, _, longest)) = path.last_mut() {
                    *longest = (*longest).max(steps + 1);
                }
                if steps > MAX_STEPS {
                    too_deep.get_or_insert(id);
                }
                continue;
            };
            match states[part.0 as usize] {
                State::New => {
                    states[part.0 as usize] = State::Open;
                    path.push((part, parts(document.schema(part), true), 0));
                }
                State::Open => {
                    let path: Vec<SchemaId> = path.iter().map(|(id, ..)| *id).collect();
                    if !is_inheritance(document, part, &path) {
                        report(document, part, path.into_iter(), diagnostics);
                    }
                }
                State::Done(steps) => *longest = (*longest).max(steps + 1),
            }
        }
    }
    if let Some(id) = too_deep {
        let message =
            format!("this schema is composed in more than {MAX_STEPS} steps by `$ref`, `allOf`, `oneOf` and `anyOf`");
        let mut report = diagnostics.error(codes::TOO_DEEP, document.schema(id).at, message);
        report.at_key().help("refer to the last schema of the chain instead of to the next one");
    }
}

/// Whether the way back is that of a union whose branches extend it by `allOf`: they take its members.
fn is_inheritance(document: &Document, union: SchemaId, path: &[SchemaId]) -> bool {
    let Some(start) = path.iter().position(|id| *id == union) else { return false };
    let circle: Vec<SchemaId> = path[start..].iter().copied().chain([union]).collect();
    let owner = document.schema(union);
    let is_branch = circle.get(1).is_some_and(|next| owner.one_of.contains(next) || owner.any_of.contains(next));
    let extends = circle[1..].windows(2).any(|step| document.schema(step[0]).all_of.contains(&step[1]));
    is_branch && extends
}

fn report(document: &Document, first: SchemaId, path: impl Iterator<Item = SchemaId>, diagnostics: &mut Diagnostics) {
    let message = "this schema contains itself: it is a part of its own allOf, oneOf or anyOf";
    let at = document.schema(first).at;
    let path: Vec<SchemaId> = path.collect();
    // A part that refers to the schema itself was to refer to another.
    if let [.., holder, part] = path[..]
        && holder == first
        && document.schema(part).reference == Some(first)
    {
        let mut report = diagnostics.error(codes::CYCLIC_ALL_OF, document.schema(part).at, message);
        report.note("the schema itself").key_label(at, "which is this one");
        report.help("refer to another schema; to refer to the same type from a member, use `properties`");
        return;
    }
    let mut report = diagnostics.error(codes::CYCLIC_ALL_OF, at, message);
    report.at_key().help("break the circle; to refer to the same type from a member, use `properties`");
    if let Some(last) = path.last().filter(|last| **last != first) {
        report.label(document.schema(*last).at, "which leads back here");
    }
}
