//! Members that are a constant: they are told apart from what a struct holds.

use serde_json::Value;

use crate::ir::{Constant, ConstantValue};
use crate::lower::Lowering;
use crate::lower::form::{AdditionalForm, MemberForm, StructForm};
use crate::lower::view::View;
use crate::openapi::Primitive;

impl<'d> Lowering<'d> {
    /// Takes the constants out of the members, where there is a place for another value that a server may send.
    pub(crate) fn part_constants(&self, form: &mut StructForm<'d>) {
        let keeps_all = form.flattened.as_ref().is_none_or(|union| union.members.is_some());
        if matches!(form.additional, AdditionalForm::Typed(_)) || !keeps_all {
            return;
        }
        let mut constants = Vec::new();
        form.members.retain(|member| match self.constant(member) {
            Some(constant) => {
                constants.push(constant);
                false
            }
            None => true,
        });
        form.constants = constants;
    }

    /// The constant that a member is: a text or an integer, required, in both directions, never null, and without a name of
    /// its own.
    pub(super) fn constant(&self, member: &MemberForm<'d>) -> Option<Constant> {
        let schema = self.document.schema(member.property.schema);
        let travels_one_way = schema.read_only || schema.write_only;
        let is_named = schema.rust_name.is_some()
            || self.other(&member.node).is_some()
            || member.node.parts.single().is_some_and(|id| self.component_of.contains_key(&id));
        if !member.required || travels_one_way || is_named || self.secret.contains(&member.property.schema) {
            return None;
        }
        let view = View::of_parts(self.document, &member.node.parts);
        let [(value, _)] = view.enumeration.as_ref()?.values[..] else { return None };
        let value = match (value, &view.types[..]) {
            (Value::String(text), [] | [Primitive::String]) => ConstantValue::Text(text.clone()),
            (Value::Number(number), [] | [Primitive::Integer]) => ConstantValue::Integer(number.as_i64()?),
            _ => return None,
        };
        let wire = member.property.name.clone();
        (!self.is_nullable(&member.node)).then_some(Constant { at: member.property.at, wire, value })
    }
}
