//! Objects: their members go into slots, by one loop for all types.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::super::scan::plain_end;
use super::super::{Constant, DecodeError, FurtherMembers, Model, UnknownMembers};
use super::Reader;

/// A member of an object: its name, and where its value goes.
pub struct Slot<'s> {
    name: &'static str,
    kind: Kind,
    is_filled: bool,
    place: Place<'s>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Required,
    Optional,
    Nullable,
    /// Always the same value.
    Constant,
}

/// What becomes of a member that no slot takes: it has a name, and its value comes next.
type Other<'f, 'j> = &'f mut dyn FnMut(&mut Reader<'j>, Cow<'j, str>, &mut UnknownMembers) -> Result<(), DecodeError>;

/// Where the value of a member goes.
enum Place<'s> {
    Option(&'s mut dyn Absent),
    Value(&'s mut dyn Present),
    /// Nowhere: it belongs to something else that stands in the same object.
    Passed,
    /// Nowhere: it is always this.
    Constant(Constant),
}

/// A place that is empty at first.
trait Absent {
    fn fill(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError>;
    fn clear(&mut self);
}

impl<T: Model> Absent for Option<T> {
    fn fill(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        *self = Some(T::read(reader)?);
        Ok(())
    }

    fn clear(&mut self) {
        *self = None;
    }
}

/// A place with a value in it that says nothing.
trait Present {
    fn replace(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError>;
}

impl<T: Model> Present for T {
    fn replace(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        *self = T::read(reader)?;
        Ok(())
    }
}

impl Place<'_> {
    fn fill(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        match self {
            Self::Option(place) => place.fill(reader),
            Self::Value(place) => place.replace(reader),
            Self::Passed | Self::Constant(_) => reader.skip().map(drop),
        }
    }

    /// Fills the place by null, if that stands for something there: what is empty, or null itself.
    fn takes_null(&mut self) -> bool {
        let mut null = Reader::lenient("null");
        self.fill(&mut null).is_ok() && null.surprises() == 0
    }

    /// Forgets a value that is sent once more.
    fn clear(&mut self) {
        if let Self::Option(place) = self {
            place.clear();
        }
    }
}

impl<'s> Slot<'s> {
    fn new(name: &'static str, kind: Kind, place: Place<'s>) -> Self {
        Self { name, kind, is_filled: false, place }
    }
}

/// The slot of a member that has to be there.
#[must_use]
pub fn required<'s, T: Model>(name: &'static str, place: &'s mut Option<T>) -> Slot<'s> {
    Slot::new(name, Kind::Required, Place::Option(place))
}

/// The slot of a member that has to be there, in the place of a value that says nothing.
#[must_use]
pub fn in_place<'s, T: Model>(name: &'static str, place: &'s mut T) -> Slot<'s> {
    Slot::new(name, Kind::Required, Place::Value(place))
}

/// The slot of a member that may be absent; null counts as absent.
#[must_use]
pub fn optional<'s, T: Model>(name: &'static str, place: &'s mut Option<T>) -> Slot<'s> {
    Slot::new(name, Kind::Optional, Place::Option(place))
}

/// The slot of a member that may be absent, for whose type null is a value: `Option<T>`, or any JSON.
#[must_use]
pub fn nullable<'s, T: Model>(name: &'static str, place: &'s mut Option<T>) -> Slot<'s> {
    Slot::new(name, Kind::Nullable, Place::Option(place))
}

/// The slot of a member that has to be there and is always the same. Another value is a surprise and kept as unknown.
#[must_use]
pub fn constant<'s>(name: &'static str, value: impl Into<Constant>) -> Slot<'s> {
    Slot::new(name, Kind::Constant, Place::Constant(value.into()))
}

/// The slot of a member that belongs to a [`part`](Reader::part) of the object.
#[must_use]
pub fn passed<'s>(name: &'static str) -> Slot<'s> {
    Slot::new(name, Kind::Nullable, Place::Passed)
}

impl std::fmt::Debug for Slot<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Slot").field(&self.name).finish()
    }
}

impl<'j> Reader<'j> {
    /// Reads an object into slots. What no slot takes is given back: what is unknown to the description, each of which
    /// is a surprise, or the members of a map.
    ///
    /// # Errors
    /// When the next value is no object, or a required slot stays empty.
    #[doc(hidden)]
    pub fn object<F: FurtherMembers>(&mut self, slots: &mut [Slot<'_>]) -> Result<F, DecodeError> {
        F::read_object(self, slots)
    }

    /// As [`object`](Self::object), where the description names all members that it knows.
    pub(in crate::json) fn object_with_unknown(
        &mut self,
        slots: &mut [Slot<'_>],
    ) -> Result<UnknownMembers, DecodeError> {
        let mut unknown = UnknownMembers::default();
        let mut keep = |reader: &mut Self, name: Cow<'j, str>, unknown: &mut UnknownMembers| {
            reader.surprise();
            unknown.push(&name, reader.skip()?);
            Ok(())
        };
        self.members(slots, &mut unknown, &mut keep)?;
        Ok(unknown)
    }

    /// As [`object`](Self::object), where the description says of what type other members are.
    pub(in crate::json) fn object_of<T: Model>(
        &mut self,
        slots: &mut [Slot<'_>],
    ) -> Result<BTreeMap<String, T>, DecodeError> {
        let mut others = BTreeMap::new();
        let start = self.position();
        let mut keep = |reader: &mut Self, name: Cow<'j, str>, _: &mut UnknownMembers| {
            reader.entry(start, name.into_owned(), &mut others)
        };
        self.members(slots, &mut UnknownMembers::default(), &mut keep)?;
        Ok(others)
    }

    /// As [`object`](Self::object), where all other members belong to [`others`](Self::others).
    ///
    /// # Errors
    /// As that.
    #[doc(hidden)]
    pub fn object_alone(&mut self, slots: &mut [Slot<'_>]) -> Result<(), DecodeError> {
        let mut pass = |reader: &mut Self, _: Cow<'j, str>, _: &mut UnknownMembers| reader.skip().map(drop);
        self.members(slots, &mut UnknownMembers::default(), &mut pass)
    }

    /// The value of a required slot. [`object`](Self::object) has refused an object without it.
    ///
    /// # Errors
    /// When the slot is empty all the same.
    #[doc(hidden)]
    pub fn given<T>(&self, value: Option<T>) -> Result<T, DecodeError> {
        value.ok_or_else(|| DecodeError::mismatch("a required member", "no such member").or_at(self.at))
    }

    /// A member of a map; one that does not fit is left out. The map begins at `start`.
    pub(in crate::json) fn entry<T: Model>(
        &mut self,
        start: usize,
        name: String,
        map: &mut BTreeMap<String, T>,
    ) -> Result<(), DecodeError> {
        let mark = self.mark();
        self.set_required(false);
        match T::read(self) {
            Ok(value) if map.contains_key(&name) => {
                self.note_twice(start, &name)?;
                map.insert(name, value);
            }
            Ok(value) => drop(map.insert(name, value)),
            Err(error) => self.leave_out_member(mark, error)?,
        }
        Ok(())
    }

    fn members(
        &mut self,
        slots: &mut [Slot<'_>],
        unknown: &mut UnknownMembers,
        other: Other<'_, 'j>,
    ) -> Result<(), DecodeError> {
        self.space();
        let start = self.at;
        if !self.list_for_empty()? && !self.null_for_object(slots)? {
            self.open_object()?;
            let (mut first, mut next) = (true, 0);
            let watches = self.watches();
            while self.more(&mut first, b'}')? {
                match self.slot(slots, next)? {
                    Ok(index) => {
                        next = index + 1;
                        let slot = &mut slots[index];
                        if watches {
                            self.watch(slot.name);
                        }
                        self.fill(slot, start, unknown)?;
                    }
                    Err(name) => {
                        if watches {
                            self.watch(&name);
                        }
                        other(self, name, unknown)?;
                    }
                }
            }
            self.watch_end();
        }
        if slots.iter().any(|slot| !slot.is_filled && matches!(slot.kind, Kind::Required | Kind::Constant)) {
            self.absent(slots, start)?;
        }
        // Nearly always there is none.
        if !unknown.is_empty()
            && let Some(name) = unknown.close()
        {
            self.note_twice(start, &name)?;
        }
        Ok(())
    }

    /// Notes what has to be in the object that began at `start` and is not. Servers leave out what is empty or null; an
    /// object that has nothing of what it needs is another.
    #[cold]
    fn absent(&mut self, slots: &mut [Slot<'_>], start: usize) -> Result<(), DecodeError> {
        let has_some = slots.iter().any(|slot| slot.is_filled && slot.kind == Kind::Required);
        for absent in slots.iter_mut().filter(|slot| !slot.is_filled) {
            let is_known = match absent.kind {
                Kind::Required => self.is_lenient && has_some && absent.place.takes_null(),
                // What it would say is known.
                Kind::Constant => true,
                Kind::Optional | Kind::Nullable => continue,
            };
            let error = DecodeError::missing(absent.name).or_at(start);
            if !is_known {
                return Err(error);
            }
            self.note(start, error, None)?;
        }
        Ok(())
    }

    /// Whether null comes next and stands for an object that needs no member.
    fn null_for_object(&mut self, slots: &[Slot<'_>]) -> Result<bool, DecodeError> {
        let needs_none = slots.iter().all(|slot| matches!(slot.kind, Kind::Optional | Kind::Nullable));
        Ok(needs_none && self.null_for_empty("an object")?)
    }

    /// The slot of the member that comes next, else its name. The cursor is before its value.
    #[inline]
    fn slot(&mut self, slots: &[Slot<'_>], next: usize) -> Result<Result<usize, Cow<'j, str>>, DecodeError> {
        if self.space() != b'"' {
            return Err(self.syntax());
        }
        let (start, bytes) = (self.at + 1, self.text.as_bytes());
        let end = plain_end(bytes, start);
        if bytes.get(end) != Some(&b'"') {
            let name = self.name()?;
            return Ok(slots.iter().position(|slot| slot.name == name).ok_or(name));
        }
        self.at = end + 1;
        self.colon()?;
        let name = &bytes[start..end];
        // Servers send members in the order of their description, or nearly so.
        let found = match slots.get(next) {
            Some(slot) if slot.name.as_bytes() == name => Some(next),
            _ => slots.iter().position(|slot| slot.name.as_bytes() == name),
        };
        Ok(found.ok_or_else(|| Cow::Borrowed(&self.text[start..end])))
    }

    fn fill(&mut self, slot: &mut Slot<'_>, start: usize, unknown: &mut UnknownMembers) -> Result<(), DecodeError> {
        if slot.is_filled {
            self.note_twice(start, slot.name)?;
            slot.place.clear();
            slot.is_filled = false;
        }
        match slot.kind {
            Kind::Required => {
                self.set_required(true);
                self.space();
                let at = self.at;
                slot.place.fill(self).map_err(|error| error.or_at(at))?;
            }
            Kind::Constant => self.constant(slot, unknown)?,
            Kind::Optional if self.null()? => {
                self.surprises.nulls += 1;
                return Ok(());
            }
            Kind::Optional | Kind::Nullable => {
                self.set_required(false);
                let mark = self.mark();
                if let Err(error) = slot.place.fill(self) {
                    let text = self.leave_out(mark, error)?;
                    unknown.push(slot.name, text);
                    return Ok(());
                }
            }
        }
        slot.is_filled = true;
        Ok(())
    }

    /// A member that should be this; what else it is, is kept.
    fn constant(&mut self, slot: &Slot<'_>, unknown: &mut UnknownMembers) -> Result<(), DecodeError> {
        let Place::Constant(constant) = slot.place else { return Ok(()) };
        // Nothing stands for it: what comes is kept as it is.
        self.set_required(false);
        let mark = self.mark();
        match constant.reads(self) {
            Ok(true) => {}
            Ok(false) => {
                self.surprise();
                unknown.push(slot.name, &self.text[mark.at..self.at]);
            }
            Err(error) => unknown.push(slot.name, self.leave_out(mark, error)?),
        }
        Ok(())
    }
}
