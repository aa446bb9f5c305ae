//! Which deliveries were there before: [`Seen`].

use std::collections::{HashSet, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The digests of the latest deliveries, so that one that comes again is known. For one process: several that share
/// the work need a table that all of them see, with the digest as its key.
///
/// ```
/// use clientwright_runtime::webhooks::Seen;
///
/// let (seen, digest) = (Seen::new(10_000), [7; 32]);
/// assert!(seen.insert(digest));
/// assert!(!seen.insert(digest), "it comes again");
/// seen.remove(&digest); // the work has failed: whoever delivers tries again
/// assert!(seen.insert(digest));
/// ```
#[derive(Debug)]
pub struct Seen {
    capacity: usize,
    digests: Mutex<Digests>,
}

#[derive(Debug, Default)]
struct Digests {
    all: HashSet<[u8; 32]>,
    /// The oldest first.
    order: VecDeque<[u8; 32]>,
}

impl Seen {
    /// Remembers so many deliveries, at least one; each takes about 100 bytes.
    #[must_use]
    pub fn new(capacity: usize) -> Self {
        Self { capacity: capacity.max(1), digests: Mutex::default() }
    }

    /// Remembers a delivery; `false` when it was there before.
    pub fn insert(&self, digest: [u8; 32]) -> bool {
        let Digests { all, order } = &mut *self.lock();
        if !all.insert(digest) {
            return false;
        }
        order.push_back(digest);
        if order.len() > self.capacity
            && let Some(oldest) = order.pop_front()
        {
            all.remove(&oldest);
        }
        true
    }

    /// Forgets a delivery, so that it is new when it comes again.
    pub fn remove(&self, digest: &[u8; 32]) {
        let Digests { all, order } = &mut *self.lock();
        if all.remove(digest) {
            order.retain(|known| known != digest);
        }
    }

    fn lock(&self) -> MutexGuard<'_, Digests> {
        self.digests.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::Seen;

    #[test]
    fn the_oldest_is_forgotten_first() {
        let seen = Seen::new(2);
        let new = [1, 2, 1, 3, 2, 1].map(|number| seen.insert([number; 32]));
        assert_eq!(new, [true, true, false, true, false, true]);
        seen.remove(&[9; 32]);
        assert!(!seen.insert([1; 32]));
    }
}
