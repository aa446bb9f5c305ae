//! Structs of required members, for what would have a constructor of many arguments: there two are easily exchanged.

use crate::ir::{Api, Maker, Shape};
use crate::lower::Lowering;

/// The most arguments that a constructor has by position.
const MOST_ARGUMENTS: usize = 3;

impl Lowering<'_> {
    /// Names the structs of required members.
    pub(super) fn name_required(&mut self, api: &mut Api) {
        for index in 0..api.definitions.len() {
            let definition = &api.definitions[index];
            let Shape::Struct(structure) = &definition.shape else { continue };
            let arguments = api.given(structure).count() + usize::from(structure.flattened.is_some());
            if definition.made_by == Maker::Server || arguments <= MOST_ARGUMENTS {
                continue;
            }
            let wanted = format!("{}Required", definition.name);
            let name = self.claim(definition.home, &wanted, definition.at);
            if let Shape::Struct(structure) = &mut api.definitions[index].shape {
                structure.required = Some(name);
            }
        }
    }
}
