//! Components that nothing refers to because something else is referred to in their place, and what follows from values that
//! are not of their type.

use std::collections::HashSet;

use super::causes::is_one_of;
use super::{Code, Diagnostic, Diagnostics, Label, Position, codes};
use crate::source::{Location, Node, Sources, Underline};

impl Diagnostics {
    /// What follows from values that are not of their type.
    pub(super) fn drop_what_values_say(&mut self, sources: &Sources) {
        let places = |list: &[Diagnostic], code: &'static Code| -> HashSet<Location> {
            let found = list.iter().filter(|one| is_one_of(one, &[code]));
            found.filter_map(|one| if let Position::Node(at, _) = one.place { Some(at) } else { None }).collect()
        };
        let typed = places(&self.list, codes::ENUM_TYPE);
        let owners: HashSet<Location> =
            typed.iter().filter_map(|at| sources.node(*at).parent()).map(Node::location).collect();
        let end = |at: Location| {
            let reference = sources.node(at).get("$ref").and_then(Node::as_str);
            reference.and_then(|text| sources.resolve(at, text).ok()).unwrap_or(at)
        };
        self.list.retain(|one| {
            let mut labels = one.labels.iter().filter_map(|label| match label.place {
                Position::Node(at, _) => Some(at),
                _ => None,
            });
            let here = matches!(one.place, Position::Node(at, _) if typed.contains(&at));
            let is_said = match () {
                () if is_one_of(one, &[codes::NESTED_PARAMETER]) => labels.any(|at| owners.contains(&end(at))),
                () if is_one_of(one, &[codes::DISCRIMINATOR]) => {
                    here || labels.any(|at| typed.contains(&at) || owners.contains(&at))
                }
                () => false,
            };
            !is_said
        });
    }

    /// A parameter that is referred to twice, where nothing refers to one other: that was meant by one of the two.
    pub(super) fn name_parameter_left_out(&mut self, sources: &Sources) {
        let of_parameters = |at: Location| sources.node(at).parent().is_some_and(|group| group.key() == "parameters");
        let unused = self.list.iter().filter(|one| is_one_of(one, &[codes::UNUSED_COMPONENT]));
        let mut unused = unused.filter_map(|one| match one.place {
            Position::Node(at, _) => Some(at).filter(|at| of_parameters(*at)),
            _ => None,
        });
        let (Some(meant), None) = (unused.next(), unused.next()) else { return };
        let is_reference = |one: &Diagnostic| match one.place {
            Position::Node(at, _) => sources.node(at).get("$ref").is_some(),
            _ => false,
        };
        let mut twice = self.list.iter_mut().filter(|one| is_one_of(one, &[codes::DUPLICATE_PARAMETER]));
        let (Some(one), None) = (twice.next(), twice.next()) else { return };
        if let Position::Node(at, _) = one.place
            && is_reference(one)
        {
            let pointer = sources.reference(at, meant);
            one.help = Some(format!("did you mean `{pointer}` by one of the two? Nothing refers to it"));
            let place = Position::Node(meant, Underline::Key);
            one.labels.push(Label { place, text: "nothing refers to this one".to_owned() });
        }
    }

    /// Of a component that was to be referred to in place of another it is not told, too, that nothing refers to it.
    pub(super) fn drop_unused_that_are_meant(&mut self) {
        let labels = self.list.iter().flat_map(|one| &one.labels).map(|label| label.place.clone());
        let meant: HashSet<Position> = labels.collect();
        self.list.retain(|one| !is_one_of(one, &[codes::UNUSED_COMPONENT]) || !meant.contains(&one.place));
    }
}
