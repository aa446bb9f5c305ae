//! The setters that make members null: named when the members of all structs are known, among which they stand.

use crate::ir::{Candidate, Case, Collision, Definition, Maker, Presence, Scope, Shape, Struct};

/// Names the setters of all structs; what had to give way is returned.
pub(crate) fn name(definitions: &mut [Definition]) -> Vec<Collision> {
    let mut collisions = Vec::new();
    for definition in definitions.iter_mut().filter(|definition| definition.made_by == Maker::Caller) {
        if let Shape::Struct(structure) = &mut definition.shape {
            collisions.extend(name_in(structure));
        }
    }
    collisions
}

fn name_in(structure: &mut Struct) -> Vec<Collision> {
    let twins: Vec<usize> =
        (0..structure.members.len()).filter(|index| structure.members[*index].presence == Presence::Nullable).collect();
    if twins.is_empty() {
        return Vec::new();
    }
    let mut scope = Scope::new(Case::Snake, &["additional_properties", "default", "new"]);
    // What is required has a field and no setter.
    for member in structure.members.iter().filter(|member| member.presence != Presence::Required) {
        scope.one(&member.wire, Some(member.name.as_str()), member.at);
    }
    let wires: Vec<String> = twins
        .iter()
        .map(|index| format!("{}_null", structure.members[*index].name.as_str().trim_end_matches('_')))
        .collect();
    let candidates: Vec<Candidate<'_>> = twins
        .iter()
        .zip(&wires)
        .map(|(index, wire)| Candidate { wire, chosen: None, at: structure.members[*index].at })
        .collect();
    let (names, collisions) = scope.assign(&candidates);
    for (index, name) in twins.into_iter().zip(names) {
        structure.members[index].null_setter = Some(name);
    }
    collisions
}
