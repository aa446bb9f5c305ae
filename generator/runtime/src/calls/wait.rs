//! Waiting until something has come about: [`Wait`].

use std::time::Duration;

use tokio::time::Instant;

use crate::reply::error::{Error, Kind};
use crate::reply::response::Response;
use crate::wire::operation::Described;

/// Asks again and again until a reply is as it should be: a recording uploaded, a report ready.
///
/// The pauses begin with a second and grow by half to 30 seconds; after 10 minutes the wait ends. Each of the calls has
/// its own retries. An error ends the wait.
///
/// ```no_run
/// # use clientwright_runtime::{Call, Client, Error, Method, Operation, Value, call_methods};
/// # static GET: Operation = Operation::new("reports.get", Method::Get, "/report");
/// # #[derive(Clone, Debug)] pub struct GetCall { call: Call }
/// # call_methods!(GetCall, GET, Json => Value);
/// # async fn example(get: GetCall) -> Result<(), Error> {
/// use clientwright_runtime::Wait;
///
/// let report = Wait::new().until(get, |report| report["status"] != "running").await?;
/// println!("it is {}", report["status"]);
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
#[must_use = "nothing is asked before `until`"]
pub struct Wait {
    pause: Duration,
    longest: Duration,
    deadline: Duration,
}

impl Default for Wait {
    fn default() -> Self {
        Self::new()
    }
}

impl Wait {
    /// The usual pauses and deadline.
    pub fn new() -> Self {
        let (pause, longest) = (Duration::from_secs(1), Duration::from_secs(30));
        Self { pause, longest, deadline: Duration::from_secs(600) }
    }

    /// The first pause and the longest; the same for pauses that do not grow.
    pub fn pauses(mut self, first: Duration, longest: Duration) -> Self {
        (self.pause, self.longest) = (first, longest);
        self
    }

    /// How long it may take in all.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// Makes the call until its reply is as wanted, and returns that reply. Let failure for good end the wait as well,
    /// and look afterwards which it was.
    ///
    /// # Errors
    /// That of a call; or one for which [`Error::is_timeout`] holds, when the deadline is over.
    pub async fn until<C, T>(self, call: C, mut is_done: impl FnMut(&T) -> bool) -> Result<Response<T>, Error>
    where
        C: Clone + Described + IntoFuture<Output = Result<Response<T>, Error>>,
    {
        let late = || {
            let kind = Kind::Timeout { after: self.deadline, whole_call: true };
            Error::new(kind).with_operation(C::OPERATION.id().into())
        };
        let started = Instant::now();
        let mut pause = self.pause;
        loop {
            let left = self.deadline.saturating_sub(started.elapsed());
            let reply = tokio::time::timeout(left, call.clone().into_future()).await.map_err(|_| late())??;
            if is_done(&reply) {
                return Ok(reply);
            }
            if pause >= self.deadline.saturating_sub(started.elapsed()) {
                return Err(late());
            }
            tokio::time::sleep(pause).await;
            pause = pause.saturating_mul(3).checked_div(2).unwrap_or(pause).min(self.longest);
        }
    }
}
