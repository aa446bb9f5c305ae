//! What is carried along while a reply is decoded: a count of surprises, a limit on guessing, and what did not fit.

use super::error::Segment;
use super::{DecodeError, Mismatches, Value};

/// Counts what a reply holds beyond its description.
///
/// A surprise is an unknown member, an unknown enum value or a union that no variant fits. None of
/// them is an error; [`Union`](crate::Union) prefers the variant with the fewest.
#[derive(Debug, Default)]
pub struct Decoder {
    surprises: u64,
    union_depth: u32,
    nested_trials: u32,
    lenient: Option<Box<Lenient>>,
}

/// What leaves out what does not fit.
#[derive(Debug, Default)]
struct Lenient {
    /// Where the value lies that is being decoded.
    path: Vec<Segment>,
    /// Whether the value that is decoded next has to be there.
    is_required: bool,
    noted: Mismatches,
}

/// A value that may turn out not to fit, and what to go back to then.
#[derive(Debug)]
pub(super) struct Kept {
    value: Value,
    surprises: u64,
    mark: (usize, usize, usize),
}

/// How many unions may lie within one another before the trials in them are counted.
const FREE_UNION_DEPTH: u32 = 4;

/// How many trials are made in such deeply nested unions before the first variant that fits is
/// taken: the work grows as a power of the depth, and the depth is up to the server.
const MAX_NESTED_TRIALS: u32 = 2_000;

impl Decoder {
    /// A decoder that has met no surprise.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Counts one surprise.
    pub fn surprise(&mut self) {
        self.surprises += 1;
    }

    /// How many surprises were met so far.
    #[must_use]
    pub fn surprises(&self) -> u64 {
        self.surprises
    }

    pub(crate) fn set_surprises(&mut self, surprises: u64) {
        self.surprises = surprises;
    }

    /// A decoder that leaves out what does not fit, of a value at a JSON pointer.
    pub(super) fn lenient(within: &str) -> Self {
        let path = within.split('/').skip(1).map(|name| name.replace("~1", "/").replace("~0", "~"));
        let path = path.map(|name| Segment::Member(name.into())).collect();
        let lenient = Lenient { path, is_required: true, noted: Mismatches::default() };
        Self { lenient: Some(Box::new(lenient)), ..Self::default() }
    }

    pub(super) fn into_mismatches(self) -> Mismatches {
        self.lenient.map(|lenient| lenient.noted).unwrap_or_default()
    }

    /// Goes on to a member or an item that has to be there.
    pub(super) fn enter_required(&mut self, segment: impl FnOnce() -> Segment) {
        if let Some(lenient) = &mut self.lenient {
            lenient.path.push(segment());
            lenient.is_required = true;
        }
    }

    /// Goes on to a member or an item that can be left out. The value is kept in case that it is.
    pub(super) fn enter(&mut self, segment: impl FnOnce() -> Segment, value: &Value) -> Option<Kept> {
        let lenient = self.lenient.as_mut()?;
        lenient.path.push(segment());
        lenient.is_required = false;
        Some(Kept { value: value.clone(), surprises: self.surprises, mark: lenient.noted.mark() })
    }

    /// Comes back from a member or an item.
    pub(super) fn leave(&mut self) {
        if let Some(lenient) = &mut self.lenient {
            lenient.path.pop();
        }
    }

    /// Comes back from a member or an item that does not fit: it is noted and given back, to be left out; or it is an error.
    pub(super) fn leave_out(&mut self, kept: Option<Kept>, error: DecodeError) -> Result<Value, DecodeError> {
        let (Some(lenient), Some(kept)) = (&mut self.lenient, kept) else { return Err(error) };
        lenient.noted.back_to(kept.mark);
        lenient.noted.note(&lenient.path, &error, &kept.value);
        lenient.path.pop();
        self.surprises = kept.surprises;
        Ok(kept.value)
    }

    /// Whether something stands for an empty list, map or object that has to be there: then it is noted.
    pub(super) fn stands_for_empty(&mut self, expected: &'static str, value: &Value) -> bool {
        let Some(lenient) = &mut self.lenient else { return false };
        let stands = std::mem::take(&mut lenient.is_required);
        if stands {
            lenient.noted.note(&lenient.path, &DecodeError::expected(expected, value), value);
        }
        stands
    }

    /// Decodes something strictly, as one of several ways to read it.
    pub(super) fn strictly<R>(&mut self, trial: impl FnOnce(&mut Self) -> R) -> R {
        let lenient = self.lenient.take();
        let result = trial(self);
        self.lenient = lenient;
        result
    }

    pub(crate) fn enter_union(&mut self) {
        self.union_depth += 1;
    }

    pub(crate) fn leave_union(&mut self) {
        self.union_depth -= 1;
    }

    /// Notes one trial of a variant; false when the first variant that fits has to do.
    pub(crate) fn may_compare(&mut self) -> bool {
        if self.union_depth > FREE_UNION_DEPTH {
            self.nested_trials = self.nested_trials.saturating_add(1);
        }
        self.nested_trials < MAX_NESTED_TRIALS
    }
}
