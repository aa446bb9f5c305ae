//! The time that an attempt has: [`Limit`]; and the longest pause of a stream: [`Pause`].

use std::fmt;
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use tokio::time::{Instant, Sleep, sleep_until, timeout_at};

use crate::http::boxed::{BoxError, ByteStream};

/// Bodies go out in pieces of at most so many bytes, so that it shows how they get on.
pub(crate) const PIECE: usize = 64 * 1024;

/// How long an attempt may take, counted from its beginning and anew from each piece of the body that went out, and
/// when the call as a whole has to be done.
pub(crate) struct Limit {
    timeout: Duration,
    /// When time for the call is up, and how long it had.
    deadline: Option<(Instant, Duration)>,
    progress: Arc<Mutex<Instant>>,
}

/// Time was up.
#[derive(Debug)]
pub(crate) struct TimeUp {
    pub(crate) after: Duration,
    pub(crate) whole_call: bool,
}

impl Limit {
    pub(crate) fn new(timeout: Duration, deadline: Option<(Instant, Duration)>) -> Self {
        Self { timeout, deadline, progress: Arc::new(Mutex::new(Instant::now())) }
    }

    /// Waits for something as long as there is time.
    pub(crate) async fn within<T>(&self, work: impl Future<Output = T>) -> Result<T, TimeUp> {
        let mut work = pin!(work);
        loop {
            let Some((until, up)) = self.until() else {
                return Ok(work.await);
            };
            if let Ok(done) = timeout_at(until, &mut work).await {
                return Ok(done);
            }
            // When a piece went out meanwhile, there is more time.
            if self.until().is_some_and(|(later, _)| later <= until) {
                return Err(up);
            }
        }
    }

    /// When time is up; `None` for never.
    fn until(&self) -> Option<(Instant, TimeUp)> {
        let attempt = progress(&self.progress)
            .checked_add(self.timeout)
            .map(|until| (until, TimeUp { after: self.timeout, whole_call: false }));
        let call = self.deadline.map(|(until, after)| (until, TimeUp { after, whole_call: true }));
        match (attempt, call) {
            (Some(attempt), Some(call)) => Some(if call.0 < attempt.0 { call } else { attempt }),
            (attempt, call) => attempt.or(call),
        }
    }

    /// A body in small pieces, each of which is noted when it goes out.
    pub(crate) fn watch(&self, stream: ByteStream) -> ByteStream {
        Box::pin(Watched { stream, rest: Bytes::new(), progress: Arc::clone(&self.progress) })
    }
}

fn progress(at: &Mutex<Instant>) -> std::sync::MutexGuard<'_, Instant> {
    at.lock().unwrap_or_else(PoisonError::into_inner)
}

struct Watched {
    stream: ByteStream,
    rest: Bytes,
    progress: Arc<Mutex<Instant>>,
}

impl Stream for Watched {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.rest.is_empty() {
            match ready!(self.stream.as_mut().poll_next(context)) {
                Some(Ok(piece)) => self.rest = piece,
                other => return Poll::Ready(other),
            }
        }
        // Whoever takes a piece has sent those before.
        *progress(&self.progress) = Instant::now();
        let size = self.rest.len().min(PIECE);
        Poll::Ready(Some(Ok(self.rest.split_to(size))))
    }
}

impl fmt::Display for TimeUp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "time was up after {:?}", self.after)
    }
}

impl std::error::Error for TimeUp {}

/// The longest time that nothing may come on a stream.
pub(crate) struct Pause {
    longest: Duration,
    sleep: Option<Pin<Box<Sleep>>>,
}

impl Pause {
    pub(crate) fn new(longest: Duration) -> Self {
        Self { longest, sleep: None }
    }

    pub(crate) fn longest(&self) -> Duration {
        self.longest
    }

    /// Whether the pause, which begins with the first call of this after [`end`](Self::end), is over the limit; to be
    /// asked when nothing has come.
    pub(crate) fn is_over(&mut self, context: &mut Context<'_>) -> bool {
        if self.sleep.is_none() {
            let until = Instant::now().checked_add(self.longest);
            self.sleep = until.map(|until| Box::pin(sleep_until(until)));
        }
        self.sleep.as_mut().is_some_and(|sleep| sleep.as_mut().poll(context).is_ready())
    }

    /// Something has come.
    pub(crate) fn end(&mut self) {
        self.sleep = None;
    }
}
