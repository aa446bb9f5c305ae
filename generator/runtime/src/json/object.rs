//! Objects out of values: the members that a description has, then those with names of their own.

use std::collections::BTreeMap;

use super::reader::{Reader, Slot};
use super::writer::{Writer, members};
use super::{Constant, DecodeError, Model, UnknownMembers};

/// A member of an object that is written: its name, and its value.
pub struct SetMember<'v> {
    name: &'static str,
    value: Set<'v>,
}

enum Set<'v> {
    Value(&'v dyn Written),
    Absent,
    /// Always the same, unless another value was read and kept.
    Constant(Constant),
    /// A value whose members stand among those of the object.
    Part(&'v dyn Written),
}

/// What can be written, whatever its type.
pub trait Written {
    #[doc(hidden)]
    fn write_to(&self, writer: &mut Writer);
}

impl Written for Constant {
    fn write_to(&self, writer: &mut Writer) {
        self.write(writer);
    }
}

impl<T: Model> Written for T {
    fn write_to(&self, writer: &mut Writer) {
        self.write(writer);
    }
}

/// Sets a member.
#[must_use]
pub fn set<'v, T: Model>(name: &'static str, value: &'v T) -> SetMember<'v> {
    SetMember { name, value: Set::Value(value) }
}

/// Sets a member unless it is absent. Null is `Some(None)` of an `Option<Option<T>>`.
#[must_use]
pub fn set_optional<'v, T: Model>(name: &'static str, value: &'v Option<T>) -> SetMember<'v> {
    let value = value.as_ref().map_or(Set::Absent, |value| Set::Value(value));
    SetMember { name, value }
}

/// Sets a member that is always the same, unless another value was read and kept.
#[must_use]
pub fn set_constant(name: &'static str, value: impl Into<Constant>) -> SetMember<'static> {
    SetMember { name, value: Set::Constant(value.into()) }
}

/// Sets the members of a value that stand among those of this object, save those that are set already.
#[must_use]
pub fn set_part<T: Model>(value: &T) -> SetMember<'_> {
    SetMember { name: "", value: Set::Part(value) }
}

impl std::fmt::Debug for SetMember<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("SetMember").field(&self.name).finish()
    }
}

/// Members with names of their own, which stand in an object behind those of its description.
pub trait FurtherMembers {
    #[doc(hidden)]
    fn is_empty(&self) -> bool;

    #[doc(hidden)]
    fn has(&self, name: &str) -> bool;

    #[doc(hidden)]
    fn for_each(&self, visit: &mut dyn FnMut(&str, &dyn Written));

    /// Reads an object: its members into slots, and the others.
    #[doc(hidden)]
    fn read_object(reader: &mut Reader<'_>, slots: &mut [Slot<'_>]) -> Result<Self, DecodeError>
    where
        Self: Sized;
}

/// A text that is JSON.
struct Raw<'r>(&'r str);

impl Written for Raw<'_> {
    fn write_to(&self, writer: &mut Writer) {
        writer.raw(self.0);
    }
}

impl FurtherMembers for UnknownMembers {
    fn is_empty(&self) -> bool {
        self.is_empty()
    }

    fn has(&self, name: &str) -> bool {
        self.contains_key(name)
    }

    fn for_each(&self, visit: &mut dyn FnMut(&str, &dyn Written)) {
        self.iter().for_each(|(name, value)| visit(name, &Raw(value)));
    }

    fn read_object(reader: &mut Reader<'_>, slots: &mut [Slot<'_>]) -> Result<Self, DecodeError> {
        reader.object_with_unknown(slots)
    }
}

impl<T: Model> FurtherMembers for BTreeMap<String, T> {
    fn is_empty(&self) -> bool {
        self.is_empty()
    }

    fn has(&self, name: &str) -> bool {
        self.contains_key(name)
    }

    fn for_each(&self, visit: &mut dyn FnMut(&str, &dyn Written)) {
        self.iter().for_each(|(name, value)| visit(name, value));
    }

    fn read_object(reader: &mut Reader<'_>, slots: &mut [Slot<'_>]) -> Result<Self, DecodeError> {
        reader.object_of(slots)
    }
}

impl Writer {
    /// An object: these members, then the `further` ones, save those that were set.
    #[doc(hidden)]
    pub fn object(&mut self, members: &[SetMember<'_>], further: &dyn FurtherMembers) {
        self.push("{");
        let mut object = Object { start: self.len(), writer: self };
        for member in members {
            match &member.value {
                Set::Absent => {}
                Set::Value(value) => object.set(member.name, *value),
                Set::Constant(_) if further.has(member.name) => {}
                Set::Constant(value) => object.set(member.name, value),
                Set::Part(value) => object.set_part(*value),
            }
        }
        if !further.is_empty() {
            let set = object.names();
            further.for_each(&mut |name, value| {
                if set.iter().all(|known| known != name) {
                    object.set(name, value);
                }
            });
        }
        self.push("}");
    }
}

/// An object that is being written, from behind its brace.
struct Object<'w> {
    writer: &'w mut Writer,
    start: usize,
}

impl Object<'_> {
    fn set(&mut self, name: &str, value: &dyn Written) {
        if self.writer.len() > self.start {
            self.writer.push(",");
        }
        self.writer.string(name);
        self.writer.push(":");
        value.write_to(self.writer);
    }

    fn set_part(&mut self, value: &dyn Written) {
        let mut part = self.writer.alike();
        value.write_to(&mut part);
        let set = self.names();
        let text = part.into_text();
        let Ok(members) = members(&text) else { return self.writer.refuse() };
        for (name, value) in members {
            if !set.contains(&name) {
                self.set(&name, &Raw(value));
            }
        }
    }

    /// The names of the members that were set.
    fn names(&mut self) -> Vec<String> {
        let text = format!("{{{}}}", &self.writer.text()[self.start..]);
        let Ok(members) = members(&text) else {
            self.writer.refuse();
            return Vec::new();
        };
        members.into_iter().map(|(name, _)| name).collect()
    }
}
