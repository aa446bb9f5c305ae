//! How much of a text is unknown to its description.

/// What was met that the description does not know.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Surprises {
    pub(super) all: u64,
    /// Those that are values which fit no variant of a union.
    pub(super) unmatched: u64,
    /// Null in the place of optional members for which it is no value. Many servers send it; so it only tells apart what fits
    /// alike.
    pub(super) nulls: u64,
}

impl Surprises {
    pub(super) fn meet_unmatched(&mut self) {
        self.all += 1;
        self.unmatched += 1;
    }

    /// Those that came after others.
    pub(super) fn since(self, others: Self) -> Self {
        Self {
            all: self.all - others.all,
            unmatched: self.unmatched - others.unmatched,
            nulls: self.nulls - others.nulls,
        }
    }

    pub(super) fn and(self, others: Self) -> Self {
        Self {
            all: self.all + others.all,
            unmatched: self.unmatched + others.unmatched,
            nulls: self.nulls + others.nulls,
        }
    }

    /// How badly a value fits. A member whose name is unknown weighs more than one whose name is known and whose value fits no
    /// variant of a union.
    pub(super) fn weight(self) -> (u64, u64) {
        (2 * self.all - self.unmatched, self.nulls)
    }
}
