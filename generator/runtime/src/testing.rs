//! An in-memory transport for the tests of programs that use a client: [`Mock`].
//!
//! Replies are programmed for call types, so a test knows neither URLs nor JSON; everything above
//! the network (credentials, retries, decoding, errors) works as it does in production.
//!
//! ```
//! use clientwright_runtime::testing::Mock;
//! use clientwright_runtime::{Api, Call, Client, Method, Operation, call_methods};
//!
//! // What a generated crate has.
//! static API: Api = Api {
//!     name: "Example", user_agent: "example/1", base_url: "https://example.com",
//!     base_url_env: None, credentials: &[], security: &[], success_member: None,
//! };
//! static COUNT: Operation = Operation::new("things.count", Method::Get, "/things/count");
//! pub struct CountCall { call: Call }
//! call_methods!(CountCall, COUNT, Json => i64);
//!
//! # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
//! let mock = Mock::new();
//! mock.on::<CountCall>().reply_status(503, serde_json::json!({})).times(1);
//! mock.on::<CountCall>().reply(&7);
//! # let retries = clientwright_runtime::RetryPolicy::new(2).base_delay(std::time::Duration::ZERO);
//!
//! let client = Client::builder(&API).transport(mock.clone()).retries(retries).build()?;
//! let count = CountCall { call: Call::new(&client, &COUNT) }.await?;
//!
//! assert_eq!((*count, count.attempts()), (7, 2));
//! assert_eq!(mock.requests()[1].path(), "/things/count");
//! mock.assert_used();
//! # Ok::<(), clientwright_runtime::Error>(())
//! # }).unwrap();
//! ```
//!
//! Rules can be for some calls of a type only (`argument`, `body`, `when`), for calls that are not described
//! ([`Mock::on_request`]), late (`delay`), and made by a function (`reply_with`). Deliveries of webhooks are signed by
//! `Signer`.

mod recorded;
mod rule;
#[cfg(feature = "webhook-verification")]
mod signer;

use std::fmt;
use std::marker::PhantomData;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::http::streams;
use crate::http::transport::{BoxFuture, IncomingResponse, Request, Transport, TransportError, TransportErrorKind};
use crate::wire::operation::{Described, Method};

pub use recorded::Recorded;
pub use rule::{On, Rule};
#[cfg(feature = "webhook-verification")]
pub use signer::Signer;

use rule::{Programmed, Reaction, Target};

/// A transport that replies from memory and records what it is asked. Clones share everything.
///
/// A request is answered by the first rule that is for it and is not used up.
#[derive(Clone, Default)]
pub struct Mock(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    rules: Vec<Programmed>,
    requests: Vec<Recorded>,
}

impl fmt::Debug for Mock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let State { rules, requests } = &*self.state();
        f.debug_struct("Mock").field("rules", &rules.len()).field("requests", requests).finish()
    }
}

impl Mock {
    /// A transport without rules: every request is an error.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Starts a rule for calls of a type.
    #[must_use = "a rule needs an answer"]
    pub fn on<C: Described>(&self) -> On<'_, C> {
        On { mock: self, target: Target::Operation(C::OPERATION), conditions: Vec::new(), calls: PhantomData }
    }

    /// Starts a rule for requests of a method to a path, or to one that ends so: for calls that are not described, and for
    /// downloads. What comes after `?` is no part of a path.
    #[must_use = "a rule needs an answer"]
    pub fn on_request(&self, method: Method, path: impl Into<String>) -> On<'_, ()> {
        let target = Target::Request(method.to_string(), path.into());
        On { mock: self, target, conditions: Vec::new(), calls: PhantomData }
    }

    /// All requests so far, in order; attempts count one by one.
    #[must_use]
    pub fn requests(&self) -> Vec<Recorded> {
        self.state().requests.clone()
    }

    /// The requests so far that calls of one type sent.
    #[must_use]
    pub fn requests_of<C: Described>(&self) -> Vec<Recorded> {
        let mut requests = self.requests();
        requests.retain(|request| request.operation() == Some(C::OPERATION.id()));
        requests
    }

    /// The rules that have not been used, or not as often as [`Rule::times`] says, each in a few words.
    #[must_use]
    pub fn unused(&self) -> Vec<String> {
        self.state().rules.iter().filter_map(Programmed::unused).collect()
    }

    /// Makes sure that every rule was used.
    ///
    /// # Panics
    /// When one was not; the message has all of them.
    pub fn assert_used(&self) {
        let unused = self.unused();
        assert!(unused.is_empty(), "rules that were not used: {}", unused.join("; "));
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Records a request and finds the rule for it.
    fn react(&self, request: &Recorded) -> Result<Programmed, String> {
        let mut state = self.state();
        state.requests.push(request.clone());
        match state.rules.iter_mut().find(|rule| rule.is_for(request)) {
            Some(rule) => {
                rule.used += 1;
                Ok(rule.clone())
            }
            None => Err(rule::nothing_for(request, &state.rules)),
        }
    }
}

impl Transport for Mock {
    fn wants_strict_replies(&self) -> bool {
        true
    }

    fn send(&self, request: Request) -> BoxFuture<'_, Result<IncomingResponse, TransportError>> {
        Box::pin(async move {
            let request = Recorded::from_request(request).await;
            let rule = self.react(&request).map_err(|text| TransportError::new(TransportErrorKind::Request, text))?;
            if !rule.delay.is_zero() {
                tokio::time::sleep(rule.delay).await;
            }
            match rule.answer_to(&request) {
                Reaction::Fail(kind, message) => Err(TransportError::new(kind, message)),
                Reaction::Reply { status, headers, body } => {
                    Ok(IncomingResponse::new(status, headers, streams::whole(body)))
                }
            }
        })
    }
}
