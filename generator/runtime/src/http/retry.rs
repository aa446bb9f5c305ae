//! Whether and when a call is repeated: [`RetryPolicy`].

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime};

use http::HeaderMap;
use http::header::RETRY_AFTER;

use crate::defaults;

/// How often a call is repeated, and how long it waits in between.
///
/// Idempotent calls are repeated after connection errors, timeouts and the statuses 408, 409, 429
/// and 5xx; other calls only where the server cannot have acted: when no connection was made,
/// after 429, and after 503 with `retry-after`. The header `x-should-retry: true` or `false`
/// decides instead where a reply has it.
///
/// ```
/// use clientwright_runtime::RetryPolicy;
/// use std::time::Duration;
///
/// let patient = RetryPolicy::new(5).max_delay(Duration::from_secs(30));
/// let never = RetryPolicy::none();
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RetryPolicy {
    retries: u32,
    base_delay: Duration,
    max_delay: Duration,
    jitter: f64,
    max_retry_after: Duration,
    max_total_wait: Duration,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::new(defaults::RETRIES)
    }
}

impl From<u32> for RetryPolicy {
    fn from(retries: u32) -> Self {
        Self::new(retries)
    }
}

impl RetryPolicy {
    /// So many repetitions after the first attempt, with the default waits.
    #[must_use]
    pub const fn new(retries: u32) -> Self {
        Self {
            retries,
            base_delay: defaults::BASE_DELAY,
            max_delay: defaults::MAX_DELAY,
            jitter: defaults::JITTER,
            max_retry_after: defaults::MAX_RETRY_AFTER,
            max_total_wait: defaults::MAX_TOTAL_WAIT,
        }
    }

    /// No repetition at all.
    #[must_use]
    pub const fn none() -> Self {
        Self::new(0)
    }

    /// The wait before the first repetition; it doubles with each.
    #[must_use]
    pub const fn base_delay(mut self, delay: Duration) -> Self {
        self.base_delay = delay;
        self
    }

    /// The longest wait that doubling leads to.
    #[must_use]
    pub const fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// The share of a wait, from 0 to 1, that chance may take off.
    #[must_use]
    pub const fn jitter(mut self, share: f64) -> Self {
        self.jitter = share.clamp(0.0, 1.0);
        self
    }

    /// The longest wait a server may ask for; when it asks for more, the call ends with its error, which has the wish as
    /// [`retry_after`](crate::Error::retry_after).
    #[must_use]
    pub const fn max_retry_after(mut self, wait: Duration) -> Self {
        self.max_retry_after = wait;
        self
    }

    /// The longest time that all waits of a call may take together.
    #[must_use]
    pub const fn max_total_wait(mut self, wait: Duration) -> Self {
        self.max_total_wait = wait;
        self
    }

    /// How long to wait before the next attempt; `None` when there shall be none.
    ///
    /// `done` counts the repetitions made, `waited` is the time spent waiting, `chance` lies
    /// between 0 and 1.
    pub(crate) fn next_wait(
        &self,
        failed: &FailedAttempt<'_>,
        idempotent: bool,
        done: u32,
        waited: Duration,
        chance: f64,
    ) -> Option<Duration> {
        if done >= self.retries || !failed.may_repeat(idempotent) {
            return None;
        }
        let asked = match failed {
            FailedAttempt::Status(_, headers) => retry_after(headers, SystemTime::now()),
            _ => None,
        };
        if asked.is_some_and(|asked| asked > self.max_retry_after) {
            return None;
        }
        let wait = asked.filter(|asked| !asked.is_zero()).unwrap_or_else(|| self.computed(done, chance));
        (waited.saturating_add(wait) <= self.max_total_wait).then_some(wait)
    }

    fn computed(&self, done: u32, chance: f64) -> Duration {
        let doubled = self.base_delay.saturating_mul(2u32.saturating_pow(done));
        let longest = doubled.min(self.max_delay);
        let share = 1.0 - self.jitter * chance;
        Duration::try_from_secs_f64(longest.as_secs_f64() * share).unwrap_or(longest)
    }
}

/// The repetitions that all calls of a client may cost together, so that a server which fails is not given more to do
/// the more it fails. Each repetition takes one; calls that succeed at once give a fifth of one back, and others the
/// one that they took last.
#[derive(Debug)]
pub(crate) struct RetryBudget {
    /// In fifths; `None` for no limit.
    left: Option<AtomicU32>,
    most: u32,
}

/// What a repetition costs, in the unit of the budget.
const COST: u32 = 5;

impl RetryBudget {
    pub(crate) fn new(repetitions: u32) -> Self {
        let most = repetitions.saturating_mul(COST);
        Self { left: (repetitions != u32::MAX).then(|| AtomicU32::new(most)), most }
    }

    /// Takes what a repetition costs; false when there is too little left.
    pub(crate) fn take(&self) -> bool {
        let Some(left) = &self.left else {
            return true;
        };
        left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(COST)).is_ok()
    }

    /// Notes that the server did its part, in the first attempt or a later one.
    pub(crate) fn give_back(&self, attempt: u32) {
        let given = if attempt == 1 { 1 } else { COST };
        if let Some(left) = &self.left {
            let add = |left: u32| Some(left.saturating_add(given).min(self.most));
            // The update itself never fails: there is always a new value.
            let _ = left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, add);
        }
    }
}

/// Why an attempt brought no success.
#[derive(Debug)]
pub(crate) enum FailedAttempt<'h> {
    /// No connection was made.
    NotConnected,
    /// The connection broke, or time ran out: the server may have acted.
    MaybeReceived,
    /// A status and its headers.
    Status(u16, &'h HeaderMap),
}

impl FailedAttempt<'_> {
    fn may_repeat(&self, idempotent: bool) -> bool {
        let Self::Status(status, headers) = self else {
            return idempotent || matches!(self, Self::NotConnected);
        };
        match headers.get("x-should-retry").map(|value| value.as_bytes()) {
            Some(b"true") => return true,
            Some(b"false") => return false,
            _ => {}
        }
        match status {
            429 => true,
            503 if has_retry_after(headers) => true,
            408 | 409 | 500.. => idempotent,
            _ => false,
        }
    }
}

fn has_retry_after(headers: &HeaderMap) -> bool {
    headers.contains_key(RETRY_AFTER) || headers.contains_key("retry-after-ms")
}

/// A wish beyond this is taken for this, so that it can be added to any point in time: 136 years.
const LONGEST_WISH: Duration = Duration::from_secs(u32::MAX as u64);

/// How long a server asks to wait: `retry-after-ms`, or `retry-after` in seconds or as a date.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = |name: &str| headers.get(name)?.to_str().ok().map(str::trim);
    let number = |name: &str| text(name)?.parse::<f64>().ok();
    if let Some(wait) = number("retry-after-ms").and_then(|ms| seconds(ms / 1000.0)) {
        return Some(wait);
    }
    if let Some(wait) = number("retry-after").and_then(seconds) {
        return Some(wait);
    }
    let date = httpdate::parse_http_date(text("retry-after")?).ok()?;
    Some(date.duration_since(now).unwrap_or_default().min(LONGEST_WISH))
}

fn seconds(count: f64) -> Option<Duration> {
    if count > LONGEST_WISH.as_secs_f64() {
        return Some(LONGEST_WISH);
    }
    Duration::try_from_secs_f64(count).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::{HeaderName, HeaderValue};

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        let pair = |(name, value): &(&'static str, &str)| {
            (HeaderName::from_static(name), HeaderValue::from_str(value).unwrap())
        };
        pairs.iter().map(pair).collect()
    }

    #[test]
    fn idempotency_decides() {
        let none: &[(&'static str, &str)] = &[];
        let cases = [
            // status, headers, repeated when idempotent, and when not
            (408, none, true, false),
            (409, none, true, false),
            (429, none, true, true),
            (500, none, true, false),
            (502, none, true, false),
            (503, none, true, false),
            (503, &[("retry-after", "1")], true, true),
            (503, &[("retry-after-ms", "1")], true, true),
            (400, none, false, false),
            (404, none, false, false),
            (404, &[("x-should-retry", "true")], true, true),
            (500, &[("x-should-retry", "true")], true, true),
            (429, &[("x-should-retry", "false")], false, false),
            (500, &[("x-should-retry", "perhaps")], true, false),
        ];
        for (status, pairs, idempotent, other) in cases {
            let headers = headers(pairs);
            let failed = FailedAttempt::Status(status, &headers);
            assert_eq!(failed.may_repeat(true), idempotent, "{failed:?}");
            assert_eq!(failed.may_repeat(false), other, "{failed:?}");
        }
        assert!(FailedAttempt::NotConnected.may_repeat(false));
        assert!(FailedAttempt::MaybeReceived.may_repeat(true));
        assert!(!FailedAttempt::MaybeReceived.may_repeat(false));
    }

    #[test]
    fn a_budget_is_spent_by_repetitions_and_earned_by_successes() {
        let budget = RetryBudget::new(2);
        assert_eq!([(); 3].map(|()| budget.take()), [true, true, false]);
        (0..4).for_each(|_| budget.give_back(1));
        assert!(!budget.take());
        budget.give_back(1);
        assert!(budget.take() && !budget.take());
        budget.give_back(3);
        assert!(budget.take());
        // It is never more than at the beginning.
        (0..100).for_each(|_| budget.give_back(2));
        assert_eq!([(); 3].map(|()| budget.take()), [true, true, false]);
        assert!(!RetryBudget::new(0).take());
        let unlimited = RetryBudget::new(u32::MAX);
        assert!((0..10_000).all(|_| unlimited.take()));
    }

    #[test]
    fn every_form_of_retry_after_is_read() {
        let now = httpdate::parse_http_date("Sun, 06 Nov 1994 08:49:37 GMT").unwrap();
        type Case = (&'static [(&'static str, &'static str)], Option<f64>);
        let longest = Some(LONGEST_WISH.as_secs_f64());
        let cases: [Case; 16] = [
            (&[("retry-after-ms", "1500")], Some(1.5)),
            (&[("retry-after-ms", "20"), ("retry-after", "9")], Some(0.02)),
            (&[("retry-after-ms", "x"), ("retry-after", "9")], Some(9.0)),
            (&[("retry-after", "2")], Some(2.0)),
            (&[("retry-after", " 0.5 ")], Some(0.5)),
            (&[("retry-after", "Sun, 06 Nov 1994 08:49:40 GMT")], Some(3.0)),
            (&[("retry-after", "Sun, 06 Nov 1994 08:00:00 GMT")], Some(0.0)),
            (&[("retry-after", "-5")], None),
            (&[("retry-after", "1e300")], longest),
            (&[("retry-after", "99999999999999999999999")], longest),
            (&[("retry-after", "1e999")], longest),
            (&[("retry-after-ms", "99999999999999999999999")], longest),
            (&[("retry-after", "Fri, 31 Dec 9999 23:59:59 GMT")], longest),
            (&[("retry-after", "-1e999")], None),
            (&[("retry-after", "NaN")], None),
            (&[], None),
        ];
        for (pairs, expected) in cases {
            let found = retry_after(&headers(pairs), now).map(|wait| wait.as_secs_f64());
            assert_eq!(found, expected, "{pairs:?}");
        }
    }

    #[test]
    fn waits_double_up_to_a_cap_and_chance_takes_off_a_quarter() {
        let policy = RetryPolicy::new(20);
        let wait = |done, chance| policy.next_wait(&FailedAttempt::NotConnected, false, done, Duration::ZERO, chance);
        let expected = [0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0];
        for (done, seconds) in (0..).zip(expected) {
            assert_eq!(wait(done, 0.0), Some(Duration::from_secs_f64(seconds)), "{done}");
            assert_eq!(wait(done, 1.0), Some(Duration::from_secs_f64(seconds * 0.75)), "{done}");
        }
        assert_eq!(wait(19, 0.0), Some(Duration::from_secs(8)));
        assert_eq!(wait(20, 0.0), None);
    }

    #[test]
    fn a_servers_wish_is_honoured_up_to_a_cap_and_a_total() {
        let policy = RetryPolicy::new(3);
        let wait = |asked: &str, waited: u64| {
            let headers = headers(&[("retry-after", asked)]);
            let waited = Duration::from_secs(waited);
            policy.next_wait(&FailedAttempt::Status(429, &headers), false, 0, waited, 0.0)
        };
        assert_eq!(wait("60", 0), Some(Duration::from_secs(60)));
        assert_eq!(wait("61", 0), None);
        assert_eq!(wait("86400", 0), None);
        assert_eq!(wait("1e300", 0), None);
        assert_eq!(wait("0", 0), Some(defaults::BASE_DELAY));
        assert_eq!(wait("60", 60), Some(Duration::from_secs(60)));
        assert_eq!(wait("60", 61), None);
    }
}
