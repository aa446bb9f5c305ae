//! Structs of required members, for what would have a constructor of many arguments: there two are easily exchanged.

use crate::ir::{Api, Definition, Maker, Shape};
use crate::lower::Lowering;

/// The most arguments that a constructor has by position.
const MOST_ARGUMENTS: usize = 3;

impl Lowering<'_> {
    /// Names the structs of required members.
    pub(super) fn name_required(&mut self, api: &mut Api) {
        for index in 0..api.definitions.len() {
            let definition = &api.definitions[index];
            if definition.made_by == Maker::Server || arguments(api, definition) <= MOST_ARGUMENTS {
                continue;
            }
            let wanted = format!("{}Required", definition.name);
            let name = self.claim(definition.home, &wanted, definition.at);
            api.definitions[index].required = Some(name);
        }
    }
}

/// How much the constructor of a type has to be given.
fn arguments(api: &Api, definition: &Definition) -> usize {
    match &definition.shape {
        Shape::Struct(structure) => api.given(structure).count() + usize::from(structure.flattened.is_some()),
        Shape::Multipart(multipart) => multipart.members.iter().filter(|member| member.required).count(),
        Shape::Enum(_) | Shape::IntegerEnum(_) | Shape::Union(_) | Shape::Alias(_) | Shape::Newtype(_) => 0,
    }
}
