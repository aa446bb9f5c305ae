//! What is carried along while a reply is decoded: a count of surprises, and a limit on guessing.

/// Counts what a reply holds beyond its description.
///
/// A surprise is an unknown member, an unknown enum value or a union that no variant fits. None of
/// them is an error; [`Union`](crate::Union) prefers the variant with the fewest.
#[derive(Debug, Default)]
pub struct Decoder {
    surprises: u64,
    union_depth: u32,
    nested_trials: u32,
}

/// How many unions may lie within one another before the trials in them are counted.
const FREE_UNION_DEPTH: u32 = 4;

/// How many trials are made in such deeply nested unions before the first variant that fits is
/// taken: the work grows as a power of the depth, and the depth is up to the server.
const MAX_NESTED_TRIALS: u32 = 20_000;

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
