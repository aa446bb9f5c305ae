//! How the values of a type are made: by whom, and from what.

use crate::ir::{Api, Member, Presence, Shape, Struct, Tag, Type};

/// Who makes the values of a type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Maker {
    /// Callers: requests hold it, or nothing says what holds it.
    #[default]
    Caller,
    /// The server alone: only replies and webhooks hold it.
    Server,
}

impl Api {
    /// The type behind aliases.
    pub fn resolved<'t>(&'t self, mut ty: &'t Type) -> &'t Type {
        for _ in 0..32 {
            match ty {
                Type::Named(id) => match &self.definition(*id).shape {
                    Shape::Alias(inner) => ty = inner,
                    _ => return ty,
                },
                _ => return ty,
            }
        }
        ty
    }

    /// The only value that a type has, where it is an enum with just one.
    pub fn only_value(&self, ty: &Type) -> Option<&Tag<String>> {
        let Type::Named(id) = self.resolved(ty) else { return None };
        match &self.definition(*id).shape {
            Shape::Enum(shape) => match &shape.values[..] {
                [only] => Some(only),
                _ => None,
            },
            _ => None,
        }
    }

    /// The members that a constructor has to be given.
    pub fn given<'s>(&'s self, structure: &'s Struct) -> impl Iterator<Item = &'s Member> {
        let required = structure.members.iter().filter(|member| member.presence == Presence::Required);
        required.filter(|member| self.only_value(&member.ty).is_none())
    }
}
