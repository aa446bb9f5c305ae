//! Unions: by a tag, which is looked ahead for; else the variant that fits best, with a bound on all work.

use std::any::TypeId;
use std::borrow::Cow;
use std::collections::HashMap;

use super::super::text::Formatted;
use super::super::{DecodeError, Model, RawJson};
use super::Reader;
use super::lenient::Notes;
use super::parts::Moved;
use super::surprises::Surprises;

/// One variant of the union `U`: the members that a value has to have for it, and how it is read. The members are looked for
/// first, so that what lies deep inside is not read for nothing.
pub type Variant<U> = (&'static [&'static str], fn(&mut Reader<'_>) -> Result<U, DecodeError>);

/// What trials read may be this many times what there is to read, so that time grows with the text, whatever it holds.
const BUDGET: usize = 200;

/// And so many bytes more.
const LEAST_BUDGET: usize = 1 << 20;

/// How much more is copied than read in the same time: a trial copies each part within, one in another.
const COPY: usize = 8;

/// A union at a place of the whole text; where it is read out of a part of an object, which part that is; whether what does
/// not fit may be left out.
type Place = (usize, u64, TypeId, bool);

/// The index of the variant that fits.
type Fits = HashMap<Place, Option<usize>>;

/// What is known of the unions that are being tried.
#[derive(Debug, Default)]
pub(super) struct Trials {
    /// Unions around the cursor whose variants are being tried.
    depth: usize,
    /// How many bytes trials have read.
    spent: usize,
    /// Which variant of a type fits the value at a place: several variants of an outer union may lead there. None before
    /// a union is tried, which most replies have not.
    known: Option<Box<Fits>>,
    /// The parts around the cursor, the innermost last.
    parts: Vec<Moved>,
    /// The length of the whole text, while a part of it is read.
    whole: usize,
}

impl Trials {
    /// A part of a text is read.
    pub fn enter(&mut self, part: Moved, whole: usize, length: usize) {
        self.whole = self.whole.max(whole);
        self.parts.push(part);
        if self.depth > 0 {
            self.spent += length / COPY;
        }
    }

    /// The part was read.
    pub fn leave(&mut self) -> Option<Moved> {
        self.parts.pop()
    }

    fn place(&self, at: usize, union: TypeId, is_lenient: bool) -> Place {
        let selection = self.parts.last().map_or(0, |part| part.selection(at));
        (self.parts.iter().rev().fold(at, |at, part| part.back(at)), selection, union, is_lenient)
    }

    fn known(&self, place: Place) -> Option<Option<usize>> {
        self.known.as_ref()?.get(&place).copied()
    }
}

impl<'j> Reader<'j> {
    /// The member that tells the variants of a union apart, a string, number or boolean, as text. The cursor stays.
    pub fn tag(&mut self, name: &str) -> Option<Cow<'j, str>> {
        let mark = self.mark();
        let tag = self.find_tag(name);
        self.rewind(mark);
        tag
    }

    fn find_tag(&mut self, name: &str) -> Option<Cow<'j, str>> {
        self.seek(name).ok().filter(|found| *found)?;
        match self.space() {
            b'"' => self.string("a string").ok(),
            b't' | b'f' => self.skip().ok().map(Cow::Borrowed),
            b'-' | b'0'..=b'9' => Some(Cow::Owned(self.value().ok()?.to_string())),
            _ => None,
        }
    }

    /// Goes to the value of a member of the object that comes next, if it is one and has it.
    pub(in crate::json) fn seek(&mut self, member: &str) -> Result<bool, DecodeError> {
        if self.space() != b'{' {
            return Ok(false);
        }
        self.open_object()?;
        let mut first = true;
        while let Some(name) = self.key(&mut first)? {
            if name == member {
                return Ok(true);
            }
            self.skip()?;
        }
        Ok(false)
    }

    /// Keeps a value whose tag is unknown; a surprise.
    ///
    /// # Errors
    /// When the text is no JSON.
    pub fn unknown<U>(&mut self, other: fn(RawJson) -> U) -> Result<U, DecodeError> {
        self.surprises.meet_unmatched();
        self.skip().map(|text| other(RawJson::checked(text)))
    }

    /// Reads a value that is kept by `other` where it does not fit, which is a surprise.
    pub(in crate::json) fn value_or<T: Model, U>(
        &mut self,
        value: fn(T) -> U,
        other: fn(RawJson) -> U,
    ) -> Result<U, DecodeError> {
        let mark = self.mark();
        match T::read(self) {
            Ok(found) => Ok(value(found)),
            Err(_) => {
                self.rewind(mark);
                self.unknown(other)
            }
        }
    }

    /// Reads a text of a format. That it lacks it is a surprise: among texts nothing else tells the variant.
    ///
    /// # Errors
    /// When it is no text.
    pub fn formatted<T: Formatted>(&mut self) -> Result<T, DecodeError> {
        let text = T::read(self)?;
        if !text.is_formatted() {
            self.surprise();
        }
        Ok(text)
    }

    /// Reads the variant that fits with the fewest surprises, the first one on ties. An object of which none fits is tried
    /// once more by a lenient reader: the variant is taken of which the least has to be left out. When there is none, the
    /// value is kept by `other`, which is a surprise itself.
    ///
    /// # Errors
    /// When the text is no JSON.
    pub fn union<U: 'static>(&mut self, variants: &[Variant<U>], other: fn(RawJson) -> U) -> Result<U, DecodeError> {
        let mark = self.mark();
        self.trials.depth += 1;
        let mut found = self.variant(variants, false);
        if matches!(found, Ok(None)) && self.is_lenient && self.byte() == b'{' {
            found = self.variant(variants, true);
        }
        self.trials.depth -= 1;
        if self.trials.depth == 0 {
            self.trials.known = None;
        }
        match found {
            Ok(Some(value)) => Ok(value),
            Ok(None) => self.unknown(other),
            Err(error) => {
                self.rewind(mark);
                // A trial of an outer union keeps this as what fits nothing.
                if self.is_lenient {
                    self.note(mark.at, error, None)?;
                }
                self.unknown(other)
            }
        }
    }

    /// The variant that fits best, if any does; an error when the work would be too much. Where none is found the cursor
    /// stays.
    fn variant<U: 'static>(&mut self, variants: &[Variant<U>], is_lenient: bool) -> Result<Option<U>, DecodeError> {
        let mark = self.mark();
        let place = self.trials.place(mark.at, TypeId::of::<U>(), is_lenient);
        let index = match self.trials.known(place) {
            Some(index) => index,
            None => {
                let outer = std::mem::replace(&mut self.is_lenient, is_lenient);
                let best = self.best(variants);
                self.is_lenient = outer;
                let index = best.as_ref().map_or(None, |best| best.as_ref().map(|best| best.index));
                if self.trials.depth > 1 {
                    self.trials.known.get_or_insert_default().insert(place, index);
                }
                match best? {
                    // What fits no variant for a strict reader may fit one for a lenient reader.
                    Some(best) if best.met.unmatched > 0 && self.is_lenient && !is_lenient => index,
                    best => return Ok(best.map(|best| self.take(best))),
                }
            }
        };
        index.map(|index| variants[index].1(self)).transpose()
    }

    /// Goes behind what was read on trial.
    fn take<U>(&mut self, best: Fit<U>) -> U {
        self.notes.append(best.notes);
        (self.at, self.surprises) = (best.end, self.surprises.and(best.met));
        best.value
    }

    /// The best of the variants, if any fits; an error when the work would be too much. The cursor stays.
    fn best<U>(&mut self, variants: &[Variant<U>]) -> Result<Option<Fit<U>>, DecodeError> {
        let mark = self.mark();
        let needs_names = variants.iter().any(|(required, _)| !required.is_empty());
        let names = if needs_names { self.names() } else { Vec::new() };
        self.rewind(mark);
        let has = |member: &&str| names.iter().any(|name| name == member);
        let mut best: Option<Fit<U>> = None;
        for (index, (required, read)) in variants.iter().enumerate() {
            if !required.iter().all(has) {
                continue;
            }
            let tried = read(self);
            let (end, met, notes) = (self.at, self.surprises.since(mark.surprises), self.notes.split_off(mark));
            self.trials.spent += end.saturating_sub(mark.at);
            self.rewind(mark);
            let misfit = (notes.len, met.weight());
            if let Ok(value) = tried
                && best.as_ref().is_none_or(|best| misfit < best.misfit())
            {
                best = Some(Fit { index, value, end, met, notes });
                if misfit == (0, (0, 0)) {
                    break;
                }
            }
            let whole = self.text.len().max(self.trials.whole);
            if self.trials.spent > BUDGET.saturating_mul(whole) + LEAST_BUDGET {
                return Err(DecodeError::mismatch("a value whose variant is found soon", "too many that may fit"));
            }
        }
        Ok(best)
    }

    /// The names of the members of the object that comes next; none where something else does.
    fn names(&mut self) -> Vec<Cow<'j, str>> {
        let mut names = Vec::new();
        if self.space() != b'{' || self.open_object().is_err() {
            return names;
        }
        let mut first = true;
        while let Ok(Some(name)) = self.key(&mut first) {
            names.push(name);
            let start = self.at;
            if self.skip().is_err() {
                break;
            }
            self.trials.spent += self.at - start;
        }
        names
    }
}

/// A variant that fits.
struct Fit<U> {
    index: usize,
    value: U,
    end: usize,
    met: Surprises,
    notes: Notes,
}

impl<U> Fit<U> {
    /// How much had to be left out, and how badly the rest fits.
    fn misfit(&self) -> (usize, (u64, u64)) {
        (self.notes.len, self.met.weight())
    }
}
