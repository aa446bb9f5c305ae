//! Multipart bodies: which parts they have, and how each is written.

use std::collections::HashSet;

use indexmap::IndexMap;

use crate::ir::{BodyKind, Constant, Multipart, MultipartMember, PartKind, Shape, Type};
use crate::lower::body::{field, is_styled};
use crate::lower::form::{AdditionalForm, MemberForm, StructForm};
use crate::lower::media::Family;
use crate::lower::view::View;
use crate::lower::{Lowering, TypePosition, docs};
use crate::openapi::{MediaType, Primitive, Property, SchemaId};

/// A member of the form, and the same member of other branches where a union says what the form has.
struct Part<'d> {
    member: MemberForm<'d>,
    others: Vec<MemberForm<'d>>,
}

/// What a schema says of the parts of a form.
struct Parts<'d> {
    parts: IndexMap<&'d str, Part<'d>>,
    open: bool,
}

impl<'d> Lowering<'d> {
    /// The parts of a multipart body; `None` when its schema names none.
    pub(super) fn multipart(&mut self, media: &'d MediaType, place: &TypePosition) -> Option<BodyKind> {
        let id = media.schema?;
        let found = self.parts(id, &mut HashSet::new());
        if found.parts.is_empty() {
            return None;
        }
        let schema = self.document.schema(id);
        let ty = self.named(schema, place, |lowering, place| {
            let (mut constants, mut members) = (Vec::new(), Vec::new());
            for part in found.parts.into_values() {
                match lowering.constant_part(&part) {
                    Some(constant) => constants.push(constant),
                    None => members.push(part),
                }
            }
            let properties: Vec<&Property> = members.iter().map(|part| part.member.property).collect();
            let names = lowering.member_names(&properties, false);
            let members = members.into_iter().zip(names).map(|(part, name)| {
                let (property, required) = (part.member.property, part.member.required);
                let encoding = media.encoding.iter().find(|(known, _)| *known == property.name).map(|(_, own)| own);
                let style = encoding.filter(|own| is_styled(own)).map(|own| field(&property.name, own));
                // One type, not a choice.
                let stated = encoding.and_then(|own| own.content_type.clone());
                let stated = stated.filter(|stated| stated.contains('/') && !stated.contains([',', '*']));
                MultipartMember {
                    at: property.at,
                    wire: property.name.clone(),
                    name,
                    docs: docs::of_value(lowering, lowering.document.schema(property.schema)),
                    kind: lowering.part_kind(&part, &place.inside(&property.name)),
                    content_type: stated,
                    style,
                    required,
                }
            });
            Shape::Multipart(Multipart { members: members.collect(), constants, open: found.open })
        });
        Some(BodyKind::Multipart(ty))
    }

    /// What is written of the parts of a multipart body: kinds of which the same is written have one type. `None` for
    /// other bodies.
    pub(super) fn written_parts(&self, media: &MediaType) -> Option<String> {
        if Family::of(&media.name) != Family::Multipart {
            return None;
        }
        let schema = media.schema.map(|id| self.sources.value(self.document.schema(id).at).to_string());
        Some(format!("{} {:?}", schema.unwrap_or_default(), media.encoding))
    }

    /// The members of an object that a caller gives; of a union those of all its branches, of which no form has to have
    /// what one branch lacks.
    fn parts(&self, id: SchemaId, seen: &mut HashSet<SchemaId>) -> Parts<'d> {
        let view = View::of(self.document, id);
        let StructForm { members, additional, .. } = self.structure(&view);
        let given = |member: &MemberForm<'d>| !self.document.schema(member.property.schema).read_only;
        let mut found = Parts {
            parts: members
                .into_iter()
                .filter(given)
                .map(|member| (member.property.name.as_str(), Part { member, others: Vec::new() }))
                .collect(),
            open: !matches!(additional, AdditionalForm::Closed),
        };
        if seen.insert(id) {
            for union in &view.unions {
                let branches = union.branches.iter().filter(|branch| !self.document.schema(**branch).is_null());
                let branches: Vec<Parts<'d>> = branches.map(|branch| self.parts(*branch, seen)).collect();
                found.add_union(branches);
            }
            seen.remove(&id);
        }
        found
    }

    /// The constant that a part is, where every form has it.
    fn constant_part(&self, part: &Part<'d>) -> Option<Constant> {
        part.others.is_empty().then(|| self.constant(&part.member))?
    }

    fn part_kind(&mut self, part: &Part<'d>, place: &TypePosition) -> PartKind {
        let all: Vec<SchemaId> = part.schemas().collect();
        if all.iter().any(|id| self.is_list_of_files(*id)) {
            return PartKind::Files;
        }
        if all.iter().any(|id| self.is_binary(*id)) {
            return PartKind::File;
        }
        if part.others.iter().all(|other| self.says_the_same(other.property.schema, part.member.property.schema)) {
            self.place(part.member.node.clone(), place.clone());
            self.shape_all();
            return PartKind::Value(self.type_at(&part.member.node, place.home));
        }
        // Each branch has a type of its own, and which one holds is not known here.
        let is_text = |id: &SchemaId| View::of(self.document, *id).possible_types() == [Primitive::String];
        PartKind::Value(if all.iter().all(is_text) { Type::String } else { Type::Any })
    }

    /// Whether two schemas are one, are written alike, or are the same scalar within other bounds.
    fn says_the_same(&self, one: SchemaId, other: SchemaId) -> bool {
        let schema = |id| self.document.schema(id);
        let is_same_scalar = || schema(one).scalar().is_some() && schema(one).scalar() == schema(other).scalar();
        let written = |id| self.sources.value(schema(id).at);
        one == other || is_same_scalar() || written(one) == written(other)
    }

    /// Whether a schema stands for raw bytes.
    pub(super) fn is_binary(&self, id: SchemaId) -> bool {
        let view = View::of(self.document, id);
        let text = matches!(view.implied_types()[..], [] | [Primitive::String]);
        (text && (view.format == Some("binary") || view.binary)) || branches(&view).any(|branch| self.is_binary(branch))
    }

    /// Whether raw bytes may come several times.
    fn is_list_of_files(&self, id: SchemaId) -> bool {
        let view = View::of(self.document, id);
        view.items.as_ref().is_some_and(|items| items.iter().any(|item| self.is_binary(item)))
            || branches(&view).any(|branch| self.is_list_of_files(branch))
    }
}

fn branches<'d>(view: &View<'d>) -> impl Iterator<Item = SchemaId> + use<'d> {
    let all: Vec<SchemaId> = view.unions.iter().flat_map(|union| union.branches).copied().collect();
    all.into_iter()
}

impl<'d> Part<'d> {
    fn schemas(&self) -> impl Iterator<Item = SchemaId> {
        [&self.member].into_iter().chain(&self.others).map(|member| member.property.schema)
    }
}

impl<'d> Parts<'d> {
    fn add_union(&mut self, branches: Vec<Self>) {
        let mut required: Option<HashSet<&str>> = None;
        for branch in &branches {
            let own = branch.parts.iter().filter(|(_, part)| part.member.required).map(|(name, _)| *name).collect();
            required = Some(required.map_or_else(|| HashSet::clone(&own), |known| &known & &own));
        }
        let required = required.unwrap_or_default();
        for branch in branches {
            self.open |= branch.open;
            for (name, mut part) in branch.parts {
                match self.parts.get_mut(name) {
                    Some(known) => {
                        known.member.required |= required.contains(name);
                        known.others.push(part.member);
                        known.others.extend(part.others);
                    }
                    None => {
                        part.member.required = required.contains(name);
                        self.parts.insert(name, part);
                    }
                }
            }
        }
    }
}
