//! Schemas that contain themselves without anything between: no value can be built from them.

use super::view::parts;
use crate::diagnostic::{Diagnostics, codes};
use crate::openapi::{Document, SchemaId};

#[derive(Clone, Copy, PartialEq)]
enum State {
    New,
    Open,
    Done,
}

/// Walks the parts of every schema in depth, by a stack of its own: the depth has no bound.
pub fn check(document: &Document, diagnostics: &mut Diagnostics) {
    let mut states = vec![State::New; document.schemas.len()];
    let state = |states: &[State], id: SchemaId| states.get(id.0 as usize).copied().unwrap_or(State::Done);
    let mark = |states: &mut [State], id: SchemaId, state: State| {
        if let Some(slot) = states.get_mut(id.0 as usize) {
            *slot = state;
        }
    };
    for start in (0..document.schemas.len() as u32).map(SchemaId) {
        if state(&states, start) != State::New {
            continue;
        }
        mark(&mut states, start, State::Open);
        let mut path = vec![(start, parts(document.schema(start), true))];
        while let Some((id, rest)) = path.last_mut() {
            let Some(part) = rest.next() else {
                mark(&mut states, *id, State::Done);
                path.pop();
                continue;
            };
            match state(&states, part) {
                State::New => {
                    mark(&mut states, part, State::Open);
                    path.push((part, parts(document.schema(part), true)));
                }
                State::Open => report(document, part, path.iter().map(|(id, _)| *id), diagnostics),
                State::Done => {}
            }
        }
    }
}

fn report(document: &Document, first: SchemaId, path: impl Iterator<Item = SchemaId>, diagnostics: &mut Diagnostics) {
    let message = "this schema contains itself: it is a part of its own allOf, oneOf or anyOf";
    let at = document.schema(first).at;
    let mut report = diagnostics.error(codes::CYCLIC_ALL_OF, at, message);
    report.at_key().help("break the circle; to refer to the same type from a member, use `properties`");
    if let Some(last) = path.last().filter(|last| *last != first) {
        report.label(document.schema(last).at, "which leads back here");
    }
}
