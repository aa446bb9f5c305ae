//! Rules of the in-memory transport: what they are for, and what they answer.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;

use super::{Mock, Recorded};
use crate::http::transport::TransportErrorKind;
use crate::json::{Model, excerpt};
use crate::reply::decode::{Answer, Decode};
use crate::wire::operation::{Described, Operation};

/// A rule that is complete.
#[derive(Clone)]
pub(super) struct Programmed {
    target: Target,
    conditions: Vec<Condition>,
    times: Option<u32>,
    pub(super) used: u32,
    pub(super) delay: Duration,
    headers: HeaderMap,
    answer: Answering,
}

/// Which requests a rule is for, before its conditions.
#[derive(Clone)]
pub(super) enum Target {
    Operation(&'static Operation),
    Request(String, String),
}

/// What a request has to have beside.
#[derive(Clone)]
pub(super) struct Condition {
    told: String,
    holds: Arc<dyn Fn(&Recorded) -> bool + Send + Sync>,
}

#[derive(Clone)]
enum Answering {
    Always(Reaction),
    By(Arc<dyn Fn(&Recorded) -> Reaction + Send + Sync>),
}

/// What a request comes to.
#[derive(Clone)]
pub(super) enum Reaction {
    Reply { status: u16, headers: HeaderMap, body: Bytes },
    Fail(TransportErrorKind, &'static str),
}

impl Target {
    fn is_for(&self, request: &Recorded) -> bool {
        match self {
            Self::Operation(operation) => request.operation == Some(operation),
            Self::Request(method, path) => request.method == *method && request.path.ends_with(path.as_str()),
        }
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Operation(operation) => f.write_str(operation.id()),
            Self::Request(method, path) => write!(f, "{method} {path}"),
        }
    }
}

impl Programmed {
    pub(super) fn is_for(&self, request: &Recorded) -> bool {
        self.target.is_for(request)
            && self.conditions.iter().all(|condition| (condition.holds)(request))
            && !self.is_used_up()
    }

    fn is_used_up(&self) -> bool {
        self.times.is_some_and(|times| self.used >= times)
    }

    pub(super) fn answer_to(&self, request: &Recorded) -> Reaction {
        let mut answer = match &self.answer {
            Answering::Always(answer) => answer.clone(),
            Answering::By(function) => function(request),
        };
        if let Reaction::Reply { headers, .. } = &mut answer {
            headers.extend(self.headers.clone());
        }
        answer
    }

    /// The rule in a few words, when it was used less often than it should be.
    pub(super) fn unused(&self) -> Option<String> {
        let wanted = self.times.unwrap_or(1);
        let conditions: String = self.conditions.iter().map(|condition| format!(", {}", condition.told)).collect();
        let (target, used) = (&self.target, self.used);
        (used < wanted).then(|| format!("{target}{conditions} (used {used} of {wanted} times)"))
    }
}

/// Why there is no rule for a request, with the rule that is nearest to it.
pub(super) fn nothing_for(request: &Recorded, rules: &[Programmed]) -> String {
    let name = request.operation().map_or_else(String::new, |id| format!("{id}, "));
    let failing = |rule: &Programmed| -> Vec<String> {
        let failing = rule.conditions.iter().filter(|condition| !(condition.holds)(request));
        failing.map(|condition| condition.told.clone()).collect()
    };
    let same = rules.iter().filter(|rule| rule.target.is_for(request));
    let nearest = same.map(|rule| (failing(rule), rule)).min_by_key(|(failing, _)| failing.len());
    let why = match nearest {
        Some((failing, _)) if !failing.is_empty() => format!("the nearest rule wants {}", failing.join(" and ")),
        Some((_, rule)) => format!("its rule is used up after {} times", rule.used),
        None if rules.is_empty() => "there are no rules".to_owned(),
        None => {
            let mut others: Vec<String> = rules.iter().map(|rule| rule.target.to_string()).collect();
            others.dedup();
            format!("there are rules for {}", excerpt(&others.join(", "), 200))
        }
    };
    format!("no reply is programmed for {name}{} {}: {why}", request.method, request.path)
}

/// The beginning of a rule: which calls it is for, and then what they are answered.
pub struct On<'m, C> {
    pub(super) mock: &'m Mock,
    pub(super) target: Target,
    pub(super) conditions: Vec<Condition>,
    pub(super) calls: PhantomData<fn() -> C>,
}

impl<'m, C> On<'m, C> {
    fn condition(mut self, told: String, holds: impl Fn(&Recorded) -> bool + Send + Sync + 'static) -> Self {
        self.conditions.push(Condition { told, holds: Arc::new(holds) });
        self
    }

    /// Only where an argument of the path or the query, by its name on the wire, has this value.
    #[must_use = "a rule needs an answer"]
    pub fn argument(self, name: &str, value: impl fmt::Display) -> Self {
        let (name, value) = (name.to_owned(), value.to_string());
        self.condition(format!("{name} = {value:?}"), move |request| {
            request.argument(&name).as_deref() == Some(value.as_str())
        })
    }

    /// Only where the body is this JSON.
    #[must_use = "a rule needs an answer"]
    pub fn body(self, body: &impl Model) -> Self {
        let body = body.to_value();
        self.condition(format!("the body {}", excerpt(&body.to_string(), 200)), move |request| {
            serde_json::from_slice::<Value>(request.body()).is_ok_and(|found| found == body)
        })
    }

    /// Only where a function says so.
    #[must_use = "a rule needs an answer"]
    pub fn when(self, holds: impl Fn(&Recorded) -> bool + Send + Sync + 'static) -> Self {
        self.condition("what its function looks for".to_owned(), holds)
    }

    fn answer(self, answer: Answering) -> Rule<'m> {
        let mut state = self.mock.state();
        state.rules.push(Programmed {
            target: self.target,
            conditions: self.conditions,
            times: None,
            used: 0,
            delay: Duration::ZERO,
            headers: HeaderMap::new(),
            answer,
        });
        Rule { mock: self.mock, index: state.rules.len() - 1 }
    }

    /// Success, with a whole JSON body, of a type or as it is written: for calls that return a part
    /// of their reply, when a test needs what stands around it.
    pub fn reply_envelope(self, envelope: &impl Model) -> Rule<'m> {
        self.reply_bytes(200, "application/json", crate::json::RawJson::of(envelope).to_string())
    }

    /// A status and a JSON body.
    pub fn reply_status(self, status: u16, body: Value) -> Rule<'m> {
        self.reply_bytes(status, "application/json", body.to_string())
    }

    /// A status and a JSON body, by what was asked.
    pub fn reply_status_with(self, answer: impl Fn(&Recorded) -> (u16, Value) + Send + Sync + 'static) -> Rule<'m> {
        self.answer(Answering::By(Arc::new(move |request| {
            let (status, body) = answer(request);
            Reaction::reply(status, "application/json", body.to_string())
        })))
    }

    /// A status, a media type (empty for none) and any body, such as a download's or events.
    pub fn reply_bytes(self, status: u16, content_type: &'static str, body: impl Into<Bytes>) -> Rule<'m> {
        self.answer(Answering::Always(Reaction::reply(status, content_type, body)))
    }

    /// No connection: the server sees nothing.
    pub fn fail_connect(self) -> Rule<'m> {
        self.fail(TransportErrorKind::Connect, "no connection, by the test")
    }

    /// A connection that breaks before the reply: the server may have acted.
    pub fn fail_interrupted(self) -> Rule<'m> {
        self.fail(TransportErrorKind::Interrupted, "interrupted, by the test")
    }

    /// No reply in time: the server may have acted. The test does not wait for it.
    pub fn fail_timeout(self) -> Rule<'m> {
        self.fail(TransportErrorKind::Timeout, "no reply in time, by the test")
    }

    fn fail(self, kind: TransportErrorKind, message: &'static str) -> Rule<'m> {
        self.answer(Answering::Always(Reaction::Fail(kind, message)))
    }
}

impl<'m, C: Described> On<'m, C> {
    /// Success, with a value of the type that the call returns. Where that is a part of the reply,
    /// the reply holds nothing else.
    pub fn reply(self, value: &<C::Decode as Decode>::Output) -> Rule<'m>
    where
        C::Decode: Answer,
    {
        let (content_type, body) = <C::Decode as Answer>::answer(value);
        self.reply_bytes(200, content_type, body)
    }

    /// As [`reply`](Self::reply), with a value that a function makes of what was asked.
    pub fn reply_with(
        self,
        answer: impl Fn(&Recorded) -> <C::Decode as Decode>::Output + Send + Sync + 'static,
    ) -> Rule<'m>
    where
        C::Decode: Answer,
    {
        self.answer(Answering::By(Arc::new(move |request| {
            let (content_type, body) = <C::Decode as Answer>::answer(&answer(request));
            Reaction::reply(200, content_type, body)
        })))
    }
}

impl Reaction {
    fn reply(status: u16, content_type: &'static str, body: impl Into<Bytes>) -> Self {
        let mut headers = HeaderMap::new();
        if !content_type.is_empty() {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
        }
        Self::Reply { status, headers, body: body.into() }
    }
}

impl<C> fmt::Debug for On<'_, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("On").field(&self.target.to_string()).finish()
    }
}

/// A rule that has its answer. It applies without end unless [`times`](Self::times) says so.
#[derive(Debug)]
pub struct Rule<'m> {
    mock: &'m Mock,
    index: usize,
}

impl Rule<'_> {
    fn change(self, change: impl FnOnce(&mut Programmed)) -> Self {
        if let Some(rule) = self.mock.state().rules.get_mut(self.index) {
            change(rule);
        }
        self
    }

    /// The rule applies so many times, after which later rules for the same calls do.
    #[allow(clippy::must_use_candidate)]
    pub fn times(self, count: u32) -> Self {
        self.change(|rule| rule.times = Some(count))
    }

    /// The answer comes after so much time: to see what a program does meanwhile, or a timeout. With tokio's paused time
    /// no test has to wait.
    #[allow(clippy::must_use_candidate)]
    pub fn delay(self, delay: Duration) -> Self {
        self.change(|rule| rule.delay = delay)
    }

    /// Adds a header to the reply.
    ///
    /// # Panics
    /// When name or value cannot be in a header: a mistake in the test.
    #[allow(clippy::must_use_candidate)]
    pub fn header(self, name: &'static str, value: &str) -> Self {
        let value = HeaderValue::from_str(value).expect("the value can be in a header");
        self.change(|rule| {
            rule.headers.insert(HeaderName::from_static(name), value);
        })
    }
}
