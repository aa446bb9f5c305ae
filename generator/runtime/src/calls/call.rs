//! One call: an operation with its arguments and options, ready to be sent.

use std::time::Duration;

use bytes::Bytes;
use serde_json::Value;

use crate::calls::download::Download;
use crate::calls::events::Events;
use crate::calls::sending::Sending;
use crate::client::execute::{self, ExpectedReply};
use crate::client::request::{Target, UnpreparedRequest};
use crate::client::settings::Client;
use crate::http::body::Body;
use crate::http::boxed::BoxFuture;
use crate::http::retry::RetryPolicy;
use crate::json::Model;
use crate::reply::context::CallContext;
use crate::reply::decode::{Decode, Raw};
use crate::reply::error::Error;
use crate::reply::response::Response;
use crate::reply::whole::Reply;
use crate::wire::operation::{Method, Operation};
use crate::wire::parameter::{Location, Parameter};

/// A call that is being put together. Generated call types wrap one.
///
/// Clones are independent calls; a body that is a stream goes to the first of them that is sent.
#[derive(Clone, Debug)]
pub struct Call {
    client: Client,
    request: UnpreparedRequest,
}

impl Client {
    /// A call to an endpoint that the description does not have, with the client's credentials,
    /// retries and limits. The path is appended to the base URL; it starts with a slash, and may
    /// have parameters (`/things/{id}`) and a query.
    ///
    /// ```no_run
    /// # async fn example(client: clientwright_runtime::Client) -> Result<(), clientwright_runtime::Error> {
    /// use clientwright_runtime::{Json, Method, Value};
    ///
    /// let reply = client.request(Method::Get, "/new/things").send_as::<Json<Value>>().await?;
    /// println!("{}", reply["data"]);
    /// # Ok(()) }
    /// ```
    #[must_use]
    pub fn request(&self, method: Method, path: impl Into<String>) -> Call {
        Call::free(self, method, path.into())
    }
}

/// What a member of a body may be: text, JSON, and whatever a description has. A number that JSON does not have, such as
/// NaN, is an error of the call.
pub trait MemberValue {
    /// The value as JSON.
    fn into_value(self) -> Value;
}

impl<T: Model> MemberValue for T {
    fn into_value(self) -> Value {
        self.to_value()
    }
}

impl MemberValue for &str {
    fn into_value(self) -> Value {
        self.into()
    }
}

impl Call {
    /// A call of an operation.
    #[must_use]
    pub fn new(client: &Client, operation: &'static Operation) -> Self {
        Self::on(client, Target::Described(operation))
    }

    fn free(client: &Client, method: Method, path: String) -> Self {
        Self::on(client, Target::Free { method, path })
    }

    pub(crate) fn on(client: &Client, target: Target) -> Self {
        Self { client: client.clone(), request: UnpreparedRequest::new(target) }
    }

    /// Sets a parameter; setting it again replaces it. Null and an empty list send nothing.
    #[must_use]
    pub fn parameter<T: Model>(self, parameter: Parameter, value: &T) -> Self {
        self.parameter_value(parameter, value.to_value())
    }

    /// Sets a parameter to a text.
    #[must_use]
    pub fn text(self, parameter: Parameter, text: impl Into<String>) -> Self {
        self.parameter_value(parameter, Value::String(text.into()))
    }

    /// Sets a parameter, where there is a value.
    #[must_use]
    pub fn maybe_parameter<T: Model>(self, parameter: Parameter, value: Option<impl Into<T>>) -> Self {
        match value {
            Some(value) => self.parameter(parameter, &value.into()),
            None => self,
        }
    }

    /// Sets a parameter to a text, where there is one.
    #[must_use]
    pub fn maybe_text(self, parameter: Parameter, text: Option<impl Into<String>>) -> Self {
        match text {
            Some(text) => self.text(parameter, text),
            None => self,
        }
    }

    /// Sets a parameter to a list, where there is one.
    #[must_use]
    pub fn maybe_list<T: Model>(
        self,
        parameter: Parameter,
        items: Option<impl IntoIterator<Item = impl Into<T>>>,
    ) -> Self {
        let items = items.map(|items| items.into_iter().map(Into::into).collect::<Vec<T>>());
        self.maybe_parameter::<Vec<T>>(parameter, items)
    }

    /// Sets a parameter to a JSON value.
    #[must_use]
    pub fn parameter_value(mut self, parameter: Parameter, value: Value) -> Self {
        self.request
            .parameters
            .retain(|(known, _)| (known.location(), known.name()) != (parameter.location(), parameter.name()));
        self.request.parameters.push((parameter, value));
        self
    }

    /// The value of a query parameter that was set.
    pub(crate) fn query_value(&self, name: &str) -> Option<&Value> {
        let is_it = |parameter: &Parameter| parameter.location() == Location::Query && parameter.name() == name;
        self.request
            .parameters
            .iter()
            .find_map(|(parameter, value)| is_it(parameter).then_some(value))
            .filter(|value| !value.is_null())
    }

    /// The body, as JSON.
    #[must_use]
    pub fn json<T: Model>(self, value: &T) -> Self {
        self.body(Body::json(value))
    }

    /// The body.
    #[must_use]
    pub fn body(mut self, body: Body) -> Self {
        self.request.body = Some(body);
        self
    }

    /// How long one attempt of this call may take. [`Duration::MAX`] for no limit.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.request.options.timeout = Some(timeout);
        self
    }

    /// How long this call may take with all attempts and waits. [`Duration::MAX`] for no limit.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.request.options.deadline = Some(deadline);
        self
    }

    /// The longest pause of a stream of events. [`Duration::MAX`] for no limit.
    #[must_use]
    pub fn event_timeout(mut self, timeout: Duration) -> Self {
        self.request.options.event_timeout = Some(timeout);
        self
    }

    /// How often this call is repeated: a number, or a [`RetryPolicy`].
    #[must_use]
    pub fn retries(mut self, retries: impl Into<RetryPolicy>) -> Self {
        self.request.options.retry = Some(retries.into());
        self
    }

    /// Whether repeating this call is harmless, whatever its method says.
    #[must_use]
    pub fn idempotent(mut self, idempotent: bool) -> Self {
        self.request.options.idempotent = Some(idempotent);
        self
    }

    /// A header for this call, in the place of one that it has already.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.request.options.headers.push((name.into(), value.into()));
        self
    }

    /// One more pair in the query; not encoded yet.
    #[must_use]
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.request.options.query.push((name.into(), value.into()));
        self
    }

    /// One more member of the body, which has to be an object or nothing.
    #[must_use]
    pub fn body_member(mut self, name: impl Into<String>, value: impl MemberValue) -> Self {
        self.request.options.members.push((name.into(), value.into_value()));
        self
    }

    /// Sends the call; the reply is read as `D` says.
    #[must_use = "a call is sent when it is awaited"]
    pub fn send_as<D: Decode>(self) -> Sending<D> {
        let context = self.context();
        Sending::new(context.clone(), self.reply(context))
    }

    /// Sends the call; the reply is returned as bytes. A status of failure is an error.
    #[must_use = "a call is sent when it is awaited"]
    pub fn send_raw(self) -> Sending<Raw> {
        let context = self.context();
        Sending::new(context.clone(), self.reply(context))
    }

    /// The same call, whose reply is returned as bytes whatever its status.
    #[must_use = "a call is sent when it is awaited"]
    pub fn raw(self) -> RawCall {
        RawCall { call: self }
    }

    /// Sends the call; the body of the reply is read as it comes.
    #[must_use = "a call is sent when it is awaited"]
    pub fn send_stream(self) -> BoxFuture<'static, Result<Response<Download>, Error>> {
        Box::pin(async move {
            let context = self.context();
            let idle = self.request.options.timeout.unwrap_or(self.client.settings().timeout);
            let open = execute::open(self.client, self.request, &context).await?;
            let attempts = open.attempts();
            Ok(open.map(|body| Download::new(body, idle, context, attempts)))
        })
    }

    /// Sends the call; the reply is a stream of server-sent events, or of lines of JSON.
    #[must_use = "a call is sent when it is awaited"]
    pub fn send_events<T: Model>(mut self) -> BoxFuture<'static, Result<Response<Events<T>>, Error>> {
        if let Target::Free { .. } = self.request.target {
            self.request.options.headers.insert(0, ("accept".to_owned(), "text/event-stream".to_owned()));
        }
        Box::pin(async move {
            let context = self.context();
            let limit = self.client.settings().max_reply_bytes;
            let pause = self.request.options.event_timeout.unwrap_or(self.client.settings().event_timeout);
            let asked_for = self.request.asked_for();
            let open = execute::open(self.client, self.request, &context).await?;
            let separator = context.expect_stream(open.headers(), &asked_for)?;
            let attempts = open.attempts();
            Ok(open.map(|body| Events::new(body, separator, limit, pause, context, attempts)))
        })
    }

    /// Sends the call and waits for it, outside of any asynchronous code.
    ///
    /// # Errors
    /// As [`send_as`](Self::send_as).
    #[cfg(feature = "blocking")]
    pub fn send_as_blocking<D: Decode>(self) -> Result<Response<D::Output>, Error> {
        let context = self.context();
        let reply = crate::calls::blocking::wait(self.reply(context.clone()))??;
        let read = CallContext::read::<D>(&reply);
        context.decoded(reply, read)
    }

    /// The whole reply to the call; not generic, so compiled once.
    fn reply(self, context: CallContext) -> BoxFuture<'static, Result<Reply, Error>> {
        Box::pin(execute::whole(self.client, self.request, context, ExpectedReply::Success))
    }

    /// What errors need to know of the call.
    pub(crate) fn context(&self) -> CallContext {
        self.request.context(&self.client)
    }
}

/// A call whose reply is returned as bytes, whatever its status.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct RawCall {
    call: Call,
}

impl RawCall {
    /// Sends the call. Retries happen as ever; the last reply is returned even if it is a failure.
    pub fn send(self) -> BoxFuture<'static, Result<Response<Bytes>, Error>> {
        Box::pin(async move {
            let Call { client, request } = self.call;
            let context = request.context(&client);
            let reply = execute::whole(client, request, context, ExpectedReply::AnyStatus).await?;
            let (status, headers, bytes, attempts) = reply.into_parts();
            Ok(Response::new(bytes, status, headers, attempts))
        })
    }

    /// Sends the call and waits for it, outside of any asynchronous code.
    ///
    /// # Errors
    /// When no reply came.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Response<Bytes>, Error> {
        crate::calls::blocking::wait(self.send())?
    }
}

impl IntoFuture for RawCall {
    type Output = Result<Response<Bytes>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
